import { contains, phrases } from '../phrase/phrases';
import { readWords } from '../phrase/words';

/** What a title says that hands targets out: "GIAO CHỈ TIÊU", "PHÂN BỔ DỰ TOÁN". */
const ASSIGNING = phrases(
  'giao chỉ tiêu|giao kế hoạch|giao KH|giao dự toán|giao nhiệm vụ|giao mục tiêu|giao vốn|phân bổ',
  'chỉ tiêu giao|kế hoạch giao',
);
const REPORTING = phrases('kết quả|thực hiện|tiến độ|tình hình|báo cáo|đánh giá|theo dõi|tổng hợp|rà soát');

/** Whether a line above a table says that it assigns, and nothing of what came of it. */
export function assigns(text: string): boolean {
  const { words } = readWords(text);
  return contains(words, ASSIGNING) && !contains(words, REPORTING);
}

const PLANNING = phrases('kế hoạch|KH|chỉ tiêu|đăng ký|dự toán');

/** Whether a line above a table says that it plans, and nothing of what came of it. */
export function plans(text: string): boolean {
  const { words } = readWords(text);
  return contains(words, PLANNING) && !contains(words, REPORTING);
}
