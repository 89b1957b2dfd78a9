import {
  AFFECTED_NOUNS,
  COMPARED,
  COUNTING_WORDS,
  HELPING_WORDS,
  LACKING_OF_PEOPLE,
  LACKING_WORDS,
  LOAN_DEBTS,
  LOANS,
  MENDING_BEHIND,
  MENDING_IN_NAME,
  MENDING_WORDS,
  PEOPLE,
  UNWANTED_NOUNS,
} from './direction-words';
import { contains, longestAt, type Phrases, phrases, without } from './phrases';
import { readWords, type Word } from './words';

/** Words and signs of a target that is not to be exceeded. */
const CEILING = phrases(
  'không quá|không vượt|không vượt quá|khống chế|mức khống chế|giảm xuống còn|giảm còn|xuống còn|còn dưới',
);
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

const NORM = phrases('định mức|khoán');
const CONSUMED = phrases(
  'tiêu thụ|tiêu hao|hao hụt|sử dụng|đã dùng|thực chi|đã chi|số chi|mức chi|khoán chi|chi phí|chi tiêu',
);
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

const POOR = phrases('hộ nghèo|hộ cận nghèo|nghèo|cận nghèo|hộ mới thoát nghèo');

/** Whether a name is of poor households and nothing else, as that of a programme for them is too. */
export function saysPoor(name: string): boolean {
  return longestAt(readWords(name).words, 0, POOR) > 0;
}

const DEEDS = phrases(
  'giảm|xóa|xử lý|thu|hỗ trợ|phòng chống|phòng ngừa|kiểm tra|tuyên truyền|tập huấn|cho vay|vay|tín dụng|dư nợ|giải ngân',
  'đóng|nộp|thoát|đào tạo|giúp|tặng|khám|tiêm|thanh tra|vận động|bồi dưỡng|ủng hộ|quyên góp|BHYT|cấp thẻ|cấp phát',
);

/** Whether a title or heading tells of something done, so that a tab's name is only whom or what it is about. */
export function tellsOfDeeds(text: string): boolean {
  return mends(ownWords(text), DEEDS);
}

/** Whether more or less of an indicator is better. */
export type Direction = 'more' | 'less';

const MENDING_NAME = phrases(MENDING_WORDS, MENDING_IN_NAME);

/**
 * Whether less is better by an indicator's name (rule 18 of the product): what it counts is at its head something nobody
 * wants ("Số vụ tai nạn giao thông", "Nợ đọng BHXH") or somebody it happens to ("Tỷ lệ trẻ em dưới 5 tuổi suy dinh
 * dưỡng"), or somebody who lacks what is wanted ("Người chưa tham gia BHYT"). A noun further back is no head: "Số buổi tuyên
 * truyền về tai nạn". Any word that mends, in the name or in what stands around it, makes more better: "Tỷ lệ hộ nghèo
 * giảm", "Hộ nghèo tham gia BHYT", "Thu hồi nợ đọng".
 *
 * @param around title and headers of the same indicator.
 */
export function directionByName(name: string, around: readonly string[] = []): Direction {
  const words = ownWords(name);
  const isLess = isOfLack(words) || isOfUnwanted(words);
  return isLess && !around.some((text) => mends(ownWords(text), MENDING_WORDS)) ? 'less' : 'more';
}

/** The words of a text up to those that say what it is compared with: "Nợ BHXH so với số phải thu". */
function ownWords(text: string): readonly Word[] {
  const { words } = readWords(text);
  const at = words.findIndex((_, index) => index > 0 && longestAt(words, index, COMPARED) > 0);
  return at < 0 ? words : words.slice(0, at);
}

/** Whether words tell of something done, apart from those that name what is unwanted: "bị trả lại" is nothing paid back. */
function mends(words: readonly Word[], known: Phrases): boolean {
  return contains(words, known) && contains(without(words, UNWANTED_NOUNS), known);
}

function isOfUnwanted(words: readonly Word[]): boolean {
  const behind = behindUnwanted(words);
  if (behind === null) return false;
  const told = contains(words, LOAN_DEBTS) ? without(words, LOANS) : words;
  return !mends(told, MENDING_NAME) && !contains(behind, MENDING_BEHIND);
}

/**
 * Whether those at the head of a name lack what is wanted. Who lacks what nobody wants ("Hồ sơ không quá hạn"), or is helped
 * ("Hộ chưa có nhà được hỗ trợ"), is wanted.
 */
function isOfLack(words: readonly Word[]): boolean {
  const head = headOf(words);
  const affected = affectedAt(words, head);
  const isOfPeople =
    longestAt(words, head, PEOPLE) > 0 || (head > 0 && longestAt(words, head - 1, PEOPLE) > 0);
  const known = isOfPeople ? LACKING_OF_PEOPLE : LACKING_WORDS;
  const first = words.findIndex((_, index) => index >= head && longestAt(words, index, known) > 0);
  if (first < 0 || (affected === null && (first > head || head === 0))) return false;
  const lacking = first + longestAt(words, first, known);
  const behind = words.slice(lacking + (words[lacking]?.base === 'duoc' ? 1 : 0));
  const isUnwanted = behind.some((_, index) => longestAt(behind, index, UNWANTED_NOUNS) > 0);
  return !isUnwanted && !contains(behind, HELPING_WORDS) && !mends(words.slice(0, first), MENDING_NAME);
}

/** The words behind what is unwanted, null where the name's head is something else. */
function behindUnwanted(words: readonly Word[]): readonly Word[] | null {
  const head = headOf(words);
  const unwanted = longestAt(words, head, UNWANTED_NOUNS);
  if (unwanted > 0) return words.slice(head + unwanted);
  const affected = affectedAt(words, head);
  if (affected === null) return null;
  const rest = words.slice(head + affected);
  return behindWeak(rest) ?? behindFirst(rest, UNWANTED_NOUNS);
}

/** Where a name begins behind the words that only say that something is counted. */
function headOf(words: readonly Word[]): number {
  let head = 0;
  for (let taken = countingAt(words, head); taken > 0; taken = countingAt(words, head)) head += taken;
  return head;
}

/** How many words at a name's head say whom something happens to, 0 where a counting word did ("Số người"); null for nobody. */
function affectedAt(words: readonly Word[], head: number): number | null {
  const own = longestAt(words, head, AFFECTED_NOUNS);
  const counted = head === 0 ? 0 : longestAt(words, head - 1, AFFECTED_NOUNS);
  return own + counted === 0 ? null : Math.max(own, counted - 1);
}

const WEAK = phrases('yếu|kém');
const VULNERABLE = phrases('thế');

/** What stands behind a word for the worst mark, right behind those who got it: "Học sinh yếu", not "nhóm yếu thế". */
function behindWeak(words: readonly Word[]): readonly Word[] | null {
  const weak = longestAt(words, 0, WEAK);
  return weak === 0 || longestAt(words, weak, VULNERABLE) > 0 ? null : words.slice(weak);
}

/** How many words at a place only say that something is counted; none where they begin what is unwanted. */
function countingAt(words: readonly Word[], index: number): number {
  return longestAt(words, index, UNWANTED_NOUNS) > 0 ? 0 : longestAt(words, index, COUNTING_WORDS);
}

const FOR = phrases('cho');

/** What stands behind the first such phrase; null where what it names is only who something is for: "Cây giống cho hộ nghèo". */
function behindFirst(words: readonly Word[], known: Phrases): readonly Word[] | null {
  for (let index = 0; index < words.length && longestAt(words, index, FOR) === 0; index += 1) {
    const length = longestAt(words, index, known);
    if (length > 0) return words.slice(index + length);
  }
  return null;
}
