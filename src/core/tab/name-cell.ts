import { isErrorText } from '../text/guard';
import { cleanText } from '../text/normalise';
import type { Cell } from '../workbook/workbook';

/** Letters of old fonts and of other scripts among them; dots, dashes and brackets are none. */
const LETTER_OR_DIGIT = /[0-9A-Za-z\u00a1-\u00b6\u00b8-\u1ef9\u3400-\u9fff]/;

/** The text of a unit cell, spaces cleaned; '' for a blank one, signs alone (-, …, ??, #), x and an error (#REF!). */
export function nameOf(cell: Cell): string {
  if (typeof cell === 'string')
    return !LETTER_OR_DIGIT.test(cell) || /^\s*x\s*$/.test(cell) || isErrorText(cell) ? '' : cleanText(cell);
  return typeof cell === 'number' && Number.isFinite(cell) ? String(cell) : '';
}
