import { withoutMeasure } from '../measure/measure';
import { HELD } from '../phrase/deed-words';
import { FILLER_WORDS, PERIOD_WORDS } from '../phrase/filler-words';
import { phrases, without } from '../phrase/phrases';
import { readWords, spellingOf, type Word } from '../phrase/words';
import { TITLE_BEGINNINGS } from '../tab/title-words';

const FILLERS = phrases(
  FILLER_WORDS,
  PERIOD_WORDS,
  TITLE_BEGINNINGS,
  'giao|được giao|phân bổ|chỉ tiêu giao|kế hoạch|kế hoạch giao|KH|KH giao|sổ|phải nộp|phải thu|phải đạt',
  'mỗi|từng|hằng|phải thực hiện|dự toán|đã nộp|đã thu|thực hiện|không quá|không vượt|không vượt quá|tối đa',
);

/** The words of a heading, a title or a tab's name that say which indicator it is, its unit of measure not among them: "Kết quả phát triển đoàn viên năm 2020" → phát, triển, đoàn, viên. */
export function subjectWords(text: string): readonly string[] {
  return subjectOf(text).map(spellingOf);
}

/** The same of a percentage, which every one is a share of: "Tỷ lệ tiêm chủng" → tiêm, chủng. */
export function subjectOfShare(text: string): readonly string[] {
  return without(subjectOf(text), SHARE).map(spellingOf);
}

/** What is left of "tỷ lệ", the first word of which is money elsewhere. */
const SHARE = phrases('lệ');

/** The same words as they are read. */
export function subjectOf(text: string): readonly Word[] {
  return without(readWords(withoutMeasure(text)).words, FILLERS).filter(({ base }) => !/^\d+$/.test(base));
}

/** What says of a thing that it was reached or done. */
export const DONE = phrases('đã|được|đạt|hoàn thành');

/** The words of a heading that say which thing it is, and not how it is counted or done; none for "Số lượt", "Số người đạt". */
export function thingOf(text: string): readonly Word[] {
  return without(without(subjectOf(text), HELD), DONE);
}

/** What says that figures are added to others or taken from them, and are no targets by themselves: "Điều chỉnh tăng", "Bổ sung". */
export const MORE_OR_LESS = phrases('tăng|giảm|bổ sung|thêm|chênh lệch');
