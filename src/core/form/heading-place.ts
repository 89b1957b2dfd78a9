import type { Header } from '../tab/header';
import { cleanText } from '../text/normalise';
import { cellAt, type Grid, type Position } from '../workbook/workbook';

/** The cell of a header that says a name over a column: a band's stands in its first column. */
export function headingPlace(
  grid: Grid,
  { first, last }: Pick<Header, 'first' | 'last'>,
  { name, column }: { readonly name: string; readonly column: number },
): Position {
  for (let at = column; at >= 0; at -= 1) {
    for (let row = first; row <= last; row += 1) {
      const cell = cellAt(grid, row, at);
      if (typeof cell === 'string' && cleanText(cell) === name) return { row, column: at };
    }
  }
  return { row: first, column };
}
