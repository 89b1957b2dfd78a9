import { compilePhrases, firstWords, type Phrases } from './phrases';
import {
  ASIDE_BEGINNINGS,
  GROUP_BEGINNINGS,
  LINE_BEGINNINGS,
  TOTAL_BEGINNINGS,
  TOTAL_WORDS,
  UNIT_NOUNS,
  WHOLES,
} from './vocabulary';
import { firstBase, readWords, type Word } from './words';

const TOTALS = compilePhrases([...TOTAL_WORDS, ...[...UNIT_NOUNS, ...WHOLES].map((noun) => `toàn ${noun}`)]);
const BEGINNINGS = compilePhrases(TOTAL_BEGINNINGS);
const GROUPS = compilePhrases(GROUP_BEGINNINGS);
const ASIDES = compilePhrases(ASIDE_BEGINNINGS);
const LINES = compilePhrases(LINE_BEGINNINGS);

const FIRST_OF_TOTALS = firstWords([...TOTALS, ...BEGINNINGS]);
const FIRST_OF_GROUPS = firstWords(GROUPS);
const FIRST_OF_ASIDES = firstWords(ASIDES);
const FIRST_OF_LINES = firstWords(LINES);

/**
 * Whether a row's words make it a total: "Cộng", "TỔNG CỘNG:", "Cộng khối huyện". Diacritics must be the right ones
 * ("Công đoàn", "Tổng công ty" are no totals), or be missing from the whole text ("TONG CONG").
 */
export function isTotalText(text: string): boolean {
  if (!FIRST_OF_TOTALS.has(firstBase(text))) return false;
  const { words } = readWords(text);
  const typedBare = words.every((word) => word.marks === '');
  if (words.length === 0) return false;
  if (TOTALS.some((phrase) => phrase.length === words.length && isExact(words, phrase, typedBare)))
    return true;
  return !typedBare && BEGINNINGS.some((phrase) => isExact(words, phrase, false));
}

/** Whether a row's words begin as a group's do: "Khối huyện", "Các ngành". */
export function isGroupText(text: string): boolean {
  return FIRST_OF_GROUPS.has(firstBase(text)) && begins(text, GROUPS);
}

/** Whether a row's words say that its figures are no unit's and no sum: "Bình quân", "Trong đó: nữ", "Mang sang". */
export function isAsideText(text: string): boolean {
  return FIRST_OF_ASIDES.has(firstBase(text)) && begins(text, ASIDES);
}

/** Whether words below a table are a signature, a note or a source, not a unit. */
export function isLineText(text: string): boolean {
  return /^[(*“"]/.test(text) || (FIRST_OF_LINES.has(firstBase(text)) && begins(text, LINES));
}

function begins(text: string, phrases: Phrases): boolean {
  const { words } = readWords(text);
  return phrases.some((phrase) => isExact(words, phrase, false));
}

function isExact(words: readonly Word[], phrase: readonly Word[], bare: boolean): boolean {
  return phrase.every((expected, index) => {
    const found = words[index];
    return found?.base === expected.base && (bare || found.marks === expected.marks);
  });
}
