import { groupBy } from '../collection/group-by';
import { areOfOneKind, scaleBetween } from '../measure/kind';
import type { TableProblem } from '../problem/problem';
import { goOnInTime } from '../series/series';
import { holdsAmount } from '../tab/holds-figure';
import { monthsIn, withoutPeriod } from '../tab/series-name';
import type { Table } from '../table/table';
import { foldText } from '../text/normalise';
import { cellAt, type Grid, type Place } from '../workbook/workbook';
import { isTable, type Proposal } from './proposal';

/** What a source that is left out may tell further times of. */
export interface FurtherTimes {
  /** The source's first header. */
  readonly place: Place;
  /** The tabs of which it tells further times. */
  readonly tabs: readonly string[];
  /** The units of measure of the source and of what it goes on with, where these are not the same; null otherwise. */
  readonly measures: readonly [own: string | null, other: string | null] | null;
}

/** A source that is left out, as far as it says of what time it is. */
interface Left {
  readonly title: string;
  /** Undefined where nothing says which of its columns counts. */
  readonly measure: string | null | undefined;
  readonly tables: readonly Table[];
}

/**
 * What of the sources that are used one that is left out goes on with by all but its headings: the same units, other times of the same year, and
 * the same title or tabs called the same but for their times ("Quý III" beside Quý I and II). Null for none, and where several tabs may be meant.
 */
export function furtherTimesOf(
  { title, measure, tables }: Left,
  used: readonly Proposal[],
): FurtherTimes | null {
  const [first] = tables;
  if (first === undefined) return null;
  const words = foldText(withoutPeriod(title));
  const met = used.flatMap((one) => {
    const own = one.sources.filter(isTable);
    const isTitled = words !== '' && foldText(withoutPeriod(one.title)) === words;
    const isAlike = own.length > 0 && (isTitled || areCalledAlike([...own, ...tables]));
    if (!isAlike || !own.every((other) => tables.every((table) => goOnInTime(other, table)))) return [];
    return [{ measure: one.measure, tabs: [...new Set(own.map(({ tab }) => tab))] }];
  });
  const [found, ...more] = met;
  if (found === undefined || more.some(({ tabs }) => tabs.join('/') !== found.tabs.join('/'))) return null;
  const isAlike = measure === undefined || met.some((one) => areAlike(measure, one.measure));
  const place = { tab: first.tab, row: first.header.first, column: first.unitColumn };
  return { place, tabs: found.tabs, measures: isAlike ? null : [measure, found.measure] };
}

/** Whether tabs are called by months or quarters, and the same but for these. */
function areCalledAlike(tables: readonly Table[]): boolean {
  const names = new Set(tables.map(({ tab }) => foldText(withoutPeriod(tab))));
  return names.size === 1 && tables.every(({ tab }) => monthsIn(tab) !== null);
}

/** A tab that is left out, and what it may go on with. */
interface MayGoOn {
  readonly tab: string;
  readonly further?: FurtherTimes;
}

/** One problem for all that is left out and would go on with the same tabs, for the same reason: whether it does nobody can tell but staff. */
export function problemsOfFurtherTimes(leftOut: readonly MayGoOn[]): readonly TableProblem[] {
  const found = leftOut.flatMap(({ tab, further }) => (further === undefined ? [] : [{ tab, further }]));
  const alike = groupBy(found, ({ further: { tabs, measures } }) => JSON.stringify([tabs, measures]));
  return [...alike.values()].map((own): TableProblem => {
    const [{ further }] = own;
    const tabs = [...new Set(own.map(({ tab }) => tab))];
    return {
      kind: 'timesLeftOut',
      place: further.place,
      tabs,
      used: further.tabs,
      measures: further.measures,
    };
  });
}

/** Whether any unit has a figure in a table, as none has in a tab that stands ready for a time to come. */
export function tellsFigures({ rows, columns, unitColumn, ordinalColumn }: Table, grid: Grid): boolean {
  const asked = columns.filter(({ column }) => column !== unitColumn && column !== ordinalColumn);
  return rows.some(
    ({ kind, row }) => kind === 'unit' && asked.some(({ column }) => holdsAmount(cellAt(grid, row, column))),
  );
}

function areAlike(own: string | null, other: string | null): boolean {
  if (own === null || other === null) return own === other;
  return areOfOneKind(own, other) && scaleBetween(own, other) === 1;
}
