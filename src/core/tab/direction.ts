import { contains, longestAt, longestExactAt, type Phrases, phrases, without } from '../phrase/phrases';
import { PLAN_NOUNS, RESULT_NOUNS } from '../phrase/role-nouns';
import { COMPANION_UNIT_NOUNS, UNIT_NOUNS } from '../phrase/unit-nouns';
import { readWords, type Word } from '../phrase/words';
import { capOf } from './ceiling';
import { costOf } from './costs';
import {
  AFFECTED_NOUNS,
  AGAINST_RULES,
  AMISS,
  BELOW,
  COMPARED,
  COUNTING_WORDS,
  DEEDS,
  DEEDS_IN_NAME,
  FIELDS,
  GOOD,
  HELPING_WORDS,
  LACKING_OF_PEOPLE,
  LACKING_WORDS,
  LATE,
  LEVELS,
  LEVELS_TO_REDUCE,
  LOAN_DEBTS,
  LOANS,
  LOST,
  MARKS,
  MENDING_BEHIND,
  MENDING_IN_NAME,
  MENDING_WORDS,
  NEGATIONS,
  PEOPLE,
  REDUCING,
  TAKEN,
  TERMS,
  UNDONE,
  UNWANTED_NOUNS,
  WORKED,
  WRONGS,
} from './direction-words';
import { isRank } from './ranks';
import { readHeaderText } from './roles';

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

/** Whether a title or heading tells of something done, so that a tab's name is only whom or what it is about. */
export function tellsOfDeeds(text: string): boolean {
  return mends(ownWords(text), DEEDS);
}

/** Whether more or less of an indicator is better. */
export type Direction = 'more' | 'less';

/**
 * What of a table tells that: words of the indicator's name, those of its title and headings, how targets are worded or typed, a norm
 * of what is consumed, a column of savings, typed words on who reached it, headings of how much of what nobody wants there is; a column of how much there was before, which targets stay below; `open` where
 * title or headings leave it open.
 */
export type DirectionFrom =
  | 'name'
  | 'title'
  | 'headings'
  | 'target'
  | 'norm'
  | 'saved'
  | 'verdicts'
  | 'before'
  | 'open';

/** What stands between bands in the name of an indicator. */
const BETWEEN_BANDS = ' – ';

const MENDING_NAME = phrases(MENDING_WORDS, MENDING_IN_NAME);

const DOING = phrases(MENDING_WORDS, DEEDS_IN_NAME, DEEDS, 'rà soát|đôn đốc');

/**
 * Whether nothing that is written of an indicator tells that more of it is better, and one name of it leaves that open: the tab "Sản
 * khoa" under "Số ca chuyển viện", not "Khám bệnh" under "Số ca".
 */
export function leavesOpen(names: readonly string[]): boolean {
  return (
    names.some((name) => doubtOf(name) === 'held') && !names.some((name) => mends(ownWords(name), DOING))
  );
}

/** What happens, or how much of a whole there is: whether more of it is wanted is said behind these. */
const HAPPENING = phrases(
  'tỷ lệ|tỷ suất|suất|số vụ|số vụ việc|số ca|số sự việc|số trường hợp|số bệnh nhân|số người bệnh',
);

/** What says nothing of what is counted, before it and behind it. */
const ROLES = phrases(PLAN_NOUNS, RESULT_NOUNS, 'giao|ước');
const OF_ALL = phrases(ROLES, '%|chung|bình quân|trung bình|BQ|TB|năm|cả năm|đạt được|so với|so');

/** How long something lasts, where it is told of the average one: "Ngày nằm viện bình quân". */
const DAYS = phrases('ngày|giờ|phút');
const AVERAGE = phrases('bình quân|BQ|trung bình|TB');

const WANTED = phrases(MENDING_WORDS, DEEDS_IN_NAME, DEEDS, MENDING_BEHIND, GOOD);

/** What there is none of, or what something is for. */
const SPARED = phrases(NEGATIONS, 'cho|vì|với');

/** Whom something is done to or happens to, and what nobody wants. */
const CONCERNED = phrases(AFFECTED_NOUNS, PEOPLE, UNWANTED_NOUNS);

/** Who may keep to a bound. */
const THOSE = phrases(PEOPLE, UNIT_NOUNS, COMPANION_UNIT_NOUNS);

/** What speaks of something unwanted wherever it stands. */
const DOUBTFUL = phrases(
  UNWANTED_NOUNS,
  LACKING_WORDS,
  LOST,
  LATE,
  AMISS,
  'số vụ|số vụ việc|muộn|bị hủy|ngừng|giải thể|bỏ|phản ánh|phàn nàn|rủi ro|quá tải|vượt dự toán|vượt định mức',
);

/**
 * Whether less is better by an indicator's name (rule 18 of the product): what it counts is at its head something nobody
 * wants ("Số vụ tai nạn giao thông", "Nợ đọng BHXH") or somebody it happens to ("Tỷ lệ trẻ em dưới 5 tuổi suy dinh
 * dưỡng"), somebody who lacks what is wanted ("Người chưa tham gia BHYT"), or is late, lost, wrong, undone or below a mark ("Hồ sơ trả
 * chậm", "Xã dưới 10 tiêu chí"), or what is spent for each of something ("Chi phí tiền lương/doanh thu"). A noun further back is no head: "Số buổi tuyên truyền về tai nạn". Any word that mends, in the name or
 * in what stands around it, makes more better: "Tỷ lệ hộ nghèo giảm", "Hộ nghèo tham gia BHYT", "Thu hồi nợ đọng".
 *
 * @param around title and headers of the same indicator.
 */
export function directionByName(
  name: string,
  around: readonly string[] = [],
  measure: string | null = null,
): Direction {
  const isBound = isCapped(name, measure) && !around.some(countsKeepers);
  if (isBound || costOf(lowestBand(name)) === 'share') return 'less';
  const isMended = around.some((text) => mends(withoutUndone(ownWords(text)), MENDING_WORDS));
  return namesLess(name) && !isMended ? 'less' : 'more';
}

/**
 * The same of what stands lowest where bands name an indicator: "Y tế – Số ca tử vong". Bands that tell of something done are for those
 * named below them ("Khám bệnh – Trẻ suy dinh dưỡng"), and so may be any over the poor who are not counted: "Quà Tết – Hộ nghèo".
 */
function namesLess(name: string): boolean {
  if (saysLess(ownWords(name)) || isRank(name)) return true;
  const last = name.lastIndexOf(BETWEEN_BANDS);
  if (last < 0) return false;
  const words = ownWords(name.slice(last + BETWEEN_BANDS.length));
  const isOfAll = headOf(words) === 0 && contains(words, POOR);
  return saysLess(words) && !isOfAll && !mends(ownWords(name.slice(0, last)), DOING);
}

/**
 * Whether a name or title says of what it counts that it is not to be exceeded. What those at its head keep to is something else: "Số đơn vị
 * chi không vượt dự toán"; "Chi hội nghị" is what is spent, no "chi hội".
 */
function isCapped(name: string, measure: string | null): boolean {
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
  const words = behindRoles(readWords(header.replace(/[([][^()[\]]*[)\]]/g, ' ')).words);
  if (headOf(words) === 0 || !countsThose(words)) return false;
  const at = words.findIndex((_, index) => longestAt(words, index, EXCEEDING_NOT) > 0);
  const behind = at < 0 ? [] : words.slice(at + longestAt(words, at, EXCEEDING_NOT));
  const isOfThose = at > headOf(words) + 1 && /^\d/.test(behind[0]?.base ?? '');
  return behind.length > 0 && (isOfThose || !/^\d/.test(behind[0]?.base ?? ''));
}

/** Words without those of a role that they begin with. */
function behindRoles(words: readonly Word[]): readonly Word[] {
  const role = longestAt(words, 0, ROLES);
  return role === 0 ? words : behindRoles(words.slice(role));
}

/** What stands lowest where bands name an indicator, else the name. */
function lowestBand(name: string): string {
  const last = name.lastIndexOf(BETWEEN_BANDS);
  return last < 0 ? name : name.slice(last + BETWEEN_BANDS.length);
}

/** How a name leaves doubt whether more is better: see `doubtOf()`. */
export type Doubt = 'named' | 'held';

/**
 * Whether a name for which more is taken to be better may well be of what nobody wants, `named`: it says so and only what stands around
 * it tells otherwise ("Hộ nghèo" under "GIẢM NGHÈO"), or `held`: it holds such a word, and none of something done, or says of a rate, of
 * what happens or of what takes time nothing that anybody wants more of. Null for neither.
 */
export function doubtOf(name: string): Doubt | null {
  const words = ownWords(name);
  if (namesLess(name)) return 'named';
  if (isOpen(ownWords(lowestBand(name)))) return 'held';
  if (mends(withoutUndone(words), DOING)) return null;
  if (costOf(lowestBand(name)) === 'sum') return 'held';
  const rest = without(words, DOING);
  const isDoubtful = rest.some((_, index) => {
    const length = longestAt(rest, index, DOUBTFUL);
    const isSpared = isBehind(rest, index, { reach: 5, known: SPARED });
    return length > 0 && !isSpared && !contains(rest.slice(index + length), MENDING_BEHIND);
  });
  return isDoubtful ? 'held' : null;
}

/**
 * Whether a name counts what happens, how long something takes or how much of a whole there is, and says nothing that anybody would want
 * more of: "Số ca biến chứng", "Số ngày nằm viện", "Tỷ lệ chuyển tuyến", not "Số ca mổ", "Số ngày công", "Tỷ lệ lên lớp".
 */
function isOpen(named: readonly Word[]): boolean {
  const words = behindRoles(named);
  const taken = longestAt(words, 0, TAKEN);
  const lasting = taken > 0 ? taken : contains(words, AVERAGE) ? longestAt(words, 0, DAYS) : 0;
  if (lasting > 0) return words.length > lasting && !contains(words, WORKED);
  const counted = longestAt(words, 0, HAPPENING);
  const rest = without(words.slice(counted), OF_ALL);
  return counted > 0 && rest.length > 0 && !contains(rest, WANTED);
}

/**
 * What the headings of a target and its result say against a title that tells of something done about what they name: that they hold how
 * much of it there is (`level`: "Chỉ tiêu nợ đến 31/12 | Số nợ thực tế" under "GIẢM NỢ"), or no more than that they name it (`named`); null where
 * they do not both name what nobody wants, or tell of the deed themselves.
 */
export function unwantedUnder(
  titles: readonly string[],
  headings: readonly string[],
): 'level' | 'named' | null {
  const words = headings.map((heading) => readWords(heading).words);
  const areUnwanted = headings.every((heading, index) => {
    const own = [readWords(readHeaderText(heading).subject).words, ownWords(heading)];
    return own.some(saysLess) && !mends(words[index] ?? [], DEEDS);
  });
  if (!areUnwanted) return null;
  const isHandled = titles.some((title) => mends(without(ownWords(title), REDUCING), DOING));
  const levels = isHandled ? LEVELS : LEVELS_TO_REDUCE;
  return words.some((heading) => contains(heading, levels)) ? 'level' : 'named';
}

/** Whether a text names what nobody wants, whatever it says of making less of it: "Giảm tỷ lệ hộ nghèo", "Số vụ TNLĐ năm 2025". */
export function namesUnwanted(text: string): boolean {
  return saysLess(without(ownWords(text), REDUCING));
}

/** Whether a text tells of something done about what it names: "Đã xử lý", "KH giảm". */
export function handles(text: string): boolean {
  const words = ownWords(text);
  return mends(words, DOING) || contains(words, REDUCING);
}

/** Whether a text tells of making less of what nobody wants, and of that `only`, or of gathering or handling it too; null where it does not. */
export function reduces(text: string): 'only' | 'too' | null {
  if (!contains(ownWords(text), REDUCING) || !namesUnwanted(text)) return null;
  return mends(without(ownWords(text), REDUCING), DOING) ? 'too' : 'only';
}

function saysLess(words: readonly Word[]): boolean {
  return isOfLack(words) || isOfUnwanted(words) || isOfFailure(words);
}

/**
 * Whether what is counted failed: undone, late, wrong, lost or below a mark, by words behind its head. It is no failure where the name
 * begins with something done, or speaks of others in between, to whom it is done: "Số lớp dạy trẻ chưa biết đọc".
 */
function isOfFailure(words: readonly Word[]): boolean {
  const head = headOf(words);
  if (longestAt(words, head, DOING) > 0) return false;
  const from = head + Math.max(1, longestAt(words, head, CONCERNED));
  let end = words.length;
  for (let index = head === 0 ? from : head; index < end; index += 1) {
    const length = failureAt(words, index, head);
    if (length > 0 && !isBehind(words, index, { reach: 1, known: NEGATIONS })) {
      return !isHelped(words.slice(index + length));
    }
    const concerned = index < from ? 0 : longestExactAt(words, index, CONCERNED);
    if (concerned > 0) end = Math.min(end, index + concerned);
  }
  return false;
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
  if (last > 0 && without(words.slice(index + last), TERMS).length === 0) return words.length - index;
  const isBelowMark =
    longestAt(words, index, BELOW) > 0 && isBelow(words.slice(index - 1, index + 2 + FURTHEST_MARK));
  return isBelowMark ? 1 : 0;
}

/** "chậm", with what is done late where that stands behind it: "chậm nộp". */
function lateAt(words: readonly Word[], index: number): number {
  const late = longestExactAt(words, index, LATE);
  return late === 0 ? 0 : late + longestAt(words, index + late, DOING);
}

/** How far behind "dưới" its mark may stand, or right before it: "dưới 10 tiêu chí", "điểm dưới 5". */
const FURTHEST_MARK = 3;

/** Whether words say that something is below a mark: "dưới 10 tiêu chí", not "dưới 5 tuổi". */
function isBelow(words: readonly Word[]): boolean {
  return words.some((_, index) => {
    const length = longestAt(words, index, BELOW);
    const around = words.slice(Math.max(0, index - 1), index + length + FURTHEST_MARK);
    return length > 0 && around.some((_word, at) => longestAt(around, at, MARKS) > 0);
  });
}

/** Whether one of some phrases stands among the words right before a place. */
function isBehind(
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

/** The words of a text up to those that say what it is compared with: "Nợ BHXH so với số phải thu". */
function ownWords(text: string): readonly Word[] {
  const { words } = readWords(text);
  const at = words.findIndex((_, index) => index > 0 && longestAt(words, index, COMPARED) > 0);
  return at < 0 ? words : words.slice(0, at);
}

/** Words without what they say is not done: "Tạm ứng chưa thu hồi". */
function withoutUndone(words: readonly Word[]): readonly Word[] {
  const at = words.findIndex((_, index) => longestAt(words, index, UNDONE) > 0);
  if (at < 0) return words;
  const behind = at + longestAt(words, at, UNDONE);
  return [...words.slice(0, at), ...words.slice(behind + longestAt(words, behind, DOING))];
}

/** Whether words tell of something done, apart from those that name what is unwanted: "bị trả lại" is nothing paid back. */
function mends(words: readonly Word[], known: Phrases): boolean {
  return contains(words, known) && contains(without(words, UNWANTED_NOUNS), known);
}

/** What those concerned get, right behind them: "Học sinh nghèo nhận xe đạp". */
const RECEIVING = phrases('nhận|tiếp nhận');

function isOfUnwanted(words: readonly Word[]): boolean {
  const behind = behindUnwanted(words);
  if (behind === null) return false;
  if (affectedAt(words, headOf(words)) !== null && isBelow(behind)) return false;
  const own = isOfWrong(words) ? without(words, FIELDS) : words;
  const told = contains(own, LOAN_DEBTS) ? without(own, LOANS) : own;
  const isGiven = !isOfWrong(words) && longestAt(behind, 0, RECEIVING) > 0;
  return !isGiven && !mends(told, MENDING_NAME) && !contains(behind, MENDING_BEHIND);
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
