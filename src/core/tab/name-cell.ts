import { isErrorText } from '../text/guard';
import { cleanText } from '../text/normalise';
import type { Cell } from '../workbook/workbook';

/** The text of a unit cell, spaces cleaned; '' for a blank one, a dash, an ellipsis, x and an error (#REF!). */
export function nameOf(cell: Cell): string {
  if (typeof cell === 'string')
    return /^\s*[-–—…x]?\s*$/.test(cell) || isErrorText(cell) ? '' : cleanText(cell);
  return typeof cell === 'number' && Number.isFinite(cell) ? String(cell) : '';
}
