import { indicatorKey } from '../tab/name';
import { wordKey } from '../text/word-key';
import type { Cell, Grid } from '../workbook/workbook';
import { sourceText } from './hint';
import { findLayout } from './layout';

/** A tab that staff gave another name. */
export interface TabRename {
  readonly before: string;
  readonly now: string;
}

/** The settings with sources named by what their tabs are called now: "Quỹ" and "Quỹ › Thu" of a tab renamed "Quỹ 2019". */
export function withTabsNow(grid: Grid, renamed: readonly TabRename[]): Grid {
  const column = findLayout(grid)?.columns.get('source');
  if (column === undefined || renamed.length === 0) return grid;
  return grid.map((cells) => {
    const cell = cells[column] ?? '';
    const now = sourceNow(cell, renamed);
    return now === null ? cells : cells.map((own, at) => (at === column ? now : own));
  });
}

function sourceNow(cell: Cell, renamed: readonly TabRename[]): string | null {
  const text = sourceText(cell);
  const word = wordKey(text);
  for (const { before, now } of renamed) {
    if (word === wordKey(before)) return now;
    const start = indicatorKey(before, '');
    if (text.startsWith(start)) return indicatorKey(now, text.slice(start.length));
  }
  return null;
}
