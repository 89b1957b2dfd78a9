import { type CalendarDate, daysInMonth } from './calendar-date';
import type { Period } from './period';

export const MONTHS_OF_YEAR = 12;

/** A month's place among those of all years, so that months can be compared and counted. */
export function monthNumber({ year, month }: Pick<CalendarDate, 'year' | 'month'>): number {
  return year * MONTHS_OF_YEAR + month;
}

/** How many months one day's month lies behind another's: 4 for 31/05 behind 01/01, -1 for the December before. */
export function monthsBetween(start: CalendarDate, end: CalendarDate): number {
  return monthNumber(end) - monthNumber(start);
}

/** Over how many months a stretch of time goes, the first and the last counted whole: 3 of "quý I/2020", 2 of 31/01 to 01/02. */
export function monthsOf({ start, end }: Pick<Period, 'start' | 'end'>): number {
  return monthsBetween(start, end) + 1;
}

/** How many months a period is; null where it is of days. */
export function wholeMonths(period: Pick<Period, 'start' | 'end'>): number | null {
  const { start, end } = period;
  return start.day === 1 && end.day === daysInMonth(end.year, end.month) ? monthsOf(period) : null;
}
