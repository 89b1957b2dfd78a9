import { holdsFigure } from '../tab/holds-figure';
import { type Cell, cellAt, type Grid } from '../workbook/workbook';
import { type Fate, OUTSIDE, UNREAD } from './fate';
import { findBook, findDatedRows, findTableLike, findUnitsWithFigures } from './table-like';
import type { Unread } from './unread';

/** Figures of a tab in which no source was found and of which no problem tells. */
export interface UnknownTab {
  readonly fateAt: (row: number, column: number) => Fate;
  readonly unread: readonly Unread[];
}

/**
 * What looks like a table of targets and results, gives figures of units of other tabs, or is a log of anybody's is unread as a whole, of days alone where it calls itself one;
 * other figures are outside any.
 */
export function unknownTab(tab: string, grid: Grid, names: ReadonlySet<string>): UnknownTab {
  const known = findTableLike(grid) ?? findUnitsWithFigures(grid, names);
  const counted = known ?? findDatedRows(grid);
  const first = counted ?? findBook(grid);
  if (first === null) return { fateAt: () => OUTSIDE, unread: [] };
  const isLast = (cells: readonly Cell[]) => cells.some(counted === null ? isFilled : holdsFigure);
  const last = grid.map(isLast).lastIndexOf(true);
  return {
    fateAt: (row, column) => (row >= first && holdsFigure(cellAt(grid, row, column)) ? UNREAD : OUTSIDE),
    unread: [
      {
        ...unreadTable(tab, grid, [first, last]),
        ...(known === null ? { why: 'noUnits' as const } : {}),
        ...(counted === null ? { onlyDays: true as const } : {}),
      },
    ],
  };
}

/** Rows that look like a table, from its header on. */
export function unreadTable(tab: string, grid: Grid, rows: readonly number[]): Unread {
  const [first, last] = [Math.min(...rows), Math.max(...rows)];
  const columns = grid.slice(first, last + 1).reduce((most, cells) => Math.max(most, widthOf(cells)), 1);
  const area = { row: first, column: 0, rows: last - first + 1, columns };
  return { tab, title: '', kind: 'table', count: 1, headings: [], areas: [area] };
}

function isFilled(cell: Cell): boolean {
  return cell !== '';
}

function widthOf(cells: readonly Cell[]): number {
  return cells.map((cell) => cell !== '').lastIndexOf(true) + 1;
}
