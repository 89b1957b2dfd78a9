import { type CalendarDate, compareDates } from '../date/calendar-date';
import type { Period } from '../date/period';

/** The period that ends last; the one the page's title names. Null where none is known. */
export function latestPeriod(periods: readonly (Period | null)[]): Period | null {
  let latest: Period | null = null;
  for (const period of periods) {
    if (period && (!latest || compareDates(period.end, latest.end) > 0)) latest = period;
  }
  return latest;
}

/** Rule 11: the end of the period the sources state, never later than today; today when they state none. */
export function asOfDate(period: Period | null, today: CalendarDate): CalendarDate {
  return period && compareDates(period.end, today) < 0 ? period.end : today;
}
