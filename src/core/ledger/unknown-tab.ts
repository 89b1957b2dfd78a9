import { holdsFigure } from '../tab/holds-figure';
import { type Cell, cellAt, type Grid } from '../workbook/workbook';
import type { LedgerArea } from './area';
import { type Fate, OUTSIDE, UNREAD } from './fate';
import { findBook, findDatedRows, findTableLike, findUnitsWithFigures } from './table-like';
import type { Unread } from './unread';
import { type BlockBeside, findPageWithoutHeader } from './without-header';

/** Figures of a tab in which no source was found and of which no problem tells. */
export interface UnknownTab {
  readonly fateAt: (row: number, column: number) => Fate;
  readonly unread: readonly Unread[];
}

/**
 * What looks like a table of targets and results, gives figures of units of other tabs, goes on with their sources without a header, or is a log of anybody's is unread as a whole, of days alone where it calls itself one;
 * other figures are outside any.
 */
export function unknownTab(
  tab: string,
  grid: Grid,
  { names, sources }: { readonly names: ReadonlySet<string>; readonly sources: readonly LedgerArea[] },
): UnknownTab {
  const known =
    findTableLike(grid) ?? findUnitsWithFigures(grid, names) ?? findPageWithoutHeader(grid, sources);
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
  const width = grid.slice(first, last + 1).reduce((most, cells) => Math.max(most, widthOf(cells)), 1);
  return unreadBlock(tab, { rows, from: 0, to: width - 1 });
}

/** What looks like a table from its first row and column to the last. */
export function unreadBlock(tab: string, { rows, from, to }: BlockBeside): Unread {
  const [first, last] = [Math.min(...rows), Math.max(...rows)];
  const area = { row: first, column: from, rows: last - first + 1, columns: to - from + 1 };
  return { tab, title: '', kind: 'table', count: 1, headings: [], areas: [area] };
}

function isFilled(cell: Cell): boolean {
  return cell !== '';
}

function widthOf(cells: readonly Cell[]): number {
  return cells.map((cell) => cell !== '').lastIndexOf(true) + 1;
}
