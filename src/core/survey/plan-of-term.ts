import { periodBetween } from '../date/make-period';
import { MONTHS_OF_YEAR, monthsBetween, monthsOf } from '../date/months';
import { isWithin, type Period } from '../date/period';
import type { Part } from '../series/family';
import type { SeriesPlan } from '../series/series-plan';
import { inTime, timeOf } from '../series/series-time';

/** As many years as a term of five has by its name, "2020-2025": it begins in the course of the first. */
const YEARS_NAMED = 6;

/**
 * How results of several years are put together that a plan of a longer time is for: the years of "NHIỆM KỲ 2021-2025" are added, from its first on
 * (the first of six may be left out) and without a gap. `unclear` where years between are lacking; null where the plan is of a year at
 * the most, where only one year of it is told, and where results are counted up.
 */
export function planOfTerm(parts: readonly Part[], term: Period | null): SeriesPlan<Part> | 'unclear' | null {
  if (term === null || monthsOf(term) <= MONTHS_OF_YEAR) return null;
  const timed = inTime(parts).flatMap((part) => {
    const time = timeOf(part);
    return time !== null && isWithin(time, term) ? [{ part, time }] : [];
  });
  const [first, ...others] = timed;
  const last = others[others.length - 1];
  if (first === undefined || last === undefined || timed.some(({ part }) => part.cumulative)) return null;
  if (last.time.end.year === first.time.end.year) return null;
  const period = periodBetween(first.time.start, last.time.end);
  const late = monthsBetween(term.start, first.time.start);
  const isWhole = late === 0 || (late === MONTHS_OF_YEAR && monthsOf(term) === YEARS_NAMED * MONTHS_OF_YEAR);
  const told = timed.reduce((months, { time }) => months + monthsOf(time), 0);
  if (!isWhole || period === null || told !== monthsOf(period)) return 'unclear';
  const used = [first.part, ...others.map(({ part }) => part)] as const;
  const earlier = parts.filter((part) => !used.includes(part));
  return { how: 'addResults', used, earlier, period, reading: null };
}
