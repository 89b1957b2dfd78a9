import { withoutBeginning } from '../date/beginning';
import { contains, phrases, without } from '../phrase/phrases';
import { PLAN_NOUNS } from '../phrase/role-nouns';
import { readWords, type Word } from '../phrase/words';

/** What a title says that hands targets out: "GIAO CHỈ TIÊU", "PHÂN BỔ DỰ TOÁN". */
const ASSIGNING = phrases(
  'giao chỉ tiêu|giao kế hoạch|giao KH|giao dự toán|giao nhiệm vụ|giao mục tiêu|giao vốn|phân bổ',
  'chỉ tiêu giao|kế hoạch giao',
);
const PLANNING = phrases('kế hoạch|KH|chỉ tiêu|đăng ký|dự toán');
/** What says of a title that it is one of what came of targets. */
const REPORTING = phrases('kết quả|thực hiện|tiến độ|tình hình|báo cáo|đánh giá|theo dõi|tổng hợp|rà soát');

/** Whether a line above a table says that it assigns, and nothing of what came of it. */
export function assigns(text: string): boolean {
  const words = wordsOf(text);
  return contains(words, ASSIGNING) && !contains(words, REPORTING);
}

/** Whether a line above a table says that it plans, and nothing of what came of it. */
export function plans(text: string): boolean {
  const words = wordsOf(text);
  return contains(words, PLANNING) && !contains(words, REPORTING);
}

const TARGETS = phrases(PLAN_NOUNS, 'giao|phân bổ|dự toán');
/** Words with "giao" in which nothing is assigned: "TAI NẠN GIAO THÔNG". */
const NOT_GIVEN = phrases('giao thông|giao dịch|giao lưu|giao ban|giao tiếp|giao hữu|bàn giao|chuyển giao');
/** What says that figures are results, also behind "tổng hợp" or "theo dõi", which targets are too. */
const RESULTS = phrases('kết quả|thực hiện|tiến độ|đã|đánh giá|đề xuất|đăng ký');

/** Whether words say that figures are targets and not what came of them: "TỔNG HỢP CHỈ TIÊU GIAO", where {@link assigns} is no proof. */
export function tellsOfTargets(text: string): boolean {
  return contains(readWords(text).words, TARGETS) && !reports(text);
}

/** The same of a title that alone makes results a plan: "TAI NẠN GIAO THÔNG" assigns nothing. */
export function titlesTargets(text: string): boolean {
  return contains(without(readWords(text).words, NOT_GIVEN), TARGETS) && !reports(text);
}

const CHANGED = phrases('bổ sung|giao thêm|điều chỉnh|giao lại');

/** Whether words say that more was assigned in the course of the year, or a target changed: "THEO DÕI GIAO BỔ SUNG CHỈ TIÊU". */
export function changesTargets(text: string): boolean {
  const { words } = readWords(text);
  return contains(words, CHANGED) && contains(words, TARGETS);
}

/** Whether words say that figures are results: "KẾT QUẢ THỰC HIỆN", "Thực hiện 2024". */
export function reports(text: string): boolean {
  return contains(wordsOf(text), RESULTS);
}

/** The words of a text but those of when it counts: "GIAO CHỈ TIÊU (thực hiện từ 01/07/2024)" tells nothing of what was done. */
function wordsOf(text: string): readonly Word[] {
  return readWords(withoutBeginning(text)).words;
}
