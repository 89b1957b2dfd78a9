import { lazy } from '../collection/lazy';
import { remembered } from '../collection/remembered';
import { withY } from '../text/i-or-y';
import { cleanText } from '../text/normalise';

/** One word of a header or a line: its letters without diacritics, the diacritics apart, and where it stands. */
export interface Word {
  /** Lower case, no diacritics, `y` where the schools write `i`: "nộp" → "nop", "tỉ" → "ty". `%` and `/` are words of their own. */
  readonly base: string;
  /** The diacritics taken off, sorted: "nộp" → dot below, circumflex. */
  readonly marks: string;
  readonly start: number;
  readonly end: number;
}

/** A text cut into words. Offsets count in `text`, which is cleaned. */
export interface Words {
  readonly text: string;
  readonly words: readonly Word[];
}

/** Longer texts are prose: their beginning is enough to know them by. */
const LONGEST = 1000;

const WORD = /[%/]|[^\s%/.,;:()[\]{}"'“”‘’\-–—+*=<>!?…_|\\&#~]+/g;
const MARK = /[\u0300-\u036f]/;

const LONGEST_FIRST_WORD = 20;

/** As many texts as a workbook has headings, lines and names; those of long columns are read once each. */
const MOST_TEXTS = 4000;

/** As many names as the tables of a large workbook have in all: a dozen readers ask for the first word of each. */
const MOST_NAMES = 20_000;

const FIRST_BASE_OF = lazy(() => remembered(firstBaseOf, MOST_NAMES));

const WORDS_OF = lazy(() => remembered(cutIntoWords, MOST_TEXTS));

/** Base letters of the letters with diacritics that Vietnamese is written with, and the marks themselves as ''. */
const BASE_OF = lazy(baseLetters);

function baseLetters(): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  for (const [from, to] of [
    [0xc0, 0x1b0],
    [0x300, 0x36f],
    [0x1ea0, 0x1ef9],
  ] as const) {
    for (let code = from; code <= to; code += 1) found.set(code, letters(String.fromCharCode(code)).base);
  }
  return found;
}

/**
 * The first word of a cell's text without diacritics, '' for none: enough to pass over most cells of a large table
 * before they are cut into words.
 */
export function firstBase(raw: string): string {
  return FIRST_BASE_OF()(raw);
}

function firstBaseOf(raw: string): string {
  let base = '';
  for (let index = 0; index < raw.length && base.length < LONGEST_FIRST_WORD; index += 1) {
    const code = raw.charCodeAt(index);
    const isSmall = code >= 0x61 && code <= 0x7a;
    if (isSmall || (code >= 0x30 && code <= 0x39)) base += raw.charAt(index);
    else if (code >= 0x41 && code <= 0x5a) base += String.fromCharCode(code + 32);
    else if (code >= 0xc0) base += BASE_OF().get(code) ?? '';
    else if (base !== '') break;
  }
  return withY(base);
}

/**
 * Whether every word of a text, what stands in brackets aside, is one of some without their diacritics: a cheap look at
 * cells of a large table, most of which have a word that no heading has.
 */
export function hasOnlyBases(raw: string, known: ReadonlySet<string>): boolean {
  let base = '';
  let depth = 0;
  for (let index = 0; index <= raw.length; index += 1) {
    const code = index < raw.length ? raw.charCodeAt(index) : 32;
    if (code === 40) depth += 1;
    const letter = depth > 0 ? '' : baseLetter(code);
    if (letter === null || depth > 0) {
      if (base !== '' && !known.has(withY(base))) return false;
      base = '';
    } else base += letter;
    if (code === 41 && depth > 0) depth -= 1;
  }
  return true;
}

/** A letter or digit without its diacritics, '' for a mark of its own, null for what stands between words. */
function baseLetter(code: number): string | null {
  const isSmall = code >= 0x61 && code <= 0x7a;
  if (isSmall || (code >= 0x30 && code <= 0x39)) return String.fromCharCode(code);
  if (code >= 0x41 && code <= 0x5a) return String.fromCharCode(code + 32);
  return code >= 0xc0 ? (BASE_OF().get(code) ?? '') : null;
}

/** Cuts a cell's text into words; line breaks, no-break spaces and punctuation only separate. */
export function readWords(raw: string): Words {
  return WORDS_OF()(raw);
}

function cutIntoWords(raw: string): Words {
  const text = cleanText(raw.slice(0, LONGEST));
  const words: Word[] = [];
  WORD.lastIndex = 0;
  for (let match = WORD.exec(text); match !== null; match = WORD.exec(text)) {
    words.push({ ...letters(match[0]), start: match.index, end: match.index + match[0].length });
  }
  return { text, words };
}

function letters(word: string): { base: string; marks: string } {
  if (/^[\w%/]+$/.test(word)) return { base: withY(word.toLowerCase()), marks: '' };
  let base = '';
  const marks: string[] = [];
  for (const letter of word.toLowerCase().normalize('NFD')) {
    if (letter === 'đ') {
      base += 'd';
      marks.push(letter);
    } else if (MARK.test(letter)) marks.push(letter);
    else base += letter;
  }
  return { base: withY(base), marks: marks.sort().join('') };
}

/** Letters of words that differ in their diacritics alone: đa, đã. */
const SHORT = 2;

/**
 * Whether `phrase` stands in `words` from `index` on. Diacritics may be missing or stand on another letter of the
 * word ("ke hoach", "kế họach"), but never be others: "giáo" is not "giao", "thứ" is not "thu". Of a short word that has some,
 * and of one that is a phrase alone, none is missing: "tối đa" is not "đã", "tư" not "từ", "nghiên cứu" not "nghiện", and in a
 * text typed with diacritics "cơm chay" is not "cháy".
 */
export function phraseAt(words: readonly Word[], index: number, phrase: readonly Word[]): boolean {
  let at = index;
  if (phrase.length === 1 && isOther(words, index, phrase[0])) return false;
  for (const expected of phrase) {
    const found = words[at];
    if (found === undefined || found.base !== expected.base) return false;
    if (!isSubset(found.marks, expected.marks)) return false;
    if (found.base.length <= SHORT && found.marks !== '' && found.marks !== expected.marks) return false;
    at += 1;
  }
  return !isContinued(phrase[phrase.length - 1], words[at]);
}

/**
 * Whether a word whose diacritics are not those of a phrase's only word is another one: it has some, the words around it have, or it is
 * "CA" with nothing behind it that could be whole, as in "cả năm".
 */
function isOther(words: readonly Word[], index: number, expected: Word | undefined): boolean {
  const found = words[index];
  if (found === undefined || expected === undefined || found.base !== expected.base) return false;
  if (found.marks === expected.marks) return false;
  const isLast = () => words.slice(index + 1).every(({ base }) => /^\d+$/.test(base));
  return words.some(({ marks }) => marks !== '') || (found.base === 'ca' && isLast());
}

/** What makes another verb of "thu": "phải thu hồi" says nothing of what is to be collected. */
const CONTINUED_THU = new Set(['hoi', 'gom', 'hoach', 'mua', 'hut', 'giu', 'thap', 'nhap', 'nhan']);

function isContinued(last: Word | undefined, next: Word | undefined): boolean {
  return last?.base === 'thu' && last.marks === '' && next !== undefined && CONTINUED_THU.has(next.base);
}

/** Whether `phrase` stands there with exactly its diacritics. */
export function isExactAt(words: readonly Word[], index: number, phrase: readonly Word[]): boolean {
  return phrase.every((expected, offset) => {
    const found = words[index + offset];
    return found !== undefined && found.base === expected.base && found.marks === expected.marks;
  });
}

/** The first place from which `phrase` stands in `words`, -1 when it does not. */
export function findPhrase(words: readonly Word[], phrase: readonly Word[]): number {
  for (let index = 0; index + phrase.length <= words.length; index += 1) {
    if (phraseAt(words, index, phrase)) return index;
  }
  return -1;
}

function isSubset(marks: string, all: string): boolean {
  let from = 0;
  for (const mark of marks) {
    const found = all.indexOf(mark, from);
    if (found < 0) return false;
    from = found + 1;
  }
  return true;
}

/** A word with its diacritics as a key: "nộp" and "nop" are two, "tỉ" and "tỷ" one. */
export function spellingOf({ base, marks }: Pick<Word, 'base' | 'marks'>): string {
  return base + marks;
}

/** Words with their diacritics as one key. */
export function spelling(words: readonly Word[]): string {
  return words.map(spellingOf).join(' ');
}
