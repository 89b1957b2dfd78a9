import { type CalendarDate, compareDates } from '../date/calendar-date';
import type { Period } from '../date/period';
import type { IndicatorSetting } from '../settings/setting';
import { distinctNames, indicatorKey } from '../table/name';
import type { TableIndicator, TargetSource } from '../table/table';
import type { Grid } from '../workbook/workbook';
import { addFigures, constantFigure, type Figure, NO_FIGURE } from './figure';
import type { Indicator, IndicatorTarget, Judging, Measure, Origin, SourceIndicator } from './indicator';
import { judgeMeasure, judgeSource } from './judge-source';
import { type Family, type Part, planSeries, type SeriesPlan } from './series';
import type { GatheredUnits } from './units';

/** Stands for the tab in the key of an indicator that several tabs give. */
export const SERIES = 'Các kỳ';

/** What families are judged from, besides their own tables. */
export interface JudgeContext {
  readonly grids: ReadonlyMap<string, Grid>;
  readonly units: GatheredUnits;
  /** The workbook's period, for tables that state none. */
  readonly period: Period | null;
  readonly today: CalendarDate;
  readonly answers: ReadonlyMap<string, number | null>;
  readonly settings: ReadonlyMap<string, IndicatorSetting>;
}

/** The key that staff's decisions about a family are kept under. */
export function familyKey({ label, parts }: Family): string {
  return parts.length === 1 ? parts[0].columns.key : indicatorKey(SERIES, label);
}

/** Judges every family: each of its tables by its own rows, and the units by what the tables say together. */
export function judgeFamilies(families: readonly Family[], context: JudgeContext): readonly Indicator[] {
  const names = distinctNames(
    families.map(({ label, parts: [{ table, period }] }) => ({
      name: label,
      tab: table.tab,
      title: table.title,
      period: period?.label ?? '',
    })),
  );
  return families.map((family, index) => {
    const key = familyKey(family);
    const setting = context.settings.get(key) ?? null;
    return judgeFamily(family, {
      ...context,
      key,
      setting,
      name: setting?.name ?? names[index] ?? family.label,
    });
  });
}

interface FamilyContext extends JudgeContext {
  readonly key: string;
  readonly name: string;
  readonly setting: IndicatorSetting | null;
}

function judgeFamily(family: Family, context: FamilyContext): Indicator {
  const { key, name, setting } = context;
  const { parts } = family;
  const isSeries = parts.length > 1;
  const plan = isSeries ? planSeries(parts, setting?.calculation ?? null) : null;
  const judged = new Map(parts.map((part) => [part, judgePart(part, { ...context, isSeries })]));
  const sourceOf = (part: Part): SourceIndicator =>
    judged.get(part) ?? judgePart(part, { ...context, isSeries });
  const [first] = plan?.used ?? parts;
  const { columns } = sourceOf(first);
  const shared = { key, name, measure: columns.measure, money: columns.money };
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
  const origin: Origin = {
    kind: 'series',
    how: plan.how,
    sources: [sourceOf(head), ...others.map(sourceOf)],
    earlier: plan.earlier.map(sourceOf),
  };
  return { ...shared, origin, ...judgeTogether(origin.sources, plan, context) };
}

function judgePart(part: Part, context: FamilyContext & { readonly isSeries: boolean }): SourceIndicator {
  const { table } = part;
  const { setting, isSeries, units, grids } = context;
  const columns = isSeries ? part.columns : withChosenColumns(part.columns, setting);
  const target = isSeries ? columns.target : targetOf(columns.target, context);
  const yearly = isSeries && columns.yearly;
  const judging = judgingFor(target, { period: part.period, yearly }, context);
  return judgeSource(table, columns, {
    grid: grids.get(table.tab) ?? [],
    units: units.directory.units,
    rowsOfUnit: units.rowsIn.get(table) ?? new Map(),
    judging,
    addRows: setting?.calculation === 'addRows',
  });
}

function withChosenColumns(columns: TableIndicator, setting: IndicatorSetting | null): TableIndicator {
  if (setting === null) return columns;
  const { targetColumn, resultColumn, measure } = setting;
  return {
    ...columns,
    measure: measure ?? columns.measure,
    resultColumn: resultColumn ?? columns.resultColumn,
    target: targetColumn === null ? columns.target : { kind: 'column', column: targetColumn },
  };
}

/** What staff set wins over what the table says; an answer fills in where it says nothing. */
function targetOf(found: TargetSource, { setting, answers, key }: FamilyContext): IndicatorTarget {
  const set = setting?.target ?? null;
  if (set !== null && !(found.kind === 'constant' && found.value === set))
    return { kind: 'setting', value: set };
  const answer = answers.get(key) ?? null;
  return found.kind === 'none' && answer !== null ? { kind: 'answer', value: answer } : found;
}

function judgingFor(
  target: IndicatorTarget,
  own: { readonly period: Period | null; readonly yearly: boolean },
  context: FamilyContext,
): Judging {
  const { setting, today } = context;
  const period = own.period ?? context.period;
  const due = setting?.due ?? null;
  return {
    target,
    period,
    periodEnded: due === null ? hasEnded(period, own.yearly, today) : compareDates(due, today) <= 0,
    threshold: setting?.threshold ?? 100,
    direction: setting?.direction ?? 'more',
    blankIsZero: setting?.blankIsZero ?? false,
  };
}

/** Whether the time for a target is over; a year's target is not missed by what its first months add up to. */
function hasEnded(period: Period | null, yearly: boolean, today: CalendarDate): boolean {
  if (period === null) return true;
  if (compareDates(period.end, today) > 0) return false;
  return !yearly || (period.end.month === 12 && period.end.day === 31) || period.start.year < period.end.year;
}

function judgingOf(source: SourceIndicator): Judging {
  const { target, period, periodEnded, threshold, direction, blankIsZero } = source;
  return { target, period, periodEnded, threshold, direction, blankIsZero };
}

/** A series judged on what its sources say together. */
function judgeTogether(
  sources: readonly [SourceIndicator, ...SourceIndicator[]],
  plan: SeriesPlan,
  context: FamilyContext,
): Judging & Pick<Indicator, 'measures'> {
  const [first] = sources;
  const yearly = sources.some(({ columns }) => columns.yearly);
  const own = {
    period: plan.period,
    yearly: plan.how === 'addResults' || (plan.how === 'latestPeriod' && yearly),
  };
  const judging = judgingFor(targetOf(first.columns.target, context), own, context);
  const once =
    plan.how !== 'addPeriods' || (judging.target.kind !== 'column' && judging.target.kind !== 'constant');
  const measures = context.units.directory.units.map((unit): Measure => {
    const listed = sources.flatMap(({ measures: own }) => {
      const measure = own[unit.index];
      return measure && measure.rows.length > 0 ? [measure] : [];
    });
    return judgeMeasure(unit, judging, {
      target: togetherTarget(listed, { judging, once }),
      result: addFigures(listed.map(({ result }) => result)),
      rows: listed.find(({ rows }) => rows.length > 1)?.rows ?? listed[0]?.rows ?? [],
    });
  });
  return { ...judging, measures };
}

/** Targets added, or the latest one that stands there where they are a whole year's. */
function togetherTarget(
  listed: readonly Measure[],
  { judging, once }: { readonly judging: Judging; readonly once: boolean },
): Figure {
  const { target } = judging;
  if (target.kind === 'setting' || target.kind === 'answer') {
    return listed.length === 0 ? NO_FIGURE : constantFigure(target.value);
  }
  const targets = listed.map((measure) => measure.target);
  if (!once) return addFigures(targets);
  const stated = [...targets].reverse();
  return stated.find(({ reading }) => reading.kind === 'number') ?? stated[0] ?? NO_FIGURE;
}
