import type { Cell, Grid } from '../workbook/workbook';
import type { Log } from './log';

/**
 * Rows of a log that say exactly what a row above says, numbers of rows aside: the second and later of each. They count,
 * since two events may be alike, and are told (rule 19 of the product).
 */
export function identicalRows(grid: Grid, { rows, indicators, dateColumn }: Log): readonly number[] {
  const counts = indicators.every(({ amountColumn }) => amountColumn === null);
  if (dateColumn === null && counts) return [];
  const known = new Set<string>();
  return rows.flatMap(({ row }) => {
    const key = rowText(grid[row] ?? []);
    if (key === null) return [];
    const isAgain = known.has(key);
    known.add(key);
    return isAgain ? [row] : [];
  });
}

/** All that a row says, without a number of its own in its first cell; null for a row of fewer than three cells. */
function rowText(cells: readonly Cell[]): string | null {
  let text = '';
  let filled = 0;
  cells.forEach((cell, column) => {
    if (column === 0 && typeof cell === 'number') return;
    if (cell !== '') filled += 1;
    text += `${typeof cell === 'object' ? `${cell.year}-${cell.month}-${cell.day}` : cell}\t`;
  });
  return filled < 3 ? null : text;
}
