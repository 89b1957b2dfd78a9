import { compareDates } from '../date/calendar-date';
import type { Figure } from '../figure/figure';
import { type InForce, inForceOn } from '../register/in-force';
import type { Indicator, Measure } from '../survey/indicator';
import { assignedTo, ownTarget, statedTarget } from '../target/target-source';
import type { Directory } from '../unit/directory';
import { endOf, type ProgressSpan } from './span';

/** A unit's target as it stood on the last day of a month, counted from 0; null where it had none. */
export type TargetInMonth = (measure: Measure, month: number) => number | null;

/**
 * The targets by which months are judged: 24 that become 18 on 01/07 are 24 in June, month 5, and 18 in July. Where no register
 * changes them they are today's in every month.
 */
export function targetsByMonth(
  { target }: Pick<Indicator, 'target'>,
  span: ProgressSpan,
  directory: Directory,
): TargetInMonth {
  if (target.kind !== 'register') return ({ target: now }) => numberOf(now);
  const { entries } = target;
  const known = new Map<number, InForce>();
  const inMonth = (month: number) => {
    const day = endOf(span, month + 1);
    const begun = entries.filter(({ from }) => from === null || compareDates(from, day) <= 0).length;
    const found = known.get(begun) ?? inForceOn(entries, directory, day);
    known.set(begun, found);
    return found;
  };
  const byMonth = Array.from({ length: span.of }, (_, month) => inMonth(month));
  return (measure, month) => {
    const { index } = measure.unit;
    const given = byMonth[month]?.figures.get(index);
    if (given !== undefined && given.reading.kind !== 'blank') return numberOf(given);
    if (!target.figures.has(index)) return numberOf(measure.target);
    const assigned = assignedTo(index, target.under);
    if (assigned !== null && assigned.reading.kind !== 'blank') return numberOf(assigned);
    const stated = statedTarget(index, ownTarget(target));
    if (stated !== null) return stated;
    return measure.otherTarget === undefined ? null : numberOf(measure.otherTarget);
  };
}

function numberOf({ reading }: Figure): number | null {
  return reading.kind === 'number' && reading.value >= 0 ? reading.value : null;
}
