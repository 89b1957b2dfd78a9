import { cellAt, type Grid } from '../workbook/workbook';
import { isBlank } from './cell-kind';
import { readHeader } from './header';
import { unitColumnsOf } from './unit-columns';

/** Whether a row heads a table. */
export function startsHeader(grid: Grid, row: number): boolean {
  return unitColumnsOf(grid[row] ?? []).length > 0 && readHeader(grid, row) !== null;
}

/** Where a header stands, and the first and last column of the table below it. */
export interface HeaderPlace {
  readonly header: { readonly first: number; readonly last: number };
  readonly unitColumn: number;
  readonly from: number;
  readonly to: number;
}

/** So many more headings tell of an indicator more, with its target; one may be a note's. */
const FEWEST_MORE = 2;

/** Whether a row goes on with headings right of a table, where its own header has none. */
export function headsMore(
  grid: Grid,
  row: number,
  { header, to }: Pick<HeaderPlace, 'header' | 'to'>,
): boolean {
  const more = (grid[row] ?? []).filter(
    (cell, column) => column > to && !isBlank(cell) && isBlank(cellAt(grid, header.first, column)),
  );
  return more.length >= FEWEST_MORE;
}

/** How many rows the table's own header takes when it stands here again, 0 when it does not. */
export function repeatedHeaderRows(
  grid: Grid,
  row: number,
  { header, unitColumn, from, to }: HeaderPlace,
): number {
  const own = cellAt(grid, header.first, unitColumn);
  if (isBlank(own) || cellAt(grid, row, unitColumn) !== own || headsMore(grid, row, { header, to })) return 0;
  const rows = header.last - header.first + 1;
  for (let offset = 0; offset < rows; offset += 1) {
    for (let column = from; column <= to; column += 1) {
      if (cellAt(grid, row + offset, column) !== cellAt(grid, header.first + offset, column)) return 0;
    }
  }
  return rows;
}
