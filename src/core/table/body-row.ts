import type { Header } from '../tab/header';
import type { Numbering } from '../tab/numbering';

/** The columns a table's body is read from, counted from 0. */
export interface Layout {
  readonly header: Header;
  /** First and last column of the table. */
  readonly from: number;
  readonly to: number;
  readonly unitColumn: number;
  readonly ordinalColumn: number | null;
  /** Columns that may hold figures, from the left. */
  readonly figureColumns: readonly number[];
}

/** A row between a table's header and its end, before it is known to be a unit, a group or a total. */
export interface BodyRow {
  readonly row: number;
  /** The row's words, spaces cleaned, as typed. */
  readonly text: string;
  /** The words without a numbering of their own. */
  readonly name: string;
  readonly numbering: Numbering | null;
  readonly figures: boolean;
  readonly total: boolean;
  /** A figure or an arabic number of its own proves that the row belongs to the body. */
  readonly certain: boolean;
  /** How many blanks are typed in front of the name; not given for none. */
  readonly indent?: number;
}
