import type { CalendarDate } from '../../core/date/calendar-date';

/** A day as YYYY-MM-DD. */
export function formatIsoDate({ year, month, day }: CalendarDate): string {
  const digits = (part: number, count: number) => String(part).padStart(count, '0');
  return `${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}`;
}
