import { areOfOneKind, scaleBetween } from '../measure/kind';
import { goOnInTime } from '../series/series';
import { holdsAmount } from '../tab/holds-figure';
import { withoutPeriod } from '../tab/series-name';
import type { Table } from '../table/table';
import { foldText } from '../text/normalise';
import { cellAt, type Grid } from '../workbook/workbook';
import { isTable, type Proposal } from './proposal';

/** An indicator that is used, of which a source that is left out may tell further times. */
export interface FurtherTimes {
  readonly label: string;
  readonly tabs: readonly string[];
  /** The units of measure of the source and of the indicator, where these are not the same; null otherwise. */
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
 * The one indicator of those used that a source goes on with by all but its headings: the same title and units, and other times of the same
 * year. Null for none, and for several.
 */
export function furtherTimesOf(
  { title, measure, tables }: Left,
  used: readonly Proposal[],
): FurtherTimes | null {
  const words = foldText(withoutPeriod(title));
  if (words === '' || tables.length === 0) return null;
  const met = used.flatMap((one) => {
    const own = one.sources.filter(isTable);
    const isAlike = own.length > 0 && foldText(withoutPeriod(one.title)) === words;
    return isAlike && own.every((other) => tables.every((table) => goOnInTime(other, table)))
      ? [{ one, own }]
      : [];
  });
  const [found, ...more] = met;
  if (found === undefined || more.length > 0) return null;
  const { label, measure: other } = found.one;
  const tabs = [...new Set(found.own.map(({ tab }) => tab))];
  const isAlike = measure === undefined || areAlike(measure, other);
  return { label, tabs, measures: isAlike ? null : [measure, other] };
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
