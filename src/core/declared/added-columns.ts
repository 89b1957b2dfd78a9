import type { KindOfRow } from '../figure/kind-of-row';
import { numberIn } from '../figure/number-in';
import { addExact, subtractExact } from '../number/decimal';
import type { Grid } from '../workbook/workbook';

/** Fewer rows with figures agree by chance. */
const FEWEST_ROWS = 2;

/**
 * The first of several columns to be added that is itself the sum of columns before it ("Cộng quý I" among the months of quarter
 * I): in every row with figures, two rows or more, of at least two columns that are not blank. Null where none is.
 */
export function sumAmong(grid: Grid, rows: readonly KindOfRow[], columns: readonly number[]): number | null {
  const units = rows.filter(({ kind }) => kind === 'unit');
  const numberAt = (row: number, column: number) => numberIn(grid, row, column);
  for (let index = 2; index < columns.length; index += 1) {
    const column = columns[index] ?? 0;
    for (let first = index - 2; first >= 0; first -= 1) {
      const run = columns.slice(first, index);
      if (isSumOf(column, run)) return column;
    }
  }
  return null;

  function isSumOf(column: number, run: readonly number[]): boolean {
    let told = 0;
    for (const { row } of units) {
      const own = numberAt(row, column);
      const parts = run.flatMap((one) => numberAt(row, one) ?? []);
      if (own === null && parts.length === 0) continue;
      if (subtractExact(addExact(parts), own ?? 0) !== 0) return false;
      if (own !== null && own !== 0 && parts.filter((part) => part !== 0).length > 1) told += 1;
    }
    return told >= FEWEST_ROWS;
  }
}
