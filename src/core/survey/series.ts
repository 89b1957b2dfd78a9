import { groupBy } from '../collection/group-by';
import { compareDates } from '../date/calendar-date';
import { periodBetween, periodOfMonths } from '../date/make-period';
import { parsePeriod } from '../date/parse-period';
import { type Period, periodKey } from '../date/period';
import { YEAR } from '../date/stretch';
import type { TableProblem } from '../problem/problem';
import type { Calculation } from '../settings/setting';
import { addsUp } from '../tab/means';
import { NAMELESS } from '../tab/name';
import { monthsIn, periodOfTab, withoutPeriod } from '../tab/series-name';
import type { Table, TableIndicator } from '../table/table';
import { isForYear, type NamedTimes, targetStretch } from '../target/timing';
import { foldText } from '../text/normalise';
import { nameOfPages, pagesOf } from './pages';

/** Something that tells of one period. */
export interface Timed {
  readonly tab: string;
  /** Null when nothing states it. */
  readonly period: Period | null;
  /** It covers all time up to the period's end, or is a percentage or an average, which are not added. */
  readonly cumulative: boolean;
  /** The times that headers name for target and result. */
  readonly times: NamedTimes;
}

/** An indicator of a table with the period its figures cover. */
export interface Part extends Timed {
  readonly table: Table;
  readonly columns: TableIndicator;
}

/** An indicator of the workbook: the parts that are it, in the order of their periods; most have one. */
export interface Family {
  readonly label: string;
  /** The parts are pages of one table, not periods. */
  readonly arePages?: true;
  readonly parts: readonly [Part, ...Part[]];
}

/** How the parts of a series are put together. */
export type SeriesHow = Extract<Calculation, 'addPeriods' | 'addResults' | 'latestPeriod'>;

/** The same, or pages of one table, each with its own units. */
export type PartsHow = SeriesHow | 'pages';

/** A series decided: whose figures count, whose do not, and the period they cover together. */
export interface SeriesPlan<T extends Timed, How extends PartsHow = PartsHow> {
  readonly how: How;
  readonly used: readonly [T, ...T[]];
  readonly earlier: readonly T[];
  readonly period: Period | null;
}

/**
 * Puts the same indicator of several periods together: tables of month, quarter or year tabs with the same words, measure
 * and kind of target. Parts whose period is not known, or the same as another's (a copy of the tab), stay indicators of
 * their own.
 */
export function groupFamilies(tables: readonly Table[]): readonly Family[] {
  const seriesOf = (members: readonly Part[]) => inTime(separate(members).series);
  const chains = pagesOf(tables);
  const paged = new Map(chains.flatMap((chain) => chain.map((table) => [table, chain] as const)));
  const parts = partsOf(tables);
  const pages = chains.flatMap((chain) => familiesOfPages(chain, parts));
  const families = inFamilies(
    parts.filter(({ table }) => !paged.has(table)),
    { kindOf: familyKey, seriesOf },
  ).map((members): Family => {
    const [{ columns }, ...others] = members;
    const label = others.length === 0 ? columns.label : withoutPeriod(columns.label) || NAMELESS;
    return { label, parts: members };
  });
  const placeOf = ({ parts: [part] }: Family) => parts.indexOf(part);
  return pages.length === 0
    ? families
    : [...families, ...pages].sort((one, other) => placeOf(one) - placeOf(other));
}

/** Each indicator of a table that goes on over several tabs. */
function familiesOfPages(chain: readonly [Table, ...Table[]], parts: readonly Part[]): readonly Family[] {
  const [first, ...others] = chain.map((table) => parts.filter((part) => part.table === table));
  return (first ?? []).map((part, index): Family => {
    const rest = others.flatMap((page) => page[index] ?? []);
    return { label: nameOfPages(part.columns.label, chain), arePages: true, parts: [part, ...rest] };
  });
}

/** How the parts of a family are put together, see {@link planSeries}; pages as they stand. Null for one part. */
export function planFamily({ parts, arePages }: Family, chosen: Calculation | null): SeriesPlan<Part> | null {
  if (parts.length === 1) return null;
  const [{ period }] = parts;
  return arePages ? { how: 'pages', used: parts, earlier: [], period } : planSeries(parts, chosen);
}

/**
 * Parts that are one indicator together, each family where its first part stands. `kindOf` tells which parts could be one,
 * `seriesOf` which of those are; any other part is a family by itself.
 */
export function inFamilies<T>(
  parts: readonly T[],
  {
    kindOf,
    seriesOf,
  }: { readonly kindOf: (part: T) => string; readonly seriesOf: (members: readonly T[]) => readonly T[] },
): readonly (readonly [T, ...T[]])[] {
  const familyOf = new Map<T, readonly [T, ...T[]]>();
  for (const members of groupBy(parts, kindOf).values()) {
    const [first, ...others] = seriesOf(members);
    if (first === undefined) continue;
    const family = [first, ...others] as const;
    for (const part of family) familyOf.set(part, family);
  }
  return [...new Set(parts.map((part): readonly [T, ...T[]] => familyOf.get(part) ?? [part]))];
}

function partsOf(tables: readonly Table[]): readonly Part[] {
  const parts = tables.flatMap((table) => {
    const period = ownPeriod(table);
    return table.indicators.map((columns): Part => {
      const { targetTime, resultTime } = columns;
      const cumulative = columns.cumulative || !addsUp(columns);
      return { tab: table.tab, table, columns, period, cumulative, times: { targetTime, resultTime } };
    });
  });
  return withTabPeriods(parts, familyKey);
}

/** The members that make a series, each with a period of its own; and those that share one with another member. */
function separate<T extends Timed>(
  members: readonly T[],
): { readonly series: readonly T[]; readonly shared: readonly T[] } {
  const timed = members.flatMap((member) => {
    const time = timeOf(member);
    return time === null ? [] : [{ member, key: periodKey(time) }];
  });
  const perPeriod = [...groupBy(timed, ({ key }) => key).values()];
  const membersIn = (groups: typeof perPeriod) => groups.flat().map(({ member }) => member);
  const series = membersIn(perPeriod.filter(({ length }) => length === 1));
  if (series.length < 2) return { series: [], shared: [] };
  return { series, shared: membersIn(perPeriod.filter(({ length }) => length > 1)) };
}

/** Tables that are left out of a series because another tab tells of the same period; one problem a period. */
export function sharedPeriods(tables: readonly Table[]): readonly TableProblem[] {
  return [...groupBy(partsOf(tables), familyKey).values()].flatMap((members) => {
    const told = groupBy(separate(members).shared, ({ period, tab }) => period?.label ?? tab);
    return [...told].map(([period, parts]): TableProblem => {
      const { table } = parts[parts.length - 1] ?? parts[0];
      const place = { tab: table.tab, row: table.header.first, column: table.unitColumn };
      return { kind: 'periodTwice', place, period, tabs: parts.map(({ tab }) => tab) };
    });
  });
}

/**
 * Decides what the parts say together. Months or quarters of one year are added, targets too unless they are the year's
 * own; cumulative or overlapping ones ("6 tháng", "9 tháng") are told by the latest; of several years the latest counts.
 * What staff chose wins.
 */
export function planSeries<T extends Timed>(
  parts: readonly [T, ...T[]],
  chosen: Calculation | null,
): SeriesPlan<T, SeriesHow> {
  const lastYear = Math.max(...parts.map(({ period }) => period?.end.year ?? 0));
  const current = parts.filter(({ period }) => (period?.end.year ?? 0) === lastYear);
  const used = nonEmpty(current) ?? parts;
  const how = isSeriesHow(chosen) ? chosen : howOf(used);
  const earlier = parts.filter((part) => !used.includes(part));
  if (how !== 'latestPeriod') return { how, used, earlier, period: coveredBy(used) };
  const telling = nonEmpty(used.filter(({ cumulative }) => cumulative)) ?? used;
  const last = telling.reduce((latest, part) => (isLater(part, latest) ? part : latest));
  return { how, used: [last], earlier: parts.filter((part) => part !== last), period: last.period };
}

function howOf(parts: readonly Timed[]): SeriesHow {
  const cumulative = parts.some((part) => part.cumulative);
  const times = parts.map(timeOf);
  const disjoint = times.every((time, index) => {
    const next = times[index + 1] ?? null;
    return time === null || next === null || compareDates(time.end, next.start) < 0;
  });
  if (cumulative || !disjoint || parts.length === 1) return 'latestPeriod';
  return parts.some(({ times, period }) => isForYear(times, period)) ? 'addResults' : 'addPeriods';
}

/**
 * The times of a series: one target for results that are added is a year's unless headers name another; the latest source
 * says its own; targets that are added are of the time the series covers.
 */
export function timesTogether({
  how,
  used,
}: {
  readonly how: PartsHow;
  readonly used: readonly Timed[];
}): NamedTimes {
  const last = used[used.length - 1];
  if (how === 'pages' && used[0]) return used[0].times;
  if (last === undefined || how === 'addPeriods') return { targetTime: null, resultTime: null };
  if (how === 'latestPeriod') return last.times;
  const stated = used.find(({ times, period }) => isForYear(times, period)) ?? last;
  return { targetTime: targetStretch(stated.times, stated.period) ?? YEAR, resultTime: null };
}

function isSeriesHow(chosen: Calculation | null): chosen is SeriesHow {
  return chosen === 'addPeriods' || chosen === 'addResults' || chosen === 'latestPeriod';
}

type Stated = Pick<Timed, 'tab' | 'period'> & Partial<Pick<Table, 'ownTime'>>;

/**
 * The period a source states itself, else the one its tab's name states. Where both name one month, or one quarter, and not
 * the same, the tab's counts and is told: titles are copied along with their tabs. A tab called "Q2" says nothing against a
 * title of NĂM 2019. Rule 11 of the product.
 */
export function ownPeriod({ tab, period, ownTime }: Stated): Period | null {
  if (ownTime) return period;
  const named = periodOfTab(tab, period);
  if (named === null || period === null) return period ?? named;
  return areRivals(named, period) ? named : period;
}

/**
 * Sources that state one period and whose tabs name several parts of it are of those parts: T1 to T12 of one title of NĂM
 * 2020. `kindOf` tells which sources are compared.
 */
export function withTabPeriods<T extends Timed>(
  parts: readonly T[],
  kindOf: (part: T) => string,
): readonly T[] {
  const alike = groupBy(parts, (part) =>
    JSON.stringify([kindOf(part), part.period === null ? '' : periodKey(part.period)]),
  );
  const found = new Map<T, Period>();
  for (const members of alike.values()) {
    const named = members.flatMap((part) => {
      const period = tabPeriodWithin(part);
      return period === null ? [] : [{ part, period }];
    });
    if (new Set(named.map(({ period }) => periodKey(period))).size < 2) continue;
    for (const { part, period } of named) found.set(part, period);
  }
  return parts.map((part) => {
    const period = found.get(part);
    return period === undefined ? part : { ...part, period };
  });
}

function tabPeriodWithin({ tab, period }: Timed): Period | null {
  const named = period === null ? null : periodOfTab(tab, period);
  if (named === null || period === null) return null;
  const within = compareDates(named.start, period.start) >= 0 && compareDates(named.end, period.end) <= 0;
  return within ? named : null;
}

/** Months or quarters of one length that are not the same: tháng 4 and tháng 3. */
function areRivals(named: Period, stated: Period): boolean {
  const months = monthsOf(named);
  return months < 12 && months === monthsOf(stated) && periodKey(named) !== periodKey(stated);
}

function monthsOf({ start, end }: Period): number {
  return (end.year - start.year) * 12 + end.month - start.month + 1;
}

/** A problem where title and tab name rival periods, the tab a later year than title and columns; its place is the line that states one, else the header. */
export function periodProblem(
  source: Pick<Table, 'tab' | 'period' | 'ownTime' | 'linesAbove' | 'header' | 'columns'>,
): TableProblem | null {
  const { tab, period, linesAbove, header } = source;
  if (source.ownTime || period === null) return null;
  const rival = periodOfTab(tab, period);
  const named = rival !== null && areRivals(rival, period) ? rival : otherYearOfTab(source);
  if (named === null) return null;
  const line = linesAbove.find(({ text }) => parsePeriod(text) !== null);
  const place = { tab, row: line?.row ?? header.first, column: line?.column ?? 0 };
  const by = named === rival ? 'tab' : 'title';
  return { kind: 'periodContradicted', place, stated: period.label, named: named.label, by };
}

/** The one year that a tab's name ends with or holds, where it is not that of title, lines and columns. */
function otherYearOfTab({
  tab,
  period,
  linesAbove,
  columns,
}: Pick<Table, 'tab' | 'period' | 'linesAbove' | 'columns'>): Period | null {
  const years = tab.match(/(?:19|20)\d{2}(?!\d)/g) ?? [];
  const [text, ...others] = years;
  if (text === undefined || others.length > 0 || period === null) return null;
  const { start, end } = period;
  const year = Number(text);
  if (start.year !== end.year || year <= end.year || isOfDate(tab, text)) return null;
  const isConfirmed = columns.some(({ role, year: own }) => role === 'result' && own === end.year);
  if (isConfirmed || linesAbove.some((line) => line.text.includes(text))) return null;
  return periodOfMonths(year, 1, 12);
}

/** Whether a year is part of a day: "15.01.2026". */
function isOfDate(name: string, year: string): boolean {
  return new RegExp(`\\d[./-]${year}`).test(name);
}

/** Where a part stands in time, for telling parts apart when no year is known. */
function timeOf({ period, tab }: Timed): Period | null {
  const months = monthsIn(tab);
  return period ?? (months && periodOfMonths(1, months.first, months.last));
}

/** Whether each of several sources tells of a period of its own. */
export function areOfSeveralPeriods(members: readonly Timed[]): boolean {
  if (members.length < 2) return false;
  const times = members.map(timeOf);
  const keys = new Set(times.flatMap((time) => (time === null ? [] : [periodKey(time)])));
  return keys.size === members.length;
}

/** Sources in the order of their periods; of those that end together the longest last. */
export function inTime<T extends Timed>(members: readonly T[]): readonly T[] {
  return [...members].sort(byTime);
}

function byTime(a: Timed, b: Timed): number {
  const [first, second] = [timeOf(a), timeOf(b)];
  if (first === null || second === null) return 0;
  return compareDates(first.end, second.end) || compareDates(second.start, first.start);
}

function isLater(part: Timed, than: Timed): boolean {
  return byTime(part, than) > 0;
}

/** Words, unit of measure and kind of target; where words say only the month, the layout too. A declared indicator stands alone. */
function familyKey({ table, columns }: Part): string {
  if (columns.declared !== undefined) return JSON.stringify([columns.key]);
  const label = foldText(withoutPeriod(columns.label));
  const layout = label === '' ? [table.unitColumn, columns.resultColumn, columns.rateColumn] : [];
  return JSON.stringify([label, columns.measure, columns.target.kind, ...layout]);
}

function coveredBy(parts: readonly Timed[]): Period | null {
  const [first] = parts;
  const last = parts[parts.length - 1];
  if (!first?.period || !last?.period) return null;
  return periodBetween(first.period.start, last.period.end);
}

function nonEmpty<T>(items: readonly T[]): readonly [T, ...T[]] | null {
  const [first, ...others] = items;
  return first === undefined ? null : [first, ...others];
}
