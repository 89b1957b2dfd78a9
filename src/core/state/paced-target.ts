import { decimalText, divideExact, multiplyExact } from '../number/decimal';

/** How much of a target's time has passed, in whole months, and from how many percent of it on it counts as reached. */
export interface Elapsed {
  readonly months: number;
  /** Months of the whole time, > 0. */
  readonly of: number;
  /** Percent, > 0. */
  readonly threshold: number;
}

/**
 * What must be there after some months of a target's time: K = ceil(θ · T · m / n), exact. 25 a year are 11 after five months
 * (10,4), 18 at 90 % are 7 (6,75). Counts come whole; a target with decimals, 1,5 tỷ, is rounded up at its own last one: 0,7.
 */
export function pacedTarget(target: number, { months, of, threshold }: Elapsed): number {
  if (!(of > 0 && months >= 0 && months <= of)) throw new RangeError(`Give months within ${of}: "${months}"`);
  const digits = (decimalText(target).split('.')[1] ?? '').length;
  return divideExact([target, threshold, months], multiplyExact([100, of]), { digits, rounding: 'up' });
}
