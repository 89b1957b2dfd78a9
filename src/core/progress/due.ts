import { type CalendarDate, compareDates } from '../date/calendar-date';
import { dateSerial } from '../date/date-serial';
import { RATE_WORDS } from '../report/cells';
import { standingOf } from '../state/standing';
import type { Indicator, Measure } from '../survey/indicator';
import type { Survey } from '../survey/survey';
import { hasTarget, unassignedOf } from '../target/indicator-target';

/** An indicator by its last day. */
export interface DueItem {
  readonly indicator: Indicator;
  /** The last day that counts. */
  readonly lastDay: CalendarDate;
  /** Days until then, below 0 where it is over. */
  readonly days: number;
  readonly reached: number;
  readonly assigned: number;
  /** Who has not reached the target: "Hòa An"; "Hạ Lang (chưa có SL)" where there is no figure to judge. */
  readonly open: readonly string[];
  /** Those of them that have no figure to judge. */
  readonly untold: readonly string[];
  /** The day that its figures go to where that comes before a last day that is over: who is open may have reached it since. */
  readonly figuresUntil: CalendarDate | null;
  /** What of the target nobody was given yet; null for none. */
  readonly unassigned: number | null;
}

/** How many days ahead somebody wants to know. */
export const DAYS_AHEAD = 30;

/**
 * What is due within {@link DAYS_AHEAD} days of the day judged on, and what is over with units that did not reach it, the earliest day first: on
 * 10/12/2020 a time limit "trước 25/12" is due in 14 days, one of 31/03/2020 over since 254.
 */
export function dueItems({ indicators, today }: Survey): {
  readonly soon: readonly DueItem[];
  readonly over: readonly DueItem[];
} {
  const items = indicators.flatMap((indicator) => itemOf(indicator, today) ?? []);
  const sorted = items.sort((one, other) => one.days - other.days);
  return {
    soon: sorted.filter(({ days }) => days >= 0 && days <= DAYS_AHEAD),
    over: sorted.filter(({ days, open, unassigned }) => days < 0 && (open.length > 0 || unassigned !== null)),
  };
}

function itemOf(indicator: Indicator, today: CalendarDate): DueItem | null {
  const { timing, period, target, measures } = indicator;
  const lastDay = timing.lastDay ?? timing.target?.end ?? (timing.openEnded ? null : (period?.end ?? null));
  const assigned = measures.filter(({ assessment }) => standingOf(assessment.state) !== null);
  const unassigned = unassignedOf(target);
  if (lastDay === null || !hasTarget(target)) return null;
  if (assigned.length === 0 && unassigned === null) return null;
  const open = assigned.filter((measure) => !isReached(measure, indicator));
  const days = dateSerial(lastDay) - dateSerial(today);
  const isBehind = days < 0 && period !== null && compareDates(period.end, lastDay) < 0;
  return {
    indicator,
    lastDay,
    days,
    figuresUntil: isBehind ? period.end : null,
    reached: assigned.length - open.length,
    assigned: assigned.length,
    open: open.map(openName),
    untold: open.filter(isUntold).map(openName),
    unassigned,
  };
}

function openName({ unit, assessment: { state } }: Measure): string {
  return state === 'noData' || state === 'dataError' ? `${unit.name} (${RATE_WORDS[state]})` : unit.name;
}

function isUntold({ assessment: { state } }: Measure): boolean {
  return state === 'noData' || state === 'dataError';
}

/** Reached, or of what must not exceed its target so far kept. */
function isReached({ assessment: { state } }: Measure, { direction }: Indicator): boolean {
  return standingOf(state) === 'reached' || (direction === 'less' && state === 'inProgress');
}
