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
  return { ...paceOn(day, own, every), ...own, day, ended: paceOn(day, own, 'month').months };
}

/** Whether the first day of the time is still to come. */
export function hasNotBegun({ start, day }: ProgressSpan): boolean {
  return compareDates(day, start) < 0;
}

/** Whether a month of the time, counted from 0, has begun: on 31/05 May has, June has not. */
export function hasBegun(span: ProgressSpan, month: number): boolean {
  if (month === 0) return !hasNotBegun(span);
  return month < span.of && compareDates(endOf(span, month), span.day) < 0;
}

/** The last day of the n-th month of the time. */
export function endOf({ start, end }: ProgressSpan, count: number): CalendarDate {
  return endOfMonth(start, count, end);
}
