import { compilePhrases, contains, longestAt } from './phrases';
import { PERIOD_WORDS, TIME_COVERING_PHRASES } from './vocabulary';
import { readWords } from './words';

const PERIODS = compilePhrases(
  PERIOD_WORDS.filter((word) => !['từ', 'học', 'kì', 'kỳ', 'đầu', 'cuối'].includes(word)),
);

/** Months as headers abbreviate them: T5, Q2. */
const SHORT = /^[tq]\d{1,2}$/;

/**
 * The words of header texts that say which part of the year a column covers: "TH 6 tháng" → "6 thang", "Quý I" → "quy
 * i", "T5" → "t5". Years are told apart elsewhere; '' when the texts say nothing.
 */
export function spanOf(texts: readonly string[]): string {
  return texts.flatMap(spanWords).join(' ');
}

const COVERING = compilePhrases(TIME_COVERING_PHRASES);

/** Whether header texts say that a figure covers all time up to its day: "Lũy kế", "Từ đầu năm đến nay". */
export function coversTime(texts: readonly string[]): boolean {
  return texts.some((text) => contains(readWords(text).words, COVERING));
}

function spanWords(text: string): readonly string[] {
  const { words } = readWords(text.replace(/\([^()]*\)?/g, ' '));
  const isPeriod = (index: number) => index >= 0 && longestAt(words, index, PERIODS) > 0;
  return words.flatMap(({ base }, index) => {
    if (/^(?:19|20)\d\d$/.test(base)) return [];
    const opening = ['dau', 'cuoi'].includes(words[index - 1]?.base ?? '');
    if (base === 'nam' && opening) return [];
    const number = /^\d{1,2}$/.test(base) && (isPeriod(index - 1) || isPeriod(index + 1));
    return number || SHORT.test(base) || isPeriod(index) ? [base] : [];
  });
}
