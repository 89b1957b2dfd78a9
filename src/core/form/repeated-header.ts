import { cellText, isBlank } from '../tab/cell-kind';
import { cellAt, type Grid } from '../workbook/workbook';
import type { FormHeader } from './form-header';
import { indicatorNameKey } from './indicator-name-key';

/** Whether the rows behind a repeated header begin with one that stands there already: another form, no next page. */
export function beginsAgain(
  grid: Grid,
  row: number,
  { form, names }: { readonly form: FormHeader; readonly names: ReadonlySet<string> },
): boolean {
  const next = [row, row + 1].find((below) => !isBlank(cellAt(grid, below, form.nameColumn)));
  return next !== undefined && names.has(indicatorNameKey(cellText(cellAt(grid, next, form.nameColumn))));
}

/** How many rows the form's own header takes when it stands here again (printed pages), 0 when it does not. */
export function repeatedRows(grid: Grid, row: number, { header, nameColumn }: FormHeader): number {
  const own = cellAt(grid, header.first, nameColumn);
  if (isBlank(own) || cellAt(grid, row, nameColumn) !== own) return 0;
  const rows = header.last - header.first + 1;
  for (let offset = 0; offset < rows; offset += 1) {
    const cells = grid[header.first + offset] ?? [];
    if (cells.some((cell, column) => cellAt(grid, row + offset, column) !== cell)) return 0;
  }
  return rows;
}
