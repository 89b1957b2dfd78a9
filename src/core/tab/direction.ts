import {
  AFFECTED_NOUNS,
  COUNTING_WORDS,
  MENDING_BEHIND,
  MENDING_IN_NAME,
  MENDING_WORDS,
  UNWANTED_NOUNS,
} from './direction-words';
import { contains, longestAt, type Phrases, phrases } from './phrases';
import { readWords, type Word } from './words';

/** Words and signs of a target that is not to be exceeded. */
const CEILING = phrases('không quá|không vượt|không vượt quá|khống chế|mức khống chế');
const CEILING_SIGN = /[≤<]\s*(?:%|\)|$)/;

/** Whether the heading of a target says that it is the most there may be: "Chỉ tiêu (≤ %)", "Không quá (vụ)". */
export function isCeiling(header: string): boolean {
  return CEILING_SIGN.test(header) || contains(readWords(header).words, CEILING);
}

const OBLIGATION = phrases('phải');

/** Whether the heading of a target says what is owed, so that more is better whatever the table is about: "Phải nộp" in a tab "Nợ". */
export function isObligation(header: string): boolean {
  return contains(readWords(header).words, OBLIGATION);
}

/** Whether more or less of an indicator is better. */
export type Direction = 'more' | 'less';

const MENDING_NAME = phrases(MENDING_WORDS, MENDING_IN_NAME);

/**
 * Whether less is better by an indicator's name (rule 18 of the product): what it counts is at its head something nobody
 * wants ("Số vụ tai nạn giao thông", "Nợ đọng BHXH") or somebody it happens to ("Tỷ lệ trẻ em dưới 5 tuổi suy dinh
 * dưỡng"). A noun further back is no head: "Số buổi tuyên truyền về tai nạn". Any word that mends, in the name or in what
 * stands around it, makes more better: "Tỷ lệ hộ nghèo giảm", "Hộ nghèo tham gia BHYT", "Thu hồi nợ đọng".
 *
 * @param around title and headers of the same indicator.
 */
export function directionByName(name: string, around: readonly string[] = []): Direction {
  const { words } = readWords(name);
  const behind = behindUnwanted(words);
  if (behind === null || contains(words, MENDING_NAME) || contains(behind, MENDING_BEHIND)) return 'more';
  return around.some((text) => contains(readWords(text).words, MENDING_WORDS)) ? 'more' : 'less';
}

/** The words behind what is unwanted, null where the name's head is something else. */
function behindUnwanted(words: readonly Word[]): readonly Word[] | null {
  let head = 0;
  for (let taken = countingAt(words, head); taken > 0; taken = countingAt(words, head)) head += taken;
  const unwanted = longestAt(words, head, UNWANTED_NOUNS);
  if (unwanted > 0) return words.slice(head + unwanted);
  const affected = Math.max(
    longestAt(words, head, AFFECTED_NOUNS),
    longestAt(words, head - 1, AFFECTED_NOUNS) - 1,
  );
  const isAffected =
    longestAt(words, head, AFFECTED_NOUNS) > 0 || longestAt(words, head - 1, AFFECTED_NOUNS) > 0;
  return isAffected ? behindFirst(words.slice(head + affected), UNWANTED_NOUNS) : null;
}

/** How many words at a place only say that something is counted; none where they begin what is unwanted. */
function countingAt(words: readonly Word[], index: number): number {
  return longestAt(words, index, UNWANTED_NOUNS) > 0 ? 0 : longestAt(words, index, COUNTING_WORDS);
}

function behindFirst(words: readonly Word[], known: Phrases): readonly Word[] | null {
  for (let index = 0; index < words.length; index += 1) {
    const length = longestAt(words, index, known);
    if (length > 0) return words.slice(index + length);
  }
  return null;
}
