/** A day on the calendar, without a time or a zone. `month` is 1-12, `day` 1-31. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Tells a {@link CalendarDate} from the other things a cell can hold. */
export function isCalendarDate(value: unknown): value is CalendarDate {
  return typeof value === 'object' && value !== null && 'year' in value && 'month' in value && 'day' in value;
}

/** The number of days in a month of the Gregorian calendar: February 2020 has 29. */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Every month has so many days. */
const FEWEST_DAYS = 28;

/** Builds a date, or gives null for one that no calendar has: 31/11, 29/02/2019, year 0. */
export function calendarDate(year: number, month: number, day: number): CalendarDate | null {
  const whole = Number.isInteger(year) && Number.isInteger(month) && Number.isInteger(day);
  if (!whole || year < 1 || year > 9999 || month < 1 || month > 12 || day < 1) return null;
  return day <= FEWEST_DAYS || day <= daysInMonth(year, month) ? { year, month, day } : null;
}

/** Negative when `a` is the earlier day, positive when the later, 0 for the same day. */
export function compareDates(a: CalendarDate, b: CalendarDate): number {
  return a.year - b.year || a.month - b.month || a.day - b.day;
}

/** The earlier one of two days. */
export function earlierDate(one: CalendarDate, other: CalendarDate): CalendarDate {
  return compareDates(one, other) < 0 ? one : other;
}

/** The same of days from which something counts: what has none has counted before all others. */
export function compareBeginnings(a: CalendarDate | null, b: CalendarDate | null): number {
  if (a === null || b === null) return Number(a !== null) - Number(b !== null);
  return compareDates(a, b);
}

/** The way dates are printed in Vietnam: 31/12/2019, 05/01/2020. */
export function formatDate(date: CalendarDate): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${two(date.day)}/${two(date.month)}/${date.year}`;
}
