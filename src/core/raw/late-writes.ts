import type { Area, Cell, Position } from '../workbook/workbook';
import { cellAt } from '../workbook/workbook';
import { formulaAt, type RawTab } from './raw-tab';
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

/** The cells of an area of one column. */
export function cellsOf({ row, column, rows }: Area): Position[] {
  return Array.from({ length: rows }, (_, index) => ({ row: row + index, column }));
}
