import { decimalsOf } from '../figure/typed-rates';
import { multiplyExact } from '../number/decimal';
import { parsePercent } from '../number/parse';
import { type RateRounding, roundRatio } from '../number/round';
import { cellAt } from '../workbook/workbook';
import { commonFormat, formatDigits, isPercentFormat } from './number-format';
import { formulaAt, type RawTab } from './raw-tab';

/** A row of a rate column with the figures its rate is made of. */
export interface RatedRow {
  readonly row: number;
  readonly result: number;
  readonly target: number;
}

/** How the cells of a rate column are written. */
export interface RateStyle {
  /** `points`: 58.3 is 58,3 %; `fraction`: 0.583 in a format that shows percent. */
  readonly scale: 'points' | 'fraction';
  /** Decimals of the percent points; null where the cells hold exact values. */
  readonly digits: number | null;
  readonly mode: RateRounding;
  /** The number format a filled cell gets unless its own serves, '' for none. */
  readonly format: string;
}

interface Typed extends RatedRow {
  readonly value: number;
  readonly says: 'percent' | 'text' | 'number';
}

const DEFAULT_DIGITS = 1;
/** Cells with more decimals were computed, not typed. */
const MOST_TYPED_DIGITS = 4;
const EXACT_DIGITS = 12;
/** In the order in which they win when they explain as many cells. */
const MODES: readonly RateRounding[] = ['halfUp', 'truncate', 'below100'];

/**
 * Reads off the typed cells of a rate column how it is written: scale by which of 0.58 and 58 is nearer to result over
 * target, decimals as many as were typed, rounding by what gives most cells (17 of 12 typed 141,6 is truncation). Where no
 * typed cell had to be rounded the number format fixes the decimals, else one; without any typed cell it fixes the
 * scale too, else percent points.
 */
export function readRateStyle(tab: RawTab, column: number, rows: readonly RatedRow[]): RateStyle {
  const typed = readTyped(tab, column, rows);
  const shown = commonFormat(
    tab,
    (typed.length > 0 ? typed : rows).map(({ row }) => ({ row, column })),
  );
  const scale = scaleOf(typed, shown);
  const points = typed.map((cell) => ({ ...cell, points: inPoints(cell, scale) }));
  const most = Math.max(0, ...points.map((cell) => decimalsOf(cell.points)));
  const rounded = points.some(({ result, target, points: value }) => {
    return roundRatio(result, target, { digits: EXACT_DIGITS, mode: 'halfUp' }) !== value;
  });
  const fixed = formatDigits(shown);
  const digits = most > MOST_TYPED_DIGITS ? null : rounded ? most : Math.max(most, fixed ?? DEFAULT_DIGITS);
  const explained = MODES.map((mode) => {
    const fits = points.filter(
      (cell) =>
        roundRatio(cell.result, cell.target, { digits: digits ?? EXACT_DIGITS, mode }) === cell.points,
    );
    return { mode, count: fits.length };
  });
  const best = explained.reduce((first, next) => (next.count > first.count ? next : first));
  return { scale, digits, mode: best.mode, format: formatFor(scale, shown, digits) };
}

/** A rate in the style of its column: (28, 12) in points truncated to 1 digit is 233.3, (1, 2) as a fraction 0.5. */
export function rateInStyle({ result, target }: RatedRow, { scale, digits, mode }: RateStyle): number {
  const points = roundRatio(result, target, { digits: digits ?? EXACT_DIGITS, mode });
  return scale === 'points' ? points : multiplyExact([points, 0.01]);
}

function readTyped(tab: RawTab, column: number, rows: readonly RatedRow[]): readonly Typed[] {
  return rows.flatMap((row): Typed[] => {
    const cell = cellAt(tab.values, row.row, column);
    const reading = parsePercent(cell);
    if (reading.kind !== 'number' || formulaAt(tab, row.row, column) !== '') return [];
    const says = typeof cell === 'number' ? 'number' : String(cell).includes('%') ? 'percent' : 'text';
    return [{ ...row, value: reading.value, says }];
  });
}

/** The scale most numbers have; text counts only where no number tells. */
function scaleOf(typed: readonly Typed[], shown: string): RateStyle['scale'] {
  const numbers = lead(typed.filter(({ says }) => says === 'number'));
  const all = numbers === 0 ? lead(typed) : numbers;
  if (all !== 0) return all > 0 ? 'fraction' : 'points';
  return isPercentFormat(shown) ? 'fraction' : 'points';
}

/** How many more cells are nearer to 0.58 than to 58. */
function lead(typed: readonly Typed[]): number {
  let count = 0;
  for (const { result, target, value, says } of typed) {
    const ratio = result / target;
    if (says === 'percent') count += 1;
    else if (ratio !== 0 && value !== 0) {
      count += Math.abs(value - ratio) < Math.abs(value - 100 * ratio) ? 1 : -1;
    }
  }
  return count;
}

/** What a typed cell means in percent points: `102%` as text is 102 in either scale. */
function inPoints({ value, says }: Typed, scale: RateStyle['scale']): number {
  return scale === 'points' || says === 'percent' ? value : multiplyExact([value, 100]);
}

function formatFor(scale: RateStyle['scale'], shown: string, digits: number | null): string {
  if (isPercentFormat(shown) === (scale === 'fraction')) return shown;
  if (scale === 'points') return '';
  const decimals = digits ?? DEFAULT_DIGITS;
  return decimals === 0 ? '0%' : `0.${'0'.repeat(decimals)}%`;
}
