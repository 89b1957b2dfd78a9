import { type CalendarDate, compareDates, daysInMonth } from '../date/calendar-date';
import { monthsBetween } from '../date/months';
import type { Period } from '../date/period';

/** How often an indicator is judged before its target is due. */
export type Evaluation = 'month' | 'quarter';

/** The months of a target's time that are judged on a day. */
export interface PaceSpan {
  readonly every: Evaluation;
  readonly months: number;
  readonly of: number;
  /** The last day of the months judged; null where none has ended. */
  readonly until: CalendarDate | null;
}

const MONTHS_OF: Readonly<Record<Evaluation, number>> = { month: 1, quarter: 3 };

/**
 * The months of a target's time that have ended on a day, those of whole quarters only where quarters are judged: of năm 2020 on
 * 31/05 five of twelve, on 15/06 five, by quarters three. A time that ends within a month ends that month: "trước 25/12" has
 * twelve.
 */
export function paceOn(
  day: CalendarDate,
  { start, end }: Pick<Period, 'start' | 'end'>,
  every: Evaluation,
): PaceSpan {
  const of = monthsBetween(start, end) + 1;
  const size = MONTHS_OF[every];
  let months = 0;
  let until: CalendarDate | null = null;
  for (let month = size; month - size < of; month += size) {
    const last = endOfMonth(start, Math.min(month, of), end);
    if (compareDates(last, day) > 0) break;
    months = Math.min(month, of);
    until = last;
  }
  return { every, months, of, until };
}

/** The last day of the n-th month of a time, or of the time itself where that is earlier. */
export function endOfMonth(start: CalendarDate, count: number, end: CalendarDate): CalendarDate {
  const index = start.year * 12 + start.month - 1 + count - 1;
  const [year, month] = [Math.floor(index / 12), (index % 12) + 1];
  const last = { year, month, day: daysInMonth(year, month) };
  return compareDates(last, end) > 0 ? end : last;
}
