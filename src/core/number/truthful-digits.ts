import { compareProducts, subtractExact } from './decimal';

/**
 * How many decimals a rate needs so that a result below target does not print as 100 %, at least `digits`. Rule 1 of
 * the product: 9.997 of 10.000 needs 2 where 1 was asked for, since 99,97 % would print 100,0 %.
 */
export function truthfulDigits(result: number, target: number, digits: number): number {
  if (result >= target) return digits;
  const missing = subtractExact(target, result);
  let enough = digits;
  while (compareProducts([missing, 200, 10 ** enough], [target]) <= 0) enough += 1;
  return enough;
}
