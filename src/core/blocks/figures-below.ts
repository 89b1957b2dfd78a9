import { cellKind } from '../tab/cell-kind';
import type { Column } from '../tab/column';
import type { ColumnRole } from '../tab/column-role';
import { startsHeader } from '../tab/header-rows';
import type { Grid } from '../workbook/workbook';

/** Roles of columns whose numbers tell no amount. */
const NO_AMOUNTS: ReadonlySet<ColumnRole | null> = new Set<ColumnRole | null>([
  'ordinal',
  'note',
  'date',
  'event',
  'other',
]);

/** The columns from one to another, both counted, in which a row holds figures. */
export type FiguresBelow = (row: number, from: number, to: number) => readonly number[];

/**
 * Tells where rows below a header hold figures. What could be a year elsewhere is one below a heading that asks for amounts: 2.000 below "Kế
 * hoạch"; not in a row that heads another table.
 */
export function figuresBelow(grid: Grid, columns: readonly Column[]): FiguresBelow {
  const amounts = new Set(
    columns.flatMap(({ role, leaf, column }) => (leaf === '' || NO_AMOUNTS.has(role) ? [] : [column])),
  );
  return (row, from, to) => {
    const cells = grid[row] ?? [];
    const figures: number[] = [];
    let isHeader: boolean | null = null;
    for (let column = from; column <= to; column += 1) {
      const cell = cells[column] ?? '';
      const kind = cellKind(cell);
      if (kind === 'figure') figures.push(column);
      if (kind !== 'year' || typeof cell === 'object' || !amounts.has(column)) continue;
      isHeader ??= startsHeader(grid, row);
      if (!isHeader) figures.push(column);
    }
    return figures;
  };
}
