import { longestExactAt, phrases } from '../phrase/phrases';
import { firstBase, readWords } from '../phrase/words';
import { saysAll } from '../table/added-parts';
import { withoutBrackets } from '../text/brackets';

/** Words that a row of a total consists of, and those that it begins with when more words follow. */
const TOTALS = phrases('cộng|tổng|tổng cộng|tổng số|tổng chung|cộng chung|total|tổng cộng chung');
const BEGINNINGS = phrases(
  'tổng cộng|cộng mục|cộng phần|cộng nhóm|cộng khối|cộng các|cộng I|cộng II|cộng III|cộng IV|cộng V|cộng A',
  'cộng B|cộng C|tổng mục|tổng nhóm|cộng chuyển',
);
const FIRST_WORDS = phrases(TOTALS, BEGINNINGS);

/** Whether words make a row the sum of a form's others: "Tổng cộng", "Cộng mục I", but not "Tổng số hộ nghèo". */
export function isFormTotal(text: string): boolean {
  if (!FIRST_WORDS.firsts().has(firstBase(text))) return false;
  const { words } = readWords(withoutBrackets(text));
  if (words.length === 0) return false;
  return longestExactAt(words, 0, TOTALS) === words.length || longestExactAt(words, 0, BEGINNINGS) > 0;
}

/** Whether words call a row the sum of something, which the names of things do too: "Tổng điểm", "Cộng thu", "Tổng số hộ nghèo". */
export function beginsAsFormTotal(text: string): boolean {
  return FIRST_WORDS.firsts().has(firstBase(text)) && longestExactAt(readWords(text).words, 0, TOTALS) > 0;
}

/** Whether a row's words say that it is all there is, without those of a total: "Toàn xã", "Chung"; not "Tổng số hộ nghèo", which names a thing. */
export function saysAllOfForm(text: string): boolean {
  return !FIRST_WORDS.firsts().has(firstBase(text)) && saysAll(text);
}
