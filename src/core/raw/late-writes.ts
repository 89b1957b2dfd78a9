import { groupBy } from '../collection/group-by';
import type { Area, Cell, Position } from '../workbook/workbook';
import { cellAt } from '../workbook/workbook';
import { formatAt, formulaAt, type RawTab } from './raw-tab';
import type { RangeWrite } from './writes';

/** The rows of a range as they stand right before it is written, from column A to the last that was read. */
export interface RowsNow {
  readonly values: readonly (readonly Cell[])[];
  readonly formulas: readonly (readonly string[])[];
}

/**
 * Whether each row of a range still is what it was decided from: the same formulas, and the same values where none stands. A row
 * that moved, whose figures changed or in which somebody types is another.
 */
export function rowsStanding(tab: RawTab, area: Area, now: RowsNow): readonly boolean[] {
  const width = tab.values[0]?.length ?? 0;
  const columns = Array.from({ length: width }, (_, column) => column);
  return Array.from({ length: area.rows }, (_, index) => {
    const row = area.row + index;
    return columns.every((column) => {
      const formula = formulaAt(tab, row, column);
      if (formula !== (now.formulas[index]?.[column] ?? '')) return false;
      const value = now.values[index]?.[column] ?? '';
      return formula !== '' || JSON.stringify(value) === JSON.stringify(cellAt(tab.values, row, column));
    });
  });
}

/** The parts of a write whose rows stand, each as one range. */
export function standingParts(
  { area, values, plain, formats }: RangeWrite,
  standing: readonly boolean[],
): RangeWrite[] {
  const parts: RangeWrite[] = [];
  let first = 0;
  while (first < area.rows) {
    let end = first;
    while (end < area.rows && standing[end]) end += 1;
    if (end > first) {
      parts.push({
        area: { ...area, row: area.row + first, rows: end - first },
        values: values.slice(first, end),
        plain: plain.slice(first, end),
        formats: formats?.slice(first, end) ?? null,
      });
    }
    first = end + 1;
  }
  return parts;
}

/**
 * The cells of a range of one column that were written into rows which somebody had sorted meanwhile, and what to put back there:
 * by index, what stood in that column of the row that stands there now. A row is known by its other cells, those in columns of
 * formulas aside: a blank one was inserted. Where several of the rows that were read are so, or none, or the cell does not hold what was
 * written, nothing is known.
 */
export function misplaced(
  tab: RawTab,
  { area, plain }: RangeWrite,
  now: RowsNow['values'],
): ReadonlyMap<number, { readonly value: Cell; readonly format: string }> {
  const { column } = area;
  const plainColumns = (tab.values[0] ?? []).flatMap((_, at) =>
    at !== column && tab.formulas.every((cells) => (cells[at] ?? '') === '') ? [at] : [],
  );
  const keyOf = (cells: readonly Cell[] = []) => JSON.stringify(plainColumns.map((at) => cells[at] ?? ''));
  const blank = keyOf();
  const rowsOf = groupBy(
    tab.values.map((_, row) => row),
    (row) => keyOf(tab.values[row]),
  );
  return new Map(
    now.flatMap((cells, index) => {
      const key = keyOf(cells);
      const [row, second] = rowsOf.get(key) ?? [];
      const isOwn = key === keyOf(tab.values[area.row + index]);
      if (isOwn || cells[column] !== plain[index]) return [];
      if (key === blank) return [[index, { value: '', format: '' }] as const];
      if (row === undefined || second !== undefined) return [];
      const value = cellAt(tab.values, row, column);
      const isPlain = formulaAt(tab, row, column) === '' && typeof value !== 'object';
      return isPlain ? [[index, { value, format: formatAt(tab, row, column) }] as const] : [];
    }),
  );
}

/** The cells of an area of one column. */
export function cellsOf({ row, column, rows }: Area): Position[] {
  return Array.from({ length: rows }, (_, index) => ({ row: row + index, column }));
}
