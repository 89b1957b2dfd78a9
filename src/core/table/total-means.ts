import { addExact } from '../number/decimal';
import { parseNumber } from '../number/parse';
import type { KindOfRow } from '../tab/kind-of-row';
import { cellAt, type Grid } from '../workbook/workbook';

/** Units looked at above a total: the sum of more of them is beyond any one of them. */
const SAMPLE = 200;

/**
 * Whether every total row of a table holds an average in a column: no sum, and neither less than the least nor more than the
 * most of the units above it, of all units where it stands first: 48,1 below 50, 48 and 45. A wrong sum is seldom that.
 */
export function totalsAreMeans(grid: Grid, rows: readonly KindOfRow[], column: number): boolean {
  const figureIn = ({ row }: KindOfRow) => {
    const reading = parseNumber(cellAt(grid, row, column));
    return reading.kind === 'number' ? reading.value : null;
  };
  const totals = rows.flatMap((one, index) => {
    const typed = one.kind === 'total' ? figureIn(one) : null;
    return typed === null || typed === 0 ? [] : [{ typed, index }];
  });
  if (totals.length === 0) return false;
  const units = (some: readonly KindOfRow[]) => some.filter(({ kind }) => kind === 'unit');
  return totals.every(({ typed, index }) => {
    const above = units(rows.slice(0, index));
    const values = (above.length === 0 ? units(rows) : above)
      .slice(-SAMPLE)
      .flatMap((unit) => figureIn(unit) ?? []);
    const isWithin = typed >= Math.min(...values) && typed <= Math.max(...values);
    return values.length > 1 && isWithin && addExact(values) !== typed;
  });
}
