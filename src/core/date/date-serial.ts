import type { CalendarDate } from './calendar-date';

const DAY_MS = 86_400_000;
const EPOCH_MS = Date.UTC(1899, 11, 30);

/** The number that a spreadsheet keeps for a day, counted from 30/12/1899: 29/01/2019 is 43494. No time zone can shift it. */
export function dateSerial({ year, month, day }: CalendarDate): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return (date.getTime() - EPOCH_MS) / DAY_MS;
}
