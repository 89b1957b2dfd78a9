import { foldText } from '../text/normalise';
import { exponentOfMeasure, isMoney } from './measure';
import { scaleOfMeasure } from './scale';

/** What some unit of measure is one of, and its power of ten among those: "triệu đồng" 6 of đồng, "tấn" 3 of kg; others are one of themselves. */
function scaleOf(measure: string): { readonly of: string; readonly exponent: number } {
  if (isMoney(measure)) return { of: 'đồng', exponent: exponentOfMeasure(measure) };
  return scaleOfMeasure(measure) ?? { of: foldText(measure), exponent: 0 };
}

/** All units of money are one kind, and those of weight, length, area and volume each, since they are converted; others are what they say. */
export function measureKind(measure: string): string {
  return scaleOf(measure).of;
}

/**
 * What figures of one unit of measure are multiplied by to be of another of its kind: from đồng to triệu đồng 0,000001, from tấn to kg 1.000; 1
 * where the two are of different kinds, or not known.
 */
export function scaleBetween(own: string | null, other: string | null): number {
  if (own === null || other === null || own === other) return 1;
  const [from, to] = [scaleOf(own), scaleOf(other)];
  return from.of === to.of ? 10 ** (from.exponent - to.exponent) : 1;
}

/** Whether figures of two units of measure can be compared. */
export function areOfOneKind(own: string, other: string | null): boolean {
  return other !== null && measureKind(own) === measureKind(other);
}
