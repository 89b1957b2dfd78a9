/** Digits in words, at the end of a number and at its beginning. */
const ONES: ReadonlyMap<string, number> = new Map([
  ['một', 1],
  ['mốt', 1],
  ['hai', 2],
  ['ba', 3],
  ['bốn', 4],
  ['tư', 4],
  ['năm', 5],
  ['lăm', 5],
  ['sáu', 6],
  ['bảy', 7],
  ['bẩy', 7],
  ['tám', 8],
  ['chín', 9],
]);

/** Words that numbers below a hundred are made of, the longest first. */
export const COUNT_WORDS =
  '(?:(?:hai|ba|bốn|năm|sáu|bảy|tám|chín) mươi(?: (?:mốt|hai|ba|bốn|tư|lăm|sáu|bảy|tám|chín))?|mười(?: (?:một|hai|ba|bốn|lăm|sáu|bảy|tám|chín))?|một|hai|ba|bốn|năm|sáu|bảy|tám|chín)';

/** A number below a hundred in words: "ba" 3, "mười bốn" 14, "hai mươi mốt" 21; null for other words. */
export function readCountWord(text: string): number | null {
  const words = text.toLowerCase().split(' ');
  const [first = '', second, third] = words;
  if (words.length > 3) return null;
  if (first === 'mười') return second === undefined ? 10 : addOne(10, second);
  const one = ONES.get(first);
  if (one === undefined) return null;
  if (second === undefined) return one;
  if (second !== 'mươi') return null;
  return third === undefined ? one * 10 : addOne(one * 10, third);
}

function addOne(tens: number, word: string): number | null {
  const one = ONES.get(word);
  return one === undefined ? null : tens + one;
}
