import { isOfGoneUnit } from '../tab/row-words';
import type { Grid } from '../workbook/workbook';
import { betweenNumbers } from './between-numbers';
import { type BodyFigures, matchSum } from './body-figures';
import type { BodyRow } from './body-row';
import { mayBeUnit } from './row-level';

/** Of one column alone a total comes to fewer rows by a slip. */
const FEWEST_COLUMNS = 2;

/**
 * The rows of units that a table says are no more, or count with another, behind their name or in a cell beside it ("(đã sáp nhập)", "không tính
 * vào tổng"), and those without a number between those that are numbered on and are sums of none of them, where the typed total does not count them either: it is the sum of all others in two columns, and not of all. Where it counts
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
  const between = betweenNumbers(units, ({ numbering }) => numbering?.value ?? null);
  const apart = areSums(units, new Set(between), figures) ? [] : between;
  const all = [gone, apart].filter(({ length }) => length > 0);
  const sets = [...all, ...(gone.length > 1 ? gone.map((one) => [one]) : [])];
  const isLeftOut = (out: ReadonlySet<BodyRow>) => isWhole(units.filter((unit) => !out.has(unit)));
  return sets.map((out) => new Set(out)).find(isLeftOut) ?? new Set();
}

/** Whether a row is the sum of those without a number right below it, or the first of these that of the numbered ones right above them. */
function areSums(units: readonly BodyRow[], open: ReadonlySet<BodyRow>, figures: BodyFigures): boolean {
  const runs: BodyRow[][] = [];
  units.forEach((unit, at) => {
    const before = units[at - 1];
    const run =
      before !== undefined && open.has(before) === open.has(unit) ? runs[runs.length - 1] : undefined;
    if (run === undefined) runs.push([unit]);
    else run.push(unit);
  });
  return runs.some((below, at) => {
    const [above, first] = [runs[at - 1], below[0]];
    const head = above?.[above.length - 1];
    if (above === undefined || head === undefined || first === undefined || !open.has(first)) return false;
    return matchSum(head, below, figures) !== null || matchSum(first, above, figures) !== null;
  });
}

function textsIn(cells: Grid[number]): readonly string[] {
  return cells.filter((cell) => typeof cell === 'string');
}
