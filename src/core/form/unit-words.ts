import { compilePhrases, contains, longestAt, type Phrases } from '../tab/phrases';
import { isUnitName } from '../tab/unit-header';
import {
  COMPANION_UNIT_NOUNS,
  ISSUER_BEGINNINGS,
  LIKELY_UNIT_NOUNS,
  UNIT_NOUN_LEVELS,
  UNIT_NOUNS,
} from '../tab/vocabulary';
import { readWords, type Word } from '../tab/words';
import { parseUnitName } from '../unit/parse-name';
import { LONE_LEVELS } from '../unit/vocabulary';
import { CAPITAL_WORDS, NO_UNIT_PHRASES, SMALL_WORDS, UNIT_BEGINNINGS } from './vocabulary';

const BEGINNINGS = compilePhrases([...UNIT_BEGINNINGS, ...ISSUER_BEGINNINGS]);
const NO_UNITS = compilePhrases(NO_UNIT_PHRASES);
const LEVELS = compilePhrases([...UNIT_NOUN_LEVELS, 'thành phố', 'tỉnh']);
const CAPITAL = compilePhrases(CAPITAL_WORDS);
const SMALL = compilePhrases([
  ...SMALL_WORDS,
  ...UNIT_NOUNS,
  ...LIKELY_UNIT_NOUNS.filter((noun) => noun.length > 4),
  ...COMPANION_UNIT_NOUNS,
  ...UNIT_NOUN_LEVELS,
]).filter((words) => words.length < 3 || !contains(words, CAPITAL));
const ABBREVIATIONS: ReadonlySet<string> = new Set(
  [...UNIT_BEGINNINGS, ...UNIT_NOUNS].filter(isCapitals).map((text) => text.toLowerCase()),
);
const SYLLABLE =
  /^(?:b|c|ch|d|g|gh|gi|h|k|kh|l|m|n|ng|ngh|nh|p|ph|q|qu|r|s|t|th|tr|v|x)?[aeiouy]{1,3}(?:c|ch|m|n|ng|nh|p|t)?$/;

/** A longer text is no name. */
const LONGEST_NAME = 100;

/** Whether a text is in capitals throughout. */
export function isCapitals(text: string): boolean {
  return text === text.toUpperCase() && text !== text.toLowerCase();
}

/** Whether a text names a unit by itself: "Trường THCS Hòa An", "LĐLĐ Hòa An", "TYT Đức Long", but not "Hòa An". */
export function looksLikeUnit(text: string): boolean {
  return text.length <= LONGEST_NAME && (isUnitName(text) || beginsAsUnit(text) || !parseUnitName(text).bare);
}

/** Whether a text begins with a word for units and goes on with a name of its own: "XÃ ĐỨC LONG", but not "UBND HUYỆN". */
export function beginsAsUnit(text: string): boolean {
  if (text.length > LONGEST_NAME) return false;
  const { words } = readWords(text);
  const noun = longestAt(words, 0, BEGINNINGS);
  if (noun === 0 || noun === words.length || longestAt(words, 0, NO_UNITS) > 0) return false;
  const rest = words.slice(noun);
  const level = longestAt(rest, 0, LEVELS);
  if (level < rest.length) return true;
  return LONE_LEVELS.has(parseUnitName(text).level ?? '');
}

/** Where in a title's words the last word for units stands that a name follows, -1 for none; nouns before it belong to it. */
export function lastUnitAt(words: readonly Word[]): number {
  let found = -1;
  let chain = -1;
  for (let index = 0; index < words.length; ) {
    const other = longestAt(words, index, NO_UNITS);
    const noun = other > 0 ? 0 : longestAt(words, index, BEGINNINGS);
    if (noun > 0 && chain < 0) chain = index;
    if (noun === 0) {
      if (chain > 0 && other === 0) found = chain;
      chain = -1;
    }
    index += Math.max(noun, other, 1);
  }
  return found;
}

/**
 * A unit's name printed in capitals in ordinary case: "TRƯỜNG THCS HÒA AN" → "Trường THCS Hòa An". Words for kinds of
 * units become small, abbreviations stay, all other words keep one capital. A name in ordinary case stays as it is.
 */
export function ordinaryCase(name: string): string {
  if (!isCapitals(name)) return name;
  const { text, words } = readWords(name);
  let read = '';
  let from = 0;
  for (let index = 0; index < words.length; ) {
    const capital = exactAt(words, index, CAPITAL);
    const small = exactAt(words, index, SMALL);
    const length = Math.max(capital, small, 1);
    words.slice(index, index + length).forEach(({ base, start, end }, place) => {
      const word = text.slice(start, end);
      const lower = word.toLowerCase();
      const isLetter = word.length === 1 && small + capital === 0;
      const keeps = isLetter || !SYLLABLE.test(base) || ABBREVIATIONS.has(lower);
      const first = place === 0 && (index === 0 || small < Math.max(capital, 1));
      const ordinary = first ? lower.charAt(0).toUpperCase() + lower.slice(1) : lower;
      read += text.slice(from, start) + (keeps ? word : ordinary);
      from = end;
    });
    index += length;
  }
  return read + text.slice(from);
}

/** The longest phrase with exactly these diacritics: "HOA" is not "họa". */
function exactAt(words: readonly Word[], index: number, phrases: Phrases): number {
  const exact = phrases.filter((phrase) =>
    phrase.every((word, place) => words[index + place]?.marks === word.marks),
  );
  return longestAt(words, index, exact);
}
