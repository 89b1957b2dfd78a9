import { PERIOD_NOUNS } from '../phrase/filler-words';
import { contains, longestAt, phrases } from '../phrase/phrases';
import { readWords } from '../phrase/words';
import { withoutBrackets } from '../text/brackets';

/** Words of a figure that covers all time up to its day. */
const TIME_COVERING_PHRASES = phrases('lũy kế|LK|cộng dồn|từ đầu năm|đến nay|từ đầu kỳ|từ đầu nhiệm kỳ');

/** Months as headers abbreviate them: T5, Q2. */
const SHORT = /^[tq]\d{1,2}$/;

/**
 * The words of header texts that say which part of the year a column covers: "TH 6 tháng" → "6 thang", "Quý I" → "quy
 * i", "T5" → "t5". Years are told apart elsewhere; '' when the texts say nothing.
 */
export function spanOf(texts: readonly string[]): string {
  return texts.flatMap(spanWords).join(' ');
}

/** Whether header texts say that a figure covers all time up to its day: "Lũy kế", "Từ đầu năm đến nay". */
export function coversTime(texts: readonly string[]): boolean {
  return texts.some((text) => contains(readWords(text).words, TIME_COVERING_PHRASES));
}

function spanWords(text: string): readonly string[] {
  const { words } = readWords(withoutBrackets(text));
  const isPeriod = (index: number) => index >= 0 && longestAt(words, index, PERIOD_NOUNS) > 0;
  return words.flatMap(({ base }, index) => {
    if (/^(?:19|20)\d\d$/.test(base)) return [];
    const opening = ['dau', 'cuoi'].includes(words[index - 1]?.base ?? '');
    if (base === 'nam' && opening) return [];
    const number = /^\d{1,2}$/.test(base) && (isPeriod(index - 1) || isPeriod(index + 1));
    return number || SHORT.test(base) || isPeriod(index) ? [base] : [];
  });
}
