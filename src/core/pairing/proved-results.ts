import type { Column } from '../tab/column';
import type { ColumnRole } from '../tab/column-role';
import { isAgainstPlan } from './against-plan';
import { isOfEarlierTime } from './earlier-time';
import { onlyProved, type Quotient, quotientsOf } from './quotients';
import type { Score, TypedEvidence } from './typed-evidence';

/** Roles of columns that may turn out to be a result or a target. */
export const OPEN: ReadonlySet<ColumnRole | null> = new Set<ColumnRole | null>([null, 'sum', 'other']);
/**
 * The columns of a table whose words leave the result open, with the result, and a target that words leave open too, which
 * typed rates or shortfalls prove: at least three telling rows and four in five. A share of a base is none: a target is named by words, or
 * the rate says that it measures a plan; and of "Năm 2024 | Năm 2025 | So sánh (%)" the earlier time is no target of the later, which
 * has none. Null where nothing is proved.
 */
export function withProvedResults(
  columns: readonly Column[],
  evidence: TypedEvidence,
): { readonly columns: readonly Column[]; readonly proved: ReadonlyMap<Column, Score> } | null {
  const targets = columns.filter(({ role }) => role === 'target');
  const open = columns.filter(({ role }) => OPEN.has(role));
  const worded = columns.filter(({ role }) => role === 'estimate' || role === 'comparison');
  const found = columns.flatMap((rate): readonly (Quotient & { readonly rate: Column })[] => {
    if (rate.role !== 'rate' && rate.role !== 'shortfall') return [];
    if (targets.length === 0 && (rate.role !== 'rate' || !isAgainstPlan(rate))) return [];
    const from = targets.length === 0 ? open : targets;
    const proved =
      onlyProved(quotientsOf(rate, { results: open, targets: from }, evidence)) ??
      onlyProved(quotientsOf(rate, { results: worded, targets }, evidence)) ??
      (rate.role === 'rate' && isAgainstPlan(rate)
        ? onlyProved(quotientsOf(rate, { results: open, targets: open }, evidence))
        : null);
    return proved === null ? [] : [{ ...proved, rate }];
  });
  const isResult = new Set(found.map(({ result }) => result));
  if (found.length === 0 || found.some(({ target }) => isResult.has(target))) return null;
  const proved = new Map<Column, Score>();
  const grown = found.filter(
    ({ target, result }) => OPEN.has(target.role) && isOfEarlierTime(target, result),
  );
  const settled = columns.map((column): Column => {
    if (grown.some(({ target, rate }) => column === target || column === rate))
      return { ...column, role: 'comparison' };
    if (grown.some(({ result }) => column === result)) return { ...column, role: 'result' };
    const own = found.find(({ result }) => result === column);
    if (own === undefined)
      return found.some(({ target }) => target === column) ? { ...column, role: 'target' } : column;
    const isShared = found.some(({ target, result }) => target === own.target && result !== column);
    const { subject, label, qualifier } = isShared ? column : own.target;
    const result: Column = { ...column, role: 'result', subject, label, qualifier };
    proved.set(result, { explains: own.explains, of: own.of });
    return result;
  });
  return { columns: settled, proved };
}
