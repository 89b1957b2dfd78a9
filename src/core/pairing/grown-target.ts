import { PERIOD_WORDS } from '../phrase/filler-words';
import { phrases, without } from '../phrase/phrases';
import { readWords } from '../phrase/words';
import type { Column } from '../tab/column';
import { FEWEST_TELLING_ROWS } from './quotients';
import type { TypedEvidence } from './typed-evidence';

/** Whether a column is the sum of a target and another column left of it, in every row: a base that both are parts of stands before them. */
export function isGrown(
  column: Column,
  {
    target,
    counted,
    evidence,
  }: { readonly target: Column; readonly counted: readonly Column[]; readonly evidence: TypedEvidence },
): boolean {
  if (column.column <= target.column) return false;
  return counted.some((other) => {
    if (other === target || other.column >= column.column) return false;
    const { explains, of } = evidence.asSum(column.column, [target.column, other.column]);
    return explains >= FEWEST_TELLING_ROWS && explains === of;
  });
}

const SHARED_BY_CHANCE = phrases(PERIOD_WORDS, 'số|tổng|tổng số');

/** Whether two headings begin with one word that tells something. */
export function beginsAlike(one: Column, other: Column): boolean {
  const [first, second] = [one, other].map(({ leaf }) => without(readWords(leaf).words, SHARED_BY_CHANCE)[0]);
  return first !== undefined && first.base === second?.base;
}

/** Whether two headings speak of the same: "Giao đầu năm" and "Tổng giao". */
export function sharesWord(one: Column, other: Column): boolean {
  const telling = ({ leaf }: Column) =>
    without(readWords(leaf).words, SHARED_BY_CHANCE).map(({ base }) => base);
  const words = new Set(telling(one));
  return telling(other).some((word) => words.has(word));
}
