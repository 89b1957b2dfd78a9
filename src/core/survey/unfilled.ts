import { isBlank } from '../tab/cell-kind';
import { roundOf } from '../tab/series-name';
import { resultColumnsOf, rowsOfFigure, type Table } from '../table/table';
import { cellAt, type Grid } from '../workbook/workbook';
import { sideOf } from './pages';
import type { Repeat } from './repeat';
import { areOfOneTime, type SingleTeller, singleTellers } from './tellers';

/** What stands for a unit in an example: "Xã A", "Đơn vị B", "Xã …". */
const EXAMPLE = /(?:^|\s)(?:[A-ZĐ]|\.{2,}|…+)$/;

/**
 * Forms to fill that stand beside the table that was filled: the same headings over units of the other or over examples ("Xã A"), one
 * time, not one result, and no target that the other has not. They are no indicators and name no units.
 */
export function findUnfilled(tables: readonly Table[], grids: ReadonlyMap<string, Grid>): readonly Repeat[] {
  const singles = singleTellers(tables, grids);
  const blank = singles.filter(({ table }) => hasNoResult(table, grids.get(table.tab) ?? []));
  if (blank.length === 0) return [];
  const filled = singles.filter((one) => !blank.includes(one));
  return blank.flatMap((one) => {
    const other = filled.find((whole) => isFormOf(one, whole));
    if (other === undefined) return [];
    return one.table.indicators.map(({ key }): Repeat => ({ key, of: other.table.tab, isUnfilled: true }));
  });
}

function hasNoResult(table: Table, grid: Grid): boolean {
  return table.rows.every(
    ({ kind, row }) =>
      kind !== 'unit' ||
      rowsOfFigure(table, row, 'result').every((part) =>
        table.indicators.every((columns) =>
          resultColumnsOf(columns).every((column) => isBlank(cellAt(grid, part, column))),
        ),
      ),
  );
}

function isFormOf(one: SingleTeller, whole: SingleTeller): boolean {
  const isStated = (own: string | null, other: string | null) => own === null || own === other;
  if (roundOf(one.table.tab) !== null || roundOf(one.table.title) !== null) return false;
  if (!areOfOneTime(one, whole) || !isStated(one.months, whole.months)) return false;
  if (sideOf(one.table) !== sideOf(whole.table)) return false;
  const areExamples = one.table.rows.every(({ kind, name }) => kind !== 'unit' || EXAMPLE.test(name));
  return one.told().every((own, index) =>
    [...own].every(([unit, { target }]) => {
      const row = whole.told()[index]?.get(unit);
      return row === undefined ? areExamples && target === null : target === null || target === row.target;
    }),
  );
}
