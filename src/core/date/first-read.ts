/** What a pattern reads in the groups of its match, '' for one that stands for nothing; null where that is none. */
export type PatternReader<T> = readonly [RegExp, (parts: readonly string[]) => T | null];

/** What the first pattern reads that matches a text and reads anything in it; null for none. */
export function firstRead<T>(patterns: readonly PatternReader<T>[], text: string): T | null {
  for (const [pattern, read] of patterns) {
    const match = pattern.exec(text);
    const found = match === null ? null : read(match.slice(1).map((part: string | undefined) => part ?? ''));
    if (found !== null) return found;
  }
  return null;
}
