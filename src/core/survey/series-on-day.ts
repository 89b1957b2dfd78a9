import { type CalendarDate, compareDates } from '../date/calendar-date';
import { periodKey } from '../date/period';
import type { Family, Part } from '../series/family';
import { planSeries, type SeriesPlan } from '../series/series-plan';
import { inTime, isLater, planTimeOf } from '../series/series-time';
import { addsInTime } from '../tab/means';
import type { SourceIndicator } from './indicator';
import type { PlanOfAll } from './plan-of-all';
import {
  absentFrom,
  absentUnits,
  areZero,
  comeToPlan,
  fallsFrom,
  lackingMonths,
  type SeriesGaps,
  type Told,
  tellsResults,
} from './series-gaps';

/** Whether the time that a source tells of has begun: on 31/05 a tab of June has no results yet, whatever was typed ahead. Rule 16 of the product. */
export function hasBegunOn(day: CalendarDate, { period }: Pick<SourceIndicator, 'period'>): boolean {
  return period === null || compareDates(period.start, day) <= 0;
}

interface Asked {
  readonly today: CalendarDate;
  readonly toldIn: (part: Part) => Told<Part>;
}

/**
 * How a family is put together on a day: of sources that count from the beginning the latest that has begun by then and says what anybody came to. A
 * tab of December that stands ready, blank or with all that is counted up at 0 again, says nothing of the year yet.
 */
export function planOn(
  family: Family,
  plan: SeriesPlan<Part> | null,
  { today, toldIn }: Asked,
): SeriesPlan<Part> | null {
  if (plan?.how !== 'latestPeriod') return plan;
  const begun = family.parts.filter((part) => hasBegunOn(today, part));
  const untold = untoldIn(begun, toldIn).map(({ part }) => part);
  const counting = begun.filter((part) => !untold.includes(part));
  const found = latestOf(counting);
  if (found === null || found.used[0] === plan.used[0]) return plan;
  const { used, earlier, period } = found;
  const later = family.parts.filter((part) => !counting.includes(part));
  return { ...plan, used, earlier: [...earlier, ...later], period };
}

function latestOf([first, ...others]: readonly Part[]): SeriesPlan<Part> | null {
  return first === undefined ? null : planSeries([first, ...others], 'latestPeriod');
}

/** The sources of the last year that say nothing yet, where any of that year does. */
function untoldIn(begun: readonly Part[], toldIn: (part: Part) => Told<Part>): readonly Told<Part>[] {
  const last = latestOf(begun)?.used[0].period?.end.year;
  const ofYear = begun.filter(({ period }) => period?.end.year === last).map(toldIn);
  const untold = ofYear.filter((one) => !tells(one, ofYear));
  return untold.length === ofYear.length ? [] : untold;
}

const NO_GAPS: SeriesGaps = Object.freeze({
  untold: [],
  months: [],
  areIdle: false,
  units: [],
  falls: [],
});

/** What the sources of a series do not tell on a day, of results that are added against one plan if there is any: see {@link SeriesGaps}. */
export function gapsOf(
  { how, used, earlier, reading }: SeriesPlan<Part>,
  ofAll: PlanOfAll | null,
  { today, toldIn }: Asked,
): SeriesGaps {
  if (how === 'pages') return NO_GAPS;
  if (how !== 'latestPeriod') {
    const told = used.filter((part) => hasBegunOn(today, part)).map(toldIn);
    const months = ofAll === null ? [] : lackingMonths(told, ofAll.time);
    const areIdle =
      ofAll !== null && months.length > 0 && comeToPlan(told, { lacking: months.length, planOf: ofAll.of });
    return { ...NO_GAPS, months, areIdle, units: absentUnits(told) };
  }
  const [latest] = used;
  const others = earlier.filter((part) => hasBegunOn(today, part));
  const silent = untoldIn([...others, latest], toldIn);
  const untold = silent
    .filter(({ part }) => isLater(part, latest))
    .map((one) => ({ tab: one.part.tab, areZero: tellsResults(one) }));
  const alike = others.filter((part) => {
    const isOfYear = part.period?.end.year === latest.period?.end.year;
    return isOfYear && part.cumulative === latest.cumulative && isLater(latest, part);
  });
  const [previous] = inTime(alike).slice(-1).map(toldIn);
  if (previous === undefined) return { ...NO_GAPS, untold };
  const [plan, before] = [latest, previous.part].map((part) => {
    const time = planTimeOf(part, part.cumulative);
    return time && periodKey(time);
  });
  const isOfPlan = reading?.isOnePlan === true || plan === before;
  const told = toldIn(latest);
  const areCountedUp = [latest, previous.part].every(
    ({ columns }) => columns.cumulative && addsInTime(columns),
  );
  return {
    ...NO_GAPS,
    untold,
    units: absentFrom(told, previous, isOfPlan),
    falls: areCountedUp ? fallsFrom(told, previous) : [],
  };
}

/** Whether a source says what anybody came to: what is counted up is not 0 for all once it was more for any. */
function tells(told: Told<Part>, ofYear: readonly Told<Part>[]): boolean {
  if (!tellsResults(told)) return false;
  const { cumulative, columns } = told.part;
  return !cumulative || !addsInTime(columns) || !areZero(told) || ofYear.every(areZero);
}
