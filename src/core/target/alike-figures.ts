import { numberIn } from '../figure/number-in';
import { measuresDiffer } from '../measure/differ';
import { isPercent } from '../measure/measure';
import type { Table } from '../table/table';
import type { Grid } from '../workbook/workbook';

/** So many times a plan its results may be, and so many times less, to be of the same thing for all that headings say. */
const MOST_MET = 3;
const LEAST_MET = 20;

/** The sum of what the units of a table have in some of its columns. */
export function sumOfUnits(grid: Grid, { rows }: Pick<Table, 'rows'>, columns: readonly number[]): number {
  return rows.reduce((sum, { kind, row }) => {
    if (kind !== 'unit') return sum;
    return columns.reduce((total, column) => total + (numberIn(grid, row, column) ?? 0), sum);
  }, 0);
}

/** Whether results may be of a plan by what both come to: an area and what was reaped from it, a number of courses and their costs are not. */
export function mayBeOfPlan(plan: number, result: number): boolean {
  return plan <= 0 || result <= 0 || (result <= plan * MOST_MET && plan <= result * LEAST_MET);
}

/** Whether targets and results name units of measure that cannot be compared: triệu đồng and đồng, hộ and người; a percentage is no count of anything. */
export function isOtherMeasure(target: string | null, result: string | null): boolean {
  if (isPercent(target) && !isPercent(result)) return true;
  return target !== null && result !== null && measuresDiffer([`(${target})`], [`(${result})`]);
}
