import { wordKey } from './word-key';

const ALPHABET = 'aăâbcdđeêfghijklmnoôơpqrstuưvwxyz';

/** Combining marks in the order of tones: huyền, hỏi, ngã, sắc, nặng; no mark (ngang) comes before them. */
const TONE_MARKS = '\u0300\u0309\u0303\u0301\u0323';

interface Syllable {
  /** Place of each letter in the alphabet; digits and signs come before letters. */
  readonly letters: readonly number[];
  readonly tone: number;
}

/**
 * Order of the Vietnamese dictionary, syllable by syllable: letters first (Đ after D, Ă and  after A), then the
 * tone (ngang, huyền, hỏi, ngã, sắc, nặng), so Hà Quảng stands before Hạ Lang. Figures go by value: Tổ 2 before
 * Tổ 10. Negative when `a` comes first; 0 only for the same text.
 */
export function compareVietnamese(a: string, b: string): number {
  const first = syllablesOf(a);
  const second = syllablesOf(b);
  const shared = Math.min(first.length, second.length);
  for (let index = 0; index < shared; index += 1) {
    const order = compareSyllables(first[index] ?? '', second[index] ?? '');
    if (order !== 0) return order;
  }
  return first.length - second.length || compareCodes(a, b);
}

function syllablesOf(text: string): readonly string[] {
  return wordKey(text)
    .split(/[\s\-–—_/,.;:()&+]+/)
    .filter((syllable) => syllable !== '');
}

function compareSyllables(a: string, b: string): number {
  const figureA = /^[0-9]+$/.test(a);
  const figureB = /^[0-9]+$/.test(b);
  if (figureA && figureB) return compareFigures(a.replace(/^0+/, ''), b.replace(/^0+/, ''));
  if (figureA !== figureB) return figureA ? -1 : 1;
  const first = weigh(a);
  const second = weigh(b);
  const shared = Math.min(first.letters.length, second.letters.length);
  for (let index = 0; index < shared; index += 1) {
    const order = (first.letters[index] ?? 0) - (second.letters[index] ?? 0);
    if (order !== 0) return order;
  }
  return first.letters.length - second.letters.length || first.tone - second.tone;
}

/** Of two figures without leading zeros the longer is the larger; any length, so no conversion to numbers. */
function compareFigures(a: string, b: string): number {
  return a.length - b.length || compareCodes(a, b);
}

function weigh(syllable: string): Syllable {
  const letters: number[] = [];
  let tone = 0;
  for (const character of syllable) {
    let letter = '';
    for (const part of character.normalize('NFD')) {
      const mark = TONE_MARKS.indexOf(part);
      if (mark >= 0) tone = mark + 1;
      else letter += part;
    }
    letters.push(weighLetter(letter.normalize('NFC')));
  }
  return { letters, tone };
}

function weighLetter(letter: string): number {
  const place = ALPHABET.indexOf(letter);
  if (letter !== '' && place >= 0) return 1000 + place;
  const code = letter.codePointAt(0) ?? 0;
  return code < 128 ? code : 2000 + code;
}

function compareCodes(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
