import type { Column } from '../tab/column';
import { subjectKey } from '../tab/columns';
import { isExplained, isOfSize, isPercentColumn, type PercentContext } from './percent-results';

/**
 * Beside the one target in percent the columns that a rate of its size is made from are none of their own, whatever they are called: "Số phải thu |
 * Số chậm đóng | Tỷ lệ chậm đóng (%) | Chỉ tiêu giao (%)".
 */
export function withoutTargetBases(context: PercentContext, columns: readonly Column[]): readonly Column[] {
  const targets = columns.filter(({ role }) => role === 'target');
  const [plan, ...others] = targets.filter((target) => isPercentColumn(context, target));
  if (plan === undefined || others.length > 0 || targets.length === 1) return columns;
  const bases = targets.filter((target) => target !== plan);
  const own = columns.filter((one) => one !== plan && (one.role === 'rate' || isPercentColumn(context, one)));
  const [rate, ...more] = own.filter((one) => isOfSize(context, { result: one, target: plan }));
  if (rate?.role !== 'rate' || more.length > 0 || !mayMeasure(rate, plan)) return columns;
  const made = bases.flatMap((target) =>
    columns.flatMap((result) =>
      PARTS.has(result.role) && isExplained(context, { result, target, rate }) ? [target, result] : [],
    ),
  );
  if (!bases.every((target) => made.includes(target))) return columns;
  return columns.map((column): Column => (made.includes(column) ? { ...column, role: 'other' } : column));
}

/** Whether a target says of no other thing than a rate does: "Chỉ tiêu giao (%)", not "Chỉ tiêu nộp đúng hạn (%)" beside "Tỷ lệ thu (%)". */
function mayMeasure(rate: Column, target: Column): boolean {
  const [own, its] = [rate, target].map(({ subject, qualifier }) => subjectKey(`${subject} ${qualifier}`));
  return its === '' || its === own;
}

const PARTS: ReadonlySet<Column['role']> = new Set<Column['role']>(['result', 'shortfall', 'sum', null]);
