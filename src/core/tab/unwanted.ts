import { lazy } from '../collection/lazy';
import { remembered } from '../collection/remembered';
import { PERIOD_WORDS } from '../phrase/filler-words';
import { contains, longestAt, longestExactAt, type Phrases, phrases, without } from '../phrase/phrases';
import type { Word } from '../phrase/words';
import { readWords } from '../phrase/words';
import { withoutAsides } from './asides';
import { BETWEEN_BANDS } from './column';
import {
  ABSTAINED,
  AFFECTED_NOUNS,
  AGAINST_RULES,
  AMISS,
  BELOW,
  COMPARED,
  COUNTING_WORDS,
  DEEDS,
  DEEDS_IN_NAME,
  FIELDS,
  HELPING_WORDS,
  LACKING_OF_PEOPLE,
  LACKING_WORDS,
  LATE,
  LOAN_DEBTS,
  LOANS,
  LOST,
  MARKS,
  MENDING_BEHIND,
  MENDING_IN_NAME,
  MENDING_WORDS,
  NEGATIONS,
  NOT,
  PEOPLE,
  TERMS,
  UNDONE,
  UNWANTED_NOUNS,
  WITHHELD,
  WRONGS,
} from './direction-words';
import { areHouseholds, behindCompany, POOR, tellsDeed } from './poor';

const MENDING_NAME = phrases(MENDING_WORDS, MENDING_IN_NAME);

/** Words of something done, wherever a name has them. */
export const DOING = phrases(MENDING_WORDS, DEEDS_IN_NAME, DEEDS, 'rà soát|đôn đốc');

/** How far behind "dưới" its mark may stand, or right before it: "dưới 10 tiêu chí", "điểm dưới 5". */
const FURTHEST_MARK = 3;

const WEAK = phrases('yếu|kém');

const VULNERABLE = phrases('thế');

/** Says that somebody suffers what follows, whatever it is, or that it is denied to him: "từ chối thanh toán". */
export const SUFFERING = phrases('bị|từ chối');

/** How many words before it name who does: "đoàn viên bị". */
const WHO_SUFFERS = 2;

/** What may stand behind what is late or left over: by what, or when. */
const BEHIND_FAILURE = phrases(TERMS, PERIOD_WORDS);

const FOR = phrases('cho');

/** What those concerned get, right behind them: "Học sinh nghèo nhận xe đạp". */
export const RECEIVING = phrases('nhận|tiếp nhận');

/** Whom something is done to or happens to, and what nobody wants. */
export const CONCERNED = phrases(AFFECTED_NOUNS, PEOPLE, UNWANTED_NOUNS);

/** What stands lowest where bands name an indicator, else the name. */
export function lowestBand(name: string): string {
  const last = name.lastIndexOf(BETWEEN_BANDS);
  return last < 0 ? name : name.slice(last + BETWEEN_BANDS.length);
}

/** Whether words count what nobody wants, or who lacks what is wanted, and nothing that mends stands with them. */
export function saysLess(words: readonly Word[]): boolean {
  return isOfLack(words) || isOfUnwanted(words) || isOfFailure(words);
}

/**
 * Whether what is counted failed: undone, late, wrong, lost, suffered or below a mark, by words behind its head. It is no failure where the name
 * begins with something done, or speaks of others in between, to whom it is done: "Số lớp dạy trẻ chưa biết đọc".
 */
function isOfFailure(words: readonly Word[]): boolean {
  const head = headOf(words);
  if (longestAt(words, head, DOING) > 0) return false;
  const from = head + Math.max(1, longestAt(words, head, CONCERNED));
  let end = words.length;
  const isFailure = longestExactAt(words, 0, AMISS) > 0;
  for (let index = head === 0 && !isFailure ? from : head; index < end; index += 1) {
    const suffered = sufferedAt(words, index);
    if (suffered > 0) return !contains(words.slice(index + suffered), HELPING_WORDS);
    const length = failureAt(words, index, head);
    if (length > 0 && !isBehind(words, index, { reach: 1, known: NEGATIONS })) {
      return !isHelped(words.slice(index + length));
    }
    const concerned = index < from ? 0 : longestExactAt(words, index, CONCERNED);
    if (concerned > 0) end = Math.min(end, index + concerned);
  }
  return false;
}

/** How many words at a place tell that somebody right before it suffers something, with the deed suffered: "Công nhân bị sa thải". */
function sufferedAt(words: readonly Word[], index: number): number {
  const length = longestExactAt(words, index, SUFFERING);
  const isSomebodys =
    !isBehind(words, index, { reach: 1, known: NEGATIONS }) &&
    isBehind(words, index, { reach: WHO_SUFFERS, known: AFFECTED_NOUNS });
  return length === 0 || !isSomebodys ? 0 : length + longestAt(words, index + length, HELPING_WORDS);
}

/** How many words at a place tell of a failure, 0 for none: "chưa" with what is not done, "chậm" or "sai" at the end, "dưới 10 tiêu chí". */
function failureAt(words: readonly Word[], index: number, head: number): number {
  const undone = longestExactAt(words, index, LACKING_WORDS);
  if (undone > 0) return undone + Math.max(1, longestAt(words, index + undone, DOING));
  const lost = longestExactAt(words, index, LOST);
  if (lost > 0) return lost;
  const late = lateAt(words, index);
  const isDone = contains(words.slice(head, index), DOING);
  const last = late > 0 || isDone ? late : longestExactAt(words, index, AMISS);
  if (last > 0 && without(words.slice(index + last), BEHIND_FAILURE).length === 0)
    return words.length - index;
  const isBelowMark =
    longestAt(words, index, BELOW) > 0 && isBelow(words.slice(index - 1, index + 2 + FURTHEST_MARK));
  return isBelowMark ? 1 : 0;
}

/** "chậm", with what is done late where that stands behind it: "chậm nộp". */
function lateAt(words: readonly Word[], index: number): number {
  const late = longestExactAt(words, index, LATE);
  return late === 0 ? 0 : late + longestAt(words, index + late, DOING);
}

/** Whether words say that something is below a mark: "dưới 10 tiêu chí", not "dưới 5 tuổi". */
function isBelow(words: readonly Word[]): boolean {
  return words.some((_, index) => {
    const length = longestAt(words, index, BELOW);
    const around = words.slice(Math.max(0, index - 1), index + length + FURTHEST_MARK);
    return length > 0 && around.some((_word, at) => longestAt(around, at, MARKS) > 0);
  });
}

/** Whether one of some phrases stands among the words right before a place. */
export function isBehind(
  words: readonly Word[],
  index: number,
  { reach, known }: { readonly reach: number; readonly known: Phrases },
): boolean {
  return contains(words.slice(Math.max(0, index - reach), index), known);
}

/** Whether what stands behind a failure says that it is made good, or that it is one of what nobody wants: "chưa xảy ra bạo lực". */
function isHelped(behind: readonly Word[]): boolean {
  const isUnwanted = behind.some((_, index) => longestAt(behind, index, UNWANTED_NOUNS) > 0);
  return isUnwanted || contains(behind, HELPING_WORDS);
}

/** As many names and headings as a workbook has. */
export const MOST_NAMES = 2000;

const OWN_WORDS_OF = lazy(() => remembered(wordsNotCompared, MOST_NAMES));

/** The words of a text up to those that say what it is compared with: "Nợ BHXH so với số phải thu". */
export function ownWords(text: string): readonly Word[] {
  return OWN_WORDS_OF()(text);
}

function wordsNotCompared(text: string): readonly Word[] {
  const { words } = readWords(text);
  const at = words.findIndex((_, index) => index > 0 && longestAt(words, index, COMPARED) > 0);
  return at < 0 ? words : words.slice(0, at);
}

/** Words without what they say is not done: "Tạm ứng chưa thu hồi". */
export function withoutUndone(words: readonly Word[]): readonly Word[] {
  const at = words.findIndex((_, index) => longestAt(words, index, UNDONE) > 0);
  if (at < 0) return words;
  const behind = at + longestAt(words, at, UNDONE);
  return [...words.slice(0, at), ...words.slice(behind + longestAt(words, behind, DOING))];
}

/**
 * Whether words tell of something done, apart from what is unwanted or suffered, and from what is not done to it: "bị trả lại" is nothing paid
 * back, "bị xử lý" nothing handled, "phải thu" behind a debt nothing gathered.
 */
export function mends(words: readonly Word[], known: Phrases): boolean {
  if (!contains(words, known)) return false;
  const own = withoutAsides(withoutSuffered(words), DOING);
  return contains(without(own, UNWANTED_NOUNS), known);
}

function withoutSuffered(words: readonly Word[]): readonly Word[] {
  const at = words.findIndex((_, index) => sufferedAt(words, index) > 0);
  return at < 0 ? words : [...words.slice(0, at), ...words.slice(at + sufferedAt(words, at))];
}

function isOfUnwanted(words: readonly Word[]): boolean {
  const found = unwantedIn(words);
  if (found === null) return false;
  const behind = words.slice(found.end);
  if (affectedAt(words, headOf(words)) !== null && isBelow(behind)) return false;
  if (longestAt(words, found.at, POOR) > 0) return isOfPoor(words, found.at);
  const own = isOfWrong(words) ? without(words, FIELDS) : words;
  const told = contains(own, LOAN_DEBTS) ? without(own, LOANS) : own;
  const isGiven = !isOfWrong(words) && longestAt(behind, 0, RECEIVING) > 0;
  return !isGiven && !mends(told, MENDING_NAME) && !mends(words.slice(found.at), MENDING_BEHIND);
}

/** Whether a name counts the poor and nothing that they do or are given: "Số hộ nghèo còn lại", not "Hộ nghèo lắp điện", "Bò giống hộ nghèo". */
function isOfPoor(words: readonly Word[], at: number): boolean {
  const head = headOf(words);
  const isForThem = at > head && longestAt(words, head, PEOPLE) === 0 && areHouseholds(words, at);
  const behind = behindCompany(words.slice(at));
  const isDone = tellsDeed(behind) || contains(words, MENDING_NAME) || contains(behind, MENDING_BEHIND);
  return !isForThem && !isDone;
}

/** Whether a name is of something owed or broken, or of those that owe or break it: "Nợ xây dựng cơ bản", "Công trình xây dựng trái phép". */
function isOfWrong(words: readonly Word[]): boolean {
  const head = headOf(words);
  if (longestAt(words, head, WRONGS) > 0) return true;
  const affected = affectedAt(words, head);
  if (affected === null) return false;
  const at = head + affected;
  return (
    longestAt(words, at, WRONGS) > 0 || longestAt(words, at + longestAt(words, at, FIELDS), AGAINST_RULES) > 0
  );
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
  const first = words.findIndex((_, index) => index >= head && lackingAt(words, index, known) > 0);
  if (first < 0 || (affected === null && (first > head || head === 0))) return false;
  const behind = words.slice(first + lackingAt(words, first, known));
  const isUnwanted = behind.some((_, index) => longestAt(behind, index, UNWANTED_NOUNS) > 0);
  return !isUnwanted && !contains(behind, HELPING_WORDS) && !mends(words.slice(0, first), MENDING_NAME);
}

/** How many words at a place tell what is lacking, 0 for none: "không đạt", "chưa" or "không" with what is not done: "không báo cáo", "chưa được hỗ trợ". */
function lackingAt(words: readonly Word[], index: number, known: Phrases): number {
  const lacking = longestAt(words, index, known) || withheldAt(words, index);
  const given = lacking > 0 && words[index + lacking]?.base === 'duoc' ? 1 : 0;
  const end = index + lacking + given;
  return end - index + (words[end - 1]?.base === 'duoc' ? longestAt(words, end, DOING) : 0);
}

/** How many words at a place deny what is wanted: "không hài lòng", but not "không thu phí", which may be good. */
function withheldAt(words: readonly Word[], index: number): number {
  if (longestExactAt(words, index, NOT) === 0) return 0;
  const wanted = longestExactAt(words, index + 1, WITHHELD);
  return wanted > longestAt(words, index + 1, ABSTAINED) ? 1 + wanted : 0;
}

/** Where something stands in words. */
interface Found {
  readonly at: number;
  readonly end: number;
}

/** What is unwanted, with all of it that stands in a row ("bị bệnh hiểm nghèo"); null where the name's head is something else. */
function unwantedIn(words: readonly Word[]): Found | null {
  const head = headOf(words);
  const affected = affectedAt(words, head);
  const from = head + (affected ?? 0);
  const isOwn = longestAt(words, head, UNWANTED_NOUNS) > 0;
  if (!isOwn && affected === null) return null;
  const weak = isOwn ? 0 : weakAt(words, from);
  const at = isOwn ? head : weak > 0 ? from : firstUnwanted(words, from);
  if (at === null) return null;
  let end = at + weak;
  for (let taken = longestAt(words, end, UNWANTED_NOUNS); taken > 0; ) {
    end += taken;
    taken = longestAt(words, end, UNWANTED_NOUNS);
  }
  return { at, end };
}

/** Where a name begins behind the words that only say that something is counted. */
export function headOf(words: readonly Word[]): number {
  let head = 0;
  for (let taken = countingAt(words, head); taken > 0; taken = countingAt(words, head)) head += taken;
  return head;
}

/** How many words at a name's head say whom something happens to, 0 where a counting word did ("Số người"); null for nobody. */
export function affectedAt(words: readonly Word[], head: number): number | null {
  const own = longestAt(words, head, AFFECTED_NOUNS);
  const counted = head === 0 ? 0 : longestAt(words, head - 1, AFFECTED_NOUNS);
  return own + counted === 0 ? null : Math.max(own, counted - 1);
}

/** How many words for the worst mark stand right behind those who got it: "Học sinh yếu", not "nhóm yếu thế". */
function weakAt(words: readonly Word[], index: number): number {
  const weak = longestAt(words, index, WEAK);
  return longestAt(words, index + weak, VULNERABLE) > 0 ? 0 : weak;
}

/** How many words at a place only say that something is counted; none where they begin what is unwanted. */
function countingAt(words: readonly Word[], index: number): number {
  return longestAt(words, index, UNWANTED_NOUNS) > 0 ? 0 : longestAt(words, index, COUNTING_WORDS);
}

/** Where the first thing unwanted stands from a place on; null where what it names is only who something is for: "Cây giống cho hộ nghèo". */
function firstUnwanted(words: readonly Word[], from: number): number | null {
  for (let index = from; index < words.length && longestAt(words, index, FOR) === 0; index += 1) {
    if (longestAt(words, index, UNWANTED_NOUNS) > 0) return index;
  }
  return null;
}
