import { readColumnRoles } from '../tab/columns';
import { type Header, type HeaderColumn, readHeader } from '../tab/header';
import { nameOf } from '../tab/name-cell';
import { isTotalText, saysFormer } from '../tab/row-words';
import type { Slice } from '../tab/slices';
import { type DraftedTable, draftTable, type TableDraft } from '../table/draft';
import type { TableRow } from '../table/table';
import { type Cell, cellAt, type Grid, type Tab } from '../workbook/workbook';

/** Rows below a header that tell how two columns of names belong together. */
const SAMPLE = 500;

/**
 * A table whose rows are communes that were merged, beside the ones they are in now ("Xã mới | Xã cũ", "Xã cũ | Nay thuộc xã"), read as a list by
 * these: the rows of a unit are added. The heading says which column is of before; each of its names is in one of the other's, and several are
 * in the same one. Null for any other table.
 */
export function draftByMergedUnits(
  tab: Tab,
  { header, row, slice }: { readonly header: Header; readonly row: number; readonly slice: Slice },
  found: TableDraft,
): DraftedTable | null {
  const old = found.unitColumn;
  const heading = header.columns.find(({ column }) => column === old);
  if (heading === undefined) return null;
  const besides = header.columns.filter(({ column }) => Math.abs(column - old) === 1);
  const now = besides.find(
    (one) => areBefore(heading, one) && joinsUnits(tab.values, header, { old, now: one.column }),
  );
  if (now === undefined) return null;
  const own = readHeader(tab.values, row, [now.column]);
  if (own === null) return null;
  const values = filledDown(tab.values, header, { old, now: now.column });
  const from = Math.max(slice.from, now.column);
  const drafted = draftTable(
    { ...tab, values },
    {
      header: own,
      columns: readColumnRoles(own, tab.values),
      slice: { ...slice, from, unitColumns: [now.column] },
      list: { item: old },
    },
  );
  if (drafted.table === null) return null;
  const rows = withNameRows(drafted.table.rows, tab.values, now.column);
  return { ...drafted, table: { ...drafted.table, rows } };
}

/** The rows with the one further up in which the name of a unit stands, where it is merged over several. */
function withNameRows(rows: readonly TableRow[], grid: Grid, column: number): readonly TableRow[] {
  let nameRow = 0;
  return rows.map((row) => {
    if (row.kind !== 'unit') return row;
    if (nameOf(cellAt(grid, row.row, column)) !== '') nameRow = row.row;
    return nameRow === row.row ? row : { ...row, nameRow };
  });
}

/** Whether of two headings the first says that its names are those of before, and the second does not. */
function areBefore(one: HeaderColumn, other: HeaderColumn): boolean {
  const [before, now] = [one, other].map(({ path }) => path[path.length - 1]?.text ?? '');
  return saysFormer(before ?? '') && now !== undefined && now !== '' && !saysFormer(now);
}

/** The columns of the units of before and of those that they are in now. */
interface Merged {
  readonly old: number;
  readonly now: number;
}

/** Whether each unit of before is in one of now, and fewer of these hold them. */
function joinsUnits(grid: Grid, { last }: Header, { old, now }: Merged): boolean {
  const of = new Map<string, string>();
  let over = '';
  for (const cells of grid.slice(last + 1, last + 1 + SAMPLE)) {
    const [before, own] = [old, now].map((column) => nameOf(cells[column] ?? ''));
    if (own && !isTotalText(own)) over = own;
    if (!before || isTotalText(before)) continue;
    if (over === '' || (of.get(before) ?? over) !== over) return false;
    of.set(before, over);
  }
  return new Set(of.values()).size < of.size;
}

/** The grid with the unit of now in each row of one of before: it is merged over them. Words for a total stand in its column too. */
function filledDown(grid: Grid, { last }: Header, { old, now }: Merged): Grid {
  let over: Cell = '';
  return grid.map((cells, row) => {
    if (row <= last) return cells;
    const own = cells[now] ?? '';
    const before = nameOf(cells[old] ?? '');
    if (nameOf(own) !== '') {
      over = own;
      return cells;
    }
    if (before === '') return cells;
    const told = isTotalText(before) ? before : over;
    return cells.map((cell, column) => (column === now ? told : cell));
  });
}
