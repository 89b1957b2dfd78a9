import { contains, longestAt, phrases } from '../phrase/phrases';
import { UNIT_NOUNS } from '../phrase/unit-nouns';
import { readWords, type Word } from '../phrase/words';
import { DEEDS } from './direction-words';
import { headOf } from './unwanted';

/** "Chi" as what is spent; behind it a meeting makes no branch of an association. */
const SPENDING = phrases('chi|chi hội nghị|chi hội thảo|chi hội họp|chi bộ máy');
/** What begins alike: bodies, details, and targets typed without their diacritics. */
const NO_SPENDING = phrases(UNIT_NOUNS, 'chi tiết|chi tiêu');

/** Whether words say that money is spent: "Đã chi", "Chi thường xuyên", "Chi phí", not "Chi hội", "Chi tiết". */
export function spends(text: string): boolean {
  const { words } = readWords(text);
  return words.some((_, index) => isSpending(words, index));
}

function isSpending(words: readonly Word[], index: number): boolean {
  return longestAt(words, index, SPENDING) > longestAt(words, index, NO_SPENDING);
}

/** Money as such, before what it is spent on. */
const MONEY = phrases('kinh phí|tiền|số tiền|ngân sách');

/** Whether words begin with what is spent, counting words aside: "Kinh phí chi hành chính", not "Số đơn vị chi đúng", "Tiết kiệm chi". */
export function beginsAsSpending(words: readonly Word[]): boolean {
  const head = headOf(words);
  return isSpending(words, head) || isSpending(words, head + longestAt(words, head, MONEY));
}

/** What is done with money that is to reach somebody or something, or is collected. */
const HANDED_OUT = phrases(
  DEEDS,
  'chi trả|trợ cấp|thanh toán|chăm lo|phúc lợi|thưởng|đầu tư|vốn|xây dựng cơ bản|XDCB',
);

/** Whether more of what is spent is wanted: "Giải ngân", "Chi trả trợ cấp", "Chi đầu tư"; or money is collected. */
export function handsOut(text: string): boolean {
  return contains(readWords(text).words, HANDED_OUT);
}
