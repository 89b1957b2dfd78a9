import { contains, phrases, without } from '../phrase/phrases';
import { readWords } from '../phrase/words';

const STATE = phrases(
  'cuối tháng|cuối quý|cuối kỳ|cuối học kỳ|cuối năm|đến cuối|số dư|dư nợ|tồn quỹ|hiện có|hiện còn|có mặt|có đến',
);

/** The second half of a year, which is no day: "TH 6 tháng cuối năm". */
const SECOND_HALVES = phrases('tháng cuối năm|tháng cuối|tháng cuối kỳ');

/** What is done to a state: "Thu hồi dư nợ", "Giảm số dư". */
const CHANGES = phrases('tăng|giảm|thêm|mới|thu|thu hồi|trả|nộp|phát triển|kết nạp');

/** Whether headings tell how much there is on a day, not what was done until then: "Số dư cuối tháng", "Số đoàn viên hiện có". */
export function saysState(texts: readonly string[]): boolean {
  return texts.some((text) => contains(without(readWords(text).words, SECOND_HALVES), STATE));
}

/** The same of a title, which may tell of what is done to it: "Dư nợ cho vay theo quý", not "Thu hồi dư nợ". */
export function isTitleOfState(title: string): boolean {
  return saysState([title]) && !contains(readWords(title).words, CHANGES);
}
