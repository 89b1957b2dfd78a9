import { foldText } from '../text/normalise';
import { exponentOfMeasure, isMoney } from './measure';

/** All units of money are one kind, since they are converted; others are what they say. */
export function measureKind(measure: string): string {
  return isMoney(measure) ? 'đồng' : foldText(measure);
}

/** What figures of one unit of money are multiplied by to be of another: from đồng to triệu đồng 0,000001; 1 where either is none, or not known. */
export function scaleBetween(own: string | null, other: string | null): number {
  if (own === null || other === null || own === other || !isMoney(own) || !isMoney(other)) return 1;
  return 10 ** (exponentOfMeasure(own) - exponentOfMeasure(other));
}

/** Whether figures of two units of measure can be compared. */
export function areOfOneKind(own: string, other: string | null): boolean {
  return other !== null && measureKind(own) === measureKind(other);
}
