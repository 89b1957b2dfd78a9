import { lazy } from '../collection/lazy';
import { remembered } from '../collection/remembered';
import { FILLERS_AND_PERIODS } from '../phrase/filler-words';
import { contains, isWhole, longestAt, longestEnding, phrases, without } from '../phrase/phrases';
import { PLAN_NOUNS, RESULT_NOUNS } from '../phrase/role-nouns';
import { phraseAt, readWords, type Word, type Words } from '../phrase/words';
import { isComparingHeading } from './cell-kind';
import type { ColumnRole } from './column-role';
import { beginsAsCount } from './heading-words';
import { roleApart } from './role-apart';
import {
  DONE,
  type Entry,
  type Found,
  longestEntry,
  POINTS_RANKED,
  RANKED,
  roleAtEnd,
  roleAtStart,
  strongestEntry,
} from './role-entries';
import { subjectOf } from './role-subject';
import { CUMULATIVE_PHRASES, RESULT_COMPARISONS } from './role-words';

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

/** A constant target that a header states in brackets says nothing of what its column holds: "(chỉ tiêu 12 buổi/năm)". */
const STATED_TARGET =
  /\((?:[^()\d]{0,40}[\s:=])?(?:chỉ tiêu|kế hoạch|KH|định mức|mục tiêu)[^()\d]{0,20}\d[^()]{0,40}\)/gi;

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

/** Whether a heading counts those that were ranked: "Số CĐCS xếp loại xuất sắc", "Số di tích được xếp hạng", not "Số điểm xếp loại". */
function isCountOfRanked(text: string, words: readonly Word[], found: Found | null): boolean {
  if (found?.entry.role !== 'comparison' || !beginsAsCount(text) || !isWhole(found.entry.words, RANKED))
    return false;
  const counted = without(words.slice(0, found.index), FILLERS_AND_PERIODS);
  return counted.length > 0 && longestAt(counted, 0, POINTS_RANKED) === 0;
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

/** Whether a header is a target's only because it closes with "giao": "Tỉnh giao". */
export function saysWhoAssigns(text: string): boolean {
  return strongestEntry(readWords(text))?.entry.reach === 'end';
}
