import { isYearOrLonger, type Stretch } from '../date/stretch';
import { addFigures, type Figure } from '../figure/figure';
import { figureIn } from '../figure/figure-in';
import { isMeanMeasure, isPercent } from '../measure/measure';
import type { Family, Part } from '../series/family';
import { planFamily } from '../series/plan-family';
import { isCountedUp, wordsOf } from '../series/series';
import type { SeriesPlan } from '../series/series-plan';
import type { IndicatorSetting } from '../settings/setting';
import { addsInTime, addsUp } from '../tab/means';
import { indicatorKey, NAMELESS } from '../tab/name';
import { monthsIn } from '../tab/series-name';
import { resultColumnsOf, type TableIndicator } from '../table/table';
import {
  hasTarget,
  type IndicatorTarget,
  ownTarget,
  targetColumnsOf,
  withoutAssignment,
  withoutRegister,
} from '../target/indicator-target';
import { planByAssigned } from './by-assigned-plan';
import { inMeasureOfSeries } from './in-measure-of-series';
import { type Indicator, type Judging, judgingOf, type SourceIndicator } from './indicator';
import type { ProposalContext } from './judge-context';
import { inPartOfPlan } from './judge-in-part';
import { judgeTogether, type SeriesOrigin } from './judge-series';
import { judgeSource } from './judge-source';
import { cellsOf, judgingFor, targetOf } from './judging';
import { planOfTerm } from './plan-of-term';
import { toldTimes } from './plans-of-parts';
import {
  type Proposal,
  WAYS_OF_LISTS,
  WAYS_OF_ROWS,
  WAYS_OF_SHARES,
  WAYS_OF_TABLES,
  waysOfPeriods,
} from './proposal';
import type { Told } from './series-gaps';
import { planOn } from './series-on-day';
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
      otherKeys: otherKeysOf(family),
      label: family.label,
      tab: table.tab,
      title: table.title,
      period: latestPeriod(family.parts.map(({ period }) => period)),
      told: toldTimes(plan?.used ?? family.parts),
      canMeet: (period) => planOfTerm(family.parts, period) !== 'unclear',
      measure: measureOf(family),
      direction: columns.direction,
      ...(columns.directionFrom === undefined ? {} : { directionFrom: columns.directionFrom }),
      target: columns.target,
      sources: family.parts.map((part) => part.table),
      single: family.parts.length === 1 ? { table, columns } : null,
      calculations: (context) => {
        const found = planByAssigned({ key, family, plan }, context);
        if (found !== null && found.how !== 'pages') return waysOfPeriods(found.how);
        if (table.list) return WAYS_OF_LISTS;
        if (columns.ratio) return WAYS_OF_SHARES;
        return columns.declared && columns.target.kind !== 'column' ? WAYS_OF_ROWS : WAYS_OF_TABLES;
      },
      judge: (context) => judgeFamily(family, planByAssigned({ key, family, plan }, context), context),
    };
  });
}

/** The keys of its parts alone; of the only one the key it has once tabs of other times are added. */
function otherKeysOf({ parts }: Family): readonly string[] {
  if (parts.length > 1) return parts.map(({ columns }) => columns.key);
  return parts
    .filter(({ columns }) => columns.declared === undefined)
    .map((part) => indicatorKey(SERIES, wordsOf(part) || NAMELESS));
}

/** What a family is measured in: as the first part that has a plan is, else the first. */
function measureOf(family: Family): string | null {
  return tellingPart(null, family).columns.measure;
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
  const ofSeries = measureOf(family);
  const convertedOf = (part: Part) => inMeasureOfSeries(sourceOf(part), ofSeries);
  const toldIn = (part: Part): Told<Part> => ({ part, units: figuresIn(convertedOf(part)) });
  const term = chosen === null ? planOfTerm(parts, context.assigned.get(key)?.period ?? null) : null;
  const plan =
    term === null || term === 'unclear'
      ? planOn(family, chosen === null ? found : planFamily(family, chosen), { today: context.today, toldIn })
      : term;
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
  const inMeasure = {
    sources: [convertedOf(head), ...others.map(convertedOf)] as const,
    earlier: plan.earlier.map(convertedOf),
  };
  const telling = { part: tellingPart(plan, family), measure: ofSeries };
  const { gaps, ...together } = judgeTogether(
    { ...origin, ...inMeasure },
    { plan, telling, toldIn },
    context,
  );
  return { ...shared, measure: ofSeries, origin: { ...origin, gaps }, ...together };
}

/** What a source says of each unit that has figures in it, or a row where plans stand elsewhere, by the unit's index. */
function figuresIn({ measures, columns }: SourceIndicator): Told['units'] {
  const isPlanned = hasTarget(columns.target);
  const isFigure = ({ reading }: Figure) => reading.kind === 'number';
  const told = measures.filter(
    ({ rows, target, result }) => rows.length > 0 && (!isPlanned || isFigure(target) || isFigure(result)),
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
  const noSum = !addsInTime(columns);
  const ratio = ratioOf(columns, setting);
  const times = {
    period: part.period,
    targetTime,
    resultTime: resultTime ?? monthsOfTab(part),
    due: columns.due,
  };
  const told = new Set(units.rowsIn.get(table)?.keys());
  const judging = judgingFor(target, { ...times, noSum, ratio, share: columns.share, told }, context);
  const merged = addsUp(columns) ? units.mergedIn.get(table) : undefined;
  const calculation = setting?.calculation ?? (table.list ? 'addRows' : null);
  const addsAll = calculation === 'addRows';
  const judged = judgeSource(table, columns, {
    cells: cellsOf(context, table.tab),
    units: units.directory.units,
    rowsOfUnit: units.rowsIn.get(table) ?? new Map(),
    judging,
    addsRows: (unit) => addsAll || (merged?.has(unit) ?? false),
  });
  if (isSeries) return judged;
  const isToDate = isPercent(columns.measure) ? isCountedUp(table, columns) : part.cumulative;
  const resultColumns = table.partRows === undefined ? resultColumnsOf(columns) : [];
  return inPartOfPlan(judged, {
    isCountedUp: isToDate || columns.latestOf !== undefined,
    columns: table.columns,
    resultColumns,
    measure: columns.measure,
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
  const { addedColumns: _, latestOf: __, partColumns: ___, ...single } = read;
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
