import type { Grid } from '../workbook/workbook';
import { isBlank } from './cell-kind';
import type { Column } from './columns';
import type { Header } from './header';

/** The columns of one of the tables that stand side by side under a header, counted from 0. */
export interface Slice {
  /** First and last column. */
  readonly from: number;
  readonly to: number;
  readonly unitColumns: readonly number[];
}

/**
 * Cuts a header into the tables that stand side by side: a new one begins at a unit column (or the TT column before it)
 * with results on both sides. Neighbouring unit columns ("Huyện", "Xã") are one table's.
 */
export function slicesOf(header: Header, columns: readonly Column[]): readonly Slice[] {
  const hasResult = (from: number, to: number) =>
    columns.some(({ column, role }) => column > from && column < to && role === 'result');
  const starts: { readonly from: number; readonly unitColumns: number[] }[] = [];
  header.unitColumns.forEach((unitColumn, index) => {
    const current = starts[starts.length - 1];
    const next = header.unitColumns[index + 1] ?? columns.length;
    if (current === undefined) {
      starts.push({ from: 0, unitColumns: [unitColumn] });
    } else if (hasResult(current.unitColumns[0] ?? 0, unitColumn) && hasResult(unitColumn, next)) {
      const ordinal = columns[unitColumn - 1]?.role === 'ordinal';
      starts.push({ from: ordinal ? unitColumn - 1 : unitColumn, unitColumns: [unitColumn] });
    } else if (!hasResult(current.unitColumns[0] ?? 0, unitColumn)) current.unitColumns.push(unitColumn);
  });
  return starts.map(({ from, unitColumns }, index) => ({
    from,
    to: (starts[index + 1]?.from ?? columns.length) - 1,
    unitColumns,
  }));
}

/** Of neighbouring unit columns the one with the most names: a merged "Huyện" is blank in most rows beside "Xã". */
export function fullest(grid: Grid, header: Header, columns: readonly number[]): number {
  const sample = grid.slice(header.last + 1, header.last + 101);
  const filled = (column: number) => sample.filter((cells) => !isBlank(cells[column] ?? '')).length;
  return columns.reduce((best, column) => (filled(column) > filled(best) ? column : best), columns[0] ?? 0);
}
