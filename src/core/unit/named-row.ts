import type { CalendarDate } from '../date/calendar-date';
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
  /** It names no unit, but an amount that its table's total has. */
  readonly isItem?: true;
}

/** A row that staff keep in the tab `Danh mục đơn vị`; a blank group leaves the group to the name. */
export interface ListedUnit {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly group: string;
  /** The names of each row that staff merged into it, which are among its aliases too; none where left out. */
  readonly merged?: readonly (readonly string[])[];
  /** Names that it had in the list before, which are among its aliases too; none where left out. */
  readonly former?: readonly string[];
  /** Its days, where staff give it any. */
  readonly life?: UnitLife;
}

/** From which day a unit is there, and until when. */
export interface UnitLife {
  /** The first day ("Bắt đầu từ"), before which it has no target; null where it always was. */
  readonly begins: CalendarDate | null;
  /** The unit it goes into, by its standard name, and the first day of that; null where it goes into none. */
  readonly joins: { readonly into: string; readonly from: CalendarDate } | null;
  /** The first day on which it is gone without going into another; null where it is not. */
  readonly ends: CalendarDate | null;
  /** What a merger or an end follows from ("Căn cứ"); '' for nothing. */
  readonly basis: string;
}

/** A cell that should hold a day and holds something else. */
export type Unreadable = 'unreadable';

/** A row of that tab with a name. */
export interface DirectoryRow extends ListedUnit {
  /** Row in the tab, counted from 0. */
  readonly row: number;
  /** What staff chose under `Gộp vào`; '' for nothing, the row stays a unit. */
  readonly mergeInto: string;
  /** The day under `Từ ngày`, and the one under `Bắt đầu từ`; none for blank cells. */
  readonly from?: CalendarDate | Unreadable;
  readonly begins?: CalendarDate | Unreadable;
  /** What stands under `Căn cứ`. */
  readonly basis?: string;
}

/** A name that stands in a row of its own though it may be meant for a unit that others name differently. */
export interface UnmatchedName {
  /** Index in the rows given, of the first row with the name. */
  readonly row: number;
  /** Units it looks like or could be short for, best first, at most three. */
  readonly suggestions: readonly Suggestion[];
}
