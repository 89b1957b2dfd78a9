import { groupBy } from '../collection/group-by';
import { compareDates } from '../date/calendar-date';
import { overlap, type Period } from '../date/period';
import type { TableProblem } from '../problem/problem';
import { ownPeriod } from '../series/series';
import { timeOf } from '../series/series-time';
import { tellOfSameUnits } from '../series/without-plan';
import { monthsIn, withoutPeriod } from '../tab/series-name';
import type { Table } from '../table/table';
import { foldText } from '../text/normalise';
import { type Indicator, type SourceIndicator, sourcesOf } from './indicator';

/**
 * Tabs of further times that go by the names of those that count and tell of the same units ("Quý III" beside Quý I, II, IV, "Quý IV" behind them) and are
 * left out, since their titles, columns or units of measure are others: whether they go on with these nobody can tell but staff. One problem for
 * all that would go on with the same tabs.
 *
 * @param leftOut tables that the add-in leaves out by itself for lack of a plan.
 */
export function problemsOfTimesLeftOut(
  indicators: readonly Indicator[],
  leftOut: readonly Table[],
): readonly TableProblem[] {
  const series = indicators.flatMap(({ origin }) => seriesIn(origin));
  const used = new Set(series.flatMap(({ tabs }) => tabs));
  const found = leftOut.flatMap((table) => {
    const of = used.has(table.tab) ? undefined : series.find((one) => goesOnWith(table, one));
    return of === undefined ? [] : [{ table, of }];
  });
  return [...groupBy(found, ({ of }) => of)].map(([{ tabs }, members]): TableProblem => {
    const [{ table }] = members;
    const place = { tab: table.tab, row: table.header.first, column: table.unitColumn };
    const names = new Set(members.map((one) => one.table.tab));
    return { kind: 'timesLeftOut', place, tabs: [...names], used: tabs };
  });
}

interface Series {
  readonly first: Table;
  readonly tabs: readonly string[];
  readonly times: readonly Period[];
  /** The latest of them says all, so that only later ones are missed. */
  readonly isLatest: boolean;
}

function seriesIn(origin: Indicator['origin']): readonly Series[] {
  if (origin.kind === 'series' && origin.how === 'pages') return [];
  const sources = sourcesOf(origin);
  const [first] = sources;
  const times = sources.flatMap((one) => timeIn(one) ?? []);
  if (first === undefined || times.length < sources.length) return [];
  const isLatest = origin.kind === 'series' && origin.how === 'latestPeriod';
  return [{ first: first.table, tabs: sources.map(({ table }) => table.tab), times, isLatest }];
}

function timeIn({ table, period }: SourceIndicator): Period | null {
  return monthsIn(table.tab) === null ? null : (period ?? ownPeriod(table));
}

/** Whether a table is of a time of its own beside those of a series, under the same name and of the same units. */
function goesOnWith(table: Table, { first, times, isLatest }: Series): boolean {
  if (monthsIn(table.tab) === null || nameOf(table) !== nameOf(first)) return false;
  const time = timeOf({ tab: table.tab, period: ownPeriod(table) });
  if (time === null || !times.some(({ end }) => end.year === time.end.year)) return false;
  const isFurther = times.every((other) =>
    isLatest ? compareDates(other.end, time.start) < 0 : !overlap(other, time),
  );
  return isFurther && tellOfSameUnits(first, table);
}

/** What a tab is called but for its time. */
function nameOf({ tab }: Table): string {
  return foldText(withoutPeriod(tab));
}
