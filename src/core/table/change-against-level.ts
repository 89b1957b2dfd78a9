import type { IndicatorColumns } from '../tab/indicators';
import { contains, phrases, without } from '../tab/phrases';
import { readWords, type Word } from '../tab/words';

const CHANGING = phrases('giảm|tăng|tăng trưởng|tăng thêm');
const DONE = phrases('giảm|tăng|kết quả|thực hiện|đã|đạt|được');
const SAYS_NOTHING = phrases(
  'số|số lượng|tổng số|tổng|chỉ tiêu|kế hoạch|KH|giao|năm|hộ|người|đầu năm|cuối năm|cuối kỳ|hiện có|hiện còn|còn lại',
);

/**
 * Whether a target is a change and the result beside it the level itself, so that nothing can be judged: "Chỉ tiêu giảm hộ nghèo"
 * beside "Số hộ nghèo cuối năm", "Kế hoạch tăng dư nợ" beside "Dư nợ", but not "Kế hoạch giảm nghèo" beside "Kết quả".
 */
export function isChangeAgainstLevel({ target, result }: IndicatorColumns): boolean {
  if (target === null) return false;
  const asked = readWords(target.leaf).words;
  const got = readWords(result.leaf).words;
  if (!contains(asked, CHANGING) || contains(got, DONE)) return false;
  const subject = without(got, SAYS_NOTHING);
  const isAsked = ({ base, marks }: Word) => asked.some((word) => word.base === base && word.marks === marks);
  return subject.length > 0 && subject.every(isAsked);
}
