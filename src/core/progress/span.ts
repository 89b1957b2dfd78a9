import type { CalendarDate } from '../date/calendar-date';
import { compareDates } from '../date/calendar-date';
import type { Indicator } from '../survey/indicator';
import { type Evaluation, endOfMonth, type PaceSpan, paceOn } from '../target/pace';

/** The time of an indicator's target in months, and how many of them are over. */
export interface ProgressSpan extends PaceSpan {
  readonly start: CalendarDate;
  /** The last day that counts. */
  readonly end: CalendarDate;
  /** How far the figures go. */
  readonly day: CalendarDate;
  /** Months that have ended, also those of a quarter that has not. */
  readonly ended: number;
  /** Months that have begun: on 31/05 five, on 01/06 six. */
  readonly begun: number;
}

/**
 * The months of an indicator's target on its own day: of năm 2020 on 15/06 five of twelve, on 10/01/2021 twelve, on 31/12/2019
 * none. Null where nothing says for which days the target is set.
 */
export function spanOf(
  { timing, period }: Pick<Indicator, 'timing' | 'period'>,
  every: Evaluation,
): ProgressSpan | null {
  const time = timing.target ?? period;
  const { day, lastDay, openEnded } = timing;
  if (time === null || day === null || openEnded) return null;
  const end = lastDay !== null && compareDates(lastDay, time.end) < 0 ? lastDay : time.end;
  const own = { start: time.start, end };
  const { months: ended, of } = paceOn(day, own, 'month');
  const isRunning =
    ended === 0
      ? compareDates(own.start, day) <= 0
      : ended < of && compareDates(endOfMonth(own.start, ended, end), day) < 0;
  return { ...paceOn(day, own, every), ...own, day, ended, begun: ended + (isRunning ? 1 : 0) };
}

/** Whether the first day of the time is still to come. */
export function hasNotBegun({ start, day }: ProgressSpan): boolean {
  return compareDates(day, start) < 0;
}

/** The last day of the n-th month of the time. */
export function endOf({ start, end }: ProgressSpan, count: number): CalendarDate {
  return endOfMonth(start, count, end);
}
