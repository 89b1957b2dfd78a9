import { addExact } from '../number/decimal';
import { parseNumber } from '../number/parse';
import type { KindOfRow } from '../tab/kind-of-row';
import { cellAt, type Grid } from '../workbook/workbook';

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

/**
 * Whether every total row of a table holds an average in a column: no sum, and neither less than the least nor more than the
 * most of its units: 48,1 below 50, 48 and 45. A wrong sum is seldom that.
 */
export function areMeans(totals: Totals, grid: Grid, column: number): boolean {
  const figureIn = (row: number) => {
    const reading = parseNumber(cellAt(grid, row, column));
    return reading.kind === 'number' ? reading.value : null;
  };
  const told = totals.flatMap(({ row, units }) => {
    const typed = figureIn(row);
    return typed === null || typed === 0 ? [] : [{ typed, units }];
  });
  return (
    told.length > 0 &&
    told.every(({ typed, units }) => {
      const values = units.flatMap((row) => figureIn(row) ?? []);
      const isWithin = typed >= Math.min(...values) && typed <= Math.max(...values);
      return values.length > 1 && isWithin && addExact(values) !== typed;
    })
  );
}
