import type { CalendarDate } from '../core/date/calendar-date';

/** A day as the serial number of spreadsheets: 1 January 1900 is 2. No time zone can shift it. */
export function dateSerial({ year, month, day }: CalendarDate): number {
  return Math.round(Date.UTC(year, month - 1, day) / 86_400_000) + 25_569;
}
