import { decimalText } from './decimal';

/** A number as formulas have it, without a decimal sign, which depends on the locale: 97,5 is (975/10). */
export function wholeNumbers(value: number): string {
  const [whole = '', decimals = ''] = decimalText(value).split('.');
  return decimals === '' ? whole : `(${Number(whole + decimals)}/1${'0'.repeat(decimals.length)})`;
}
