import { isPercent } from '../measure/measure';
import { multiplyExact } from '../number/decimal';
import { middleOf } from '../number/middle';
import type { Place } from '../workbook/workbook';
import type { Indicator, Measure } from './indicator';

/** A figure that is thousands of times off, as a lost sign or another unit of money makes it. */
export interface ScaleSlip {
  readonly measure: Measure;
  readonly side: 'target' | 'result';
  readonly value: number;
  /** What it may be meant as: 2350 for 2,35. */
  readonly likely: number;
  readonly place: Place;
}

/** Results of most units are of their targets' size; what a slip makes is beyond any of them. */
const USUAL = 10;
const OUTLYING = 200;
/** A figure of another scale comes this near to its pair in the right one. */
const NEAR = 5;
/** What units of measure are apart by: nghìn, triệu, tỷ. */
export const POWERS = [1e3, 1e6, 1e9] as const;
const FEWEST_USUAL = 2;

/** A unit's target and result. */
export interface Pair {
  readonly measure: Measure;
  readonly target: number;
  readonly result: number;
}

/**
 * Figures that are a thousand times, or a million, from what stands beside them and from the others of their kind, in a table in which at
 * most a third is: 2,35 typed for 2.350 beside 2300, đồng in a column of triệu.
 */
export function scaleSlips({
  measures,
  measure,
}: Pick<Indicator, 'measures' | 'measure'>): readonly ScaleSlip[] {
  if (isPercent(measure)) return [];
  const pairs = pairsOf(measures);
  const apart = pairs.filter((pair) => ratioOf(pair) >= OUTLYING);
  const usual = apart.length === 0 ? [] : pairs.filter((pair) => ratioOf(pair) <= USUAL);
  if (usual.length < FEWEST_USUAL || apart.length * 2 > usual.length) return [];
  const middle = (side: 'target' | 'result') => middleOf(usual.map((pair) => pair[side])) ?? 1;
  const median = { target: middle('target'), result: middle('result') };
  return apart.flatMap((pair) => slipOf(pair, median) ?? []);
}

/** The targets and results above zero of units that have both. */
export function pairsOf(measures: readonly Measure[]): readonly Pair[] {
  return measures.flatMap((own): Pair[] => {
    const [target, result] = [own.target.reading, own.result.reading];
    if (target.kind !== 'number' || result.kind !== 'number') return [];
    return target.value > 0 && result.value > 0
      ? [{ measure: own, target: target.value, result: result.value }]
      : [];
  });
}

function slipOf(pair: Pair, median: { readonly target: number; readonly result: number }): ScaleSlip | null {
  const { measure, target, result } = pair;
  const power = POWERS.find((one) => ratioOf(pair) / one <= NEAR && one / ratioOf(pair) <= NEAR);
  if (power === undefined) return null;
  const distance = (side: 'target' | 'result') => apartBy(pair[side], median[side]);
  const isTarget = measure.target.places.length === 1 && distance('target') > distance('result');
  const side = isTarget ? 'target' : 'result';
  const [value, other] = isTarget ? [target, result] : [result, target];
  const [place] = measure[side].places;
  if (place === undefined || distance(side) < OUTLYING / NEAR) return null;
  return { measure, side, value, likely: multiplyExact([value, value < other ? power : 1 / power]), place };
}

function ratioOf({ target, result }: Pair): number {
  return apartBy(target, result);
}

function apartBy(one: number, other: number): number {
  return Math.max(one / other, other / one);
}
