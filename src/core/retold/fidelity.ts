import { decimalsOf } from '../figure/typed-rates';
import type { ToldOfUnits } from './tellers';

/** How figures are told again: as they are, over a power of ten ("KH (nghìn)"), or in fewer digits. */
export type Fidelity = 'same' | 'scaled' | 'rounded';

/** Figures of fewer digits than two agree with too many others. */
const FEWEST_DIGITS = 10;
/** The logarithm of how far a figure of two digits is from what it stands for, at most. */
const FARTHEST = 0.05;
/** So many decimals are told by hand at most. */
const MOST_DECIMALS = 6;
/** Binary numbers of the same decimals are no farther apart. */
const SLACK = 1e-9;

type Rows = Pick<ToldOfUnits, 'rows'>;
type Pair = readonly [own: number, told: number];

/**
 * How an indicator tells all that another one does of its units, targets and results, rounded or cut to its own digits where it has fewer: 1251
 * and 3216 for 1250,5 and 3215,6. Null where some figure is another.
 */
export function fidelityOf({ rows }: Rows, told: Rows): Fidelity | null {
  const pairs: Pair[] = [];
  let power: number | null = null;
  for (const [unit, row] of rows) {
    const other = told.rows.get(unit);
    if (other === undefined) return null;
    for (const of of ['target', 'result'] as const) {
      const pair = [row[of], other[of]] as const;
      const own = powerOf(pair);
      if (own === null || (own !== 'any' && power !== null && own !== power)) return null;
      if (own !== 'any') power = own;
      if (isPair(pair)) pairs.push(pair);
    }
  }
  return fidelityInDigits(pairs, 10 ** (power ?? 0));
}

function isPair(pair: readonly (number | null)[]): pair is Pair {
  return pair.every((value) => value !== null);
}

/** Over which power of ten one of two figures could tell the other; any where there is none of them, null for two figures. */
function powerOf([own, its]: readonly [number | null, number | null]): number | 'any' | null {
  if (own === its) return own === null || own === 0 ? 'any' : 0;
  if (own === null || its === null || own * its <= 0) return null;
  const exponent = Math.log10(its / own);
  const power = Math.round(exponent);
  return Math.abs(exponent - power) < FARTHEST ? power : null;
}

function fidelityInDigits(pairs: readonly Pair[], scale: number): Fidelity | null {
  if (pairs.every(([own, its]) => own === its)) return 'same';
  const last = 10 ** -Math.min(MOST_DECIMALS, Math.max(...pairs.map(([own]) => decimalsOf(own))));
  const isExact = ([own, its]: Pair) => Math.abs(its / scale - own) <= SLACK * Math.abs(own);
  const isNear = ([own, its]: Pair) =>
    Math.abs(its / scale - own) < last && Math.abs(own) >= FEWEST_DIGITS * last;
  if (pairs.every(isExact)) return 'scaled';
  return pairs.every((pair) => isExact(pair) || isNear(pair)) ? 'rounded' : null;
}
