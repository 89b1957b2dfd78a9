import { countEach } from '../collection/count-each';
import type { Cell, Grid } from '../workbook/workbook';
import type { Log, LogRow } from './log';

/**
 * Rows of a log that say exactly what a row above says, numbers of rows aside: the second and later of each. They count,
 * since two events may be alike, and are told (rule 19 of the product).
 */
export function identicalRows(grid: Grid, { rows, indicators, dateColumn }: Log): readonly number[] {
  const counts = indicators.every(({ amountColumn }) => amountColumn === null);
  if (dateColumn === null && counts) return [];
  const known = new Set<string>();
  return likeAnother(grid, rows).flatMap(({ row }) => {
    const key = rowText(grid[row] ?? []);
    if (key === null) return [];
    const isAgain = known.has(key);
    known.add(key);
    return isAgain ? [row] : [];
  });
}

/** Rows looked at to find the column that tells most of them apart. */
const SAMPLE = 200;

/** The rows that have another's cell in the column that tells most rows apart: in a long log few of them need be compared as a whole. */
function likeAnother(grid: Grid, rows: readonly LogRow[]): readonly LogRow[] {
  const textIn = ({ row }: LogRow, column: number) => cellText(grid[row]?.[column] ?? '');
  const sample = rows.slice(0, SAMPLE);
  const width = grid[sample[0]?.row ?? 0]?.length ?? 0;
  let telling = 1;
  let most = 0;
  for (let column = 1; column < width; column += 1) {
    const different = new Set(sample.map((row) => textIn(row, column))).size;
    if (different > most) [telling, most] = [column, different];
  }
  const times = countEach(rows.map((row) => textIn(row, telling)));
  return rows.filter((row) => times.get(textIn(row, telling)) !== 1);
}

function cellText(cell: Cell): string {
  return typeof cell === 'object' ? `${cell.year}-${cell.month}-${cell.day}` : String(cell);
}

/** All that a row says, without a number of its own in its first cell; null for a row of fewer than three cells. */
export function rowText(cells: readonly Cell[]): string | null {
  let text = '';
  let filled = 0;
  cells.forEach((cell, column) => {
    if (column === 0 && typeof cell === 'number') return;
    if (cell !== '') filled += 1;
    text += `${cellText(cell)}\t`;
  });
  return filled < 3 ? null : text;
}
