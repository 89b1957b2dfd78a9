import { PERIOD_WORDS } from '../tab/filler-words';
import type { IndicatorColumns } from '../tab/indicators';
import { MEASURE_WORDS, MONEY_WORDS } from '../tab/measure-words';
import { contains, phrases, without } from '../tab/phrases';
import { readWords, type Word } from '../tab/words';

const CHANGING = phrases('giảm|tăng|tăng trưởng|tăng thêm');
const DONE = phrases('giảm|tăng|kết quả|thực hiện|đã|đạt|được');
const FILLERS = phrases(
  PERIOD_WORDS,
  'số|số lượng|tổng số|tổng|chỉ tiêu|kế hoạch|KH|giao|hiện có|hiện còn|còn lại',
);
const MEASURES = phrases(MEASURE_WORDS, MONEY_WORDS, '%');
const IN_BRACKETS = /\([^()]*\)/g;

/**
 * Whether a target is a change and the result beside it the level itself, so that nothing can be judged: "Chỉ tiêu giảm hộ nghèo"
 * beside "Số hộ nghèo cuối quý", "Kế hoạch tăng dư nợ" beside "Dư nợ (tỷ đồng)", but not "Kế hoạch giảm nghèo" beside "Kết quả".
 */
export function isChangeAgainstLevel({ target, result }: IndicatorColumns): boolean {
  if (target === null) return false;
  const asked = wordsOf(target.leaf);
  const got = wordsOf(result.leaf);
  if (!contains(asked, CHANGING) || contains(got, DONE)) return false;
  const isAsked = ({ base, marks }: Word) => asked.some((word) => word.base === base && word.marks === marks);
  const subject = without(got, FILLERS);
  return subject.some(isAsked) && without(subject, MEASURES).every(isAsked);
}

/** The words of a heading outside brackets, in which stands what figures are measured in. */
function wordsOf(leaf: string): readonly Word[] {
  return readWords(leaf.replace(IN_BRACKETS, ' ')).words;
}
