import { compareDates } from '../date/calendar-date';
import type { Period } from '../date/period';
import type { Stretch } from '../date/stretch';
import type { ColumnRole } from './column-role';

/** What its header says of a column; columns stand from the left. */
interface Headed {
  readonly role: ColumnRole | null;
  readonly stretch: Stretch | null;
  readonly subject: string;
}

/**
 * The plan of the next year is there to be agreed on, and no result is judged by it: of "KH 2024 | Thực hiện | KH 2025" the result has
 * the plan on its left. A plan that has results of its own, or on its right, stays one. `keyOf`: texts that are equal but for case,
 * diacritics and punctuation have one key.
 */
export function withoutLaterPlans<C extends Headed>(
  columns: readonly C[],
  keyOf: (text: string) => string,
): readonly C[] {
  if (columns.filter((column) => column.role === 'target' && statedPeriod(column)).length < 2) return columns;
  return columns.map((column, index) => {
    const plan = column.role === 'target' ? statedPeriod(column) : null;
    const isAlike = ({ subject }: C) => keyOf(subject) === keyOf(column.subject);
    const earlier = plan === null ? -1 : columns.findIndex((one) => isAlike(one) && isPlanBefore(one, plan));
    if (plan === null || earlier < 0) return column;
    const isMeasure = (one: C) => (one.role === 'result' ? isAlike(one) : isOpen(one));
    const between = columns.slice(earlier + 1, index).filter((one) => isMeasure(one) && !isWithin(one, plan));
    const isTold = between.some(({ role }) => role === 'result');
    const isNext =
      between.length > 0 &&
      !columns.slice(index + 1).some((one) => isMeasure(one) && !(isTold && isOpen(one))) &&
      !columns.some((one) => one.role === 'result' && isWithin(one, plan));
    return isNext ? { ...column, role: 'comparison' as const } : column;
  });
}

function isPlanBefore(column: Headed, { start }: Period): boolean {
  const period = column.role === 'target' ? statedPeriod(column) : null;
  return period !== null && compareDates(period.end, start) < 0;
}

/** Whether a column may be a result that only its place tells: "Số HS tham gia". */
function isOpen({ role }: Headed): boolean {
  return role === null || role === 'sum';
}

function isWithin(column: Headed, { start, end }: Period): boolean {
  const own = statedPeriod(column);
  return own !== null && compareDates(own.end, start) >= 0 && compareDates(own.start, end) <= 0;
}

function statedPeriod({ stretch }: Headed): Period | null {
  return stretch?.kind === 'stated' ? stretch.period : null;
}
