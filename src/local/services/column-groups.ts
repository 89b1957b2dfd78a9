import { BooleanNumber } from '@univerjs/core';
import { SetColHiddenMutation, SetColVisibleMutation } from '@univerjs/sheets';
import type { GridChange } from './area';
import type { HostBook } from './host-book';

/** Sheets nests groups no deeper. */
const DEEPEST = 8;

/** Columns that are grouped together, counted from 0; `depth` 1 is the outermost group. */
export interface ColumnGroup {
  readonly first: number;
  readonly last: number;
  readonly depth: number;
  /** Every column of it is hidden. */
  readonly collapsed: boolean;
}

/** How deep a column is grouped, 0 for not at all. */
export function depthOf(book: HostBook, sheetId: string, column: number): number {
  return book.columnDepths.get(sheetId)?.[column] ?? 0;
}

/** The groups of a tab from left to right, outer ones before those they hold. */
export function columnGroups(book: HostBook, sheetId: string): readonly ColumnGroup[] {
  const depths = book.columnDepths.get(sheetId) ?? [];
  const groups: ColumnGroup[] = [];
  for (let first = 0; first < depths.length; first += 1) {
    for (let depth = (depths[first - 1] ?? 0) + 1; depth <= (depths[first] ?? 0); depth += 1) {
      let last = first;
      while ((depths[last + 1] ?? 0) >= depth) last += 1;
      groups.push({ first, last, depth, collapsed: isHidden(book, sheetId, { first, last }) });
    }
  }
  return groups;
}

interface Columns {
  readonly first: number;
  readonly last: number;
}

function isHidden(book: HostBook, sheetId: string, { first, last }: Columns): boolean {
  const sizes = book.engine.sheet(sheetId).getConfig().columnData;
  for (let column = first; column <= last; column += 1) {
    if (sizes[column]?.hd !== BooleanNumber.TRUE) return false;
  }
  return true;
}

/** Groups columns deeper or less deep; nothing goes below 0 or above 8. Columns that leave their last group are shown. */
export function shiftDepth(
  book: HostBook,
  sheetId: string,
  { first, last, delta }: Columns & { readonly delta: number },
): void {
  const known = book.columnDepths.get(sheetId) ?? [];
  const depths = Array.from({ length: Math.max(known.length, last + 1) }, (_, column) => known[column] ?? 0);
  const freed: number[] = [];
  for (let column = first; column <= last; column += 1) {
    const depth = Math.min(DEEPEST, Math.max(0, (depths[column] ?? 0) + delta));
    if (depth === 0 && (depths[column] ?? 0) > 0) freed.push(column);
    depths[column] = depth;
  }
  book.columnDepths.set(sheetId, depths);
  for (const column of freed) showColumns(book, sheetId, { first: column, last: column, hidden: false });
}

/** Hides or shows the columns of every group of a tab, or of one. */
export function collapseColumns(
  book: HostBook,
  sheetId: string,
  { collapsed, group }: { readonly collapsed: boolean; readonly group?: ColumnGroup },
): void {
  for (const { first, last } of group ? [group] : columnGroups(book, sheetId)) {
    showColumns(book, sheetId, { first, last, hidden: collapsed });
  }
}

function showColumns(
  { engine }: HostBook,
  sheetId: string,
  { first, last, hidden }: Columns & { readonly hidden: boolean },
): void {
  const rows = engine.sheet(sheetId).getRowCount();
  const range = { startRow: 0, endRow: rows - 1, startColumn: first, endColumn: last };
  const mutation = hidden ? SetColHiddenMutation.id : SetColVisibleMutation.id;
  engine.execute(mutation, { subUnitId: sheetId, ranges: [range] });
}

/** Groups follow their columns; a column inserted between two grouped ones belongs to their group. */
export function shiftGroups(book: HostBook, sheetId: string, { axis, at, count }: GridChange): void {
  const depths = [...(book.columnDepths.get(sheetId) ?? [])];
  if (axis === 'row' || depths.length <= at) return;
  if (count < 0) depths.splice(at, -count);
  else {
    const depth = Math.min(depths[at - 1] ?? 0, depths[at] ?? 0);
    depths.splice(at, 0, ...Array.from({ length: count }, () => depth));
  }
  book.columnDepths.set(sheetId, depths);
}
