import { cleanText } from '../text/normalise';
import { bandsOf, type Column } from './column';
import { headingWords } from './heading-words';

/** The verb of who hands targets out, at the beginning of a heading. */
const HANDED_OUT = /^(?:giao|phân giao|phân bổ) (.+)$/i;

/**
 * "Giao" before what is counted is a target only where a result beside it is one of the same words: "Giao sáng kiến | Đạt sáng kiến", "Giao kết nạp mới
 * | Kết nạp mới". By itself it begins many a word: "Giao lưu", "Giao ban", "Giao đất".
 * @param keyOf texts that are equal but for case, diacritics and punctuation have one key.
 */
export function withHandedOut(
  columns: readonly Column[],
  keyOf: (text: string) => string,
): readonly Column[] {
  return columns.map((column): Column => {
    const [, what = ''] = HANDED_OUT.exec(cleanText(headingWords(column.leaf))) ?? [];
    if (what === '' || column.role === 'target') return column;
    const own = columns.find(
      (other) =>
        other.role === 'result' &&
        other !== column &&
        bandsOf(other) === bandsOf(column) &&
        [other.leaf, other.subject, other.qualifier].some(
          (words) => keyOf(headingWords(words)) === keyOf(what),
        ),
    );
    if (own === undefined) return column;
    const { subject, label, qualifier } = own;
    return { ...column, role: 'target', subject, label, qualifier };
  });
}
