import { contains, phrases } from '../phrase/phrases';
import { readWords } from '../phrase/words';
import type { Column } from '../tab/column';
import { headingWords } from '../tab/heading-words';

const ADJUSTED = phrases('điều chỉnh');

/** The same written short; by itself, or in brackets, it is as well "comrades". */
const SHORT = phrases('sau đ/c|KH đ/c|kế hoạch đ/c|CT đ/c|chỉ tiêu đ/c|DT đ/c|dự toán đ/c|giao đ/c|đ/c lần');

/** Whether a target column holds targets as they were changed in the course of the year: "KH điều chỉnh". */
export function isAdjusted({ texts, adjusts }: Column): boolean {
  return adjusts === true || texts.some(saysAdjusted);
}

/** Whether a text says that something was changed. */
export function saysAdjusted(text: string): boolean {
  return contains(readWords(text).words, ADJUSTED) || contains(readWords(headingWords(text)).words, SHORT);
}

const CHANGED = /(?:sau\s+)?(?:điều chỉnh|đ\/c)(?:\s+lần\s+\d+)?/gi;

/** A heading without what it says of being changed: "KH sau đ/c" → "KH". */
export function withoutAdjusted(text: string): string {
  return saysAdjusted(text) ? text.normalize('NFC').replace(CHANGED, ' ') : text;
}
