import { cellAt, type Grid, type Position } from '../workbook/workbook';
import { isLettersOnly } from './column-list';
import { DECLARING, type DeclaringColumn } from './hint';
import { cellText, findLayout } from './layout';

/** First line of our notes that say what a cell of letters or a row number means; by it they are known to be ours. */
export const MEMORY_LINE = 'Tiện ích Chỉ tiêu: ô này đang được hiểu là';

const BETWEEN_TYPED_AND_MEANT = ' = ';
const BETWEEN_LABELS = '; ';

/** What a cell means, for the note that says so. */
export interface Meant extends Position {
  readonly message: string;
}

/** "D:O" means "D · Tháng 1", "E · Tháng 2" …: the line of the note. Null for a cell that says so itself. */
export function meantLine(column: DeclaringColumn, typed: string, labels: readonly string[]): string | null {
  const isBare = column === 'headerRow' ? isRowNumber(typed) : isLettersOnly(typed);
  return isBare ? `${typed}${BETWEEN_TYPED_AND_MEANT}${labels.join(BETWEEN_LABELS)}` : null;
}

function isRowNumber(text: string): boolean {
  return /^(?:dòng |hàng )?\d{1,6}$/i.test(text);
}

/** Whether any cell names columns by letters or a row by its number alone, so that notes must be read. */
export function hasBareCells(grid: Grid): boolean {
  return bareCells(grid).length > 0;
}

interface Bare extends Position {
  readonly typed: string;
}

function bareCells(grid: Grid): readonly Bare[] {
  const layout = findLayout(grid);
  if (layout === null) return [];
  return DECLARING.flatMap((column): readonly Bare[] => {
    const at = layout.columns.get(column);
    if (at === undefined) return [];
    return grid.flatMap((_, row): Bare[] => {
      const typed = row > layout.header ? cellText(cellAt(grid, row, at)) : '';
      return meantLine(column, typed, []) === null ? [] : [{ row, column: at, typed }];
    });
  });
}

/**
 * The settings with letters and row numbers read as what they meant when they were last obeyed, which their notes tell: D:O that
 * was "Tháng 1" to "Tháng 12" is these columns wherever they stand now. A cell that was typed anew means what it says.
 */
export function withMemory(grid: Grid, notes: readonly (readonly string[])[]): Grid {
  const meant = new Map<number, Map<number, string>>();
  for (const { row, column, typed } of bareCells(grid)) {
    const line = memoryIn(notes[row]?.[column] ?? '');
    const start = `${typed}${BETWEEN_TYPED_AND_MEANT}`;
    if (line === null || !line.startsWith(start) || line.length === start.length) continue;
    const own = meant.get(row) ?? new Map<number, string>();
    meant.set(row, own.set(column, line.slice(start.length)));
  }
  if (meant.size === 0) return grid;
  return grid.map((cells, row) => {
    const own = meant.get(row);
    return own === undefined ? cells : cells.map((cell, column) => own.get(column) ?? cell);
  });
}

/** The lines that notes must have: what is understood now, and for cells that are not understood any more what they meant. */
export function memoryLines(
  grid: Grid,
  notes: readonly (readonly string[])[],
  understood: readonly Meant[],
): readonly Meant[] {
  const known = new Set(understood.map(({ row, column }) => `${row},${column}`));
  const kept = bareCells(grid).flatMap(({ row, column, typed }): Meant[] => {
    const line = memoryIn(notes[row]?.[column] ?? '');
    const isOwn = line?.startsWith(`${typed}${BETWEEN_TYPED_AND_MEANT}`) ?? false;
    return line !== null && isOwn && !known.has(`${row},${column}`) ? [{ row, column, message: line }] : [];
  });
  return [...understood, ...kept];
}

function memoryIn(note: string): string | null {
  const lines = note.split('\n');
  const at = lines.indexOf(MEMORY_LINE);
  return at < 0 ? null : (lines[at + 1] ?? null);
}
