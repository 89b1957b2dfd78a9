import { lazy } from '../collection/lazy';
import { remembered } from '../collection/remembered';
import { CLOSING_FILLER_WORDS, FILLER_WORDS, PERIOD_WORDS } from '../phrase/filler-words';
import {
  byFirstWord,
  contains,
  isWhole,
  longestAt,
  longestEnding,
  phrases,
  without,
} from '../phrase/phrases';
import { PLAN_NOUNS, RESULT_NOUNS } from '../phrase/role-nouns';
import { findPhrase, phraseAt, readWords, type Word, type Words } from '../phrase/words';
import { isComparingHeading } from './cell-kind';
import type { ColumnRole } from './column-role';
import { beginsAsCount } from './heading-words';
import { roleApart } from './role-apart';
import { COLUMN_PHRASES, CUMULATIVE_PHRASES, type PhraseReach, RESULT_COMPARISONS } from './role-words';

/** What a header text says: the role its strongest phrase gives, and the words that name something else. */
export interface HeaderMeaning {
  readonly role: ColumnRole | null;
  /** The words beside the role's phrase that say what is counted: "KH đoàn viên" → "đoàn viên"; '' for none. */
  readonly subject: string;
  /** A percent sign stands in the text. */
  readonly percent: boolean;
  /** The text says that it covers all others of its kind: "Lũy kế từ đầu năm". */
  readonly cumulative: boolean;
  /** The latest year named, null for none. */
  readonly year: number | null;
  /** The text sets a result against something: "TH/KH", "thực hiện so với kế hoạch". */
  readonly ofResult: boolean;
}

interface Entry {
  readonly role: ColumnRole;
  readonly reach: PhraseReach;
  readonly words: readonly Word[];
  readonly letters: number;
  /** Its place among all, counted from 0: of two that are equally strong the first counts. */
  readonly place: number;
}

const STRENGTH: Readonly<Record<PhraseReach, number>> = {
  always: 4,
  whole: 3,
  start: 2,
  end: 0.5,
  any: 1,
  alone: 0,
};

const ENTRIES = lazy((): readonly Entry[] =>
  COLUMN_PHRASES.flatMap(({ role, reach, phrases: known }) =>
    known.list().map((words) => ({
      role,
      reach,
      words,
      letters: words.reduce((sum, word) => sum + word.base.length, 0),
    })),
  ).map((entry, place) => ({ ...entry, place })),
);

const ENTRIES_FROM = lazy(() => byFirstWord(ENTRIES(), ({ words }) => words));

/** What begins with "số" and counts nothing. */
const NO_COUNTS = phrases('số hóa|số liệu');
const FILLERS = phrases(FILLER_WORDS, PERIOD_WORDS);
const CLOSING_FILLERS = phrases(CLOSING_FILLER_WORDS, PERIOD_WORDS);

/** A constant target that a header states in brackets says nothing of what its column holds: "(chỉ tiêu 12 buổi/năm)". */
const STATED_TARGET =
  /\((?:[^()\d]{0,40}[\s:=])?(?:chỉ tiêu|kế hoạch|KH|định mức|mục tiêu)[^()\d]{0,20}\d[^()]{0,40}\)/gi;

const DONE = phrases('hoàn thành');
/** What may stand behind it in the heading of a rate: "Hoàn thành kế hoạch năm". */
const BEHIND_DONE = phrases(
  PLAN_NOUNS,
  FILLER_WORDS,
  PERIOD_WORDS,
  'dự toán|nghị quyết|NQ|so|với|đạt|được|vượt',
);

/** What a heading begins with that counts what was not done: "Chưa giải ngân", "Số chưa thực hiện được". */
const NOT_DONE = phrases('chưa|số chưa|tổng số chưa|còn chưa|không|số không');

/** Money that may be spent is neither what was assigned nor what was spent: "Tổng kinh phí được sử dụng". */
const AVAILABLE = phrases(
  'kinh phí được sử dụng|nguồn được sử dụng|vốn được sử dụng|dự toán được sử dụng|nguồn kinh phí được',
);

/** Whether a header names money that may be spent. */
export function isAvailable(text: string): boolean {
  return contains(readWords(text).words, AVAILABLE);
}

/** A header longer than this is a sentence. */
const LONGEST_HEADER = 200;

const MOST_HEADERS = 2000;

const MEANING_OF = lazy(() => remembered(meaningOf, MOST_HEADERS));

/** A header without the constant target that it states in brackets. */
export function withoutStatedTarget(text: string): string {
  return text.replace(STATED_TARGET, ' ');
}

/** Reads one header text: "Số tiền\n còn phải nộp" is a shortfall, since the longest phrase wins over "phải nộp". */
export function readHeaderText(text: string): HeaderMeaning {
  return MEANING_OF()(text);
}

function meaningOf(text: string): HeaderMeaning {
  const content = readWords(text.length > LONGEST_HEADER ? '' : withoutStatedTarget(text));
  const quotient = quotientOf(content);
  const strongest = planned(content.words, strongestEntry(content));
  const found = strongest?.entry.reach === 'always' ? strongest : (quotient ?? apart(content, strongest));
  const years = content.words.filter((word) => /^(?:19|20)\d\d$/.test(word.base));
  const role = roleOf(text, content.words, found);
  return {
    role,
    subject: subjectOf(content, found),
    percent: content.words.some(
      ({ base }, index) => base === '%' && !/^\d+$/.test(content.words[index - 1]?.base ?? ''),
    ),
    cumulative: contains(content.words.filter(isNoLabour), CUMULATIVE_PHRASES),
    year: years.length === 0 ? null : Math.max(...years.map((word) => Number(word.base))),
    ofResult: role === 'rate' && (quotient !== null || contains(content.words, RESULT_COMPARISONS)),
  };
}

/** The role of the strongest phrase, unless the text as a whole says something else: "2024/2023", "TH so KH", "Số nhà hoàn thành", "Chưa giải ngân". */
function roleOf(text: string, words: readonly Word[], found: Found | null): ColumnRole | null {
  if (isComparingHeading(text) || isOverOtherYear(words)) return 'comparison';
  if (isCount(text, found)) return 'result';
  if (isCountOfRanked(text, words, found)) return null;
  const role = found?.entry.role ?? null;
  if (role !== 'result') return role;
  if (contains(words, AVAILABLE)) return null;
  if (longestAt(words, 0, NOT_DONE) > 0) return 'shortfall';
  return contains(words, RESULT_COMPARISONS) ? 'rate' : role;
}

/** The role in the brackets that close a heading, against what stands before them: "Lượt được thăm hỏi (KH)", "Giải ngân (KH)". */
function apart(content: Words, strongest: Found | null): Found | null {
  const own = roleApart(content);
  const before =
    own === null ? null : (strongestEntry({ ...content, words: own.outside })?.entry.role ?? null);
  if (own?.isSure !== true || !(before === null || before === 'target' || before === 'result'))
    return strongest;
  const letters = own.inside.reduce((sum, { base }) => sum + base.length, 0);
  const entry: Entry = { role: own.role, reach: 'whole', words: own.inside, letters, place: 0 };
  return { entry, index: own.outside.length };
}

/** Whether a result stands over the one of another year: "TH 2026/TH 2025". */
function isOverOtherYear(words: readonly Word[]): boolean {
  const slash = words.findIndex(({ base }) => base === '/');
  const [own, other] = [words.slice(0, Math.max(0, slash)), words.slice(slash + 1)];
  const [year, before] = [own, other].map(
    (side) => side.find(({ base }) => /^(?:19|20)\d\d$/.test(base))?.base,
  );
  if (slash < 1 || year === undefined || before === undefined || year === before) return false;
  return [own, other].every((side) => roleAtStart(side, 'result') !== null);
}

/** "công" is no misspelt "cộng": "Công nhận mới" covers nothing. */
function isNoLabour({ base, marks }: Word): boolean {
  return base !== 'cong' || marks !== CIRCUMFLEX;
}

const CIRCUMFLEX = '\u0302';

/** Whether words say that something was done, right behind a plan's: "Chỉ tiêu đã thực hiện", "Kế hoạch được duyệt". */
const WAS_DONE = phrases('đã|được');
/** Words that close a heading of what was reached: "Chỉ tiêu đạt". */
const REACHED = phrases('đạt|đạt được|thực hiện được|hoàn thành');

/** What a plan is made for is its subject, though by itself it would be a result: "Kế hoạch giải ngân", "Chỉ tiêu kết nạp mới", "KH trường đạt chuẩn". */
function planned(words: readonly Word[], found: Found | null): Found | null {
  if (found === null || found.index === 0 || found.entry.role !== 'result') return found;
  const plan = longestEntry(
    ({ role, reach, words: own }) =>
      role === 'target' && reach === 'any' && isPlan(own) && phraseAt(words, 0, own),
  );
  if (plan === null || longestAt(words, plan.words.length, WAS_DONE) > 0) return found;
  const inside = words.filter(({ base }) => base !== '%' && base !== '/');
  return longestEnding(inside, REACHED) > 0 ? found : { entry: plan, index: 0 };
}

const PLANS = phrases(PLAN_NOUNS, 'dự toán|định mức');

function isPlan(words: readonly Word[]): boolean {
  return isWhole(words, PLANS);
}

/** "Số nhà hoàn thành" counts what was done, "Mức độ hoàn thành" is a rate. */
function isCount(text: string, found: Found | null): boolean {
  return beginsAsCount(text) && found?.entry.role === 'rate' && isWhole(found.entry.words, DONE);
}

const RANKED = phrases('xếp loại|xếp hạng');
const POINTS_RANKED = phrases('điểm|thứ tự|thứ|tự|đề nghị');
/** What stands before those who are ranked, or before the ranking itself. */
const BEFORE_RANKED = phrases(FILLERS, PLAN_NOUNS, RESULT_NOUNS, 'đăng ký|phấn đấu|được');

/** Whether a heading counts those that were ranked: "Số CĐCS xếp loại xuất sắc", "Số di tích được xếp hạng", not "Số điểm xếp loại". */
function isCountOfRanked(text: string, words: readonly Word[], found: Found | null): boolean {
  if (found?.entry.role !== 'comparison' || !beginsAsCount(text) || !isWhole(found.entry.words, RANKED))
    return false;
  const counted = without(words.slice(0, found.index), FILLERS);
  return counted.length > 0 && longestAt(counted, 0, POINTS_RANKED) === 0;
}

/**
 * Whether words say as what those before them were ranked: "KH số CĐCS xếp loại xuất sắc" plans how many, where "Kết quả xếp loại" is of a
 * ranking itself.
 */
function isRankedAs(words: readonly Word[], { role, words: own }: Entry, index: number): boolean {
  if (role !== 'comparison' || !isWhole(own, RANKED)) return false;
  const behind = words.slice(index + own.length).filter(({ base }) => !/^\d+$/.test(base));
  const counted = without(words.slice(0, index), BEFORE_RANKED);
  const isOfThose = counted.length > 0 && longestAt(counted, 0, POINTS_RANKED) === 0;
  return isOfThose && without(behind, CLOSING_FILLERS).length > 0;
}

interface Found {
  readonly entry: Entry;
  readonly index: number;
}

function strongestEntry({ text, words }: Words): Found | null {
  const bracket = text.indexOf('(');
  const core = words.filter((word) => !/^\d+$/.test(word.base));
  const bare = without(core, PERIOD_WORDS);
  const outside = bracket < 0 ? words : words.filter(({ start }) => start < bracket);
  const whole = isShortPlan(bare) ? bare.slice(0, 1) : bare;
  let best: Found | null = null;
  for (const { base } of words) {
    for (const entry of ENTRIES_FROM().get(base) ?? []) {
      if (best !== null && !isStronger(entry, best.entry)) continue;
      const index =
        entry.reach === 'end'
          ? lastIn(outside, entry)
          : indexOf(entry, words, whole.length === 0 ? core : whole);
      if (index < 0 || isAgreement(words, index)) continue;
      if (isGrade(outside, entry, index) || isRankedAs(words, entry, index)) continue;
      best = { entry, index };
    }
  }
  return best;
}

/** Whether what was done has more behind it than the plan and a time: "CĐCS hoàn thành tốt", "Hoàn thành xuất sắc nhiệm vụ" count who did so. */
function isGrade(words: readonly Word[], { role, words: own }: Entry, index: number): boolean {
  if (role !== 'rate' || !isWhole(own, DONE)) return false;
  const behind = words.slice(index + own.length).filter(({ base }) => !/^\d+$/.test(base));
  return without(behind, BEHIND_DONE).length > 0;
}

/** What somebody is called by its initials: "PL", "HĐND". */
const INITIALS = /^[A-ZĐ]{2,5}$/;

/**
 * A result over a target is a rate, whatever the two are called: "Lũy kế/chỉ tiêu"; with a percent sign anything over a target is: "GN/KH (%)", and so is
 * a result over what has no more than initials: "TH/PL", "TH/HĐND".
 */
function quotientOf({ text, words }: Words): Found | null {
  const slash = words.findIndex(({ base }) => base === '/');
  if (slash < 1) return null;
  const end = slash - (/^(?:19|20)\d\d$/.test(words[slash - 1]?.base ?? '') ? 1 : 0);
  const result = roleAtEnd(words.slice(0, end), 'result');
  const target = roleAtStart(words.slice(slash + 1), 'target');
  const [over, ...more] = words.slice(slash + 1);
  const isShort = over !== undefined && more.length === 0 && INITIALS.test(text.slice(over.start, over.end));
  if (
    target === null &&
    isShort &&
    result?.words.length === slash &&
    isWhole(words.slice(0, slash), RESULT_NOUNS)
  )
    return { entry: { ...result, role: 'rate', words }, index: 0 };
  if (target === null || (result === null && !words.some(({ base }) => base === '%'))) return null;
  const index = result === null ? slash : end - result.words.length;
  const phrase = words.slice(index, slash + 1 + target.words.length);
  return { entry: { ...(result ?? target), role: 'rate', words: phrase }, index };
}

function roleAtEnd(words: readonly Word[], role: ColumnRole): Entry | null {
  const ends = (entry: Entry) => phraseAt(words, words.length - entry.words.length, entry.words);
  return longestEntry((entry) => entry.role === role && entry.words.length <= words.length && ends(entry));
}

const AGREEMENTS = phrases('giao ước|hương ước|quy ước|công ước|điều ước|thỏa ước');

/** "Ước" estimates nothing as the end of a word for what is agreed: "Ký giao ước", "Hương ước". */
function isAgreement(words: readonly Word[], index: number): boolean {
  return index > 0 && longestAt(words, index - 1, AGREEMENTS) > 0;
}

const SHORT_PLANS = phrases('CT|DT');
/** What is said of a plan and of nothing else that is written so short. */
const SAID_OF_PLANS = phrases(
  'giao|được giao|ban đầu|sau|lần|điều chỉnh|đ/c|điều chỉnh tăng|điều chỉnh giảm|bổ sung|giao thêm',
);

/** Whether words are a plan's written short, with how often it was assigned: "CT điều chỉnh", "DT sau đ/c". */
function isShortPlan(words: readonly Word[]): boolean {
  return longestAt(words, 0, SHORT_PLANS) > 0 && without(words.slice(1), SAID_OF_PLANS).length === 0;
}

function roleAtStart(words: readonly Word[], role: ColumnRole): Entry | null {
  return longestEntry((entry) => entry.role === role && phraseAt(words, 0, entry.words));
}

function longestEntry(fits: (entry: Entry) => boolean): Entry | null {
  let longest: Entry | null = null;
  for (const entry of ENTRIES()) {
    if (fits(entry) && (longest === null || isStronger(entry, longest))) longest = entry;
  }
  return longest;
}

function indexOf(entry: Entry, words: readonly Word[], bare: readonly Word[]): number {
  if (entry.reach === 'whole') {
    const isWholeOf = (all: readonly Word[]) =>
      entry.words.length === all.length && phraseAt(all, 0, entry.words);
    return isWholeOf(bare) || isWholeOf(words) ? findPhrase(words, entry.words) : -1;
  }
  if (entry.reach === 'start') return phraseAt(words, 0, entry.words) ? 0 : -1;
  return findPhrase(words, entry.words);
}

/** Whether a header is a target's only because it closes with "giao": "Tỉnh giao". */
export function saysWhoAssigns(text: string): boolean {
  return strongestEntry(readWords(text))?.entry.reach === 'end';
}

/** Where a phrase closes some words, years and periods behind it aside; -1 where it does not, or says something else with the word before it. */
function lastIn(words: readonly Word[], { words: phrase }: Entry): number {
  const at = findPhrase(words, phrase);
  const rest = words.slice(at + phrase.length).filter(({ base }) => !/^\d+$/.test(base));
  const closes = at > 0 && without(rest, PERIOD_WORDS).length === 0;
  return closes && longestAt(words, at - 1, HANDED_OVER) === 0 ? at : -1;
}

/** Words with "giao" that assign nothing. */
const HANDED_OVER = phrases('bàn giao|chuyển giao|trao giao|đã giao|ngoại giao|đấu giao|tiếp giao');

function isStronger(entry: Entry, other: Entry): boolean {
  const difference =
    STRENGTH[entry.reach] - STRENGTH[other.reach] ||
    entry.words.length - other.words.length ||
    entry.letters - other.letters ||
    other.place - entry.place;
  return difference > 0;
}

/** Whether a header says "Nam", men: a year is written "năm", unless the whole tab is without diacritics. */
export function saysMen(text: string): boolean {
  return /^\s*(?:Nam|NAM|nam)\s*$/.test(text);
}

function subjectOf(content: Words, found: Found | null): string {
  if (saysMen(content.text)) return content.text.trim();
  const from = found?.index ?? 0;
  const to = from + (found === null ? 0 : wordsOfRole(found.entry));
  const beside = [...content.words.slice(0, from), ...content.words.slice(to)];
  const rest = trimmed(withoutPeriodNumbers(beside));
  const first = rest[0];
  const last = rest[rest.length - 1];
  if (first === undefined || last === undefined) return '';
  const isWord = ({ base }: Word) => base !== '/';
  const between = content.words.filter((word) => word.start >= first.start && word.end <= last.end);
  return between.filter(isWord).length === rest.filter(isWord).length
    ? content.text.slice(first.start, last.end)
    : rest.map((word) => inItsBrackets(content.text, word)).join(' ');
}

/** A rate that is planned or reached: "KH tỷ lệ hộ nghèo" is the target of "Tỷ lệ hộ nghèo". */
const SHARE = phrases('tỷ lệ|tỷ suất|tỷ trọng|tỷ số');

/** How many words of a header only give it its role. */
function wordsOfRole({ role, words }: Entry): number {
  const isValue = role === 'target' || role === 'result';
  return words.length - (isValue ? longestEnding(words, SHARE) : 0);
}

/** A word with the brackets right before and behind it: "(kWh)". */
function inItsBrackets(text: string, { start, end }: Word): string {
  const from = text.charAt(start - 1) === '(' ? start - 1 : start;
  return text.slice(from, text.charAt(end) === ')' ? end + 1 : end);
}

/** Takes fillers off both ends: "Số tiền thu của" → "thu", but "doanh số" stays whole, and "tỷ lệ" is no "tỷ" (đồng). */
function trimmed(words: readonly Word[]): readonly Word[] {
  let rest = words;
  for (let taken = beginningOf(rest); taken > 0; taken = beginningOf(rest)) rest = rest.slice(taken);
  for (let taken = endingOf(rest); taken > 0; taken = endingOf(rest)) rest = rest.slice(0, -taken);
  return rest;
}

function beginningOf(words: readonly Word[]): number {
  const isWord = longestAt(words, 0, SHARE) + longestAt(words, 0, NO_COUNTS) > 0;
  return isWord ? 0 : longestAt(words, 0, FILLERS);
}

function endingOf(words: readonly Word[]): number {
  return longestEnding(words, CLOSING_FILLERS);
}

/** Drops years and the numbers of periods ("tháng 5", "6 tháng"); the 1 of "mũi 1" stays. */
function withoutPeriodNumbers(words: readonly Word[]): readonly Word[] {
  return words.filter((word, index) => {
    if (!/^\d+$/.test(word.base)) return true;
    const ofPeriod =
      longestAt(words, index - 1, PERIOD_WORDS) > 0 || longestAt(words, index + 1, PERIOD_WORDS) > 0;
    return word.base.length !== 4 && !ofPeriod;
  });
}
