import { compareDates } from '../date/calendar-date';
import type { Period } from '../date/period';
import type { Stretch } from '../date/stretch';
import type { ColumnRole } from './column-role';

/** What its header says of a column. */
interface Headed {
  readonly role: ColumnRole | null;
  readonly stretch: Stretch | null;
}

/**
 * Results of a year before any target begins are there to be compared with, and no target is judged by them: "Thực hiện 2023 |
 * Kế hoạch 2024 | Ước thực hiện 2024" has no result of its plan yet. "TH 2023" beside "KH 2021-2025" stays a result. Rule 16 of
 * the product.
 */
export function withoutEarlierYears<C extends Headed>(columns: readonly C[]): readonly C[] {
  const targets = columns.filter(({ role }) => role === 'target').map(statedPeriod);
  if (targets.length === 0) return columns;
  return columns.map((column) => {
    const own = column.role === 'result' ? statedPeriod(column) : null;
    const isEarlier =
      own !== null && targets.every((target) => target !== null && compareDates(own.end, target.start) < 0);
    return isEarlier ? { ...column, role: 'comparison' as const } : column;
  });
}

function statedPeriod({ stretch }: Headed): Period | null {
  return stretch?.kind === 'stated' ? stretch.period : null;
}
