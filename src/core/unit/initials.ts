import type { UnitName } from './parse-name';

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

/**
 * The first letters of a name's words, an abbreviation giving all of its letters: "giao thông vận tải" and "gtvt"
 * both give "gtvt". Names that can be short for one another have the same.
 */
export function signatureOf(words: readonly string[], initials: ReadonlySet<string>): string {
  return words.map((word) => (initials.has(word) ? word : firstLetter(word))).join('');
}

/** Tells whether `short` is `full`, or its first part, with some words in a row written as their first letters. */
export function alignsInitials(short: UnitName, full: UnitName): boolean {
  return [full.words, full.parts[0] ?? []].some((words) => aligns(short.words, words, short.initials));
}

function aligns(short: readonly string[], full: readonly string[], initials: ReadonlySet<string>): boolean {
  let at = 0;
  let abbreviated = false;
  for (const word of short) {
    if (word === full[at]) {
      at += 1;
      continue;
    }
    const letters = full
      .slice(at, at + word.length)
      .map(firstLetter)
      .join('');
    if (!initials.has(word) || letters !== word) return false;
    abbreviated = true;
    at += word.length;
  }
  return abbreviated && at === full.length;
}

/** The first letter as abbreviations write it, without a tone: Ủy → u, Đào → đ, Ô → ô. */
function firstLetter(word: string): string {
  const letter = /^./u.exec(word)?.[0] ?? '';
  return letter.normalize('NFD').replace(TONES, '').normalize('NFC');
}
