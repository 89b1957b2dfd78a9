import { isBlank } from '../tab/cell-kind';
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
    const cells = withoutNumber(grid[row] ?? []);
    const key = JSON.stringify(cells);
    const isAgain = known.has(key) && cells.filter((cell) => !isBlank(cell)).length > 2;
    known.add(key);
    return isAgain ? [row] : [];
  });
}

/** A first cell that is a small number is the row's own. */
function withoutNumber(cells: readonly Cell[]): readonly Cell[] {
  return typeof cells[0] === 'number' && Number.isInteger(cells[0]) ? cells.slice(1) : cells;
}
