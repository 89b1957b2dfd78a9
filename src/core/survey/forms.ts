import { countEach } from '../collection/count-each';
import { groupBy } from '../collection/group-by';
import type { CalendarDate } from '../date/calendar-date';
import { isCeilingBound } from '../figure/bounded';
import { addFigures, type Figure, NO_FIGURE, scaleFigure } from '../figure/figure';
import { figureIn, targetIn } from '../figure/figure-in';
import { countAlike } from '../figure/worded';
import { type Form, nameOfKind, resultColumnOf, targetPlaceOf, targetRowOf } from '../form/form';
import { indicatorNameKey } from '../form/indicator-name-key';
import { addsUpInForm, meanOfForms } from '../form/means-of-forms';
import { shortNames } from '../form/near-names';
import { measureKind, scaleBetween } from '../measure/kind';
import { isMoney, isPercent } from '../measure/measure';
import { parseNumber } from '../number/parse';
import { ownPeriod, withTabPeriods } from '../series/series';
import { timesTogether } from '../series/series-plan';
import { inTime } from '../series/series-time';
import { cappedAt } from '../tab/ceiling';
import { isBlank } from '../tab/cell-kind';
import { type Direction, directionByName, saysPoor } from '../tab/direction';
import { addsUp } from '../tab/means';
import { indicatorKey } from '../tab/name';
import { timesOfEach } from '../target/each-time';
import { commonFigure, givenTo, withoutAssignment } from '../target/indicator-target';
import { layersOf, targetFor } from '../target/target-for';
import type { TargetSource } from '../target/target-source';
import { meetByMerger } from '../unit/merged-rows';
import { cellAt, type Grid, type Position } from '../workbook/workbook';
import { eachOfForm, eachOfRows } from './each-of-forms';
import {
  type FormFamily,
  type FormPart,
  formReader,
  latestTimes,
  planForms,
  planKeyOf,
  type ReadForms,
  statingParts,
} from './form-series';
import { isStillOpen, partsInTime, periodOfForms } from './forms-of-other-times';
import { type Measured, withDoubtfulRows } from './fraction-doubts';
import type { Indicator, Judging, Measure, Origin } from './indicator';
import type { ProposalContext } from './judge-context';
import { inPartOfPlan } from './judge-in-part';
import { inMeasure, judgeMeasure, paceLayers, withShare } from './judge-source';
import { cellsOf, judgingFor, targetOf } from './judging';
import { withAskedMarks } from './marked-results';
import { type Proposal, WAYS_OF_ROWS, waysOfPeriods } from './proposal';
import { begunOn, ifChanging, type Stated, statedOn, statedSince } from './stated-since';
import { tellingForms } from './telling-forms';

/** Stands for the tab in the key of an indicator that the forms of many units give. */
const FORMS = 'Các đơn vị';

/**
 * The indicators that forms give: rows of the same words are one indicator, in the order they first stand.
 *
 * @param grids the cells of the tabs, which tell how forms of several periods go together.
 */
export function proposeForms(forms: readonly Form[], grids: ReadonlyMap<string, Grid>): readonly Proposal[] {
  const keys = new Set<string>();
  const families = familiesOf(forms);
  const read = formReader(families, grids);
  return families.map((parts): Proposal => {
    const [{ form, row }] = parts;
    const label = commonName(parts);
    const plain = indicatorKey(FORMS, label);
    const key = keys.has(plain) ? `${plain} (${row.measure ?? ''})` : plain;
    keys.add(key);
    const measure = measureOf(parts);
    return {
      key,
      label,
      tab: form.tab,
      title: form.title,
      period: periodOfForms(parts),
      measure,
      ...directionOf(label, { said: nameOfKind(form, label), measure }),
      ...(areCeilings(parts, grids) ? ({ direction: 'less', directionFrom: 'target' } as const) : {}),
      target: typedTarget(parts),
      sources: parts.map((part) => part.form),
      single: null,
      calculations: ({ units }) => {
        const plan = planForms(parts, { units, setting: null }, read);
        return plan === null ? WAYS_OF_ROWS : waysOfPeriods(plan.how);
      },
      judge: (context) => judgeForms(parts, context, read),
    };
  });
}

/** Rows of the same words; where those are measured in several ways that cannot be compared, each way by itself. */
function familiesOf(forms: readonly Form[]): readonly FormFamily[] {
  const all = forms.flatMap((form) => {
    const { tab, targetTime, resultTime } = form;
    const times = { targetTime, resultTime };
    const period = ownPeriod(form);
    return form.rows.map((row): FormPart => {
      const addsUp = addsUpInForm({ ...row, name: nameOfKind(form, row.name) });
      return { tab, period, cumulative: form.cumulative || !addsUp, times, form, row, addsUp };
    });
  });
  const parts = withTabPeriods(all, ({ row }) => indicatorNameKey(row.name));
  const measuresOf = new Map<string, Set<string>>();
  for (const { row } of parts) {
    const key = indicatorNameKey(row.name);
    const known = measuresOf.get(key) ?? new Set();
    if (row.measure !== null) known.add(measureKind(row.measure));
    measuresOf.set(key, known);
  }
  const families = groupBy(parts, ({ row }) => {
    const name = indicatorNameKey(row.name);
    const several = (measuresOf.get(name)?.size ?? 0) > 1;
    return several ? JSON.stringify([name, measureKind(row.measure ?? '')]) : name;
  });
  return withShortNames([...families.values()]);
}

/** Families with those whose words are short for theirs, see {@link shortNames}. */
function withShortNames(families: readonly FormFamily[]): readonly FormFamily[] {
  const short = shortNames(
    families.map((parts) => {
      const measure = measureOf(parts);
      return {
        name: commonName(parts),
        forms: new Set(parts.map(({ form }) => form)),
        measure: measure === null ? null : measureKind(measure),
      };
    }),
  );
  if (short.size === 0) return families;
  return families.flatMap(([first, ...others], index): FormFamily[] => {
    const joined = families.flatMap((parts, other) => (short.get(other) === index ? parts : []));
    return short.has(index) ? [] : [[first, ...others, ...joined]];
  });
}

/** The column of targets, as the first form has it that has one. */
function typedTarget(parts: FormFamily): TargetSource {
  const form = parts.find((part) => !part.form.planless)?.form;
  return form === undefined ? { kind: 'none' } : { kind: 'column', column: form.targetColumn };
}

/** Whether less is better by a row's name, and by the title where the row is a kind of what that tells of. */
function directionOf(
  label: string,
  { said, measure }: { readonly said: string; readonly measure: string | null },
): Pick<Proposal, 'direction' | 'directionFrom'> {
  if (isMoney(measure ?? '') && saysPoor(label)) return { direction: 'more' };
  const direction = directionByName(said, [], measure);
  const isByTitle = direction === 'less' && directionByName(label, [], measure) === 'more';
  return isByTitle ? { direction, directionFrom: 'title' } : { direction };
}

/** The first unit of measure that a row names; null for none. */
function measureOf(parts: FormFamily): string | null {
  return parts.find(({ row }) => row.measure !== null)?.row.measure ?? null;
}

/** The most frequent spelling, the first of those that are equally frequent. */
function commonName(parts: readonly FormPart[]): string {
  const counts = countEach(parts.map(({ row }) => row.name));
  const most = Math.max(...counts.values());
  return [...counts].find(([, count]) => count === most)?.[0] ?? '';
}

/**
 * Whether every target that forms give is typed as the most there may be ("≤ 20", "không quá 5"), or is the figure by which the row's name
 * bounds it: 35 of "Sĩ số (không quá 35 học sinh/lớp)".
 */
function areCeilings(parts: FormFamily, grids: ReadonlyMap<string, Grid>): boolean {
  const typed = parts
    .map(({ form, row }) => ({
      row,
      cell: cellAt(grids.get(form.tab) ?? [], targetRowOf(row), form.targetColumn),
    }))
    .filter(({ cell }) => !isBlank(cell));
  const isBound = ({ row, cell }: (typeof typed)[number]) => {
    const most = cappedAt(row.name);
    const target = most === null ? null : parseNumber(cell);
    return target?.kind === 'number' ? target.value === most : isCeilingBound(cell);
  };
  return typed.length > 0 && typed.every(isBound);
}

function judgeForms(parts: FormFamily, context: ProposalContext, readSeries: ReadForms): Indicator {
  const ofRows = eachOfRows(parts, context.grids);
  const typed = typedTarget(parts);
  const { key, name, label, setting, units } = context;
  const measure = setting?.measure ?? ofRows?.measure ?? measureOf(parts);
  const [{ form }] = parts;
  const each = ofRows ?? eachOfForm(form, context.grids.get(form.tab) ?? []);
  const source = targetOf(typed.kind === 'column' && each ? { ...typed, each } : typed, { measure, context });
  const found = parts.some((part) => part.form.planless) ? source : withoutAssignment(source);
  const telling = tellingForms(parts, planForms(parts, context, readSeries), context.grids);
  const { plan } = telling;
  const period = plan === null ? periodOfForms(parts) : plan.period;
  const times = plan === null ? latestTimes(parts, period) : timesTogether(plan);
  const told = new Set(parts.flatMap(({ form }) => units.unitOfForm.get(form)?.index ?? []));
  const mean = meanOfForms(parts, { label: nameOfKind(form, label), measure, grids: context.grids });
  const noSum = !addsUp({ measure, ...mean });
  const judgedAs = (own: Pick<FormPart, 'period' | 'times'>) =>
    judgingFor(found, { period: own.period, ...own.times, noSum, told }, context);
  const judging = judgedAs({ period, times });
  const { target } = judging;
  const { partsOf, others } = partsInTime(telling.parts, plan, { judging, judgedAs, context });
  const adds = plan !== null || setting?.calculation === 'addRows';
  const since = new Map<number, CalendarDate>();
  const beginning = inTime(plan?.used ?? parts)[0]?.period?.start ?? null;
  const read = (part: FormPart) =>
    figuresOf(part, {
      measure,
      ...mean,
      context,
      direction: judging.direction,
      months: ofRows?.months ?? null,
    });
  const planned = statingParts(plan?.how === 'latestPeriod' ? telling.parts : [], read);
  const judged = units.directory.units.map((unit) => {
    const own = partsOf.get(unit) ?? [];
    const isEarly = own.some(({ form }) => others.some((one) => one.form === form && isStillOpen(one, plan)));
    const figures = own.map(read);
    const names = own.map((part) => part.form.unit.name);
    const addsOwn = adds || (!noSum && meetByMerger(names, units.listed.get(unit.index) ?? {}));
    const counted = addsOwn ? figures : figures.slice(0, 1);
    const repeats = plan?.how === 'addResults';
    const stating = counted.filter(({ target: { reading } }) => reading.kind !== 'blank');
    const before = own.flatMap((part) => planned.get(planKeyOf(part)) ?? []);
    const told = stating.length === 0 && before.length > 0 ? before.map(read) : counted;
    const targets = repeats ? (stating.length > 0 ? stating : counted).slice(-1) : told;
    const stated = own.map(({ tab, period: time }, at): Stated => {
      return { start: time?.start ?? null, target: figures[at]?.target ?? NO_FIGURE, label: tab };
    });
    const day = repeats ? statedSince(begunOn(stated, context.today), beginning) : null;
    if (day !== null) since.set(unit.index, day);
    const changing = repeats ? ifChanging(stated) : null;
    const typedOn = (on: CalendarDate) => () =>
      changing === null ? addFigures(targets.map((one) => one.target)) : statedOn(changing, on);
    const layers = layersOf(target, typedOn(context.today), judging.scope);
    const until = judging.pace?.until ?? context.today;
    const pace = paceLayers(judging, typedOn(until), changing !== null || target.kind === 'register');
    const plain = {
      target:
        own.length === 0
          ? (givenTo(unit.index, target) ?? commonFigure(unit.index, target, judging.scope) ?? NO_FIGURE)
          : targetFor(unit.index, layers),
      result: addFigures(counted.map((one) => one.result)),
    };
    const [part] = counted.length === 1 ? own : [];
    return {
      unit,
      ...(part === undefined ? plain : withPartsShare(plain, part, { ...judging, context })),
      ...(pace === null ? {} : { paceTarget: targetFor(unit.index, pace) }),
      ...(changing === null ? {} : { repeated: changing }),
      rows: own.slice(0, addsOwn ? 1 : own.length).map(({ row }) => row.row),
      ...(isEarly ? { isEarly: true as const } : {}),
    };
  });
  const doubted = withDoubtfulRows(withAskedMarks(judged), { measure, ...mean });
  const measures = doubted.map(({ unit, ...own }) => judgeMeasure(unit, judging, own));
  const rows = new Map(
    [...groupBy(parts, (part) => part.form)].map(([own, rowsOf]) => [own, rowsOf.map(({ row }) => row)]),
  );
  const money = measure !== null && isMoney(measure);
  const { sumOf } = parts.every((part) => part.row.sumOf !== undefined) ? parts[0].row : {};
  const origin: Origin = {
    kind: 'forms',
    rows,
    statedSince: since,
    how: plan?.how ?? null,
    reading: plan?.reading ?? null,
    otherTimes: others,
    gaps: { untold: telling.untold, falls: telling.falls },
  };
  const sum = sumOf === undefined ? {} : { sumOf };
  const judgedForms = { ...judging, key, name, label, measure, money, ...mean, ...sum, origin, measures };
  if (plan !== null) return judgedForms;
  const isCountedUp = parts.some((part) => (isPercent(measure) ? part.form : part).cumulative);
  const resultColumns = [form.resultColumn];
  return inPartOfPlan(judgedForms, { isCountedUp, columns: form.columns, resultColumns, measure });
}

/** Target and result of one row, with what its percentage is made from. */
function withPartsShare(
  read: Pick<Measure, 'target' | 'result'>,
  { form, row: { row, madeFrom } }: FormPart,
  { context, ...judging }: Pick<Judging, 'threshold' | 'direction'> & { readonly context: ProposalContext },
): Pick<Measure, 'target' | 'result'> {
  if (madeFrom === undefined) return read;
  return withShare(read, { values: cellsOf(context, form.tab).values, row, madeFrom }, judging);
}

/** Target and result of a row, in the indicator's unit of measure: 900 in a row of nghìn đồng is 0,9 triệu đồng. */
function figuresOf(
  { form, row, period }: FormPart,
  asked: Measured & {
    /** The months that its ĐVT gives targets for each of, see {@link eachOfRows}; null for none. */
    readonly months: number | null;
    readonly context: Pick<ProposalContext, 'grids' | 'percents'>;
    readonly direction: Direction;
  },
): { readonly target: Figure; readonly result: Figure } {
  const cells = cellsOf(asked.context, form.tab);
  const measure = row.measure ?? asked.measure;
  const scale = scaleBetween(measure, asked.measure);
  const [ofTarget, ofResult] = [
    { tab: form.tab, ...targetPlaceOf(form, row) },
    { tab: form.tab, row: row.row, column: resultColumnOf(form, row) },
  ] as const;
  const cellIn = (place: Position) => cellAt(cells.values, place.row, place.column);
  const worded = countAlike(cellIn(ofTarget), cellIn(ofResult)) ? 'counted' : null;
  const target = targetIn(cells, ofTarget, { ...asked, measure, worded });
  const results = (row.resultRows ?? [row.row]).map((at) =>
    figureIn(cells, { ...ofResult, row: at }, measure, { worded }),
  );
  const result = addFigures(results);
  const ofRow = asked.months === null ? null : timesOfEach(asked.months, period);
  const times = ofRow ?? eachOfForm(form, cells.values)?.times ?? 1;
  const read = { target: scaleFigure(target, scale * times), result: scaleFigure(result, scale) };
  return inMeasure(read, asked);
}
