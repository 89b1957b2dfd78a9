import type { Column } from '../tab/column';
import type { ColumnRole } from '../tab/column-role';
import { readColumnRoles, subjectKey } from '../tab/columns';
import { type Header, readHeader } from '../tab/header';
import { type HeaderPlace, headsMore } from '../tab/header-rows';
import { nameOf } from '../tab/name-cell';
import { readOrdinal } from '../tab/numbering';
import { isUnitHeader } from '../tab/unit-header';
import { cellAt, type Grid } from '../workbook/workbook';
import type { BodyRow, Layout } from './body-row';

/**
 * How many rows a header takes that repeats the table's own in other words on its next page, 0 when it does not: the same column
 * names units, every column has the same role ("Đã nộp" and "Đã nộp đến 31/12"), and the numbering goes on behind it. Without
 * numbering it stands right below the last row, counts the same under the same heading for units, and no unit comes again.
 */
export function nextPageHeaderRows(
  grid: Grid,
  row: number,
  { layout, rows }: { readonly layout: Layout; readonly rows: readonly BodyRow[] },
): number {
  const { unitColumn, ordinalColumn } = layout;
  if (isNumbered(grid, row, ordinalColumn)) return 0;
  if (ordinalColumn !== null) {
    const last = () => rows.reduce((highest, { numbering }) => Math.max(highest, numbering?.value ?? 0), 0);
    return numberedPageRows(grid, row, { ...layout, ordinalColumn, last });
  }
  const page = pageHeader(grid, row, layout);
  const isPage = page !== null && goesOnUnnumbered(grid, page.next, { ...page, unitColumn, rows });
  return isPage ? page.next.last - row + 1 : 0;
}

/** Whether a row has a number of its own, as no header has: most rows are told by it at once. */
export function isNumbered(grid: Grid, row: number, ordinalColumn: number | null): boolean {
  return ordinalColumn !== null && typeof cellAt(grid, row, ordinalColumn) === 'number';
}

/** The same where units are numbered; `last` tells the highest number above it. */
export function numberedPageRows(
  grid: Grid,
  row: number,
  {
    ordinalColumn,
    last,
    ...place
  }: HeaderPlace & {
    readonly header: Header;
    readonly ordinalColumn: number;
    readonly last: () => number;
  },
): number {
  const page = pageHeader(grid, row, place);
  return page !== null && goesOnNumbered(grid, page.next, { ordinalColumn, last: last() })
    ? page.next.last - row + 1
    : 0;
}

/** A header that begins in a row and says of the same columns what the table's own does. */
function pageHeader(
  grid: Grid,
  row: number,
  { header, unitColumn, from, to }: HeaderPlace & { readonly header: Header },
): { readonly next: Header; readonly own: readonly Column[]; readonly its: readonly Column[] } | null {
  const heading = cellAt(grid, row, unitColumn);
  if (typeof heading !== 'string' || !isUnitHeader(heading)) return null;
  const next = readHeader(grid, row);
  if (next === null || next.first !== row) return null;
  if (headsMore(grid, row, { header, to })) return null;
  const columnsOf = (one: Header) =>
    readColumnRoles({ ...one, first: header.first }, grid).filter(
      ({ column }) => column >= from && column <= to,
    );
  const [own, its] = [columnsOf(header), columnsOf(next)];
  const areAlike =
    JSON.stringify(its.map(({ role }) => role)) === JSON.stringify(own.map(({ role }) => role));
  return areAlike ? { next, own, its } : null;
}

function goesOnNumbered(
  grid: Grid,
  next: Header,
  { ordinalColumn, last }: { readonly ordinalColumn: number; readonly last: number },
): boolean {
  for (let below = next.last + 1; below < grid.length; below += 1) {
    const numbering = readOrdinal(cellAt(grid, below, ordinalColumn));
    if (numbering?.level === 2) return last > 0 && (numbering.value ?? 0) > last;
  }
  return false;
}

/** Names of the next page that are compared with those above. */
const SAMPLE = 200;

function goesOnUnnumbered(
  grid: Grid,
  next: Header,
  {
    own,
    its,
    unitColumn,
    rows,
  }: {
    readonly own: readonly Column[];
    readonly its: readonly Column[];
    readonly unitColumn: number;
    readonly rows: readonly BodyRow[];
  },
): boolean {
  const last = rows[rows.length - 1];
  if (last === undefined || last.total || last.row !== next.first - 1) return false;
  const wordsOf = ({ column, role, subject, qualifier, leaf }: Column) =>
    column === unitColumn ? leaf : VALUES.has(role) ? `${subject} ${qualifier}` : '';
  const areAlike = own.every(
    (column, index) => subjectKey(wordsOf(column)) === subjectKey(its[index] ? wordsOf(its[index]) : ''),
  );
  const names = new Set(rows.map(({ name }) => name));
  const below = grid
    .slice(next.last + 1, next.last + 1 + SAMPLE)
    .map((cells) => nameOf(cells[unitColumn] ?? ''));
  return areAlike && below.some((name) => name !== '') && !below.some((name) => names.has(name));
}

const VALUES: ReadonlySet<ColumnRole | null> = new Set<ColumnRole | null>(['target', 'result']);
