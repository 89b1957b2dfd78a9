import { findPhrase, phraseAt, readWords, type Word } from './words';

/** Phrases of a vocabulary, ready to be looked for. */
export type Phrases = readonly (readonly Word[])[];

/** Cuts the phrases of a vocabulary into words, once, when the module loads. */
export function compilePhrases(phrases: readonly string[]): Phrases {
  return phrases.map((phrase) => readWords(phrase).words);
}

/** The first words of phrases, for passing over texts that begin with none of them. */
export function firstWords(phrases: Phrases): ReadonlySet<string> {
  return new Set(phrases.flatMap((phrase) => phrase[0]?.base ?? []));
}

/** The length in words of the longest phrase that stands at `index`, 0 when none does. */
export function longestAt(words: readonly Word[], index: number, phrases: Phrases): number {
  let longest = 0;
  for (const phrase of phrases) {
    if (phrase.length > longest && phraseAt(words, index, phrase)) longest = phrase.length;
  }
  return longest;
}

/** The length in words of the longest phrase that the words end with, 0 for none. */
export function longestEnding(words: readonly Word[], phrases: Phrases): number {
  return phrases.reduce((longest, phrase) => {
    const ends = phrase.length <= words.length && phraseAt(words, words.length - phrase.length, phrase);
    return ends ? Math.max(longest, phrase.length) : longest;
  }, 0);
}

/** Whether one of the phrases is all that the words say. */
export function isWhole(words: readonly Word[], phrases: Phrases): boolean {
  return phrases.some((phrase) => phrase.length === words.length && phraseAt(words, 0, phrase));
}

/** Whether one of the phrases stands anywhere in the words. */
export function contains(words: readonly Word[], phrases: Phrases): boolean {
  return phrases.some((phrase) => findPhrase(words, phrase) >= 0);
}

/** The words that are left when every phrase of a vocabulary is taken out, the longest first at each place. */
export function without(words: readonly Word[], phrases: Phrases): readonly Word[] {
  const rest: Word[] = [];
  for (let index = 0; index < words.length; ) {
    const length = longestAt(words, index, phrases);
    const word = words[index];
    if (length === 0 && word !== undefined) rest.push(word);
    index += Math.max(length, 1);
  }
  return rest;
}
