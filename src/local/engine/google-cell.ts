import type { ICellData } from '@univerjs/core';

/** What a file's cell says of itself (xlsx/read-cells.ts): a formula that only Sheets works out, or a cell that such a one filled. */
export interface GoogleCell {
  readonly google?: 'formula' | 'filled';
  /** The engine leaves the cell its result: set when a workbook is opened. */
  readonly kept?: true;
}

/** What a cell says of itself; nothing mostly. */
export function googleCell(cell: ICellData | null | undefined): GoogleCell {
  return (cell?.custom ?? {}) as GoogleCell;
}
