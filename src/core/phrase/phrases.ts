import { groupBy } from '../collection/group-by';
import { lazy } from '../collection/lazy';
import { isExactAt, phraseAt, readWords, type Word } from './words';

/** Phrases of a vocabulary. They are cut into words when one of these is first called, not when the bundle is loaded. */
export interface Phrases {
  /** The phrases as they are listed. */
  readonly texts: () => readonly string[];
  /** The phrases cut into words, in the same order. */
  readonly list: () => readonly (readonly Word[])[];
  /** First words without diacritics, for passing over texts that begin with none of them. */
  readonly firsts: () => ReadonlySet<string>;
  /** The phrases that begin with a word, given without diacritics, in the same order: most words begin none of a long vocabulary. */
  readonly from: (base: string) => readonly (readonly Word[])[];
}

/** A vocabulary of phrases between bars ("kế hoạch|KH|chỉ tiêu") and of the phrases of others. */
export function phrases(...parts: readonly (string | Phrases)[]): Phrases {
  const list = lazy(() => parts.flatMap((part) => (typeof part === 'string' ? cut(part) : part.list())));
  const byFirst = lazy(() => byFirstWord(list(), (phrase) => phrase));
  return {
    texts: () => parts.flatMap((part) => (typeof part === 'string' ? part.split('|') : part.texts())),
    list,
    firsts: lazy(() => new Set(byFirst().keys())),
    from: (base) => byFirst().get(base) ?? [],
  };
}

/** Phrases that begin with one of some words and end with one of others, given between bars: "chưa" and "giao|có" are "chưa giao", "chưa có". */
export function pairsOf(beginnings: readonly string[], ends: string): readonly string[] {
  return beginnings.flatMap((beginning) => ends.split('|').map((end) => `${beginning} ${end}`));
}

/** Things that are told by phrases, by the first word of their phrase without diacritics; each list in the order given. */
export function byFirstWord<T>(
  things: readonly T[],
  phraseOf: (thing: T) => readonly Word[],
): ReadonlyMap<string, readonly T[]> {
  return groupBy(
    things.filter((thing) => phraseOf(thing).length > 0),
    (thing) => phraseOf(thing)[0]?.base ?? '',
  );
}

function cut(part: string): readonly (readonly Word[])[] {
  return part.split('|').map((phrase) => readWords(phrase).words);
}

/** The length in words of the longest phrase that stands at `index`, 0 when none does. */
export function longestAt(words: readonly Word[], index: number, known: Phrases): number {
  let longest = 0;
  for (const phrase of fromWord(words, index, known)) {
    if (phrase.length > longest && phraseAt(words, index, phrase)) longest = phrase.length;
  }
  return longest;
}

/** The same of phrases that stand there with exactly their diacritics: "HOA" is not "họa", "công" is not "cộng". */
export function longestExactAt(words: readonly Word[], index: number, known: Phrases): number {
  let longest = 0;
  for (const phrase of fromWord(words, index, known)) {
    if (phrase.length > longest && isExactAt(words, index, phrase)) longest = phrase.length;
  }
  return longest;
}

/** The length in words of the longest phrase that the words end with, 0 for none. */
export function longestEnding(words: readonly Word[], known: Phrases): number {
  for (let index = 0; index < words.length; index += 1) {
    const length = words.length - index;
    const ends = (phrase: readonly Word[]) => phrase.length === length && phraseAt(words, index, phrase);
    if (fromWord(words, index, known).some(ends)) return length;
  }
  return 0;
}

/** Whether one of the phrases is all that the words say. */
export function isWhole(words: readonly Word[], known: Phrases): boolean {
  return fromWord(words, 0, known).some(
    (phrase) => phrase.length === words.length && phraseAt(words, 0, phrase),
  );
}

/** Whether one of the phrases stands anywhere in the words. */
export function contains(words: readonly Word[], known: Phrases): boolean {
  return words.some(({ base }, index) => known.from(base).some((phrase) => phraseAt(words, index, phrase)));
}

function fromWord(words: readonly Word[], index: number, known: Phrases): readonly (readonly Word[])[] {
  const first = words[index];
  return first === undefined ? [] : known.from(first.base);
}

/** The words that are left when every phrase of a vocabulary is taken out, the longest first at each place. */
export function without(words: readonly Word[], known: Phrases): readonly Word[] {
  const rest: Word[] = [];
  for (let index = 0; index < words.length; ) {
    const length = longestAt(words, index, known);
    const word = words[index];
    if (length === 0 && word !== undefined) rest.push(word);
    index += Math.max(length, 1);
  }
  return rest;
}
