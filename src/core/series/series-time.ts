import { compareDates } from '../date/calendar-date';
import { periodOfMonths } from '../date/make-period';
import { type Period, periodKey } from '../date/period';
import { periodOfStretch, YEAR } from '../date/stretch';
import { monthsIn } from '../tab/series-name';
import { type NamedTimes, targetStretch } from '../target/timing';

/** Something that tells of one period. */
export interface Timed {
  readonly tab: string;
  /** Null when nothing states it. */
  readonly period: Period | null;
  /** It covers all time up to the period's end, or is a percentage or an average, which are not added. */
  readonly cumulative: boolean;
  /** The times that headers name for target and result. */
  readonly times: NamedTimes;
  /** Which round of one time it is, counted from 1; left out where it is a time of its own. */
  readonly round?: number;
}

/** Where a part stands in time, for telling parts apart when no year is known. */
export function timeOf({ period, tab }: Pick<Timed, 'tab' | 'period'>): Period | null {
  const months = monthsIn(tab);
  return period ?? (months && periodOfMonths(1, months.first, months.last));
}

/** Whether each of several sources tells of a period of its own. */
export function areOfSeveralPeriods(members: readonly Timed[]): boolean {
  if (members.length < 2) return false;
  const times = members.map(timeOf);
  const keys = new Set(times.flatMap((time) => (time === null ? [] : [periodKey(time)])));
  return keys.size === members.length;
}

/** Sources in the order of their periods; of those that end together the longest last. */
export function inTime<T extends Timed>(members: readonly T[]): readonly T[] {
  return [...members].sort(byTime);
}

function byTime(a: Timed, b: Timed): number {
  const [first, second] = [timeOf(a), timeOf(b)];
  if (first === null || second === null) return (a.round ?? 0) - (b.round ?? 0);
  return (
    compareDates(first.end, second.end) ||
    compareDates(second.start, first.start) ||
    (a.round ?? 0) - (b.round ?? 0)
  );
}

/** Whether a part ends after another, or with it and is the longer. */
export function isLater(part: Timed, than: Timed): boolean {
  return byTime(part, than) > 0;
}

/** The time of a part's plan: what its headers name; the year where results are counted up in it; else the part's own. */
export function planTimeOf({ period, times }: Timed, isCountedUp: boolean): Period | null {
  const named = targetStretch(times, period);
  if (named !== null) return periodOfStretch(named, period);
  return isCountedUp ? periodOfStretch(YEAR, period) : period;
}
