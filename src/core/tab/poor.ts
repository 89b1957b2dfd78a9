import { TIME_NOUNS } from '../phrase/filler-words';
import { longestAt, phrases } from '../phrase/phrases';
import { PLAN_NOUNS, RESULT_NOUNS } from '../phrase/role-nouns';
import { UNIT_NOUNS } from '../phrase/unit-nouns';
import type { Word } from '../phrase/words';
import { LACKING_WORDS, LEVELS, LOST, PEOPLE, UNWANTED_NOUNS } from './direction-words';

/** Poor households by their own name: behind a thing's they are those it is for ("Bò giống hộ nghèo"). */
const HOUSEHOLDS = phrases('hộ nghèo|hộ cận nghèo|hộ mới thoát nghèo');

/** The poor, of whom nobody wants more, and to whom most of what is done is given. */
export const POOR = phrases(HOUSEHOLDS, 'nghèo|cận nghèo');

/** Who is counted along with the poor: "Hộ nghèo, hộ cận nghèo", "có thành viên là người có công". */
const COMPANY = phrases(POOR, PEOPLE, 'thành viên|có công');
const JOINING = phrases('và|hoặc|có|là');

/**
 * What says of the poor which of them are counted: where, when, of what kind, by what standard; that they lack something; that they are left
 * or new. What else stands in its place is a verb, of which there is no list.
 */
const WHICH = phrases(
  ...[LEVELS, LACKING_WORDS, LOST, UNIT_NOUNS, TIME_NOUNS, PLAN_NOUNS, RESULT_NOUNS],
  'ở|tại|trong|trên|theo|thuộc|của|do|vì|đến|tính|so|giữa|dưới|hiện|mới|thêm|tăng|tái|cũ|khác|không|thiếu|nợ|bị|%|/|về thu nhập',
  'đa chiều|chuẩn|chung|bình quân|diện|loại|mức|tiêu chí|thu nhập|dân tộc|DTTS|thiểu số|nông thôn|thành thị|đô thị|miền|biên giới',
  'đặc biệt|bảo trợ|neo đơn|đơn thân|cao tuổi|khuyết tật|tàn tật|nữ|nam|kinh niên',
);

/**
 * Words behind the poor from the first that is no company of theirs: none of "và cận nghèo", "lắp điện" of "hộ cận nghèo lắp điện". What they
 * have is company only where it is somebody.
 */
export function behindCompany(words: readonly Word[]): readonly Word[] {
  const own = longestAt(words, 0, COMPANY);
  const joined = own > 0 ? 0 : longestAt(words, 0, JOINING);
  const others = longestAt(words, joined, COMPANY);
  return others === 0 ? words : behindCompany(words.slice(joined + others));
}

/**
 * Whether what stands behind the poor tells what they do or are given, whatever it is that somebody wants: "lắp điện", "đi trại hè", not
 * "còn lại", "xã biên giới", "bỏ học".
 */
export function tellsDeed(behind: readonly Word[]): boolean {
  const [first] = behind;
  if (first === undefined || /^\d/.test(first.base)) return false;
  return longestAt(behind, 0, WHICH) === 0 && longestAt(behind, 0, UNWANTED_NOUNS) === 0;
}

/** Whether poor households stand at a place by their own name. */
export function areHouseholds(words: readonly Word[], index: number): boolean {
  return longestAt(words, index, HOUSEHOLDS) > 0;
}
