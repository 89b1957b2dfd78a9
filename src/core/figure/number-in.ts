import { parseNumber } from '../number/parse';
import { cellAt, type Grid } from '../workbook/workbook';

/** The number that a cell holds or plainly reads as; null for everything else, doubtful figures among it. */
export function numberIn(grid: Grid, row: number, column: number): number | null {
  const reading = parseNumber(cellAt(grid, row, column));
  return reading.kind === 'number' ? reading.value : null;
}
