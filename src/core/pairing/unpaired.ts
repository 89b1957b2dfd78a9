import type { Column } from '../tab/column';
import { subjectKey } from '../tab/columns';
import type { Pair } from './rate-owners';

/**
 * Targets whose words no result has, in a table that pairs others by their words: "Giáo viên" under "Chỉ tiêu" and not under
 * "Đã tuyển"; with them the results that have words of their own and no target. None of them is paired by guess.
 */
export function unpairedOf(pairs: readonly Pair[], targets: readonly Column[]): readonly Column[] {
  const paired = pairs.flatMap(({ target }) => target ?? []);
  const byWords = ({ result, target }: Pair) =>
    target !== null && wordsOf(target) !== '' && wordsOf(target) === wordsOf(result);
  if (!pairs.some(byWords)) return [];
  const known = new Set([...paired, ...pairs.map(({ result }) => result)].map(wordsOf));
  const left = targets.filter((target) => {
    return !paired.includes(target) && wordsOf(target) !== '' && !known.has(wordsOf(target));
  });
  if (left.length === 0) return [];
  const results = pairs.flatMap(({ result, target }) =>
    target === null && wordsOf(result) !== '' ? [result] : [],
  );
  return [...left, ...results];
}

function wordsOf({ subject, qualifier }: Column): string {
  return subjectKey(`${subject} ${qualifier}`);
}
