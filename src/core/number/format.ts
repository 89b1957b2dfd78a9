import { decimalText } from './decimal';
import { roundRatio } from './round';
import { truthfulDigits } from './truthful-digits';

/**
 * A figure the way the federation prints it, dots between groups, comma before decimals: 1349500000 →
 * "1.349.500.000", 57.5 → "57,5". With `digits` exactly that many decimals, half-up; without, all there are.
 */
export function formatNumber(value: number, options: { readonly digits?: number } = {}): string {
  const text = decimalText(value, options.digits);
  const [whole = '', decimals] = text.replace('-', '').split('.');
  const grouped = whole.replace(/\B(?=(?:[0-9]{3})+$)/g, '.');
  const figure = decimals === undefined ? grouped : `${grouped},${decimals}`;
  return text.startsWith('-') && /[1-9]/.test(text) ? `-${figure}` : figure;
}

/** Percent points with their sign: (97.75, 1 digit) → "97,8%"; without `digits` all decimals there are. */
export function formatPercent(points: number, options: { readonly digits?: number } = {}): string {
  return `${formatNumber(points, options)}%`;
}

/**
 * The rate of a result and a target in words of a page, never 100 % for a pair below it: (29, 25) → "116,0%",
 * (9997, 10000) → "99,97%". Rule 1 of the product. With `isCeiling` neither for one above what it must not exceed.
 *
 * @throws {RangeError} when the target is 0 or `digits` is not a whole number from 0 to 20.
 */
export function formatRate(
  result: number,
  target: number,
  options: { readonly digits: number; readonly isCeiling?: boolean },
): string {
  const digits = truthfulDigits(result, target, options.digits, options.isCeiling);
  return formatPercent(roundRatio(result, target, { digits, mode: 'halfUp' }), { digits });
}
