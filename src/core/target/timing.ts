import { type CalendarDate, compareDates } from '../date/calendar-date';
import { type Deadline, lastDayOf } from '../date/deadline';
import { ANY_YEAR } from '../date/make-period';
import { monthsOf } from '../date/months';
import { isUntilDay, overlap, type Period, periodKey } from '../date/period';
import { isPart, isYearOrLonger, periodOfStretch, type Stretch, YEAR } from '../date/stretch';
import { isWorkingTimeOf } from '../date/working-time';

/** The times that the headers of target and result name; null where they name none. */
export interface NamedTimes {
  readonly targetTime: Stretch | null;
  readonly resultTime: Stretch | null;
}

/** When a target is due, and how far its results go. */
export interface Timing {
  readonly isDue: boolean;
  /** The days the target is set for; null where nothing says which. */
  readonly target: Period | null;
  /** It is set for a term of which nothing says when it ends. */
  readonly openEnded: boolean;
  /** The indicator's own day (rule 11): the earlier of today and the end of its result's period; null without a year. */
  readonly day: CalendarDate | null;
  /** The last day that counts where staff typed one. */
  readonly lastDay: CalendarDate | null;
  /** The year that runs, where a year's target is taken for due though nothing says of which year it is; null elsewhere. */
  readonly doubtfulYear: number | null;
}

/**
 * What time a target is set for, as its headers say: its own words; else, where the result's header names a part of a year
 * that is not the month or quarter of the title ("TH 6 tháng" beside "KH giao"), the year. Null: the period of title and
 * lines; so for "KH giao", "TH tháng 1" in a tab T1 without a title, whose plan is the month's.
 * Rule 15 of the product.
 */
export function targetStretch({ targetTime, resultTime }: NamedTimes, period: Period | null): Stretch | null {
  if (targetTime !== null && targetTime.kind !== 'part') return targetTime;
  if (targetTime !== null || resultTime === null || !isPart(resultTime)) return null;
  if (period === null && resultTime.kind === 'part') return null;
  const own = periodOfStretch(resultTime, period ?? ANY_YEAR);
  const isTitles = own !== null && (period === null || periodKey(own) === periodKey(period));
  if (isTitles && monthsOf(own) <= 3 && !(period === null && isUntilDay(own))) return null;
  return resultTime.kind === 'semester' ? { kind: 'schoolYear' } : YEAR;
}

/** Whether a target is a whole year's or a longer time's, whatever part of it the figures cover: "KH năm" in a tab a month. */
export function isForYear(times: NamedTimes, period: Period | null): boolean {
  const stretch = targetStretch(times, period);
  return stretch !== null && isYearOrLonger(stretch);
}

/**
 * Whether a target is due: its last day is not after the indicator's own day, which is the earlier of today and the end of
 * what the results cover. Nine months of 2024 against "KH năm" are never due, in 2027 neither; without any year known
 * only the parts of a year are compared. A limit that staff typed is due on its last day; where the results cover all of
 * the target's time, the days until today count for it. The plan and the result of a week or month that is not named, in a table of the
 * year, are of one time that is over. Rules 11, 15 and 16 of the product.
 */
export function timingOf(
  { period, due, ...times }: NamedTimes & { readonly period: Period | null; readonly due: Deadline | null },
  today: CalendarDate,
): Timing {
  const stretch = targetStretch(times, period);
  const stated = yearOf(stretch);
  const isTitles = stated === null || period === null || compareDates(period.start, stated.end) <= 0;
  const year = (isTitles ? period : stated) ?? stated ?? yearOf(times.resultTime);
  const named = stretch === null ? period : periodOfStretch(stretch, year);
  const covered = coveredBy(times.resultTime, isTitles ? period : null, year);
  const isWorking = covered !== null && named !== null && isWorkingTimeOf(covered, named);
  const target = isWorking ? covered : named;
  const openEnded = stretch?.kind === 'term' && target === null;
  const day = covered === null || compareDates(today, covered.end) < 0 ? today : covered.end;
  const isPartial =
    openEnded || endsBefore(covered, target) || (year === null && isPartOfAnyYear(times, stretch));
  if (due !== null) {
    const lastDay = lastDayOf(due, target ?? period ?? { start: today, end: today });
    const until = isPartial ? day : today;
    return { isDue: compareDates(lastDay, until) <= 0, target, openEnded, day, lastDay, doubtfulYear: null };
  }
  if (year === null) {
    const doubtfulYear = isPartial ? null : runningYear(stretch, today);
    return { isDue: !isPartial, target, openEnded, day: null, lastDay: null, doubtfulYear };
  }
  const isOfUnnamed = times.targetTime?.kind === 'part' && times.resultTime?.kind === 'part';
  if (isOfUnnamed && period !== null && isYearOrLonger({ kind: 'stated', period })) {
    return { isDue: true, target: null, openEnded, day, lastDay: null, doubtfulYear: null };
  }
  const isDue = !openEnded && (target === null || compareDates(target.end, day) <= 0);
  return { isDue, target, openEnded, day, lastDay: null, doubtfulYear: null };
}

/** Months in which offices still work on the figures of the year before. */
const MONTHS_OF_REPORTS = 3;

/**
 * The year that runs on a day, where "KH năm" of a table without any year may be of it: in October; from January to March, and on the
 * last day, it is over. Null then, and for other times.
 */
function runningYear(stretch: Stretch | null, { year, month, day }: CalendarDate): number | null {
  const isOver = month <= MONTHS_OF_REPORTS || (month === 12 && day === 31);
  return stretch === null || !isYearOrLonger(stretch) || isOver ? null : year;
}

/** What the results cover: what their header names within the title's period, else that. */
function coveredBy(resultTime: Stretch | null, period: Period | null, year: Period | null): Period | null {
  const named = resultTime === null ? null : periodOfStretch(resultTime, year);
  if (named === null || period === null) return named ?? period;
  return overlap(named, period) && compareDates(period.end, named.end) < 0 ? period : named;
}

function isPartOfAnyYear({ resultTime }: NamedTimes, stretch: Stretch | null): boolean {
  if (resultTime === null || stretch === null) return false;
  return endsBefore(periodOfStretch(resultTime, ANY_YEAR), periodOfStretch(stretch, ANY_YEAR));
}

function endsBefore(one: Period | null, other: Period | null): boolean {
  return one !== null && other !== null && compareDates(one.end, other.end) < 0;
}

function yearOf(stretch: Stretch | null): Period | null {
  return stretch?.kind === 'stated' ? stretch.period : null;
}
