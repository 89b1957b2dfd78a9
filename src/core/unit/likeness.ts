import { foldText } from '../text/normalise';
import { nameWords, type UnitName } from './parse-name';

/** A name that may be suggested, with whatever number it goes by. */
export interface Candidate {
  readonly name: UnitName;
  readonly id: number;
}

/** Share of letter pairs two names must have in common before one is suggested for the other. */
const ALIKE = 0.7;

/** A word that more names than this have in common suggests nothing. */
const COMMON = 64;

/** Letters compared; what makes two names alike stands at their beginning. */
const LONGEST = 120;

const MOST_SUGGESTIONS = 3;

/** Finds names that look like a given one. */
export type FindAlike = (candidate: Candidate) => readonly number[];

/**
 * Prepares the search for look-alikes: names of the same kind, or of no kind, that share a word or all letters,
 * diacritics aside, best first, at most three. Likeness only ever suggests (rule 9 of the product): Bảo Lâm and
 * Bảo Lạc share five of six pairs of letters and are two districts.
 */
export function prepareLikeness(candidates: readonly Candidate[]): FindAlike {
  const byWord = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    for (const word of keysOf(candidate.name)) {
      const found = byWord.get(word);
      if (found === undefined) byWord.set(word, [candidate]);
      else found.push(candidate);
    }
  }
  return ({ name, id }) => {
    const scores = new Map<number, number>();
    for (const word of keysOf(name)) {
      const found = byWord.get(word) ?? [];
      for (const other of found.length > COMMON ? [] : found) {
        if (other.id === id || !maySuggest(name, other.name)) continue;
        const score = likeness(name, other.name);
        if (score >= ALIKE) scores.set(other.id, Math.max(score, scores.get(other.id) ?? 0));
      }
    }
    return [...scores]
      .sort(([, a], [, b]) => b - a)
      .slice(0, MOST_SUGGESTIONS)
      .map(([other]) => other);
  };
}

function maySuggest(name: UnitName, other: UnitName): boolean {
  return name.kind === other.kind || name.bare || other.bare;
}

/** The words of a name, and all of them in one, so that "HàQuảng" is found too. */
function keysOf(name: UnitName): ReadonlySet<string> {
  const words = foldedWords(name);
  return new Set([...words, words.join('')].filter((word) => word !== ''));
}

function foldedWords(name: UnitName): readonly string[] {
  return foldText(nameWords(name).join(' ').slice(0, LONGEST)).split(' ');
}

/** Dice's coefficient over pairs of neighbouring letters, spaces and diacritics aside: 1 for the same letters. */
function likeness(name: UnitName, other: UnitName): number {
  const first = pairsOf(foldedWords(name).join(''));
  const second = pairsOf(foldedWords(other).join(''));
  const rest = new Map<string, number>();
  for (const pair of first) rest.set(pair, (rest.get(pair) ?? 0) + 1);
  let shared = 0;
  for (const pair of second) {
    const left = rest.get(pair) ?? 0;
    if (left > 0) shared += 1;
    rest.set(pair, left - 1);
  }
  return first.length + second.length === 0 ? 0 : (2 * shared) / (first.length + second.length);
}

function pairsOf(letters: string): readonly string[] {
  return Array.from(letters, (_, index) => letters.slice(index, index + 2)).filter(
    (pair) => pair.length === 2,
  );
}
