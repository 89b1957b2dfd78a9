const ROMAN = ['i', 'ii', 'iii', 'iv', 'v'];
const SPELT = ['mot', 'hai', 'ba', 'bon', 'nam', 'sau', 'bay', 'tam', 'chin'];

/** The number that a folded word says of quarters, weeks, months or years: "iii", "3" and "ba" are 3. */
export function numberOfWord(word: string): number {
  return ROMAN.indexOf(word) + 1 || SPELT.indexOf(word) + 1 || Number(word);
}
