import type { KindOfRow } from '../figure/kind-of-row';
import type { Grid } from '../workbook/workbook';
import type { Column } from './column';
import { columnContent } from './figures';

/** The columns of a table that are results, and those of figures of which no header says what they are. */
export function plainColumns(
  { columns, rows }: { readonly columns: readonly Column[]; readonly rows: readonly KindOfRow[] },
  grid: Grid,
): readonly Column[] {
  return columns.filter(
    ({ column, role }) =>
      (role === 'result' || role === null) && columnContent(grid, rows, column) === 'figures',
  );
}
