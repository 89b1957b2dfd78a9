import { numberIn } from '../figure/number-in';
import { addExact } from '../number/decimal';
import type { Column } from '../tab/column';
import type { TableRow } from '../table/table';
import type { Grid } from '../workbook/workbook';

/** Fewer sums may agree by chance. */
const LEAST_ROWS = 2;

/**
 * Leaves out results that count up another column's from row to row ("Lũy kế" beside "Thực hiện") where the plans are of what is done in
 * each: nearer to that than to what it comes to. 2 a month beside 2 and 20 done are each month's, 24 are the year's.
 */
export function withoutRunningSums(
  grid: Grid,
  rows: readonly TableRow[],
  columns: readonly Column[],
): readonly Column[] {
  const figuresOf = ({ column }: Column) => rows.map(({ row }) => numberIn(grid, row, column));
  const results = columns.filter(({ role }) => role === 'result');
  const isTold = (own: Column) => {
    const [target] = columns.filter(({ role, column }) => role === 'target' && column < own.column).slice(-1);
    if (target === undefined) return false;
    const [plan, totals] = [meanOf(figuresOf(target)), figuresOf(own)];
    return results.some((other) => {
      const parts = other.cumulative ? [] : figuresOf(other);
      return (
        sumUp(parts, totals) && plan * plan < meanOf(parts) * Math.max(...totals.map((total) => total ?? 0))
      );
    });
  };
  return columns.filter((own) => !own.cumulative || !isTold(own));
}

function sumUp(parts: readonly (number | null)[], totals: readonly (number | null)[]): boolean {
  const told = totals.filter((total) => total !== null).length;
  if (parts.length === 0 || told < LEAST_ROWS) return false;
  let all = 0;
  return totals.every((total, at) => {
    all = addExact([all, parts[at] ?? 0]);
    return total === null || total === all;
  });
}

function meanOf(figures: readonly (number | null)[]): number {
  const told = figures.filter((figure): figure is number => figure !== null);
  return told.length === 0 ? 0 : addExact(told) / told.length;
}
