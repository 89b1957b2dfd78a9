import { isErrorText } from '../text/guard';
import { cleanText } from '../text/normalise';
import type { Workbook } from '../workbook/workbook';
import { cellAt } from '../workbook/workbook';
import type { Finding } from './finding';
import { type Spot, spotsOf } from './spot';
import { numberAt, spotAt, subjectOf, type TableView } from './table-view';

/** The formulas of each tab, '' where a cell holds none. */
export type Formulas = ReadonlyMap<string, readonly (readonly string[])[]>;

/** So many formulas, and more of them than figures, make a column of formulas. */
const FEWEST_FORMULAS = 3;

/** Cells that show an error, one finding for each error and tab. */
export function findErrors({ tabs }: Workbook): Finding[] {
  return tabs.flatMap(({ name, values }) => {
    const byError = new Map<string, Spot[]>();
    values.forEach((cells, row) => {
      cells.forEach((typed, column) => {
        if (typeof typed !== 'string' || typed === '' || !isErrorText(typed)) return;
        const error = cleanText(typed).toUpperCase();
        const known = byError.get(error) ?? [];
        known.push({ place: { tab: name, row, column }, unit: null, typed });
        byError.set(error, known);
      });
    });
    return [...byError].flatMap(([error, cells]): Finding[] => {
      const spots = spotsOf(cells);
      return spots ? [{ kind: 'errorCell', severity: 'Lỗi', spots, subject: error, error }] : [];
    });
  });
}

/** Figures typed over formulas: a column that computes in most rows and holds plain figures in some. */
export function findTypedOver(view: TableView, formulas: Formulas): Finding[] {
  const grid = formulas.get(view.table.tab) ?? [];
  return view.columns.flatMap(({ column }): Finding[] => {
    if (column <= view.table.unitColumn) return [];
    const isComputed = (row: number) => (grid[row]?.[column] ?? '') !== '';
    const computed = view.unitRows.filter(({ row }) => isComputed(row)).length;
    if (computed < FEWEST_FORMULAS) return [];
    const typed = view.unitRows.filter(
      ({ row }) =>
        !isComputed(row) && cellAt(view.grid, row, column) !== '' && numberAt(view, row, column) !== null,
    );
    const spots = spotsOf(typed.map(({ row }) => spotAt(view, row, column)));
    if (spots === null || typed.length >= computed) return [];
    const subject = subjectOf(view, column);
    return [{ kind: 'typedOverFormula', severity: 'Cần xem lại', spots, subject }];
  });
}
