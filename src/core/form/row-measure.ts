import { compilePhrases, isWhole } from '../tab/phrases';
import { MEASURE_WORDS, MONEY_WORDS } from '../tab/vocabulary';
import { readWords } from '../tab/words';
import { cleanText } from '../text/normalise';
import { ROW_MEASURES } from './vocabulary';

const MEASURES = compilePhrases([...MEASURE_WORDS, ...MONEY_WORDS, ...ROW_MEASURES]);
const BRACKETS = /^(.*\S)\s*\(\s*(?:ĐVT|đơn vị tính|đơn vị)?\s*:?\s*([^()]{1,40})\)$/i;

/** Signs that repeat the unit of measure of the row above. */
const DITTO = /^(?:["”“″〃']+|-?\s*(?:nt|như trên)\s*-?)$/i;

/** Whether a text is a unit of measure that is usual in such forms: "triệu đồng", "tạ/ha", "%". */
export function isMeasureText(text: string): boolean {
  return isWhole(readWords(text).words, MEASURES);
}

/** Whether the text of an ĐVT cell repeats the one above. */
export function isDitto(text: string): boolean {
  return DITTO.test(text);
}

/** Takes a unit of measure in brackets off an indicator's words: "Thu quỹ (triệu đồng)". */
export function splitMeasure(name: string): { readonly name: string; readonly measure: string | null } {
  const found = name.length > 300 || !name.endsWith(')') ? null : BRACKETS.exec(name);
  const measure = cleanText(found?.[2] ?? '');
  return found === null || !isMeasureText(measure)
    ? { name, measure: null }
    : { name: found[1] ?? name, measure };
}
