import { lazy } from '../collection/lazy';
import { findPhrase, isExactAt, phraseAt, readWords, type Word } from './words';

/** Phrases of a vocabulary. They are cut into words when one of these is first called, not when the bundle is loaded. */
export interface Phrases {
  /** The phrases as they are listed. */
  readonly texts: () => readonly string[];
  /** The phrases cut into words, in the same order. */
  readonly list: () => readonly (readonly Word[])[];
  /** First words without diacritics, for passing over texts that begin with none of them. */
  readonly firsts: () => ReadonlySet<string>;
}

/** A vocabulary of phrases between bars ("kế hoạch|KH|chỉ tiêu") and of the phrases of others. */
export function phrases(...parts: readonly (string | Phrases)[]): Phrases {
  const list = lazy(() => parts.flatMap((part) => (typeof part === 'string' ? cut(part) : part.list())));
  return {
    texts: () => parts.flatMap((part) => (typeof part === 'string' ? part.split('|') : part.texts())),
    list,
    firsts: lazy(() => new Set(list().flatMap((phrase) => phrase[0]?.base ?? []))),
  };
}

function cut(part: string): readonly (readonly Word[])[] {
  return part.split('|').map((phrase) => readWords(phrase).words);
}

/** The length in words of the longest phrase that stands at `index`, 0 when none does. */
export function longestAt(words: readonly Word[], index: number, known: Phrases): number {
  let longest = 0;
  for (const phrase of known.list()) {
    if (phrase.length > longest && phraseAt(words, index, phrase)) longest = phrase.length;
  }
  return longest;
}

/** The same of phrases that stand there with exactly their diacritics: "HOA" is not "họa", "công" is not "cộng". */
export function longestExactAt(words: readonly Word[], index: number, known: Phrases): number {
  let longest = 0;
  for (const phrase of known.list()) {
    if (phrase.length > longest && isExactAt(words, index, phrase)) longest = phrase.length;
  }
  return longest;
}

/** The length in words of the longest phrase that the words end with, 0 for none. */
export function longestEnding(words: readonly Word[], known: Phrases): number {
  return known.list().reduce((longest, phrase) => {
    const ends = phrase.length <= words.length && phraseAt(words, words.length - phrase.length, phrase);
    return ends ? Math.max(longest, phrase.length) : longest;
  }, 0);
}

/** Whether one of the phrases is all that the words say. */
export function isWhole(words: readonly Word[], known: Phrases): boolean {
  return known.list().some((phrase) => phrase.length === words.length && phraseAt(words, 0, phrase));
}

/** Whether one of the phrases stands anywhere in the words. */
export function contains(words: readonly Word[], known: Phrases): boolean {
  return known.list().some((phrase) => findPhrase(words, phrase) >= 0);
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
