import { cellKind, isBlank } from '../tab/cell-kind';
import type { Column } from '../tab/column';
import type { Header } from '../tab/header';
import type { Grid } from '../workbook/workbook';

/** Rows below a header that tell figures from words. */
const SAMPLE = 12;

/**
 * The columns that may hold a table's figures, of those of its slice: the ones right of its units, and left of them too where targets or
 * results stand there and none on the right: "Kế hoạch | Đơn vị | Thực hiện", "Tỷ lệ | Thực hiện | Kế hoạch | Đơn vị".
 */
export function columnsBeside(
  grid: Grid,
  header: Header,
  { columns, unitColumn }: { readonly columns: readonly Column[]; readonly unitColumn: number },
): readonly Column[] {
  const right = columns.filter(({ column }) => column > unitColumn);
  const isOnLeft = columns.some(
    ({ column, role }) =>
      column < unitColumn &&
      (role === 'target' || role === 'result') &&
      !right.some((other) => other.role === role) &&
      holdsFigures(grid, header, column),
  );
  return isOnLeft ? columns.filter(({ column, role }) => column !== unitColumn && role !== 'ordinal') : right;
}

function holdsFigures(grid: Grid, { last }: Header, column: number): boolean {
  const cells = grid.slice(last + 1, last + 1 + SAMPLE).map((row) => row[column] ?? '');
  const filled = cells.filter((cell) => !isBlank(cell));
  return filled.filter((cell) => cellKind(cell) === 'figure').length * 2 > filled.length;
}
