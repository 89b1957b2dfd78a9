import { parseNumber } from '../core/number/parse';
import type { RateRounding } from '../core/number/round';
import { foldText } from '../core/text/normalise';
import { oneCell } from './broadcast';
import { textOf } from './cell-value';
import { badDecimals, badRounding } from './messages';

/** Words of the argument cách, without accents and spaces. */
const WAYS: ReadonlyMap<string, RateRounding> = new Map([
  ['', 'halfUp'],
  ['tron', 'halfUp'],
  ['cat', 'truncate'],
  ['duoi100', 'below100'],
]);

const MOST_DECIMALS = 10;

/** How many decimals a rate gets, from the argument số_lẻ: 0 to 10, omitted 1. Throws an Error otherwise. */
export function readDecimals(so_le: unknown): number {
  const cell = oneCell('so_le', so_le);
  const reading = parseNumber(cell);
  if (reading.kind === 'blank') return 1;
  const digits = reading.kind === 'number' ? reading.value : Number.NaN;
  if (Number.isInteger(digits) && digits >= 0 && digits <= MOST_DECIMALS) return digits;
  throw new Error(badDecimals(textOf(cell)));
}

/**
 * How a rate is rounded, from the argument cách: "tròn", "cắt" or "dưới 100", in any case, with or without accents
 * and spaces ("CAT", "duoi100"); omitted "tròn". Throws an Error otherwise.
 */
export function readRounding(cach: unknown): RateRounding {
  const text = textOf(oneCell('cach', cach));
  const way = WAYS.get(foldText(text).replace(/ /g, ''));
  if (way === undefined) throw new Error(badRounding(text));
  return way;
}
