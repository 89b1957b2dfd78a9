import { isWhole, longestAt, phrases } from '../phrase/phrases';
import { PLAN_NOUNS } from '../phrase/role-nouns';
import { readWords } from '../phrase/words';
import type { Column } from './column';
import { headingWords } from './heading-words';

const FINISHED = phrases('hoàn thành|đã hoàn thành');

/**
 * A plan of what is to be finished, by the words of the column that tells how much was: "Kế hoạch hoàn thành" beside "Hoàn thành". Alone it may
 * as well say how much of a plan was.
 */
export function withPlansToFinish(columns: readonly Column[]): readonly Column[] {
  if (columns.some(({ role }) => role === 'target')) return columns;
  const isOf = (leaf: string) => (other: Column) =>
    isWhole(readWords(headingWords(other.leaf)).words, FINISHED) && other.leaf !== leaf;
  return columns.map((column): Column => {
    if (column.role !== 'rate' || column.percent) return column;
    const { words } = readWords(headingWords(column.leaf));
    const plan = longestAt(words, 0, PLAN_NOUNS);
    const isToFinish = plan > 0 && isWhole(words.slice(plan), FINISHED) && columns.some(isOf(column.leaf));
    return isToFinish ? { ...column, role: 'target', subject: '', label: '', qualifier: '' } : column;
  });
}
