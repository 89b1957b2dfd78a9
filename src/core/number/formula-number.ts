import { decimalText } from './decimal';

/** A figure as formulas have it in every language of a spreadsheet, without a decimal sign: 1.5 is 15/10. */
export function formulaNumber(value: number): string {
  const [whole = '0', decimals = ''] = decimalText(value).split('.');
  return decimals === '' ? whole : `${Number(whole + decimals)}/1${'0'.repeat(decimals.length)}`;
}
