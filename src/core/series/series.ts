import { groupBy } from '../collection/group-by';
import { periodOfMonths } from '../date/make-period';
import { MONTHS_OF_YEAR, monthsOf } from '../date/months';
import { parsePeriod } from '../date/parse-period';
import { isWithin, type Period, periodKey } from '../date/period';
import { withoutOwnMeasure } from '../measure/measure';
import type { TableProblem } from '../problem/problem';
import type { Column } from '../tab/column';
import { addsInTime } from '../tab/means';
import { NAMELESS } from '../tab/name';
import { isProse } from '../tab/period-line';
import { periodOfTab, withoutOwnDay, withoutPeriod } from '../tab/series-name';
import { coversTime } from '../tab/span';
import { saysState } from '../tab/states';
import type { Table, TableIndicator } from '../table/table';
import { eachInHeading } from '../target/each-time';
import { targetColumnsOf } from '../target/indicator-target';
import { foldText } from '../text/normalise';
import type { Grid } from '../workbook/workbook';
import type { Family, Part } from './family';
import { withFilledWholes } from './filled-wholes';
import { keysOfMeasures } from './measures-in-series';
import { nameOfPages, pagesOf } from './pages';
import { seriesOfEachPlan } from './plan-of-each';
import { withResultsToEnd } from './results-to-end';
import { withRounds } from './rounds';
import { seriesReader } from './series-figures';
import { planSeries, saidOf } from './series-plan';
import { readSeries } from './series-reading';
import { inTime, type Timed, timeOf } from './series-time';
import { areApart, goingOnWithoutPlan, tellOfSameUnits } from './without-plan';
import { withWordsOfHeadings } from './words-of-headings';
import { withYearsBefore } from './years-before';

/**
 * Puts the same indicator of several periods together: tables of month, quarter or year tabs with the same words, measure
 * and kind of target. Parts whose period is not known, or the same as another's (a copy of the tab), stay indicators of
 * their own.
 */
export function groupFamilies(tables: readonly Table[], grids: ReadonlyMap<string, Grid>): readonly Family[] {
  const figuresOf = seriesReader(grids);
  const read: Family['read'] = (used, how, plans) => {
    const said = saidOf(used);
    return readSeries(figuresOf(used, plans), {
      ...said,
      hasOwnPlans: said.hasOwnPlans || used.every(planIsOfEach),
      how,
      canBeOnePlan: used.every((part) => addsInTime(part.columns) && !planNamesTime(part)),
    });
  };
  const seriesOf = (members: readonly Part[]) => inTime(separate(members).series);
  const chains = pagesOf(tables);
  const paged = new Map(chains.flatMap((chain) => chain.map((table) => [table, chain] as const)));
  const parts = partsOf(tables);
  const pages = chains.flatMap((chain) => familiesOfPages(chain, { parts, read }));
  const unpaged = parts.filter(({ table }) => !paged.has(table));
  const kindOf = keysOfMeasures(unpaged, { keyOf: familyKey, figuresOf });
  const families = inFamilies(unpaged, { kindOf, seriesOf }).map((members) => familyOf(members, read));
  const places = new Map(parts.map(({ columns }, index) => [columns.key, index]));
  const placeOf = ({ parts: [{ columns }] }: Family) => places.get(columns.key) ?? 0;
  const together = withRounds(withThoseWithoutPlan(families), figuresOf);
  const years = withYearsBefore(together, ({ table }) => withoutPeriod(table.title)).map((family) =>
    withFilledWholes(family, figuresOf),
  );
  return [...years, ...pages].sort((one, other) => placeOf(one) - placeOf(other));
}

/** Whether a heading of the plan says of which time it is: "KH tháng 9". */
function planNamesTime(part: Part): boolean {
  return headingsOfPlan(part).some(({ stretch }) => stretch !== null);
}

/** Whether one says that it is of each time: "KH mỗi quý". */
function planIsOfEach(part: Part): boolean {
  return headingsOfPlan(part).some(({ texts }) => eachInHeading(texts)?.isSaid === true);
}

function headingsOfPlan({ table, columns }: Part): readonly Column[] {
  const own = targetColumnsOf(columns.target);
  return table.columns.filter(({ column }) => own.includes(column));
}

function familyOf(parts: Family['parts'], read: Family['read']): Family {
  const [first, ...others] = parts;
  const label = others.length === 0 ? first.columns.label : wordsOf(first) || NAMELESS;
  return { label, parts, read };
}

/** Families with the tabs that go on with them, where one plan is for all: what each quarter has to do is no other's plan. */
function withThoseWithoutPlan(families: readonly Family[]): readonly Family[] {
  const going = goingOnWithoutPlan(families, wordsKey);
  if (going.size === 0) return families;
  const gone = new Set<Family>();
  const joined = families.map((family): Family => {
    const others = going.get(family) ?? [];
    const [first, ...rest] = inTime([...family.parts, ...others.flatMap(({ parts }) => parts)]);
    if (others.length === 0 || first === undefined) return family;
    const { how, reading } = planSeries([first, ...rest], null, family.read);
    const isOfAll = how === 'latestPeriod' || reading?.isOnePlan === true;
    const ofEach = seriesOfEachPlan([first, ...rest], wordsOf(first) || NAMELESS);
    const found = ofEach ?? (isOfAll ? familyOf([first, ...rest], family.read) : null);
    if (found === null) return family;
    for (const one of others) gone.add(one);
    return found;
  });
  return joined.filter((family) => !gone.has(family));
}

/** Each indicator of a table that goes on over several tabs. */
function familiesOfPages(
  chain: readonly [Table, ...Table[]],
  { parts, read }: { readonly parts: readonly Part[] } & Pick<Family, 'read'>,
): readonly Family[] {
  const [first, ...others] = chain.map((table) => parts.filter((part) => part.table === table));
  return (first ?? []).map((part, index): Family => {
    const rest = others.flatMap((page) => page[index] ?? []);
    const label = nameOfPages(part.columns.label, chain);
    return { label, arePages: true, parts: [part, ...rest], read };
  });
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

/** The indicators of tables, each with the time that its figures are of. */
export function partsOf(tables: readonly Table[]): readonly Part[] {
  const parts = tables.flatMap((table) => {
    const period = ownPeriod(table);
    return table.indicators.map((columns): Part => {
      const { targetTime, resultTime } = columns;
      const cumulative = isCountedUp(table, columns) || !addsInTime(columns);
      return { tab: table.tab, table, columns, period, cumulative, times: { targetTime, resultTime } };
    });
  });
  return withResultsToEnd(withTabPeriods(withWordsOfHeadings(parts), wordsKey), wordsKey);
}

/** Whether headings or titles say that results are what was done since the beginning, or how much there is. */
export function isCountedUp(table: Table, columns: TableIndicator): boolean {
  const titles = () => table.linesAbove.map(({ text }) => text).filter((text) => !isProse(text));
  const isToDate = columns.resultTime?.kind !== 'part' && coversTime(titles());
  return columns.cumulative || isToDate || isOfState(table, columns);
}

/** Whether the heading of a result tells how much there is: "Hiện có", "Số dư cuối tháng". */
function isOfState({ columns }: Table, { resultColumn }: TableIndicator): boolean {
  return saysState(columns.find(({ column }) => column === resultColumn)?.texts ?? []);
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
  return [...groupBy(partsOf(tables), (part) => familyKey(part, part.columns.measure)).values()].flatMap(
    (members) => {
      const told = groupBy(separate(members).shared, ({ period, tab }) => period?.label ?? tab);
      return [...told].map(([period, parts]): TableProblem => {
        const { table } = parts[parts.length - 1] ?? parts[0];
        const place = { tab: table.tab, row: table.header.first, column: table.unitColumn };
        return { kind: 'periodTwice', place, period, tabs: parts.map(({ tab }) => tab) };
      });
    },
  );
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

/** Whether two tables tell of the same units at times of one year of which one is over when the other begins. */
export function goOnInTime(one: Table, other: Table): boolean {
  const timed = (table: Table) => ({ tab: table.tab, period: ownPeriod(table) });
  return areApart(timed(one), timed(other)) && tellOfSameUnits(one, other);
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
  return isWithin(named, period) ? named : null;
}

/** Months or quarters of one length that are not the same: tháng 4 and tháng 3. */
function areRivals(named: Period, stated: Period): boolean {
  const months = monthsOf(named);
  return months < MONTHS_OF_YEAR && months === monthsOf(stated) && periodKey(named) !== periodKey(stated);
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

/** The words of an indicator that tabs of several periods share. */
function wordsKey(part: Part): string {
  const { columns } = part;
  return columns.declared === undefined ? foldText(wordsOf(part)) : JSON.stringify([columns.key]);
}

/** The words of an indicator without its time, by which tabs of several times are one. */
export function wordsOf({ columns, period }: Part): string {
  return withoutPeriod(withoutOwnDay(columns.label, period));
}

/** Words, unit of measure and kind of target; where words say only the month, the layout too. A declared indicator stands alone. */
function familyKey(part: Part, measure: string | null): string {
  const { table, columns } = part;
  if (columns.declared !== undefined) return JSON.stringify([columns.key]);
  const label = foldText(withoutOwnMeasure(wordsOf(part), columns.measure));
  const layout = label === '' ? [table.unitColumn, columns.resultColumn, columns.rateColumn] : [];
  return JSON.stringify([label, measure, columns.target.kind, ...layout]);
}
