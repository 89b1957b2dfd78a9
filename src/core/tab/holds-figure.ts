import { parseNumber } from '../number/parse';
import type { Cell } from '../workbook/workbook';

/** Whether a cell holds a figure: a number, or a text that reads as one or as two ("12", "1.5", "1,5 tỷ"). */
export function holdsFigure(cell: Cell): boolean {
  if (typeof cell === 'number') return true;
  if (typeof cell !== 'string' || !/\d/.test(cell)) return false;
  const { kind } = parseNumber(cell);
  return kind === 'number' || kind === 'ambiguous';
}

/** Whether a cell of a row that nobody named holds a figure that is lost with it: not the 0, - or #DIV/0! of a form that is filled down. */
export function holdsAmount(cell: Cell): boolean {
  if (!holdsFigure(cell)) return false;
  const reading = parseNumber(cell);
  return reading.kind !== 'number' || reading.value !== 0;
}
