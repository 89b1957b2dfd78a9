import { multiplyExact } from '../number/decimal';
import { parseNumber, parsePercent } from '../number/parse';
import { roundRatio } from '../number/round';
import { type Cell, cellAt, type Grid } from '../workbook/workbook';
import type { KindOfRow } from './kind-of-row';

/** A row's result beside its typed percentage. */
export interface TypedRate {
  readonly result: number;
  /** Percent points as typed: 58.3. */
  readonly points: number;
  /** Decimals typed: 1. */
  readonly digits: number;
}

/** Percentages computed by a formula have more decimals than anybody types; so many are compared. */
const MOST_DIGITS = 8;
/** Fractions are told from percent points by size: 5 is 500 %, and no column of points stays below 5 %. */
const LARGEST_FRACTION = 5;
/** Nobody types larger percentages; what is larger stands in the wrong column. */
const LARGEST_POINTS = 1e9;
/** More whole numbers than this in the range the percentages leave: nothing is known. */
const MOST_CANDIDATES = 60;

/** A typed percentage: percent points, and the decimals typed. */
export type TypedPoints = Omit<TypedRate, 'result'>;

/**
 * Reads the typed percentages of the rows of units that have both figures. Numbers up to 5 in the whole column are
 * fractions that the sheet shows as percent (1.333 is 133,3 %), larger ones percent points.
 */
export function readTypedRates(
  grid: Grid,
  rows: readonly KindOfRow[],
  columns: { readonly result: number; readonly rate: number },
): readonly TypedRate[] {
  const results = rows.map(({ kind, row }) => {
    const result = parseNumber(cellAt(grid, row, columns.result));
    return kind === 'unit' && result.kind === 'number' ? result.value : null;
  });
  const points = readPoints(
    grid,
    rows.filter((_, index) => results[index] !== null),
    columns.rate,
  );
  return results
    .flatMap((result) => result ?? [])
    .flatMap((result, index): readonly TypedRate[] => {
      const typed = points[index] ?? null;
      return typed === null ? [] : [{ result, ...typed }];
    });
}

/** The percentages of a column by row, null where none is typed; their scale as {@link readTypedRates} tells it. */
export function readPoints(
  grid: Grid,
  rows: readonly KindOfRow[],
  column: number,
): readonly (TypedPoints | null)[] {
  const read = rows.map(({ row }) => {
    const cell = cellAt(grid, row, column);
    const rate = parsePercent(cell);
    if (rate.kind !== 'number' || Math.abs(rate.value) > LARGEST_POINTS) return null;
    return { value: rate.value, inPoints: saysPercent(cell) };
  });
  const fractions = read.every(
    (one) => one === null || one.inPoints || Math.abs(one.value) <= LARGEST_FRACTION,
  );
  return read.map((one) => {
    if (one === null) return null;
    const exact = fractions && !one.inPoints ? multiplyExact([one.value, 100]) : one.value;
    const digits = Math.min(decimalsOf(exact), MOST_DIGITS);
    return { points: roundRatio(exact, 100, { digits, mode: 'halfUp' }), digits };
  });
}

/** How many typed percentages a constant target explains under the better of half-up and truncation. */
export function countExplained(rates: readonly TypedRate[], target: number): number {
  return Math.max(
    rates.filter((rate) => explains(rate, target, 'halfUp')).length,
    rates.filter((rate) => explains(rate, target, 'truncate')).length,
  );
}

/**
 * The one whole number that, as everybody's target, gives every typed percentage: 12 for 7 → 58,3 and 17 → 141,6 (cut
 * off). Null when no number or more than one does, or fewer than two rows tell.
 */
export function findConstant(rates: readonly TypedRate[]): number | null {
  const telling = rates.filter(({ result, points }) => result > 0 && points > 0);
  if (telling.length < 2) return null;
  let low = 1;
  let high = Number.POSITIVE_INFINITY;
  for (const { result, points, digits } of telling) {
    const step = 10 ** -digits;
    low = Math.max(low, Math.ceil((100 * result) / (points + step)));
    if (points > step) high = Math.min(high, Math.floor((100 * result) / (points - step)));
  }
  if (!(high - low < MOST_CANDIDATES)) return null;
  const found: number[] = [];
  for (let target = low; target <= high && found.length < 2; target += 1) {
    if (isExplained(rates, target)) found.push(target);
  }
  return found.length === 1 ? (found[0] ?? null) : null;
}

function isExplained(rates: readonly TypedRate[], target: number): boolean {
  return (
    rates.every((rate) => explains(rate, target, 'halfUp')) ||
    rates.every((rate) => explains(rate, target, 'truncate'))
  );
}

function explains(
  { result, points, digits }: TypedRate,
  target: number,
  mode: 'halfUp' | 'truncate',
): boolean {
  return roundRatio(result, target, { digits, mode }) === points;
}

function saysPercent(cell: Cell): boolean {
  return typeof cell === 'string' && cell.includes('%');
}

/** How many decimals a figure is typed with. */
export function decimalsOf(value: number): number {
  if (Number.isInteger(value)) return 0;
  const [mantissa = '', exponent = '0'] = String(value).split('e');
  return Math.max(0, (mantissa.split('.')[1]?.length ?? 0) - Number(exponent));
}
