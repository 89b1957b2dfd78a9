import { compareDates } from '../date/calendar-date';
import { periodBetween, periodOfMonths } from '../date/make-period';
import type { Period } from '../date/period';
import { isPartOf, isYearOrLonger, periodOfStretch, type Stretch, YEAR } from '../date/stretch';
import type { Calculation } from '../settings/setting';
import { isForYear, type NamedTimes, targetStretch } from '../target/timing';
import { asSaid, type SaidOfSeries, type SeriesHow, type SeriesReading } from './series-reading';
import { isLater, type Timed, timeOf } from './series-time';

/** The same, or pages of one table, each with its own units. */
export type PartsHow = SeriesHow | 'pages';

/** A series decided: whose figures count, whose do not, and the period they cover together. */
export interface SeriesPlan<T extends Timed, How extends PartsHow = PartsHow> {
  readonly how: How;
  readonly used: readonly [T, ...T[]];
  readonly earlier: readonly T[];
  readonly period: Period | null;
  /** What words and figures say of it; null where staff chose, and for pages. */
  readonly reading: SeriesReading | null;
}

/**
 * Decides what the parts say together. Months or quarters of one year are added, targets too unless they are the year's
 * own, or of a longer time than each part ("KH quý IV" in T10 to T12); of parts with plans of several such times those of the latest
 * count. Cumulative or overlapping ones ("6 tháng", "9 tháng") are told by the latest; of several years the latest counts.
 * What staff chose wins, then what the figures say.
 *
 * @param read what the figures of the parts that count say, given how words have it.
 */
export function planSeries<T extends Timed>(
  parts: readonly [T, ...T[]],
  chosen: Calculation | null,
  read: (used: readonly T[], how: SeriesHow) => SeriesReading = (_, how) => asSaid(how),
): SeriesPlan<T, SeriesHow> {
  const lastYear = Math.max(...parts.map(({ period }) => period?.end.year ?? 0));
  const current = parts.filter(({ period }) => (period?.end.year ?? 0) === lastYear);
  const used = nonEmpty(ofLatestPlan(current)) ?? parts;
  const reading = isSeriesHow(chosen) ? null : read(used, howOf(used));
  const how = isSeriesHow(chosen) ? chosen : (reading?.how ?? howOf(used));
  const earlier = parts.filter((part) => !used.includes(part));
  if (how !== 'latestPeriod') return { how, used, earlier, period: coveredBy(used), reading };
  const telling = nonEmpty(used.filter(({ cumulative }) => cumulative)) ?? used;
  const last = telling.reduce((latest, part) => (isLater(part, latest) ? part : latest));
  return { how, used: [last], earlier: parts.filter((part) => part !== last), period: last.period, reading };
}

function howOf(parts: readonly Timed[]): SeriesHow {
  const cumulative = parts.some((part) => part.cumulative);
  const times = parts.map(timeOf);
  const areRounds = new Set(parts.flatMap(({ round }) => round ?? [])).size === parts.length;
  const disjoint = times.every((time, index) => {
    if (areRounds) return true;
    const next = times[index + 1] ?? null;
    return time === null || next === null || compareDates(time.end, next.start) < 0;
  });
  if (cumulative || !disjoint || parts.length === 1) return 'latestPeriod';
  const isOnePlan = parts.some(({ times, period }) => isForYear(times, period)) || parts.every(isForLonger);
  return isOnePlan ? 'addResults' : 'addPeriods';
}

/** The time that headers name for a part's plan where that is longer than the part and shorter than a year: "KH quý IV" in T10. */
function longerPlanOf(part: Timed): Period | null {
  const own = timeOf(part);
  const { targetTime } = part.times;
  if (targetTime?.kind === 'part')
    return targetTime.of === 'quarter' && own !== null ? quarterAround(own) : null;
  const stretch = targetStretch(part.times, part.period);
  if (stretch === null || own === null || isYearOrLonger(stretch)) return null;
  const plan = periodOfStretch(stretch, own);
  if (plan === null) return null;
  return isPartOf({ kind: 'stated', period: own }, { kind: 'stated', period: plan }) ? plan : null;
}

/** The quarter that a month lies in: "KH quý" in T10; null for other times. */
function quarterAround({ start, end }: Period): Period | null {
  const first = start.month - ((start.month - 1) % 3);
  return start.year === end.year && start.month === end.month
    ? periodOfMonths(start.year, first, first + 2)
    : null;
}

function isForLonger(part: Timed): boolean {
  return longerPlanOf(part) !== null;
}

/** The parts whose results the latest plan is set for, where each part's plan is of a longer time than the part. */
function ofLatestPlan<T extends Timed>(parts: readonly T[]): readonly T[] {
  const plans = parts.flatMap((part) => longerPlanOf(part) ?? []);
  const last = plans[plans.length - 1];
  if (last === undefined || plans.length < parts.length) return parts;
  return parts.filter((part) => {
    const own = timeOf(part);
    return own !== null && compareDates(own.start, last.start) >= 0;
  });
}

/**
 * The times of a series: one target for results that are added is a year's unless headers name another; the latest source
 * says its own; targets that are added are of the time the series covers.
 */
export function timesTogether({
  how,
  used,
  reading,
}: Pick<SeriesPlan<Timed>, 'how' | 'reading'> & { readonly used: readonly Timed[] }): NamedTimes {
  const last = used[used.length - 1];
  if (how === 'pages' && used[0]) return used[0].times;
  if (last === undefined || how === 'addPeriods') return { targetTime: null, resultTime: null };
  if (how === 'latestPeriod' && !reading?.isOnePlan) return last.times;
  const ofYear =
    used.find(({ times, period }) => isForYear(times, period)) ?? (isForLonger(last) ? last : undefined);
  const isOfYear = ofYear === undefined && reading?.isOnePlan && reading.by === null;
  const { times, period } = ofYear ?? last;
  const quarter = times.targetTime?.kind === 'part' ? longerPlanOf(last) : null;
  const named: Stretch | null =
    quarter === null
      ? targetStretch(times, period)
      : { kind: 'months', first: quarter.start.month, last: quarter.end.month };
  return { targetTime: isOfYear ? YEAR : (named ?? YEAR), resultTime: null };
}

/** What is known of the times of a series before its figures are looked at, the way that words have it aside. */
export function saidOf(parts: readonly Timed[]): Omit<SaidOfSeries, 'how' | 'canBeOnePlan'> {
  const times = parts.map(timeOf);
  const periods = times.flatMap((time) => time ?? []);
  const areRounds = parts.some(({ round }) => round !== undefined);
  const areTold = periods.length === parts.length && !areRounds;
  const isOfYear = parts.every((part) => {
    const stretch = targetStretch(part.times, part.period) ?? YEAR;
    const period = periodOfStretch(stretch, timeOf(part));
    return period !== null && period.start.year === period.end.year && isYearOrLonger(stretch);
  });
  return {
    isOfPart: parts.some((part) => part.times.resultTime?.kind === 'part'),
    areRounds,
    hasOwnPlans: parts.some(
      (part) => part.times.targetTime !== null && !isForYear(part.times, part.period) && !isForLonger(part),
    ),
    periods: isOfYear && areTold ? periods : [],
  };
}

function isSeriesHow(chosen: Calculation | null): chosen is SeriesHow {
  return chosen === 'addPeriods' || chosen === 'addResults' || chosen === 'latestPeriod';
}

function coveredBy(parts: readonly Timed[]): Period | null {
  const [first] = parts;
  const last = parts[parts.length - 1];
  if (!first?.period || !last?.period) return null;
  return periodBetween(first.period.start, last.period.end);
}

function nonEmpty<T>(items: readonly T[]): readonly [T, ...T[]] | null {
  const [first, ...others] = items;
  return first === undefined ? null : [first, ...others];
}
