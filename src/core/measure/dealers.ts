import { longestAt, phrases } from '../phrase/phrases';
import { PLAN_NOUNS, RESULT_NOUNS } from '../phrase/role-nouns';
import { COMPANION_UNIT_NOUNS, UNIT_NOUNS } from '../phrase/unit-nouns';
import { readWords } from '../phrase/words';
import { MEASURE_WORDS } from './measure-words';

/** What headers call money. */
export const AMOUNT = phrases('số tiền|tiền|kinh phí');

/** Those who pay, owe or get money, besides bodies. */
const PEOPLE = phrases('người|hộ|lao động|NLĐ|đoàn viên|hội viên|học sinh|sinh viên|cán bộ|DN');
const DEALERS = phrases(UNIT_NOUNS, COMPANION_UNIT_NOUNS, PEOPLE);
const DEALING = phrases('nộp|đóng|nợ|nhận|trích|hưởng|chậm|chưa|được|đã nộp|đã đóng|hoàn thành');
const BEFORE_DEALERS = phrases(PLAN_NOUNS, RESULT_NOUNS, 'tổng');
const COUNTING = phrases('số|tổng số|tỷ lệ|%');

/** What makes money of a thing that a text counts: "Số hội phí", "Số công nợ". */
const MADE_MONEY = phrases('phí|nợ|giá|quỹ|vốn|lương|lãi', AMOUNT);
const THINGS = phrases(DEALERS, MEASURE_WORDS);
const NUMBER = phrases('số|tổng số');

/**
 * Whether a text counts persons, bodies or things, whose number is no money whatever a line above says of the table: "Số đơn thư quá hạn", "Tổng
 * số đoàn viên kết nạp". Not "Số phải nộp"; nor "Số đơn vị đã nộp", which may as well be what they paid.
 */
export function countsThings(text: string): boolean {
  const { words } = readWords(text);
  const counting = longestAt(words, 0, NUMBER);
  const things = counting === 0 ? 0 : longestAt(words, counting, THINGS);
  return things > 0 && longestAt(words, counting + things, MADE_MONEY) === 0 && dealersIn(text) === null;
}

/**
 * Whether a header tells of those who deal with money: it counts them ("Số CĐCS nộp kinh phí"), or may as well tell how much of it they have to
 * do with (`maybe`: "Doanh nghiệp đóng kinh phí"). Null for all others.
 */
export function dealersIn(text: string): 'counted' | 'maybe' | null {
  const { words } = readWords(text);
  let from = 0;
  for (let taken = longestAt(words, 0, BEFORE_DEALERS); taken > 0; ) {
    from += taken;
    taken = longestAt(words, from, BEFORE_DEALERS);
  }
  const counting = longestAt(words, from, AMOUNT) > 0 ? 0 : longestAt(words, from, COUNTING);
  const dealers = longestAt(words, from + counting, DEALERS);
  if (dealers === 0 || longestAt(words, from + counting + dealers, DEALING) === 0) return null;
  return counting > 0 ? 'counted' : 'maybe';
}
