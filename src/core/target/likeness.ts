import { saysPercent } from '../measure/measure';
import { COUNTED, DEEDS } from '../phrase/deed-words';
import { PERIOD_NOUNS } from '../phrase/filler-words';
import { contains, longestAt, type Phrases } from '../phrase/phrases';
import { readWords, spellingOf, type Word } from '../phrase/words';
import { directionByName } from '../tab/direction';
import { NEGATIONS } from '../tab/direction-words';
import { saysMean, saysRate } from '../tab/means';
import { GENERIC_TAB_WORDS } from '../tab/name';
import { splitNumbering } from '../tab/numbering';
import { DONE, subjectOf, thingOf } from './subject';

/**
 * How much alike two headings are. `same`: they say the same words in any order. `alike`: one says more, but only what is counted or
 * what was done with it.
 */
export type Likeness = 'same' | 'alike';

/** Words of a heading that say which thing it is, each as it is compared, and whether something else of the other may stand for it. */
interface Told {
  readonly key: string;
  /** It stands before everything else, or right behind "đã", "được". */
  readonly isTrimming: (shared: ReadonlySet<string>) => boolean;
  readonly word: Word;
}

/**
 * How much the heading of a plan and that of a result are alike, how things are counted aside: "Kết nạp đoàn viên" and "Số đoàn viên kết nạp" say
 * the same; "Mái ấm công đoàn" and "Số nhà mái ấm CĐ đã hỗ trợ" are alike, initials standing for their words. Null where one says more behind the
 * thing, which may be another one ("Học sinh" and "Học sinh nữ"), where each says what the other does not ("Kết nạp đảng viên", "Kết nạp đoàn
 * viên"), but for one deed in two verbs ("kết nạp", "phát triển"), where one counts persons and the other times, and where numbers ("mũi 1", "mũi 2"), a
 * "chưa" or a "tỷ lệ" tell them apart.
 */
export function likenessOf(plan: string, result: string): Likeness | null {
  const { shared, isSame, own, its } = apartOf(plan, result);
  if (shared.size === 0 || areOtherwiseMeant(plan, result)) return null;
  if (isSame) return 'same';
  if (own.length > 0 && its.length > 0) return null;
  return [...own, ...its].every(({ isTrimming }) => isTrimming(shared)) ? 'alike' : null;
}

/** Whether texts tell of two things that have something in common: each says what the other does not, but for one deed in two verbs. */
export function tellOfTwo(one: string, other: string): boolean {
  const { shared, own, its } = apartOf(one, other);
  return shared.size > 0 && own.length > 0 && its.length > 0;
}

/** What two texts both say, and what each says besides, deeds of one kind aside. */
function apartOf(one: string, other: string) {
  const [own, its] = inFull(toldIn(one), toldIn(other));
  const shared = keysOf(own.filter(({ key }) => its.some((told) => told.key === key)));
  const [more, others] = [own, its].map((told) => told.filter(({ key }) => !shared.has(key)));
  const itsDeeds = deedsIn(its);
  const deeds = deedsIn(own).filter((deed) => itsDeeds.includes(deed));
  const left = (told: readonly Told[] = []) => told.filter(({ word }) => !isDeedOf(word, deeds));
  return {
    shared,
    isSame: more?.length === 0 && others?.length === 0,
    own: left(more),
    its: left(others),
  };
}

/** Whether what is counted is told apart by more than the thing: persons and times, numbers, what is lacking, shares, or which way is better. */
function areOtherwiseMeant(one: string, other: string): boolean {
  const [own, its] = [one, other].map((text) => readWords(text).words);
  if (own === undefined || its === undefined) return true;
  if (numbersIn(one) !== numbersIn(other)) return true;
  if (contains(own, NEGATIONS) !== contains(its, NEGATIONS)) return true;
  if (isShare(one) !== isShare(other) || saysMean(one) !== saysMean(other)) return true;
  if (directionByName(one) !== directionByName(other)) return true;
  return countOtherwise(one, other);
}

/** Whether one heading counts persons and the other times, or events: "Số buổi", "Số người". */
export function countOtherwise(one: string, other: string): boolean {
  const [counted, told] = [one, other].map((text) => countsIn(readWords(text).words));
  if (counted === undefined || told === undefined || counted.length === 0 || told.length === 0) return false;
  return !counted.some((word) => told.includes(word));
}

function isShare(text: string): boolean {
  return saysRate(text) || saysPercent(text);
}

/** Numbers that are no times, no numbering and none of a paper: 5 of "2. Trẻ dưới 5 tuổi (biểu 3)". */
export function numbersIn(text: string): string {
  const { words } = readWords(splitNumbering(text).rest);
  const isOne = (word: Word | undefined, known: Phrases) =>
    word !== undefined && (word.base === '/' || longestAt([word], 0, known) > 0);
  return words
    .filter(({ base }, at) => {
      const isPlain = /^\d{1,3}$/.test(base) && !isOne(words[at - 1], GENERIC_TAB_WORDS);
      return isPlain && !isOne(words[at + 1], PERIOD_NOUNS);
    })
    .map(({ base }) => base)
    .join(' ');
}

/** What is counted: "lượt" of "Số lượt khám", "lớp" of "Tập huấn (lớp)". */
function countsIn(words: readonly Word[]): readonly string[] {
  return words.flatMap((_, at) => {
    const length = longestAt(words, at, COUNTED);
    return length === 0 ? [] : words.slice(at, at + length).map(({ base }) => base);
  });
}

/** The words of a heading that say which thing it is, from the left; those of a heading that says only how it is counted. */
function toldIn(text: string): readonly Told[] {
  const plain = thingOf(text);
  const words = plain.length > 0 ? plain : subjectOf(text);
  const around = readWords(text).words;
  const keys = words.map(spellingOf);
  return words.map((word, at) => ({
    key: spellingOf(word),
    word,
    isTrimming: (shared) =>
      !keys.slice(0, at).some((key) => shared.has(key)) || standsBehindDone(around, word, shared),
  }));
}

/** Whether nothing but words of its own stands between a word and a "đã" or "được" before it. */
function standsBehindDone(around: readonly Word[], word: Word, shared: ReadonlySet<string>): boolean {
  const at = around.findIndex((one) => spellingOf(one) === spellingOf(word));
  for (let before = at - 1; before >= 0; before -= 1) {
    const own = around[before];
    if (own === undefined || shared.has(spellingOf(own))) return false;
    if (longestAt([own], 0, DONE) > 0) return true;
  }
  return false;
}

/** Both, with words for their initials where the other one has them: "CĐ" of "mái ấm CĐ" beside "mái ấm công đoàn". */
function inFull(own: readonly Told[], its: readonly Told[]): readonly [readonly Told[], readonly Told[]] {
  return [withWords(own, its), withWords(its, own)];
}

function withWords(told: readonly Told[], others: readonly Told[]): readonly Told[] {
  return told.flatMap((one) => {
    const full = others.some(({ key }) => key === one.key) ? null : wordsOf(one.word, others);
    return full === null ? [one] : full.map(({ key, word }) => ({ ...one, key, word }));
  });
}

/** The words of which letters are the initials; null for none. */
function wordsOf({ base, marks }: Word, others: readonly Told[]): readonly Told[] | null {
  const { length } = base;
  if (length < 2) return null;
  for (let at = 0; at + length <= others.length; at += 1) {
    const run = others.slice(at, at + length);
    const initials = run.map(({ word }) => word.base.charAt(0)).join('');
    const barred = run.filter(({ word }) => word.base.startsWith('d') && word.marks.includes('đ')).length;
    if (initials === base && barred === marks.split('đ').length - 1) return run;
  }
  return null;
}

/** The kinds of deeds that words tell of. */
function deedsIn(told: readonly Told[]): readonly Phrases[] {
  const words = told.map(({ word }) => word);
  return DEEDS.filter((deed) => contains(words, deed));
}

/** Whether a word is one of those that tell of a deed. */
function isDeedOf(word: Word, deeds: readonly Phrases[]): boolean {
  return deeds.some((deed) =>
    deed.list().some((phrase) => phrase.some((one) => spellingOf(one) === spellingOf(word))),
  );
}

function keysOf(told: readonly Told[]): ReadonlySet<string> {
  return new Set(told.map(({ key }) => key));
}
