import { type CalendarDate, compareDates } from '../date/calendar-date';
import { periodOfMonths } from '../date/make-period';
import { isWithin, type Period } from '../date/period';
import type { Log } from './log';
import type { LogDate } from './log-date';

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
export function isInPeriod({ first, last }: LogDate, period: Period): boolean {
  return isWithin({ start: first, end: last }, period);
}

/** Whether a log's events may be of a period by their days: of one, or none that can be read; the times at which a form was answered come after. */
export function mayHaveDaysIn({ rows, days: columns }: Pick<Log, 'rows' | 'days'>, period: Period): boolean {
  const days = rows.flatMap(({ date }) => date ?? []);
  const isStamped = (columns?.stamp ?? null) !== null;
  return isStamped || days.length === 0 || days.some((date) => isInPeriod(date, period));
}

/** The days after which events do not count. */
export interface LogCut {
  /** The last day that counts for the target; null where staff typed none. */
  readonly due: CalendarDate | null;
  /** Nothing has happened after it. */
  readonly today: CalendarDate;
}

/** Where an event stands to what is counted: in it, outside the period, after the last day that counts, or to come. */
export type LogPlace = 'counted' | 'outside' | 'late' | 'toCome';

/**
 * Where an event stands: a log of năm 2020 with the last day 30/06/2020 counts what happened until then, and on 15/05/2020
 * what happened until that day; "tháng 5/2020" has begun by then. Rule 16 of the product.
 */
export function placeOf(date: LogDate, period: Period, { due, today }: LogCut): LogPlace {
  if (!isInPeriod(date, period)) return 'outside';
  if (due !== null && compareDates(date.last, due) > 0) return 'late';
  return compareDates(date.first, today) > 0 ? 'toCome' : 'counted';
}
