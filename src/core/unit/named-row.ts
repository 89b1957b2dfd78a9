import type { Suggestion } from './suggestion';

/** A row of a table with a unit's name in it. */
export interface NamedRow {
  /** Number of the table, the same for all of its rows. */
  readonly table: number;
  /** Row in its tab, counted from 0. */
  readonly row: number;
  readonly name: string;
  readonly ordinal: number | null;
  readonly group: string | null;
}

/** A row that staff keep in the tab `Danh mục đơn vị`; a blank group leaves the group to the name. */
export interface ListedUnit {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly group: string;
  /** The names of each row that staff merged into it, which are among its aliases too; none where left out. */
  readonly merged?: readonly (readonly string[])[];
}

/** A row of that tab with a name. */
export interface DirectoryRow extends ListedUnit {
  /** Row in the tab, counted from 0. */
  readonly row: number;
  /** What staff chose under `Gộp vào`; '' for nothing, the row stays a unit. */
  readonly mergeInto: string;
}

/** A name that stands in a row of its own though it may be meant for a unit that others name differently. */
export interface UnmatchedName {
  /** Index in the rows given, of the first row with the name. */
  readonly row: number;
  /** Units it looks like or could be short for, best first, at most three. */
  readonly suggestions: readonly Suggestion[];
}
