import { compilePhrases, firstWords, isWhole, longestAt } from '../tab/phrases';
import { firstBase, readWords } from '../tab/words';
import type { Cell } from '../workbook/workbook';
import { INDICATOR_HEADINGS, MEASURE_HEADINGS } from './vocabulary';

const INDICATORS = compilePhrases(INDICATOR_HEADINGS);
const FIRST_OF_INDICATORS = firstWords(INDICATORS);
const MEASURES = compilePhrases(MEASURE_HEADINGS);
const FIRST_OF_MEASURES = firstWords(MEASURES);

/** A longer text is no heading. */
const LONGEST_HEADING = 80;

/** Whether a cell's text may head the column of a form's indicators: "Chỉ tiêu", "Nội dung chỉ tiêu (theo NQ)". */
export function isIndicatorHeading(cell: Cell): boolean {
  if (typeof cell !== 'string' || cell.length > LONGEST_HEADING) return false;
  if (!FIRST_OF_INDICATORS.has(firstBase(cell)) || cell.trimEnd().endsWith(':')) return false;
  return longestAt(readWords(cell).words, 0, INDICATORS) > 0;
}

/** Whether a cell's text heads the column of units of measure: "ĐVT", "Đơn vị tính", beside indicators "Đơn vị". */
export function isMeasureHeading(cell: Cell): boolean {
  if (typeof cell !== 'string' || cell.length > LONGEST_HEADING) return false;
  return FIRST_OF_MEASURES.has(firstBase(cell)) && isWhole(readWords(cell).words, MEASURES);
}
