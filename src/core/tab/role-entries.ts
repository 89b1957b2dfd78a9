import { lazy } from '../collection/lazy';
import { measureInHeader } from '../measure/measure';
import {
  CLOSING_FILLER_WORDS,
  FILLER_WORDS,
  FILLERS_AND_PERIODS,
  PERIOD_WORDS,
} from '../phrase/filler-words';
import { byFirstWord, isWhole, longestAt, phrases, without } from '../phrase/phrases';
import { PLAN_NOUNS, RESULT_NOUNS } from '../phrase/role-nouns';
import { findPhrase, phraseAt, type Word, type Words } from '../phrase/words';
import type { ColumnRole } from './column-role';
import { COLUMN_PHRASES, type PhraseReach } from './role-words';

export interface Entry {
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
export const CLOSING_FILLERS = phrases(CLOSING_FILLER_WORDS, PERIOD_WORDS);
export const DONE = phrases('hoàn thành');

/** What may stand behind it in the heading of a rate: "Hoàn thành kế hoạch năm". */
const BEHIND_DONE = phrases(
  PLAN_NOUNS,
  FILLER_WORDS,
  PERIOD_WORDS,
  'dự toán|nghị quyết|NQ|so|với|đạt|được|vượt',
);

export const RANKED = phrases('xếp loại|xếp hạng');
export const POINTS_RANKED = phrases('điểm|thứ|tự|đề nghị');

/** What stands before those who are ranked, or before the ranking itself. */
const BEFORE_RANKED = phrases(FILLERS_AND_PERIODS, PLAN_NOUNS, RESULT_NOUNS, 'đăng ký|phấn đấu|được');

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

export interface Found {
  readonly entry: Entry;
  readonly index: number;
}

export function strongestEntry({ text, words }: Words): Found | null {
  const bracket = text.indexOf('(');
  const core = words.filter((word) => !/^\d+$/.test(word.base));
  const bare = without(core, PERIOD_WORDS);
  const outside = bracket < 0 ? words : words.filter(({ start }) => start < bracket);
  const whole = isShortPlan(bare) ? bare.slice(0, 1) : bare;
  const isMeasured = lazy(() => bracket > 0 && measureInHeader(text) !== null);
  const measured = ({ role, letters }: Entry) =>
    role === 'target' && letters > INITIALS && isMeasured() ? [outside] : [];
  let best: Found | null = null;
  for (const { base } of words) {
    for (const entry of ENTRIES_FROM().get(base) ?? []) {
      if (best !== null && !isStronger(entry, best.entry)) continue;
      const index =
        entry.reach === 'end'
          ? lastIn(outside, entry)
          : indexOf(entry, words, [whole.length === 0 ? core : whole, ...measured(entry)]);
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

export function roleAtEnd(words: readonly Word[], role: ColumnRole): Entry | null {
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

export function roleAtStart(words: readonly Word[], role: ColumnRole): Entry | null {
  return longestEntry((entry) => entry.role === role && phraseAt(words, 0, entry.words));
}

export function longestEntry(fits: (entry: Entry) => boolean): Entry | null {
  let longest: Entry | null = null;
  for (const entry of ENTRIES()) {
    if (fits(entry) && (longest === null || isStronger(entry, longest))) longest = entry;
  }
  return longest;
}

/** A plan's initials may be another word's before a unit of measure: "DT (ha)" is an area. */
const INITIALS = 2;

function indexOf(entry: Entry, words: readonly Word[], wholes: readonly (readonly Word[])[]): number {
  if (entry.reach === 'whole') {
    const isWholeOf = (all: readonly Word[]) =>
      entry.words.length === all.length && phraseAt(all, 0, entry.words);
    return [...wholes, words].some(isWholeOf) ? findPhrase(words, entry.words) : -1;
  }
  if (entry.reach === 'start') return phraseAt(words, 0, entry.words) ? 0 : -1;
  return findPhrase(words, entry.words);
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
