import type { ListSource, UndoList } from '../plan/undo';
import type { Table } from '../table/table';
import type { Area } from '../workbook/workbook';

/** What a cell of a unit column has: nothing, a dropdown of ours with its source, or a rule of the staff. */
export type UnitCellList =
  | { readonly kind: 'none' | 'staff' }
  | { readonly kind: 'ours'; readonly source: ListSource };

/** The ranges of a table that get a dropdown, and how many cells keep a rule of the staff. */
export interface ListPlan {
  readonly lists: readonly UndoList[];
  readonly kept: number;
}

/** The unit column of a table from its first unit to its last; null for a table without units. */
export function unitArea({ rows, unitColumn }: Table): Area | null {
  const units = rows.filter(({ kind }) => kind === 'unit').map(({ row }) => row);
  const [first] = units;
  const last = units[units.length - 1];
  if (first === undefined || last === undefined) return null;
  return { row: first, column: unitColumn, rows: last - first + 1, columns: 1 };
}

/**
 * Decides which cells of a unit column get a dropdown: rows of units that have none, or one of ours with another
 * source. Group and total rows and cells with a rule of the staff are left alone. Neighbouring rows that had the same
 * before make one range.
 *
 * @param present what each row of {@link unitArea} has.
 */
export function planLists(table: Table, present: readonly UnitCellList[], source: ListSource): ListPlan {
  const area = unitArea(table);
  if (!area) return { lists: [], kept: 0 };
  const lists: UndoList[] = [];
  let kept = 0;
  for (const { kind, row } of table.rows) {
    const cell = present[row - area.row] ?? { kind: 'none' };
    if (kind !== 'unit') continue;
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
