import { isBlank } from '../tab/cell-kind';
import type { Header } from '../tab/header';
import { repeatedHeaderRows } from '../tab/header-rows';
import type { Grid } from '../workbook/workbook';

/** The rows below a header that hold anything in its columns, without headers that are printed again, counted from 0. */
export function* rowsBelow(
  grid: Grid,
  place: { readonly header: Header; readonly unitColumn: number; readonly from: number; readonly to: number },
): Generator<number, void> {
  for (let row = place.header.last + 1; row < grid.length; row += 1) {
    if ((grid[row] ?? []).slice(place.from, place.to + 1).every(isBlank)) continue;
    const repeated = repeatedHeaderRows(grid, row, place);
    if (repeated === 0) yield row;
    else row += repeated - 1;
  }
}
