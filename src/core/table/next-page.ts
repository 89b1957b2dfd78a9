import { readColumnRoles } from '../tab/columns';
import { type Header, readHeader, unitColumnsOf } from '../tab/header';
import { readOrdinal } from '../tab/numbering';
import { cellAt, type Grid } from '../workbook/workbook';
import type { BodyRow, Layout } from './body';

/**
 * How many rows a header takes that repeats the table's own in other words on its next page, 0 when it does not: the same column
 * names units, every column has the same role ("Đã nộp" and "Đã nộp đến 31/12"), and the numbering goes on behind it.
 */
export function nextPageHeaderRows(
  grid: Grid,
  row: number,
  { layout, rows }: { readonly layout: Layout; readonly rows: readonly BodyRow[] },
): number {
  const { header, unitColumn, ordinalColumn, from, to } = layout;
  if (ordinalColumn === null || !unitColumnsOf(grid[row] ?? []).includes(unitColumn)) return 0;
  const next = readHeader(grid, row);
  if (next === null || next.first !== row) return 0;
  const rolesOf = (one: Header) =>
    readColumnRoles(one).flatMap(({ column, role }) => (column >= from && column <= to ? [role] : []));
  if (JSON.stringify(rolesOf(next)) !== JSON.stringify(rolesOf(header))) return 0;
  const last = Math.max(...rows.map(({ numbering }) => numbering?.value ?? 0));
  for (let below = next.last + 1; below < grid.length; below += 1) {
    const numbering = readOrdinal(cellAt(grid, below, ordinalColumn));
    if (numbering?.level === 2) return last > 0 && numbering.value === last + 1 ? next.last - row + 1 : 0;
  }
  return 0;
}
