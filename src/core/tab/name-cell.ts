import { isErrorText } from '../text/guard';
import { cleanText } from '../text/normalise';
import type { Cell } from '../workbook/workbook';

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/** The text of a unit cell, spaces cleaned; '' for a blank one, signs alone (-, …, ??, #), x and an error (#REF!). */
export function nameOf(cell: Cell): string {
  if (typeof cell === 'string')
    return !LETTER_OR_DIGIT.test(cell) || /^\s*x\s*$/.test(cell) || isErrorText(cell) ? '' : cleanText(cell);
  return typeof cell === 'number' && Number.isFinite(cell) ? String(cell) : '';
}
