import { compareProducts, decimalText, multiplyExact } from '../number/decimal';
import { parsePercent } from '../number/parse';
import { type RateRounding, roundRatio } from '../number/round';
import type { SourceIndicator } from '../survey/indicator';
import { resultColumnsOf } from '../table/table';
import { targetColumnsOf } from '../target/indicator-target';
import { type Cell, cellAt } from '../workbook/workbook';
import type { Spot } from './spot';
import { numberAt, resultAt, spotAt, subjectOf, type TableView, targetAt } from './table-view';

/** A row with result, target above 0 and a typed rate. */
export interface RatedRow {
  readonly row: number;
  readonly result: number;
  readonly target: number;
  /** The typed rate in percent points, in the scale of its column. */
  readonly points: number;
  /** Decimals it was typed with, at most eight. */
  readonly decimals: number;
}

/** The typed rates of an indicator, read in the scale that fits them. */
export interface RateColumn {
  readonly column: number;
  readonly scale: 'fraction' | 'points';
  /** Decimals of percent points that the column is typed with. */
  readonly digits: number;
  readonly rows: readonly RatedRow[];
  readonly spotOf: (rated: RatedRow) => Spot;
  /** Every rate carries its percent sign, so that nothing tells what a bare number would be. */
  readonly allSigned: boolean;
  /** Rows typed in the other scale: 95 among fractions. */
  readonly otherScale: readonly Spot[];
  /** What the rates are of where it is not result and target: "Đã tiêm / Số trẻ". */
  readonly of?: string;
  /** Rows with a result above 0 and no rate. */
  readonly blank: readonly Spot[];
}

interface TypedRow {
  readonly row: number;
  readonly result: number;
  readonly target: number;
  readonly value: number;
  /** A percent sign in a text says that the value is in percent points. */
  readonly says: boolean;
}

/** Computed percentages have more decimals than anybody types; so many are compared. */
const MOST_DIGITS = 8;
/** Typed rates this near to the exact one tell their scale: a twentieth of it, or half a percent. */
const NEAR = 0.05;
const LARGEST_POINTS = 1e9;

/** The typed rates of a table, by indicator; those without a rate column are left out. */
export type RateColumns = ReadonlyMap<SourceIndicator, RateColumn>;

/**
 * Reads the typed rates of every indicator of a table. Rows of a form that are judged in several ways, some of which less is better, are one
 * column of rates all the same, and read once.
 */
export function readRateColumns(view: TableView): RateColumns {
  const told = new Set<string>();
  const isFirst = ({ columns }: SourceIndicator) => {
    const { target, rateColumn } = columns;
    const key = JSON.stringify([rateColumn, resultColumnsOf(columns), targetColumnsOf(target)]);
    return told.size < told.add(key).size;
  };
  const read = view.indicators
    .filter(isFirst)
    .map((indicator) => [indicator, readRateColumn(view, indicator)] as const);
  return new Map(read.flatMap(([indicator, rates]) => (rates === null ? [] : [[indicator, rates]])));
}

/** The percentages of a table that are results, as rates of the columns that they are made from. */
export function readShareColumns(view: TableView): RateColumns {
  const read = view.indicators.flatMap((indicator): [SourceIndicator, RateColumn][] => {
    const { madeFrom, resultColumn } = indicator.columns;
    if (madeFrom === undefined) return [];
    const { count, base } = madeFrom;
    const rates = readRates(view, resultColumn, (row) => ({
      result: numberAt(view, row, count),
      target: numberAt(view, row, base),
    }));
    const of = `${subjectOf(view, count)} / ${subjectOf(view, base)}`;
    return [[indicator, { ...rates, of, blank: [] }]];
  });
  return new Map(read);
}

function readRateColumn(view: TableView, indicator: SourceIndicator): RateColumn | null {
  const { rateColumn } = indicator.columns;
  if (rateColumn === null) return null;
  return readRates(view, rateColumn, (row) => ({
    result: resultAt(view, indicator, row),
    target: targetAt(view, indicator, row),
  }));
}

function readRates(
  view: TableView,
  rateColumn: number,
  pairAt: (row: number) => { readonly result: number | null; readonly target: number | null },
): RateColumn {
  const typed: TypedRow[] = [];
  const blank: Spot[] = [];
  for (const { row } of view.unitRows) {
    const { result, target } = pairAt(row);
    if (result === null || target === null || target <= 0) continue;
    if (!isPlausible(result, target)) continue;
    const cell = cellAt(view.grid, row, rateColumn);
    const rate = parsePercent(cell);
    if (rate.kind === 'blank' && result > 0) blank.push(spotAt(view, row, rateColumn));
    if (rate.kind !== 'number' || Math.abs(rate.value) > LARGEST_POINTS) continue;
    typed.push({ row, result, target, value: rate.value, says: saysPoints(cell) });
  }
  const open = typed.filter(({ says }) => !says);
  const fractions = open.filter((one) => fits(one, 1)).length;
  const points = open.filter((one) => fits(one, 100)).length;
  const small = open.length > 0 && open.every(({ value }) => Math.abs(value) <= 5);
  const scale = fractions > points || (fractions === points && small) ? 'fraction' : 'points';
  const isOther = (one: TypedRow) =>
    !one.says && !fits(one, scale === 'fraction' ? 1 : 100) && fits(one, scale === 'fraction' ? 100 : 1);
  const kept = typed.filter((one) => !isOther(one));
  const exact = kept.map(({ value, says }) =>
    scale === 'fraction' && !says ? multiplyExact([value, 100]) : value,
  );
  const rounded = exact.filter((value, index) => !isWholeTruth(value, kept[index]));
  return {
    column: rateColumn,
    scale,
    digits: columnDigits(rounded.length > 0 ? rounded : exact),
    rows: kept.map(({ row, result, target }, index) => {
      const points = shortened(exact[index] ?? 0);
      return { row, result, target, points, decimals: decimalsOf(points) };
    }),
    spotOf: ({ row, points }) => ({ ...spotAt(view, row, rateColumn), typed: points }),
    allSigned: open.length === 0,
    otherScale: typed.filter(isOther).map(({ row }) => spotAt(view, row, rateColumn)),
    blank,
  };
}

/** Whether a ratio is one that people could type: a target that is a speck of dust beside its result has no rate to check. */
export function isPlausible(result: number, target: number): boolean {
  return (100 * Math.abs(result)) / target <= LARGEST_POINTS;
}

/** "95%" as text is 95 points in any column; 95 and "95" are what their column makes of them. */
export function saysPoints(cell: Cell): boolean {
  return typeof cell === 'string' && cell.includes('%');
}

/** Whether a typed rate is near to the exact one in a scale: 1 for fractions, 100 for percent points. */
function fits({ result, target, value }: TypedRow, scale: 1 | 100): boolean {
  const exact = (scale * result) / target;
  return exact !== 0 && Math.abs(value - exact) <= Math.abs(exact) * NEAR + scale * 0.005;
}

/** A rate that needed no rounding says nothing of the decimals of its column: 43,75 beside 7 of 16. */
function isWholeTruth(points: number, row: TypedRow | undefined): boolean {
  if (row === undefined) return false;
  const { result, target } = row;
  const near = Math.abs(points * target - 100 * result) <= 1e-9 * Math.abs(100 * result);
  return near && compareProducts([points, target], [100, result]) === 0;
}

/** The least number of decimals that four rows of five need no more than: 58,3 among 100 and 75 makes it 1. */
function columnDigits(values: readonly number[]): number {
  const counts = Array.from({ length: MOST_DIGITS + 1 }, () => 0);
  for (const value of values) {
    const decimals = decimalsOf(value);
    counts[decimals] = (counts[decimals] ?? 0) + 1;
  }
  let left = Math.max(1, Math.ceil(values.length * 0.8));
  return Math.max(
    0,
    counts.findIndex((count) => {
      left -= count;
      return left <= 0;
    }),
  );
}

/** A computed rate to eight decimals. */
function shortened(points: number): number {
  if (Number.isInteger(points)) return points;
  return countDecimals(points) <= MOST_DIGITS
    ? points
    : roundRatio(points, 100, { digits: MOST_DIGITS, mode: 'halfUp' });
}

/** How many decimals a rate in percent points has, at most eight. */
export function decimalsOf(value: number): number {
  return Number.isInteger(value) ? 0 : Math.min(MOST_DIGITS, countDecimals(value));
}

function countDecimals(value: number): number {
  const text = decimalText(value);
  const sign = text.indexOf('.');
  return sign < 0 ? 0 : text.length - sign - 1;
}

/** The rate a rounding gives to a row: to the column's decimals, or to its own when it was typed with more. */
export function ratedBy(rated: RatedRow, digits: number, mode: RateRounding): number {
  const { result, target, decimals } = rated;
  return roundRatio(result, target, { digits: Math.max(digits, decimals), mode });
}

/** Whether a rate is right with the fewer decimals it was typed with: 58,3 for 58,33 % in a column of two decimals. */
export function isRoundedToFewer(
  { result, target, points, decimals: own }: RatedRow,
  digits: number,
): boolean {
  return (
    own < digits &&
    (['halfUp', 'truncate'] as const).some(
      (mode) => roundRatio(result, target, { digits: own, mode }) === points,
    )
  );
}

/** The exact rate for people, with two decimals more than the column has. */
export function exactPoints({ result, target }: RatedRow, digits: number): number {
  return roundRatio(result, target, { digits: Math.min(20, digits + 2), mode: 'halfUp' });
}
