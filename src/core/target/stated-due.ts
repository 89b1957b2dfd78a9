import { compareDates } from '../date/calendar-date';
import { type Deadline, lastDayOf } from '../date/deadline';
import type { Period } from '../date/period';
import { YEAR } from '../date/stretch';
import { type NamedTimes, timingOf } from './timing';

const NEVER = { year: 9999, month: 12, day: 31 };

/**
 * The last day that headers or a title state, as far as it is clear: a day of the target's own time. One that comes later in the
 * same year makes the target the year's, so that nine months are not due by "trước 25/12". Null where its year is not known, or
 * is another.
 */
export function statedDue(
  due: Deadline | undefined,
  times: NamedTimes,
  period: Period | null,
): { readonly due: Deadline; readonly times: Partial<NamedTimes> } | null {
  if (due === undefined) return null;
  const { target } = timingOf({ ...times, period, due: null }, NEVER);
  const time = target ?? period;
  if (time === null) return due.year === null ? null : { due, times: {} };
  const day = lastDayOf(due, time);
  if (compareDates(day, time.start) < 0) return null;
  if (compareDates(day, time.end) <= 0) return { due, times: {} };
  return day.year === time.end.year ? { due, times: { targetTime: YEAR } } : null;
}
