import { addToGroup } from '../collection/group-by';
import { lazy } from '../collection/lazy';
import { foldText } from '../text/normalise';
import { unifyTone } from '../text/tone';
import { LEVELS } from './level';
import { BODY_HEADS, PREFIXES, SCHOOL_HEADS } from './name-words';
import { nameKey, parseUnitName, type UnitName } from './parse-name';
import { editsBetween } from './slip';
import type { SuggestionReason } from './suggestion';

/** A name as it reads with the words at its head put right, and in what these were typed otherwise. */
export interface HeadMeant {
  readonly name: UnitName;
  readonly reason: SuggestionReason;
}

interface Head {
  readonly words: string;
  /** Without blanks and marks: "thanhpho". */
  readonly letters: string;
}

interface Found {
  readonly head: string;
  /** How many words it takes, one that it is glued to among them. */
  readonly length: number;
  /** What is left of the word that it is glued to: the "Hòa" of "huyệnHòa". */
  readonly rest: string;
  readonly edits: number;
}

/** In a shorter head another letter makes another word, and a shorter one may be the beginning of any word: "xã", "xanh". */
const SHORTEST_WITH_ONE = 5;
const SHORTEST_WITH_TWO = 10;

/** "Công đoàn", "ngành": more heads than this no name has, nor one of more words. */
const MOST_HEADS = 3;
const LONGEST = 6;

/** Heads by their first letter, which slips of the pen leave alone; the longest first. */
const HEADS = lazy((): ReadonlyMap<string, readonly Head[]> => {
  const heads = new Map<string, Head[]>();
  for (const words of new Set([
    ...PREFIXES.map(([prefix]) => prefix),
    ...LEVELS,
    ...BODY_HEADS,
    ...SCHOOL_HEADS,
  ])) {
    const letters = lettersOf(words);
    addToGroup(heads, letters.charAt(0), { words, letters });
  }
  for (const found of heads.values()) found.sort((a, b) => b.letters.length - a.letters.length);
  return heads;
});

/**
 * What a name with slips in the words before its own was meant for: "LĐLĐ huyên Hòa An", "LĐLĐ huyệnHòa An" and
 * "LĐLĐ hyuện Hòa An" for "LĐLĐ huyện Hòa An"; null when those words are as they should be. It only ever suggests:
 * "Phương Thịnh" is a place's name, and "Phường Thịnh" matters only where the workbook knows it.
 */
export function headMeant(name: UnitName): HeadMeant | null {
  const heads: Found[] = [];
  let rest: readonly string[] = name.spelling.split(' ');
  while (heads.length < MOST_HEADS) {
    const found = headOf(rest);
    if (found === null) break;
    heads.push(found);
    rest = [...(found.rest === '' ? [] : [found.rest]), ...rest.slice(found.length)];
    if (LEVELS.includes(found.head)) break;
  }
  const meant = [...heads.map(({ head }) => head), ...rest].join(' ');
  if (plain(meant) === plain(name.spelling)) return null;
  const other = parseUnitName(meant);
  if (nameKey(other) === nameKey(name)) return null;
  const edits = heads.reduce((sum, found) => sum + found.edits, 0);
  if (edits > 0) return { name: other, reason: edits === 1 ? 'letter' : 'alike' };
  const isSpaced = plain(meant).replace(/ /g, '') === plain(name.spelling).replace(/ /g, '');
  return { name: other, reason: isSpaced ? 'spaces' : 'diacritics' };
}

/** The longest head that some words begin with, slips allowed. */
function headOf(words: readonly string[]): Found | null {
  const ends: string[] = [];
  for (const word of words.slice(0, LONGEST)) ends.push(`${ends[ends.length - 1] ?? ''}${lettersOf(word)}`);
  for (const head of HEADS().get(ends[0]?.charAt(0) ?? '') ?? []) {
    const found = apart(head, ends) ?? glued(head, ends, words);
    if (found !== null) return found;
  }
  return null;
}

/** A head that ends where a word ends. */
function apart({ words: head, letters }: Head, ends: readonly string[]): Found | null {
  const most = letters.length >= SHORTEST_WITH_TWO ? 2 : letters.length >= SHORTEST_WITH_ONE ? 1 : 0;
  const edits = ends.map((end) =>
    Math.abs(end.length - letters.length) > most
      ? most + 1
      : end === letters
        ? 0
        : editsBetween(end, letters),
  );
  const least = Math.min(...edits);
  return least > most ? null : { head, length: edits.indexOf(least) + 1, rest: '', edits: least };
}

/** A head that the next word is glued to. */
function glued(
  { words: head, letters }: Head,
  ends: readonly string[],
  words: readonly string[],
): Found | null {
  const at = ends.findIndex((end) => end.length > letters.length);
  if (letters.length < SHORTEST_WITH_ONE || ends[at]?.startsWith(letters) !== true) return null;
  const taken = letters.length - (ends[at - 1]?.length ?? 0);
  return { head, length: at + 1, rest: (words[at] ?? '').slice(taken), edits: 0 };
}

function lettersOf(text: string): string {
  return foldText(text).replace(/ /g, '');
}

function plain(text: string): string {
  return unifyTone(text.toLowerCase());
}
