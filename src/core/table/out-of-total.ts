import { isOfGoneUnit } from '../tab/row-words';
import type { Grid } from '../workbook/workbook';
import { type BodyFigures, matchSum } from './body-figures';
import type { BodyRow } from './body-row';
import { mayBeUnit } from './row-level';

/** Of one column alone a total comes to fewer rows by a slip. */
const FEWEST_COLUMNS = 2;

/**
 * The rows of units that a table says are no more, or count with another, behind their name or in a cell beside it ("(đã sáp nhập)", "không tính
 * vào tổng"), where the typed total does not count them either: it is the sum of all others in two columns, and not of all. Where it counts
 * them, or none is typed, they are units.
 */
export function rowsOutOfTotal(
  rows: readonly BodyRow[],
  { grid, figures }: { readonly grid: Grid; readonly figures: BodyFigures },
): ReadonlySet<BodyRow> {
  const totals = rows.filter((row) => row.total && row.figures);
  const units = rows.filter(mayBeUnit);
  const isWhole = (parts: readonly BodyRow[]) =>
    totals.some((total) => (matchSum(total, parts, figures)?.votes.length ?? 0) >= FEWEST_COLUMNS);
  if (totals.length === 0 || isWhole(units)) return new Set();
  const gone = units.filter(({ row, name }) => isOfGoneUnit(name, textsIn(grid[row] ?? [])));
  if (gone.length === 0) return new Set();
  const sets = gone.length === 1 ? [gone] : [gone, ...gone.map((one) => [one])];
  return new Set(sets.find((out) => isWhole(units.filter((unit) => !out.includes(unit)))));
}

function textsIn(cells: Grid[number]): readonly string[] {
  return cells.filter((cell) => typeof cell === 'string');
}
