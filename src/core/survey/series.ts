import { compareDates } from '../date/calendar-date';
import { periodBetween, periodOfMonths } from '../date/make-period';
import { type Period, periodKey } from '../date/period';
import type { Calculation } from '../settings/setting';
import type { Table, TableIndicator } from '../table/table';
import { foldText } from '../text/normalise';
import { monthsIn, periodOfTab, withoutPeriod } from './series-name';

/** An indicator of a table with the period its figures cover. */
export interface Part {
  readonly table: Table;
  readonly columns: TableIndicator;
  /** Null when nothing states it. */
  readonly period: Period | null;
}

/** An indicator of the workbook: the parts that are it, in the order of their periods; most have one. */
export interface Family {
  readonly label: string;
  readonly parts: readonly [Part, ...Part[]];
}

/** How the parts of a series are put together. */
export type SeriesHow = Extract<Calculation, 'addPeriods' | 'addResults' | 'latestPeriod'>;

/** A series decided: whose figures count, whose do not, and the period they cover together. */
export interface SeriesPlan {
  readonly how: SeriesHow;
  readonly used: readonly [Part, ...Part[]];
  readonly earlier: readonly Part[];
  readonly period: Period | null;
}

/** What a series is called where neither header, title nor tab says more than the month. */
const NAMELESS = 'Kết quả thực hiện';

/**
 * Puts the same indicator of several periods together: tables of month, quarter or year tabs with the same words, measure
 * and kind of target. Parts whose period is not known, or the same as another's, stay indicators of their own.
 */
export function groupFamilies(tables: readonly Table[]): readonly Family[] {
  const parts = tables.flatMap((table) => {
    const period = ownPeriod(table);
    return table.indicators.map((columns) => ({ table, columns, period }));
  });
  const alike = new Map<string, Part[]>();
  for (const part of parts) {
    const key = familyKey(part);
    const known = alike.get(key);
    if (known) known.push(part);
    else alike.set(key, [part]);
  }
  const done = new Set<Part>();
  return parts.flatMap((part): Family[] => {
    if (done.has(part)) return [];
    const members = alike.get(familyKey(part)) ?? [part];
    const series = isSeries(members) ? [...members].sort(byTime) : [part];
    for (const member of series) done.add(member);
    const [first, ...others] = series;
    if (first === undefined) return [];
    if (others.length === 0) return [{ label: first.columns.label, parts: [first] }];
    return [{ label: withoutPeriod(first.columns.label) || NAMELESS, parts: [first, ...others] }];
  });
}

/**
 * Decides what the parts say together. Months or quarters of one year are added, targets too unless they are the year's
 * own; cumulative or overlapping ones ("6 tháng", "9 tháng") are told by the latest; of several years the latest counts.
 * What staff chose wins.
 */
export function planSeries(parts: readonly [Part, ...Part[]], chosen: Calculation | null): SeriesPlan {
  const lastYear = Math.max(...parts.map(({ period }) => period?.end.year ?? 0));
  const current = parts.filter(({ period }) => (period?.end.year ?? 0) === lastYear);
  const used = nonEmpty(current) ?? parts;
  const how = isSeriesHow(chosen) ? chosen : howOf(used);
  const earlier = parts.filter((part) => !used.includes(part));
  if (how !== 'latestPeriod') return { how, used, earlier, period: coveredBy(used) };
  const last = used.reduce((latest, part) => (isLater(part, latest) ? part : latest));
  return { how, used: [last], earlier: parts.filter((part) => part !== last), period: last.period };
}

function howOf(parts: readonly [Part, ...Part[]]): SeriesHow {
  const cumulative = parts.some(({ columns }) => columns.cumulative);
  const apart = parts.every(({ period }, index) => {
    const next = parts[index + 1]?.period;
    return !period || !next || compareDates(period.end, next.start) < 0;
  });
  if (cumulative || !apart || parts.length === 1) return 'latestPeriod';
  return parts.some(({ columns }) => columns.yearly) ? 'addResults' : 'addPeriods';
}

function isSeriesHow(chosen: Calculation | null): chosen is SeriesHow {
  return chosen === 'addPeriods' || chosen === 'addResults' || chosen === 'latestPeriod';
}

/** The table's own period, or the shorter one its tab's name states within it. */
function ownPeriod(table: Table): Period | null {
  const named = periodOfTab(table.tab, table.period);
  if (named === null || table.period === null) return table.period ?? named;
  const within =
    compareDates(named.start, table.period.start) >= 0 && compareDates(named.end, table.period.end) <= 0;
  return within ? named : table.period;
}

/** Where a part stands in time, for telling parts apart when no year is known. */
function timeOf({ period, table }: Part): Period | null {
  const months = monthsIn(table.tab);
  return period ?? (months && periodOfMonths(1, months.first, months.last));
}

function isSeries(members: readonly Part[]): boolean {
  if (members.length < 2) return false;
  const times = members.map(timeOf);
  const keys = new Set(times.flatMap((time) => (time === null ? [] : [periodKey(time)])));
  return keys.size === members.length;
}

function byTime(a: Part, b: Part): number {
  const [first, second] = [timeOf(a), timeOf(b)];
  if (first === null || second === null) return 0;
  return compareDates(first.end, second.end) || compareDates(second.start, first.start);
}

function isLater(part: Part, than: Part): boolean {
  return byTime(part, than) > 0;
}

/** Words, unit of measure and kind of target; where words say only the month, the layout too. */
function familyKey({ table, columns }: Part): string {
  const label = foldText(withoutPeriod(columns.label));
  const layout = label === '' ? [table.unitColumn, columns.resultColumn, columns.rateColumn] : [];
  return JSON.stringify([label, columns.measure, columns.target.kind, ...layout]);
}

function coveredBy(parts: readonly Part[]): Period | null {
  const [first] = parts;
  const last = parts[parts.length - 1];
  if (!first?.period || !last?.period) return null;
  return periodBetween(first.period.start, last.period.end);
}

function nonEmpty<T>(items: readonly T[]): readonly [T, ...T[]] | null {
  const [first, ...others] = items;
  return first === undefined ? null : [first, ...others];
}
