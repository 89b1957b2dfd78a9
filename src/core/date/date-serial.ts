import { type CalendarDate, calendarDate } from './calendar-date';

const DAY_MS = 86_400_000;
const EPOCH_MS = Date.UTC(1899, 11, 30);

/** The number that a spreadsheet keeps for a day, counted from 30/12/1899: 29/01/2019 is 43494. No time zone can shift it. */
export function dateSerial({ year, month, day }: CalendarDate): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return (date.getTime() - EPOCH_MS) / DAY_MS;
}

/** The day that a spreadsheet keeps as a number: 43494, and 43494.5 at noon of it, is 29/01/2019; null outside years 1 to 9999. */
export function dateOfSerial(serial: number): CalendarDate | null {
  const date = new Date(EPOCH_MS + Math.floor(serial) * DAY_MS);
  return calendarDate(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}
