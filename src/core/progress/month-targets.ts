import { compareBeginnings, compareDates, earlierDate } from '../date/calendar-date';
import { constantFigure, type Figure, NO_FIGURE } from '../figure/figure';
import { inForceOn } from '../register/in-force';
import type { Indicator, Measure } from '../survey/indicator';
import { restatedTarget } from '../survey/restated-target';
import { statedOn } from '../survey/stated-since';
import type { Survey } from '../survey/survey';
import {
  asOfDay,
  assignedTo,
  type IndicatorTarget,
  ownTarget,
  type RegisterTarget,
} from '../target/indicator-target';
import { statedTarget } from '../target/target-source';
import { endOf, type ProgressSpan } from './span';

/** A unit's target as it stood on the last day of a month, counted from 0; null where it had none. */
export type TargetInMonth = (measure: Measure, month: number) => number | null;

/**
 * The targets by which months are judged: 24 that become 18 on 01/07 are 24 in June, month 5, and 18 in July. Where neither a register nor
 * what each month's tab repeats changes them they are today's in every month. A unit that others went into has in each month what its parts together had.
 */
export function targetsByMonth(
  indicator: Indicator,
  span: ProgressSpan,
  { reported, unitsOn }: Pick<Survey, 'reported' | 'unitsOn'>,
): TargetInMonth {
  const { measures } = reported.indicators.find(({ key }) => key === indicator.key) ?? indicator;
  const sources = sourcesByMonth(indicator, span, reported);
  const figureIn = (unit: number, month: number): Figure => {
    const measure = measures[unit];
    if (measure === undefined) return NO_FIGURE;
    const source = sources(month);
    const { repeated } = measure;
    const typed = repeated === undefined ? null : statedOn(repeated, endOf(span, month + 1));
    if (source.kind === 'register' && indicator.target.kind === 'register')
      return registeredIn({ measure, typed }, source, indicator.target);
    return typed ?? assignedIn(measure, source);
  };
  return ({ unit }, month) => {
    const [own, ...others] = unitsOn?.parts[unit.index] ?? [];
    if (own === undefined || (others.length === 0 && own.life === null))
      return numberOf(figureIn(own?.unit.index ?? unit.index, month));
    const parts = [own, ...others].map((part) => ({ ...part, figure: figureIn(part.unit.index, month) }));
    const day = earlierDate(endOf(span, month + 1), unitsOn?.day ?? span.day);
    return numberOf(restatedTarget(parts, { indicator, source: sources(month), day }));
  };
}

/** What tables of targets gave a unit in a month; today's target where none was changed in the year. */
function assignedIn({ unit, target }: Measure, then: IndicatorTarget): Figure {
  const given = then.kind === 'assignment' && then.later !== undefined ? then.figures.get(unit.index) : null;
  return given && given.reading.kind !== 'blank' ? given : target;
}

/** An indicator's target as it stood in each month; entries that begin in none of two months hold in both alike. */
function sourcesByMonth(
  { target }: Indicator,
  span: ProgressSpan,
  { directory }: Survey['reported'],
): (month: number) => IndicatorTarget {
  const months = Array.from({ length: span.of }, (_, month) => endOf(span, month + 1));
  if (target.kind === 'assignment' && target.later !== undefined) {
    const assigned = months.map((day) => asOfDay(target, (from) => compareBeginnings(from, day) <= 0));
    return (month) => assigned[month] ?? target;
  }
  if (target.kind !== 'register') return () => target;
  const known = new Map<number, RegisterTarget>();
  const byMonth = months.map((day) => {
    const begun = target.entries.filter(({ from }) => from === null || compareDates(from, day) <= 0).length;
    const found = known.get(begun) ?? { ...target, ...inForceOn(target.entries, directory, day) };
    known.set(begun, found);
    return found;
  });
  return (month) => byMonth[month] ?? target;
}

/** What a register gave a reported unit in a month; before it gave any, what the indicator has without it. */
function registeredIn(
  { measure, typed }: { readonly measure: Measure; readonly typed: Figure | null },
  then: RegisterTarget,
  now: RegisterTarget,
): Figure {
  const { index } = measure.unit;
  const given = then.figures.get(index);
  if (given !== undefined && given.reading.kind !== 'blank') return given;
  if (!now.figures.has(index)) return typed ?? measure.target;
  const assigned = assignedTo(index, now.under);
  if (assigned !== null && assigned.reading.kind !== 'blank') return assigned;
  const stated = statedTarget(index, ownTarget(now));
  if (stated !== null) return constantFigure(stated);
  return typed ?? measure.otherTarget ?? NO_FIGURE;
}

function numberOf({ reading }: Figure): number | null {
  return reading.kind === 'number' && reading.value >= 0 ? reading.value : null;
}
