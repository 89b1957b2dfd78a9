import { compareProducts } from '../number/decimal';
import { roundRatio } from '../number/round';
import type { Figure, Share } from './figure';
import { decimalsOf } from './typed-rates';

/** Decimals compared of typed percentages, and the most that tell a share from a target. */
const MOST_DIGITS = 8;
const MOST_EXACT_DIGITS = 12;

/**
 * A percentage that its own row has exactly: 95 of 123/130 against 95 is 94,6 and misses it; with no more decimals than it takes to tell.
 * One that rounds to the same verdict stays as typed, and so does one that the row does not give, which is told. Rule 1 of the product.
 */
export function exactShare(
  { result, target }: { readonly result: Figure; readonly target: Figure },
  { count, base }: Pick<Share, 'count' | 'base'>,
  { threshold, direction }: { readonly threshold: number; readonly direction: 'more' | 'less' },
): Figure {
  if (result.reading.kind !== 'number' || target.reading.kind !== 'number' || base <= 0) return result;
  const typed = result.reading.value;
  const plan = target.reading.value;
  const reaches = (factors: readonly number[], of: number) => {
    const compared = compareProducts([100, ...factors], [threshold, plan, of]);
    return direction === 'less' ? compared <= 0 : compared >= 0;
  };
  const share = { count, base, typed, fits: isShareOf(typed, { count, base }) };
  const isReached = reaches([100, count], base);
  if (!share.fits) return { ...result, share };
  if (reaches([typed], 1) === isReached) return result;
  const exact = (more: number) => roundRatio(count, base, { digits: more, mode: 'halfUp' });
  let decimals = Math.min(decimalsOf(typed), MOST_DIGITS) + 1;
  while (decimals < MOST_EXACT_DIGITS && reaches([exact(decimals)], 1) !== isReached) decimals += 1;
  return { ...result, reading: { kind: 'number', value: exact(decimals) }, share };
}

/** Whether a percentage in points is a share rounded or cut off to the decimals it is typed with: 95,7 is 134 of 140. */
export function isShareOf(typed: number, { count, base }: Pick<Share, 'count' | 'base'>): boolean {
  const digits = Math.min(decimalsOf(typed), MOST_DIGITS);
  if (Math.abs(typed - (100 * count) / base) > 1.01 * 10 ** -digits) return false;
  const points = roundRatio(typed, 100, { digits, mode: 'halfUp' });
  return (['halfUp', 'truncate', 'below100'] as const).some(
    (mode) => roundRatio(count, base, { digits, mode }) === points,
  );
}
