const ROMAN = ['i', 'ii', 'iii', 'iv'];

/** The number of a quarter by its folded name: "iii" and "3" are 3. */
export function quarterNumber(name: string): number {
  return ROMAN.indexOf(name) + 1 || Number(name);
}
