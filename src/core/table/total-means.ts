import type { KindOfRow } from '../figure/kind-of-row';
import { numberIn } from '../figure/number-in';
import { addExact } from '../number/decimal';
import { isMeanRowText } from '../tab/row-words';
import type { Grid } from '../workbook/workbook';
import type { OtherRow } from './table';

/** Units looked at above a total: the sum of more of them is beyond any one of them. */
const SAMPLE = 200;

/** A table's total rows, each with the units that tell whether it is their sum: the last ones above it, the first ones where none is. */
export type Totals = readonly { readonly row: number; readonly units: readonly number[] }[];

/** Finds the total rows of a table's body, once for all of its columns. */
export function totalsOf(rows: readonly KindOfRow[]): Totals {
  const units = rows.flatMap(({ kind, row }) => (kind === 'unit' ? [row] : []));
  let above = 0;
  return rows.flatMap(({ kind, row }) => {
    if (kind === 'unit') above += 1;
    if (kind !== 'total') return [];
    return [
      { row, units: above === 0 ? units.slice(0, SAMPLE) : units.slice(Math.max(0, above - SAMPLE), above) },
    ];
  });
}

/** Finds the rows of averages of a table ("Bình quân", "Trung bình chung"), each with the units above it. */
export function meanRowsOf(others: readonly OtherRow[], rows: readonly KindOfRow[]): Totals {
  const means = others.filter(({ name }) => isMeanRowText(name));
  if (means.length === 0) return [];
  const units = rows.flatMap(({ kind, row }) => (kind === 'unit' ? [row] : []));
  return means.map(({ row }) => ({
    row,
    units: units.filter((unit) => unit < row || (units[0] ?? 0) > row).slice(-SAMPLE),
  }));
}

/** Figures this near to one another cannot add up to one of their own size. */
const LARGEST_SPREAD = 2;

/** What a total holds, and what its units do. */
interface Told {
  readonly typed: number;
  readonly values: readonly number[];
}

/**
 * Whether totals are averages: no sums, and neither less than the least nor more than the most of their units: 48,1 below 50, 48 and 45. A
 * wrong sum is seldom that; where a column has no total beside one that has, it is only known of figures all of one size.
 *
 * @param columns the totals of each column.
 */
export function areAverages(columns: readonly (readonly Told[])[]): boolean {
  const told = columns.flat();
  const isFull = columns.every(({ length }) => length > 0);
  return (
    told.length > 0 &&
    told.every(({ typed, values }) => {
      const [least, most] = [Math.min(...values), Math.max(...values)];
      const isWithin = typed >= least && typed <= most;
      const isOfSize = isFull || (least > 0 && most <= least * LARGEST_SPREAD);
      return values.length > 1 && isWithin && isOfSize && addExact(values) !== typed;
    })
  );
}

/** Whether every total row of a table holds an average in its columns, as far as it is filled there. */
export function areMeans(totals: Totals, grid: Grid, columns: readonly number[]): boolean {
  return areAverages(columns.map((column) => toldIn(totals, grid, column)));
}

/** Whether the averages of every such row are those of its units taken alike, as far as they are written out: 13,5 for 13 and 14. */
export function areSimpleMeans(totals: Totals, grid: Grid, column: number): boolean {
  return toldIn(totals, grid, column).every(({ typed, values }) => {
    const digits = String(typed).split('.')[1]?.length ?? 0;
    const mean = addExact(values) / Math.max(1, values.length);
    return Math.abs(typed - mean) <= 0.501 * 10 ** -digits;
  });
}

/** Whether a total row of a table is the sum of its units in a column. */
export function isSummed(totals: Totals, grid: Grid, column: number): boolean {
  return toldIn(totals, grid, column).some(
    ({ typed, values }) => values.length > 1 && addExact(values) === typed,
  );
}

/** Whether any total row of a table holds a figure in a column. */
export function hasTotal(totals: Totals, grid: Grid, column: number): boolean {
  return toldIn(totals, grid, column).length > 0;
}

/** How many of a table's units' figures in some columns are fractions, which counts never are: none, some, or half of them and more. */
export function fractionsIn(
  rows: readonly KindOfRow[],
  grid: Grid,
  columns: readonly number[],
): 'none' | 'some' | 'most' {
  const figures = rows.slice(0, SAMPLE).flatMap(({ kind, row }) => {
    if (kind !== 'unit') return [];
    return columns.flatMap((column) => figureIn(grid, row, column) ?? []);
  });
  const broken = figures.filter((value) => !Number.isInteger(value)).length;
  if (broken > 0 && broken * 2 >= figures.length) return 'most';
  return broken > 0 ? 'some' : 'none';
}

/** What total rows hold in a column, and what their units do; rows with nothing there say nothing. */
function toldIn(totals: Totals, grid: Grid, column: number): readonly Told[] {
  return totals.flatMap(({ row, units }) => {
    const typed = figureIn(grid, row, column);
    if (typed === null || typed === 0) return [];
    return [{ typed, values: units.flatMap((unit) => figureIn(grid, unit, column) ?? []) }];
  });
}

function figureIn(grid: Grid, row: number, column: number): number | null {
  return numberIn(grid, row, column);
}
