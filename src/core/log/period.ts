import { compareDates } from '../date/calendar-date';
import { periodOfMonths } from '../date/make-period';
import type { Period } from '../date/period';
import type { Log, LogDate } from './log';

/**
 * The period a log's events are counted in: the one its title or lines state, else the year of its dates ("năm 2019"),
 * the latest year with events where they spread over several. Null for a log that states none and has no date.
 */
export function logPeriod({ period, rows }: Pick<Log, 'period' | 'rows'>): Period | null {
  if (period !== null) return period;
  let latest: number | null = null;
  for (const { date, name } of rows) {
    if (date !== null && name !== '' && (latest === null || date.last.year > latest)) latest = date.last.year;
  }
  return latest === null ? null : periodOfMonths(latest, 1, 12);
}

/** Whether an event happened in a period: its first and its last day do; a month counts when all of it does. */
export function isInPeriod({ first, last }: LogDate, { start, end }: Period): boolean {
  return compareDates(first, start) >= 0 && compareDates(last, end) <= 0;
}
