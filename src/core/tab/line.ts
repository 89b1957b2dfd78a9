import type { Position } from '../workbook/workbook';

/** A line of text that stands above or below a table, with the cell it was found in. */
export interface Line extends Position {
  readonly text: string;
}
