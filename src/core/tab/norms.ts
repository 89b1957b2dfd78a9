import { contains, phrases } from '../phrase/phrases';
import { readWords } from '../phrase/words';
import { handsOut, spends } from './spending';
import { ownWords } from './unwanted';

const OBLIGATION = phrases('phải');

/** Whether the heading of a target says what is owed, so that more is better whatever the table is about: "Phải nộp" in a tab "Nợ", not "Nợ so với số phải nộp". */
export function isObligation(header: string): boolean {
  return contains(ownWords(header), OBLIGATION);
}

const NORM = phrases('định mức|khoán');

/** What is done with what there is less of afterwards. */
export const USED = phrases('tiêu thụ|tiêu hao|hao hụt|sử dụng|đã dùng');
const CONSUMED = phrases(USED, 'chi tiêu');

/** What money is drawn from, of which no more is to be spent. */
const BUDGET = phrases('dự toán|hạn mức|kinh phí|ngân sách');

const SAVED = phrases('tiết kiệm');

/** Whether the heading of a target calls it a norm: of work it is to be passed, of what is consumed it is not. */
export function isNorm(header: string): boolean {
  return contains(readWords(header).words, NORM);
}

/** Whether words say that something is used up or spent: "Điện tiêu thụ thực tế", "Thực chi". */
export function saysConsumed(text: string): boolean {
  return spends(text) || contains(readWords(text).words, CONSUMED);
}

/**
 * Whether the headings of a target say what money is drawn from where it is spent: no more than that is to be, "Dự toán chi" beside "Đã chi", "Kinh
 * phí được giao" beside "Đã sử dụng". Not where it is handed out or collected.
 *
 * @param said name, title and headings of the indicator.
 */
export function isSpentBudget(headings: readonly string[], said: readonly string[]): boolean {
  const isBudget = headings.some((text) => contains(readWords(text).words, BUDGET));
  return isBudget && said.some(saysConsumed) && !said.some(handsOut);
}

/** Whether a heading says what was saved: "Tiết kiệm (+), vượt (-)". */
export function saysSaved(header: string): boolean {
  return contains(readWords(header).words, SAVED);
}

const LACKING = phrases('thiếu|còn phải');

/** Whether a heading says how much is lacking of a target: "Còn thiếu so với KH", "Còn phải nộp". */
export function saysLacking(header: string): boolean {
  return contains(readWords(header).words, LACKING);
}
