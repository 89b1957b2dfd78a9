import { longestAt, phrases } from '../phrase/phrases';
import { PLAN_NOUNS, RESULT_NOUNS } from '../phrase/role-nouns';
import { COMPANION_UNIT_NOUNS, UNIT_NOUNS } from '../phrase/unit-nouns';
import { readWords, type Word } from '../phrase/words';
import { outsideBrackets } from '../text/brackets';
import { capOf } from './ceiling';
import { PEOPLE } from './direction-words';
import { affectedAt, headOf, ownWords } from './unwanted';

/** What says nothing of what is counted, before it and behind it. */
export const ROLES = phrases(PLAN_NOUNS, RESULT_NOUNS, 'giao|ước');

/** Who may keep to a bound. */
const THOSE = phrases(PEOPLE, UNIT_NOUNS, COMPANION_UNIT_NOUNS);

/**
 * Whether a name or title says of what it counts that it is not to be exceeded. What those at its head keep to is something else: "Số đơn vị
 * chi không vượt dự toán"; "Chi hội nghị" is what is spent, no "chi hội".
 */
export function isCapped(name: string, measure: string | null): boolean {
  const cap = capOf(name, measure);
  return cap === 'bound' ? !countsThose(ownWords(name)) : cap !== null;
}

/** Whether words count people or bodies at their head: "Số chi hội", not "Số tiền chi hội nghị". */
function countsThose(words: readonly Word[]): boolean {
  const head = headOf(words);
  const areThose = affectedAt(words, head) !== null || longestAt(words, head, THOSE) > 0;
  const isSpent = words[head]?.base === 'chi' && (head === 0 || words[head - 1]?.base === 'tien');
  return areThose && !isSpent;
}

/** What is said of those who keep to a bound; "tối đa" is said of a number. */
const EXCEEDING_NOT = phrases('không vượt quá|không vượt|không quá');

/**
 * Whether a heading counts those who keep to a bound, which is none of their number: "KH số đơn vị chi không vượt dự toán", "Số lớp có sĩ
 * số không quá 35 học sinh"; not "Số người không quá 20", "Số hộ nghèo không quá".
 */
export function countsKeepers(header: string): boolean {
  const words = behindRoles(readWords(outsideBrackets(header)).words);
  if (headOf(words) === 0 || !countsThose(words)) return false;
  const at = words.findIndex((_, index) => longestAt(words, index, EXCEEDING_NOT) > 0);
  const behind = at < 0 ? [] : words.slice(at + longestAt(words, at, EXCEEDING_NOT));
  const isOfThose = at > headOf(words) + 1 && /^\d/.test(behind[0]?.base ?? '');
  return behind.length > 0 && (isOfThose || !/^\d/.test(behind[0]?.base ?? ''));
}

/** Words without those of a role that they begin with. */
export function behindRoles(words: readonly Word[]): readonly Word[] {
  const role = longestAt(words, 0, ROLES);
  return role === 0 ? words : behindRoles(words.slice(role));
}
