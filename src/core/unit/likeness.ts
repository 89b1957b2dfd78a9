import { foldText } from '../text/normalise';
import type { UnitName } from './parse-name';

/** A name that may be suggested, with whatever number it goes by. */
export interface Candidate {
  readonly name: UnitName;
  readonly id: number;
}

interface Prepared extends Candidate {
  readonly keys: ReadonlySet<string>;
  readonly pairs: readonly string[];
}

/** Share of letter pairs two names must have in common before one is suggested for the other. */
const ALIKE = 0.7;

/** A word that more names than this have in common suggests nothing. */
const COMMON = 40;

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
  const byWord = new Map<string, Prepared[]>();
  for (const candidate of candidates) {
    const prepared = prepare(candidate);
    for (const word of prepared.keys) {
      const found = byWord.get(word);
      if (found === undefined) byWord.set(word, [prepared]);
      else found.push(prepared);
    }
  }
  return (candidate) => {
    const prepared = prepare(candidate);
    const others = new Set<Prepared>();
    for (const word of prepared.keys) {
      const found = byWord.get(word) ?? [];
      for (const other of found.length > COMMON ? [] : found) others.add(other);
    }
    const scores = new Map<number, number>();
    for (const other of others) {
      if (other.id === candidate.id || !maySuggest(candidate.name, other.name)) continue;
      const score = likeness(prepared, other);
      if (score >= ALIKE) scores.set(other.id, Math.max(score, scores.get(other.id) ?? 0));
    }
    return [...scores]
      .sort(([, a], [, b]) => b - a)
      .slice(0, MOST_SUGGESTIONS)
      .map(([id]) => id);
  };
}

/** The words of a name, and all of them in one, so that "HàQuảng" is found too; the pairs of its letters. */
function prepare({ name, id }: Candidate): Prepared {
  const words = foldText(name.words.join(' ').slice(0, LONGEST)).split(' ');
  const letters = words.join('');
  const pairs: string[] = [];
  for (let at = 0; at + 1 < letters.length; at += 1) pairs.push(letters.slice(at, at + 2));
  return { name, id, pairs, keys: new Set([...words, letters].filter((word) => word !== '')) };
}

function maySuggest(name: UnitName, other: UnitName): boolean {
  return name.kind === other.kind || name.bare || other.bare;
}

/** Dice's coefficient over pairs of neighbouring letters, spaces and diacritics aside: 1 for the same letters. */
function likeness(name: Prepared, other: Prepared): number {
  const rest = new Map<string, number>();
  for (const pair of name.pairs) rest.set(pair, (rest.get(pair) ?? 0) + 1);
  let shared = 0;
  for (const pair of other.pairs) {
    const left = rest.get(pair) ?? 0;
    if (left > 0) shared += 1;
    rest.set(pair, left - 1);
  }
  const pairs = name.pairs.length + other.pairs.length;
  return pairs === 0 ? 0 : (2 * shared) / pairs;
}
