import { compareDates } from '../date/calendar-date';
import { constantFigure, type Figure, NO_FIGURE } from '../figure/figure';
import { type InForce, inForceOn } from '../register/in-force';
import type { Indicator, Measure } from '../survey/indicator';
import { restatedTarget } from '../survey/restate';
import type { Survey } from '../survey/survey';
import type { Merging } from '../target/joined-target';
import { assignedTo, type IndicatorTarget, ownTarget, statedTarget } from '../target/target-source';
import { isThere } from '../unit/units-on';
import { endOf, type ProgressSpan } from './span';

/** A unit's target as it stood on the last day of a month, counted from 0; null where it had none. */
export type TargetInMonth = (measure: Measure, month: number) => number | null;

/**
 * The targets by which months are judged: 24 that become 18 on 01/07 are 24 in June, month 5, and 18 in July; of a unit that others
 * went into what it and they had on that day, joined as the indicator's are. Where nothing changes them they are today's in every month.
 */
export function targetsByMonth(
  indicator: Indicator,
  span: ProgressSpan,
  { survey, merging }: { readonly survey: Survey; readonly merging: Merging },
): TargetInMonth {
  const { target } = indicator;
  const { unitsOn, reported } = survey;
  const inForce = forcesByMonth(target, span, reported.directory);
  const own = ({ measure, month }: { readonly measure: Measure; readonly month: number }) =>
    ownTargetIn(measure, target, inForce[month] ?? null);
  if (unitsOn === null) return (measure, month) => numberOf(own({ measure, month }));
  const measures = reported.indicators.find(({ key }) => key === indicator.key)?.measures ?? [];
  return ({ unit }, month) => {
    const day = endOf(span, month + 1);
    const parts = (unitsOn.parts[unit.index] ?? []).flatMap((part) => {
      const measure = measures[part.unit.index];
      return measure === undefined ? [] : [{ ...part, measure }];
    });
    const [first, ...others] = parts;
    if (first === undefined) return null;
    if (others.length === 0)
      return isThere(first.life, day) ? numberOf(own({ measure: first.measure, month })) : null;
    const force = inForce[month];
    const source = target.kind === 'register' && force ? { ...target, ...force } : target;
    const figureOf = (measure: Measure) => own({ measure, month });
    return numberOf(restatedTarget(parts, { indicator, merging, source, day, figureOf }));
  };
}

/** What of a register holds on the last day of each month; none for other targets. */
function forcesByMonth(
  target: IndicatorTarget,
  span: ProgressSpan,
  directory: Survey['directory'],
): readonly InForce[] {
  if (target.kind !== 'register') return [];
  const { entries } = target;
  const known = new Map<number, InForce>();
  return Array.from({ length: span.of }, (_, month) => {
    const day = endOf(span, month + 1);
    const begun = entries.filter(({ from }) => from === null || compareDates(from, day) <= 0).length;
    const found = known.get(begun) ?? inForceOn(entries, directory, day);
    known.set(begun, found);
    return found;
  });
}

/** What a unit as reported had itself: of a register on that day, else what it has without it. */
function ownTargetIn(measure: Measure, target: IndicatorTarget, force: InForce | null): Figure {
  if (target.kind !== 'register' || force === null) return measure.target;
  const { index } = measure.unit;
  const given = force.figures.get(index);
  if (given !== undefined && given.reading.kind !== 'blank') return given;
  if (!target.figures.has(index)) return measure.target;
  const assigned = assignedTo(index, target.under);
  if (assigned !== null && assigned.reading.kind !== 'blank') return assigned;
  const stated = statedTarget(index, ownTarget(target));
  return stated === null ? (measure.otherTarget ?? NO_FIGURE) : constantFigure(stated);
}

function numberOf({ reading }: Figure): number | null {
  return reading.kind === 'number' && reading.value >= 0 ? reading.value : null;
}
