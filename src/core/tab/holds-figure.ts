import { parseNumber } from '../number/parse';
import type { Cell } from '../workbook/workbook';

/** Whether a cell holds a figure: a number, or a text that reads as one or as two ("12", "1.5", "1,5 tỷ"). */
export function holdsFigure(cell: Cell): boolean {
  if (typeof cell === 'number') return true;
  if (typeof cell !== 'string' || !/\d/.test(cell)) return false;
  const { kind } = parseNumber(cell);
  return kind === 'number' || kind === 'ambiguous';
}
