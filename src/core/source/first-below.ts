import { hasFigure, isBlank } from '../tab/cell-kind';
import { isNumberRow } from '../tab/header';
import type { Grid } from '../workbook/workbook';

/** A header takes at most so many rows, one that numbers its columns aside. */
export const HEADER_ROWS = 3;

/**
 * The row behind a header's, those that go on below its headings of figures ("Trong đó", "Nữ") and one that numbers its columns: "A | B | 1 | 2".
 *
 * @param figures the columns of its targets and results.
 */
export function firstBelow(grid: Grid, row: number, figures: readonly number[]): number {
  const firstOf = (at: number) => (grid[at] ?? []).findIndex((cell) => !isBlank(cell));
  const first = Math.min(...figures);
  let below = row + 1;
  while (below - row < HEADER_ROWS && firstOf(below) >= first && !hasFigure(grid[below] ?? [])) below += 1;
  return isNumberRow(grid, below, firstOf(below)) ? below + 1 : below;
}
