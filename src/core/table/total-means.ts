import { addExact } from '../number/decimal';
import { parseNumber } from '../number/parse';
import type { KindOfRow } from '../tab/kind-of-row';
import { cellAt, type Grid } from '../workbook/workbook';

/**
 * Whether every total row of a table holds an average in a column: no sum, and neither less than the least nor more than the
 * most of the units above it, of all units where it stands first: 48,1 below 50, 48 and 45. A wrong sum is seldom that.
 */
export function totalsAreMeans(grid: Grid, rows: readonly KindOfRow[], column: number): boolean {
  const figureIn = (row: number) => {
    const reading = parseNumber(cellAt(grid, row, column));
    return reading.kind === 'number' ? reading.value : null;
  };
  const totals = rows.flatMap(({ kind, row }, index) => {
    const typed = kind === 'total' ? figureIn(row) : null;
    return typed === null || typed === 0 ? [] : [{ typed, index }];
  });
  if (totals.length === 0) return false;
  const units = rows.map(({ kind, row }) => (kind === 'unit' ? figureIn(row) : null));
  return totals.every(({ typed, index }) => {
    const told = (some: typeof units) => some.filter((value): value is number => value !== null);
    const above = told(units.slice(0, index));
    const values = above.length === 0 ? told(units) : above;
    const isWithin = typed >= Math.min(...values) && typed <= Math.max(...values);
    return values.length > 1 && isWithin && addExact(values) !== typed;
  });
}
