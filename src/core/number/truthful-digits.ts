import { compareProducts, subtractExact } from './decimal';

/** A sheet keeps no more digits of a number. */
const MOST_DIGITS = 15;

/**
 * How many decimals a rate needs so that a result below target does not print as 100 %, at least `digits`. Rule 1 of
 * the product: 9.997 of 10.000 needs 2 where 1 was asked for, since 99,97 % would print 100,0 %. Never more than a sheet keeps.
 *
 * @param isCeiling true where a result above its target is the one that misses it: 5,0001 of at most 5 is 100,002 %.
 */
export function truthfulDigits(result: number, target: number, digits: number, isCeiling = false): number {
  if (result === target || (result > target && !isCeiling)) return digits;
  if (result < 0) return digitsBelowZero(result, target, digits);
  const missing = Math.abs(subtractExact(target, result));
  let enough = digits;
  while (enough < MOST_DIGITS && compareProducts([missing, 200, 10 ** enough], [target]) <= 0) enough += 1;
  return enough;
}

/** How many a rate below 0 needs so that it prints as one: −5 of 5.000.000 is −0,0001 %, and not −0,0 %. */
function digitsBelowZero(result: number, target: number, digits: number): number {
  let enough = digits;
  while (enough < MOST_DIGITS && compareProducts([-result, 200, 10 ** enough], [target]) < 0) enough += 1;
  return enough;
}
