import { cleanText } from '../text/normalise';
import type { Cell } from '../workbook/workbook';

/**
 * Words that begin what is not done, not yet or not accepted: "Chưa ký", "Không duyệt", "Đang sửa", "Chờ thẩm định", "Từ chối", "Nháp"; of a
 * row that is one of another's, "trùng bài".
 */
const NOT_DONE =
  /^(?:chưa|không|ko|từ chối|bị trả|trả lại|hoãn|tạm dừng|đang|sẽ|chờ|dự kiến|bản nháp|nháp|trùng)(?![0-9a-zà-ỹ])/i;

/** Words that begin what is done. */
const DONE = /^(?:đã|được|đạt|hoàn thành|hoàn tất|xong|rồi|có|ok)(?![0-9a-zà-ỹ])/i;

const MARK = /^[xv×✓✔√☑]$/i;

/** Whether words say that something is not done, not yet or not accepted. */
export function saysNotDone(text: string): boolean {
  return NOT_DONE.test(text);
}

/** Whether words say that something is done. */
export function saysDone(text: string): boolean {
  return DONE.test(text);
}

/** What words that say so leave when what denies is taken off them: "đăng" of "chưa đăng", '' of "chưa". */
export function withoutDenial(text: string): string {
  return text.replace(NOT_DONE, '').trim();
}

/** Whether a cell is a tick: a checkbox that is ticked, or a lone x. */
export function isTick(cell: Cell): boolean {
  return cell === true || (typeof cell === 'string' && MARK.test(cleanText(cell)));
}
