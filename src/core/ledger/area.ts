import type { Cell } from '../workbook/workbook';
import type { Fate } from './fate';

/** The cells of one source: what figures in them are, by row and column. All places are counted from 0. */
export interface LedgerArea {
  readonly tab: string;
  /** What people call it: its tab, with its title where a tab holds several. */
  readonly title: string;
  /** From the first row of its header, and of what is below it, to its last row. */
  readonly first: number;
  readonly body: number;
  readonly last: number;
  readonly from: number;
  readonly to: number;
  readonly nameColumn: number;
  /** Columns whose figures are printed: a row beside the source with figures in them has its shape. */
  readonly values: readonly number[];
  /** Headed columns of figures that are unread, with their headings. */
  readonly unread: readonly { readonly column: number; readonly heading: string }[];
  /** Rows within it that are unread. */
  readonly unreadRows: readonly number[];
  /** What figures are in a row of its shape above or below it. */
  readonly besideFate: (cells: readonly Cell[]) => Fate;
  readonly fateAt: (row: number, column: number) => Fate;
}
