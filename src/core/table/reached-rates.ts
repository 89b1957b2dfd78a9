import { contains, longestAt, phrases } from '../phrase/phrases';
import { PLAN_NOUNS } from '../phrase/role-nouns';
import { readWords } from '../phrase/words';
import type { Column } from '../tab/column';
import { isExplained, type PercentContext } from './percent-results';

const REACHED = phrases('đạt|thực hiện|hoàn thành');

/**
 * Columns whose headings say that a plan was reached are rates, neither results nor plans, where most of their rows hold what a column is
 * of a target, whatever that is called: "KH giao (người) | Số người tham gia | Đạt KH (%)".
 */
export function withReachedRates(context: PercentContext, columns: readonly Column[]): readonly Column[] {
  const open = columns.filter(saysReached);
  if (open.length === 0) return columns;
  const targets = columns.filter((column) => column.role === 'target' && !open.includes(column));
  const results = columns.filter(
    (column) => column.role !== 'target' && column.role !== 'rate' && !open.includes(column),
  );
  const isRate = (rate: Column) =>
    results.some((result) => targets.some((target) => isExplained(context, { result, target, rate })));
  const rates = open.filter(isRate);
  return columns.map((column): Column => (rates.includes(column) ? { ...column, role: 'rate' } : column));
}

function saysReached({ role, leaf }: Column): boolean {
  const { words } = readWords(leaf);
  const isOpen = role === 'result' || role === 'target';
  return isOpen && longestAt(words, 0, REACHED) > 0 && contains(words, PLAN_NOUNS);
}
