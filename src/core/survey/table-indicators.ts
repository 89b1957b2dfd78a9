import { isYearOrLonger, type Stretch } from '../date/stretch';
import { addFigures, type Figure, NO_FIGURE } from '../figure/figure';
import { figureIn } from '../figure/figure-in';
import { isMeanMeasure } from '../measure/measure';
import type { Family, Part } from '../series/family';
import { planFamily } from '../series/series';
import { type SeriesPlan, timesTogether } from '../series/series-plan';
import type { IndicatorSetting } from '../settings/setting';
import { addsUp } from '../tab/means';
import { indicatorKey } from '../tab/name';
import { monthsIn } from '../tab/series-name';
import type { TableIndicator } from '../table/table';
import {
  assignedTo,
  commonFigure,
  givenTo,
  hasTarget,
  type IndicatorTarget,
  ownTarget,
  targetColumnOf,
  targetColumnsOf,
  withoutAssignment,
  withoutRegister,
} from '../target/indicator-target';
import { layersOf, type TargetLayer, targetFor } from '../target/target-for';
import {
  type Indicator,
  type Judging,
  judgingOf,
  type Measure,
  type Origin,
  type SourceIndicator,
} from './indicator';
import type { ProposalContext } from './judge-context';
import { judgeMeasure, judgeSource } from './judge-source';
import { cellsOf, judgingFor, targetOf } from './judging';
import {
  type Proposal,
  WAYS_OF_LISTS,
  WAYS_OF_ROWS,
  WAYS_OF_SHARES,
  WAYS_OF_TABLES,
  waysOfPeriods,
} from './proposal';
import type { SeriesGaps, Told } from './series-gaps';
import { gapsOf, hasBegunOn, planOn } from './series-on-day';
import { latestPeriod } from './workbook-period';

/** Stands for the tab in the key of an indicator that several tabs give. */
const SERIES = 'Các kỳ';

/** The indicators that families of tables give: each table judged by its own rows, units by what the tables say together. */
export function proposeTables(families: readonly Family[]): readonly Proposal[] {
  return families.map((family) => {
    const plan = planFamily(family, null);
    const [{ table }] = family.parts;
    const { columns } = tellingPart(plan, family);
    const isOne = family.parts.length === 1 || family.arePages;
    const key = isOne ? columns.key : indicatorKey(SERIES, family.label);
    return {
      key,
      label: family.label,
      tab: table.tab,
      title: table.title,
      period: latestPeriod(family.parts.map(({ period }) => period)),
      measure: columns.measure,
      direction: columns.direction,
      ...(columns.directionFrom === undefined ? {} : { directionFrom: columns.directionFrom }),
      target: columns.target,
      sources: family.parts.map((part) => part.table),
      single: family.parts.length === 1 ? { table, columns } : null,
      calculations: () => {
        if (plan !== null && plan.how !== 'pages') return waysOfPeriods(plan.how);
        if (table.list) return WAYS_OF_LISTS;
        if (columns.ratio) return WAYS_OF_SHARES;
        return columns.declared && columns.target.kind !== 'column' ? WAYS_OF_ROWS : WAYS_OF_TABLES;
      },
      judge: (context) => judgeFamily(family, plan, context),
    };
  });
}

/** The part whose columns stand for an indicator: the first that counts, and that has a plan where any has one. */
function tellingPart(plan: SeriesPlan<Part> | null, { parts }: Family): Part {
  const used = plan?.used ?? parts;
  const hasPlan = ({ columns }: Part) => hasTarget(columns.target);
  return used.find(hasPlan) ?? [...parts].reverse().find(hasPlan) ?? used[0];
}

function judgeFamily(family: Family, found: SeriesPlan<Part> | null, context: ProposalContext): Indicator {
  const { key, name, label, setting } = context;
  const { parts } = family;
  const isSeries = parts.length > 1;
  const chosen = setting?.calculation ?? null;
  const judged = new Map(parts.map((part) => [part, judgePart(part, { ...context, isSeries })]));
  const sourceOf = (part: Part): SourceIndicator =>
    judged.get(part) ?? judgePart(part, { ...context, isSeries });
  const toldIn = (part: Part): Told<Part> => ({ part, units: figuresIn(sourceOf(part)) });
  const plan = planOn(family, chosen === null ? found : planFamily(family, chosen), {
    today: context.today,
    toldIn,
  });
  const [first] = plan?.used ?? parts;
  const { columns } = sourceOf(first);
  const { measure, money, mean, sumOf } = columns;
  const own = { ...(mean === undefined ? {} : { mean }), ...(sumOf === undefined ? {} : { sumOf }) };
  const shared = { key, name, label, measure, money, ...own };
  if (plan === null) {
    const source = sourceOf(first);
    return {
      ...judgingOf(source),
      ...shared,
      origin: { kind: 'table', sources: [source] },
      measures: source.measures,
    };
  }
  const [head, ...others] = plan.used;
  const origin: SeriesOrigin = {
    kind: 'series',
    how: plan.how,
    reading: plan.reading,
    sources: [sourceOf(head), ...others.map(sourceOf)],
    earlier: plan.earlier.map(sourceOf),
  };
  const { gaps, ...together } = judgeTogether(
    origin,
    { plan, telling: tellingPart(plan, family), toldIn },
    context,
  );
  return { ...shared, origin: { ...origin, gaps }, ...together };
}

type SeriesOrigin = Omit<Extract<Origin, { kind: 'series' }>, 'gaps'>;

/** What a source says of each unit that has figures in it, by the unit's index. */
function figuresIn({ measures }: SourceIndicator): Told['units'] {
  const isFigure = ({ reading }: Figure) => reading.kind === 'number';
  const told = measures.filter(
    ({ rows, target, result }) => rows.length > 0 && (isFigure(target) || isFigure(result)),
  );
  return new Map(told.map((measure) => [measure.unit.index, measure]));
}

function judgePart(part: Part, context: ProposalContext & { readonly isSeries: boolean }): SourceIndicator {
  const { table } = part;
  const { setting, isSeries, units } = context;
  const columns = isSeries ? part.columns : withChosenColumns(part.columns, setting);
  const found = isSeries ? columns.target : targetOf(columns.target, { measure: columns.measure, context });
  const target = repeatsColumn(found, part, context) ? withoutAssignment(found) : found;
  const { targetTime, resultTime } = columns;
  const noSum = !addsUp(columns);
  const ratio = ratioOf(columns, setting);
  const times = {
    period: part.period,
    targetTime,
    resultTime: resultTime ?? monthsOfTab(part),
    due: columns.due,
  };
  const told = new Set(units.rowsIn.get(table)?.keys());
  const judging = judgingFor(target, { ...times, noSum, ratio, share: columns.share, told }, context);
  const merged = noSum ? undefined : units.mergedIn.get(table);
  const calculation = setting?.calculation ?? (table.list ? 'addRows' : null);
  const addsAll = calculation === 'addRows';
  return judgeSource(table, columns, {
    cells: cellsOf(context, table.tab),
    units: units.directory.units,
    rowsOfUnit: units.rowsIn.get(table) ?? new Map(),
    judging,
    addsRows: (unit) => addsAll || (merged?.has(unit) ?? false),
  });
}

/** The months that a tab's name states where no year is known and the target is a year's: "24 tin/năm" in a tab Tháng 1. */
function monthsOfTab({ table, columns, period }: Part): Stretch | null {
  const { targetTime } = columns;
  if (period !== null || targetTime === null || !isYearOrLonger(targetTime)) return null;
  const months = monthsIn(table.tab);
  return months === null ? null : { kind: 'months', ...months };
}

/** Whether an assignment table says of every unit of a table just what stands in the table's own target column. */
function repeatsColumn(
  target: IndicatorTarget,
  { table, columns }: Part,
  context: Pick<ProposalContext, 'units' | 'grids' | 'percents'>,
): boolean {
  const own = targetColumnsOf(ownTarget(target));
  const under = withoutRegister(target);
  if (under.kind !== 'assignment' || own.length === 0) return false;
  const cells = cellsOf(context, table.tab);
  const rowsOf = context.units.rowsIn.get(table) ?? new Map<number, readonly number[]>();
  return [...under.figures].every(([unit, assigned]) => {
    const rows = rowsOf.get(unit) ?? [];
    if (assigned.reading.kind === 'blank' || rows.length === 0) return assigned.reading.kind === 'blank';
    const stated = addFigures(
      rows.flatMap((row) =>
        own.map((column) => figureIn(cells, { tab: table.tab, row, column }, columns.measure)),
      ),
    );
    return JSON.stringify(stated.reading) === JSON.stringify(assigned.reading);
  });
}

/** Who says that the columns are a share's: staff, or headers where staff chose nothing else. */
function ratioOf({ ratio, target }: TableIndicator, setting: IndicatorSetting | null): Judging['ratio'] {
  if (target.kind !== 'column') return null;
  const calculation = setting?.calculation ?? null;
  if (calculation === 'ratio') return 'setting';
  return ratio && calculation !== 'asTyped' ? 'headers' : null;
}

function withChosenColumns(columns: TableIndicator, setting: IndicatorSetting | null): TableIndicator {
  if (setting === null) return columns;
  const { targetColumn, resultColumn, measure } = setting;
  const { typed, ratio, mean, ...read } = columns;
  const own = measure === null ? mean : isMeanMeasure(measure) ? 'words' : undefined;
  const { addedColumns: _, latestOf: __, ...single } = read;
  const isChosen = targetColumn !== null || resultColumn !== null;
  return {
    ...(resultColumn === null ? read : single),
    ...(typed && !isChosen ? { typed } : {}),
    ...(ratio && !isChosen ? { ratio } : {}),
    ...(own === undefined ? {} : { mean: own }),
    measure: measure ?? columns.measure,
    resultColumn: resultColumn ?? columns.resultColumn,
    target: targetColumn === null ? columns.target : { kind: 'column', column: targetColumn },
  };
}

/** A series judged on what its sources say together; of those that tell of a time to come only the targets. */
function judgeTogether(
  { sources, earlier }: SeriesOrigin,
  {
    plan,
    telling,
    toldIn,
  }: {
    readonly plan: SeriesPlan<Part>;
    readonly telling: Part;
    readonly toldIn: (part: Part) => Told<Part>;
  },
  context: ProposalContext,
): Judging & Pick<Indicator, 'measures'> & { readonly gaps: SeriesGaps } {
  const [first] = sources;
  const noSum = !addsUp(first.columns);
  const ratio = sources.every((source) => source.ratio !== null) ? first.ratio : null;
  const told = toldBy(sources);
  const shares = new Set(sources.map(({ columns }) => columns.share));
  const share = shares.size === 1 ? first.columns.share : undefined;
  const isPlanned = plan.used.includes(telling) || !hasTarget(telling.columns.target);
  const times = timesTogether(isPlanned ? plan : { ...plan, used: [telling] });
  const own = { period: plan.period, ...times, noSum, ratio, share, told };
  const { columns } = telling;
  const found = targetOf(columns.target, { measure: columns.measure, context });
  const target = targetColumnOf(ownTarget(found)) === null ? found : withoutAssignment(found);
  const judging = judgingFor(target, own, context);
  const begun = sources.filter((source) => hasBegunOn(context.today, source));
  const gaps = gapsOf(plan, judging, { toldIn, today: context.today });
  const isShort = plan.how === 'addResults' && gaps.months.length > 0;
  const absent = new Map(gaps.units.map((one) => [one.unit.index, one]));
  const measures = context.units.directory.units.map((unit): Measure => {
    const listedIn = (some: readonly SourceIndicator[]) =>
      some.flatMap(({ measures: own }) => {
        const measure = own[unit.index];
        return measure && measure.rows.length > 0 ? [measure] : [];
      });
    const gone = absent.get(unit.index);
    const before = earlier.filter(({ table }) => gone?.before?.isOfPlan && table.tab === gone.before.tab);
    const own = listedIn(sources);
    const listed = own.length === 0 ? listedIn(before) : own;
    const isEarly = isShort || (plan.how === 'addResults' && gone !== undefined);
    const stating = isPlanned ? listed : [...listedIn(earlier), ...listed];
    const targetIn = (target: IndicatorTarget) =>
      listed.length === 0
        ? (givenTo(unit.index, target) ?? commonFigure(unit.index, target, judging.scope) ?? NO_FIGURE)
        : targetFor(unit.index, layersOfSeries(stating, plan, { target, scope: judging.scope }));
    return judgeMeasure(unit, judging, {
      target: targetIn(judging.target),
      ...(judging.pace === null ? {} : { paceTarget: targetIn(judging.pace.target) }),
      result: addFigures(listedIn(begun).map(({ result }) => result)),
      rows: own.find(({ rows }) => rows.length > 1)?.rows ?? own[0]?.rows ?? [],
      ...(isEarly ? { isEarly } : {}),
    });
  });
  return { ...judging, measures, gaps };
}

/** What staff set or answered once for the series; else what its sources say together. */
function layersOfSeries(
  listed: readonly Measure[],
  plan: SeriesPlan<Part>,
  { target, scope }: Pick<Judging, 'target' | 'scope'>,
): readonly TargetLayer[] {
  const own = ownTarget(target);
  const targets = listed.map((measure) => measure.target);
  const stated = { from: own, of: () => together(targets, plan) };
  const isCommon = own.kind === 'setting' || own.kind === 'answer';
  const common = isCommon || (own.kind === 'column' && own.common !== undefined);
  return [
    { from: target, of: (unit) => assignedTo(unit, target) },
    ...(isCommon ? [] : [stated]),
    ...(common ? layersOf(own, () => null, scope) : []),
  ];
}

/** The units that any of some sources tells of. */
function toldBy(sources: readonly SourceIndicator[]): ReadonlySet<number> {
  const told = sources.flatMap(({ measures }) => measures.filter(({ rows }) => rows.length > 0));
  return new Set(told.map(({ unit }) => unit.index));
}

/** Targets added, or the latest one that stands there where they are a whole year's. */
function together(targets: readonly Figure[], { how }: SeriesPlan<Part>): Figure {
  if (how === 'addPeriods' || how === 'pages') return addFigures(targets);
  const stated = [...targets].reverse();
  return stated.find(({ reading }) => reading.kind === 'number') ?? stated[0] ?? NO_FIGURE;
}
