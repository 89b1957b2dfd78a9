import { divideExact } from '../number/decimal';

/**
 * The part of a year's target that is due by the end of a month: ceil(target × month / 12), since pieces of news
 * or members come whole. 24 a year is 10 by May, 10 a year is 5 by May. Throws RangeError for a month that no
 * year has, and for a target below 0.
 */
export function cumulativeTarget(yearTarget: number, month: number): number {
  if (!(Number.isInteger(month) && month >= 1 && month <= 12)) {
    throw new RangeError(`Give a month from 1 to 12: "${month}"`);
  }
  if (!(yearTarget >= 0)) throw new RangeError(`Give a target of 0 or more: "${yearTarget}"`);
  return divideExact([yearTarget, month], 12, { digits: 0, rounding: 'up' });
}
