import type { Log } from '../log/log';
import type { Table } from '../table/table';
import type { Area } from '../workbook/workbook';
import type { ListSource, UndoList } from './undo';

/** What a cell of a unit column has: nothing, a dropdown of ours with its source, or a rule of the staff. */
export type UnitCellList =
  | { readonly kind: 'none' | 'staff' }
  | { readonly kind: 'ours'; readonly source: ListSource };

/** The ranges of a table that get a dropdown, and how many cells keep a rule of the staff. */
export interface ListPlan {
  readonly lists: readonly UndoList[];
  readonly kept: number;
}

/** Cells of a column that name units. */
export interface UnitCells {
  readonly column: number;
  /** Rows counted from 0, ascending. */
  readonly rows: readonly number[];
}

/** The unit cells of a table, group and total rows left out, or of a log, of merged cells the first. */
export function unitCells(source: Table | Log): UnitCells {
  const rows =
    'stateColumn' in source
      ? source.rows.filter(({ row, unitRow }) => row === unitRow)
      : source.rows.filter(({ kind }) => kind === 'unit');
  const named = rows.map((one) => ('nameRow' in one ? (one.nameRow ?? one.row) : one.row));
  return { column: source.unitColumn, rows: [...new Set(named)] };
}

/** From the first unit cell to the last; null for none. */
export function unitArea({ column, rows }: UnitCells): Area | null {
  const [first] = rows;
  const last = rows[rows.length - 1];
  if (first === undefined || last === undefined) return null;
  return { row: first, column, rows: last - first + 1, columns: 1 };
}

/**
 * Decides which cells of a unit column get a dropdown: rows of units that have none, or one of ours with another
 * source. Cells with a rule of the staff are left alone. Neighbouring rows that had the same
 * before make one range.
 *
 * @param present what each row of {@link unitArea} has.
 */
export function planLists(cells: UnitCells, present: readonly UnitCellList[], source: ListSource): ListPlan {
  const area = unitArea(cells);
  if (!area) return { lists: [], kept: 0 };
  const lists: UndoList[] = [];
  let kept = 0;
  for (const row of cells.rows) {
    const cell = present[row - area.row] ?? { kind: 'none' };
    if (cell.kind === 'staff') kept += 1;
    const before = cell.kind === 'ours' ? cell.source : null;
    if (cell.kind === 'staff' || isSameSource(before, source)) continue;
    const last = lists[lists.length - 1];
    if (last && last.area.row + last.area.rows === row && isSameSource(last.before, before)) {
      lists[lists.length - 1] = { ...last, area: { ...last.area, rows: last.area.rows + 1 } };
    } else lists.push({ area: { row, column: area.column, rows: 1, columns: 1 }, before, after: source });
  }
  return { lists, kept };
}

/** Whether two dropdowns choose from the same; null is none. */
export function isSameSource(one: ListSource | null, other: ListSource | null): boolean {
  return (
    JSON.stringify(one && [one.kind, ...one.values]) ===
    JSON.stringify(other && [other.kind, ...other.values])
  );
}
