import { divideExact, subtractExact } from './decimal';

/**
 * How a printed rate is rounded: `halfUp` (tròn), `truncate` (cắt), or `below100` (dưới 100: half-up, but what is
 * below target never rounds to 100 or more).
 */
export type RateRounding = 'halfUp' | 'truncate' | 'below100';

/**
 * Result over target in percent points, rounded once from the exact ratio. Rule 3 of the product: 23 of 40 is 57.5,
 * to 0 digits 58; 29 of 25 is 116; 17 of 12 is 141.7, truncated 141.6; 94.300.000 of 94.500.000 to 0 digits is 100,
 * `below100` 99.
 *
 * @throws {RangeError} when the target is 0 (it has no rate) or `digits` is not a whole number from 0 to 20.
 */
export function roundRatio(
  result: number,
  target: number,
  options: { readonly digits: number; readonly mode: RateRounding },
): number {
  const { digits, mode } = options;
  const rounding = mode === 'truncate' ? 'down' : 'halfUp';
  const points = divideExact([100, result], target, { digits, rounding });
  if (mode === 'below100' && points >= 100 && target > 0 && result < target) {
    return subtractExact(100, Number(`1e-${digits}`));
  }
  return points;
}
