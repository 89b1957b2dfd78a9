import { contains, phrases } from '../phrase/phrases';
import { readWords } from '../phrase/words';
import { ownWords } from './unwanted';

const OBLIGATION = phrases('phải');

/** Whether the heading of a target says what is owed, so that more is better whatever the table is about: "Phải nộp" in a tab "Nợ", not "Nợ so với số phải nộp". */
export function isObligation(header: string): boolean {
  return contains(ownWords(header), OBLIGATION);
}

const NORM = phrases('định mức|khoán');

/** What is done with what there is less of afterwards. */
export const USED = phrases('tiêu thụ|tiêu hao|hao hụt|sử dụng|đã dùng');
const CONSUMED = phrases(USED, 'thực chi|đã chi|số chi|mức chi|khoán chi|chi phí|chi tiêu');

const SAVED = phrases('tiết kiệm');

/** Whether the heading of a target calls it a norm: of work it is to be passed, of what is consumed it is not. */
export function isNorm(header: string): boolean {
  return contains(readWords(header).words, NORM);
}

/** Whether words say that something is used up or spent: "Điện tiêu thụ thực tế", "Thực chi". */
export function saysConsumed(text: string): boolean {
  return contains(readWords(text).words, CONSUMED);
}

/** Whether a heading says what was saved: "Tiết kiệm (+), vượt (-)". */
export function saysSaved(header: string): boolean {
  return contains(readWords(header).words, SAVED);
}

const LACKING = phrases('thiếu|còn thiếu|còn phải');

/** Whether a heading says how much is lacking of a target: "Còn thiếu so với KH", "Còn phải nộp". */
export function saysLacking(header: string): boolean {
  return contains(readWords(header).words, LACKING);
}
