import { addExact } from '../number/decimal';
import { formatNumber } from '../number/format';
import type { Place } from '../workbook/workbook';
import type { Indicator, Measure } from './indicator';
import { begunOn, type Stated } from './stated-since';
import type { Survey } from './survey';

/** A figure that some sources in a row repeat for a whole time's target. */
interface Step {
  readonly value: number;
  readonly place: Place | null;
  readonly labels: readonly string[];
}

/** A unit for which sources that each repeat a whole time's target do not all have the same. */
export interface ChangedTarget {
  readonly unit: string;
  /** Where the last figure stands, by which the unit is judged today. */
  readonly place: Place;
  readonly value: number;
  /** "24 (T1–T6), 36 (T7–T8)". */
  readonly words: string;
}

/**
 * The units of an indicator, as reported, whose year's target is one in some tabs and another in others of those that have begun: it was
 * changed, or mistyped. Not one that another went into, where the last figure is both of theirs, nor where something else gives the target.
 */
export function changedTargets(
  { measures }: Pick<Indicator, 'measures'>,
  { today, unitsOn }: Pick<Survey, 'today' | 'unitsOn'>,
): readonly ChangedTarget[] {
  return measures.flatMap(({ unit, repeated, otherTarget }): ChangedTarget[] => {
    if (repeated === undefined || otherTarget !== undefined) return [];
    const steps = stepsOf(begunOn(repeated, today));
    const last = steps[steps.length - 1];
    if (last === undefined || steps.length < 2 || last.place === null) return [];
    const parts = unitsOn?.parts.find((own) => own.some((part) => part.unit.index === unit.index)) ?? [];
    const others = parts.filter((part) => part.unit.index !== unit.index);
    if (steps.length === 2 && others.length > 0 && last.value === sumWith(steps[0], others, measures))
      return [];
    const words = steps.map(({ value, labels }) => `${formatNumber(value)} (${spanOf(labels)})`).join(', ');
    return [{ unit: unit.name, place: last.place, value: last.value, words }];
  });
}

function stepsOf(stated: readonly Stated[]): readonly Step[] {
  const steps: Step[] = [];
  for (const { target, label } of stated) {
    if (target.reading.kind !== 'number') continue;
    const { value } = target.reading;
    const last = steps[steps.length - 1];
    if (last?.value === value) steps[steps.length - 1] = { ...last, labels: [...last.labels, label] };
    else steps.push({ value, place: target.places[0] ?? null, labels: [label] });
  }
  return steps;
}

/** What a unit had before, and what others had that went into it; null where one has none. */
function sumWith(
  before: Step | undefined,
  others: readonly { readonly unit: { readonly index: number } }[],
  measures: readonly Measure[],
): number | null {
  const targets = others.map(({ unit }) => measures[unit.index]?.target.reading);
  const values = targets.flatMap((reading) => (reading?.kind === 'number' ? [reading.value] : []));
  return before === undefined || values.length === 0 ? null : addExact([before.value, ...values]);
}

/** "T7", "T1–T6". */
function spanOf(labels: readonly string[]): string {
  const [first = '', ...others] = labels;
  const last = others[others.length - 1];
  return last === undefined ? first : `${first}–${last}`;
}
