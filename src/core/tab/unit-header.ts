import { lazy } from '../collection/lazy';
import { remembered } from '../collection/remembered';
import { longestAt, type Phrases, phrases } from '../phrase/phrases';
import {
  COMPANION_UNIT_NOUNS,
  LIKELY_UNIT_NOUNS,
  SHORT_UNIT_NOUNS,
  UNIT_NOUN_LEVELS,
  UNIT_NOUNS,
} from '../phrase/unit-nouns';
import { firstBase, hasOnlyBases, readWords, type Word } from '../phrase/words';
import { withoutBrackets } from '../text/brackets';

const LIKELY_NOUNS = phrases(UNIT_NOUNS, LIKELY_UNIT_NOUNS, COMPANION_UNIT_NOUNS);
const ARTICLE = phrases('các');
const COMPANIONS = phrases(COMPANION_UNIT_NOUNS, UNIT_NOUNS);
const OWN_NOUNS = phrases(SHORT_UNIT_NOUNS, UNIT_NOUNS);
const NAME = phrases('tên|tên các|danh sách|danh sách các');
const BEGINNINGS = phrases(COMPANIONS, NAME, ARTICLE);
/** Every word of a heading of units that does not begin as "Tên …" does. */
const WORDS_OF_UNITS = lazy((): ReadonlySet<string> => {
  const all = phrases(COMPANIONS, UNIT_NOUN_LEVELS, ARTICLE, 'và').list();
  return new Set(all.flatMap((phrase) => phrase.map(({ base }) => base)));
});

/** A line break wraps one noun ("Đơn" over "vị") or stands between two ("Huyện" over "thành phố"). */
const BETWEEN_NOUNS = /[/,;&+-]| và /;
const BETWEEN_NOUNS_OR_LINES = /[/,;&+\r\n-]| và /;

/** A longer text is no heading. */
const LONGEST_UNIT_HEADER = 60;

/**
 * Whether a header text heads a column of units: "Đơn vị", "Tên trường", "Các xã, phường", "Huyện/thành phố". It must be
 * that and nothing more, since units' own names begin with the same words ("Trường THCS Hòa An").
 */
export function isUnitHeader(text: string): boolean {
  return (
    text.length <= LONGEST_UNIT_HEADER && BEGINNINGS.firsts().has(firstBase(text)) && HEADS_UNITS()(text)
  );
}

/** As many texts as begin as headings of units do: the names of schools do too, and every row asks for its own. */
const MOST_TEXTS = 20_000;

const HEADS_UNITS = lazy(() => remembered(headsUnits, MOST_TEXTS));

function headsUnits(text: string): boolean {
  const first = firstBase(text);
  if (!NAME.firsts().has(first) && !hasOnlyBases(text, WORDS_OF_UNITS())) return false;
  if (text.trimEnd().endsWith(':')) return false;
  const bare = withoutBrackets(text);
  const { words } = readWords(bare);
  const lead = longestAt(words, 0, NAME);
  if (lead > 0 && longestAt(words, lead, COMPANIONS) > 0) return true;
  const plain = longestAt(words, 0, ARTICLE) > 0 ? bare.trimStart().replace(/^\S+/, '') : bare;
  return listsUnitNouns(plain.split(BETWEEN_NOUNS)) || listsUnitNouns(plain.split(BETWEEN_NOUNS_OR_LINES));
}

/**
 * Whether a header begins with a noun for units and goes on with what kind they are: "Cụm thi đua", "Tổ vay vốn". Units'
 * own names begin so too, so that this says something of a header only.
 */
export function beginsAsUnitHeader(text: string): boolean {
  if (text.length > LONGEST_UNIT_HEADER || text.includes('(')) return false;
  const { words } = readWords(text);
  return longestAt(words, longestAt(words, 0, ARTICLE), LIKELY_NOUNS) > 0 && !isUnitName(text);
}

/** Whether a heading right of one of units heads those of each of them: a noun of units, which alone may be an indicator's name ("CĐCS"), and nothing more. */
export function isHeadedAsUnits(text: string): boolean {
  const { words } = readWords(text);
  return words.length > 0 && isOneOf(words, OWN_NOUNS);
}

function listsUnitNouns(texts: readonly string[]): boolean {
  const parts = texts.map((text) => readWords(text).words).filter((part) => part.length > 0);
  const nouns = parts.filter((part) => isOneOf(part, UNIT_NOUNS)).length;
  return nouns > 0 && parts.every((part) => isOneOf(part, COMPANIONS));
}

/** A noun, or a noun and the level it stands at: "Công an huyện". */
function isOneOf(words: readonly Word[], nouns: Phrases): boolean {
  const noun = longestAt(words, 0, nouns);
  return (
    noun > 0 && (noun === words.length || noun + longestAt(words, noun, UNIT_NOUN_LEVELS) === words.length)
  );
}

/**
 * Whether a text is a unit's own name rather than a header: a unit noun and a capitalised name behind it ("Trường Hòa
 * An"), as in a form that says "Đơn vị" and, beside it, which.
 */
export function isUnitName(text: string): boolean {
  const { text: clean, words } = readWords(text);
  const noun = longestAt(words, 0, COMPANIONS);
  return (
    noun > 0 &&
    clean !== clean.toUpperCase() &&
    words.slice(noun).some(({ start }) => clean.charAt(start) !== clean.charAt(start).toLowerCase())
  );
}
