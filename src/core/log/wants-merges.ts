import { cellKind, isBlank } from '../tab/cell-kind';
import type { Column } from '../tab/column';
import { readColumnRoles } from '../tab/columns';
import { type Header, readHeader } from '../tab/header';
import { readNumbering } from '../tab/numbering';
import { isTotalText } from '../tab/row-words';
import { slicesOf } from '../tab/slices';
import { unitColumnsOf } from '../tab/unit-columns';
import { type Cell, cellAt, type Tab } from '../workbook/workbook';
import { readEvents } from './draft';
import { findLikelyLogHeader } from './likely-header';

/**
 * Whether a tab's merged cells should be read: it has a log's header, and below it rows with content and a blank unit or date, which may be
 * the lower rows of merged cells; or a table's, and below it rows with figures and a blank unit, target or result, which may be, too. Always
 * false for a tab whose merges are known.
 */
export function wantsMerges(tab: Tab): boolean {
  if (tab.merges !== undefined) return false;
  let headed = false;
  for (let row = 0; row < tab.values.length; row += 1) {
    if (unitColumnsOf(tab.values[row] ?? []).length === 0) continue;
    const header = readHeader(tab.values, row);
    if (header === null) continue;
    headed = true;
    const { wanted, end } = readBelow(tab, header);
    if (wanted) return true;
    row = Math.max(row, end - 1);
  }
  const likely = headed ? null : findLikelyLogHeader(tab, new Set());
  const header = likely === null ? null : readHeader(tab.values, likely.row, [likely.unitColumn]);
  return header !== null && readBelow(tab, header).wanted;
}

/** Whether rows of the logs below a header may be lower rows of merged cells, and the first row behind the logs. */
function readBelow(tab: Tab, header: Header): { readonly wanted: boolean; readonly end: number } {
  const columns = readColumnRoles(header, tab.values);
  let last = header.last + 1;
  for (const slice of slicesOf(header, columns)) {
    const found = readEvents(tab, { header, columns, ...slice });
    if (found === null) {
      if (mayHoldMergedFigures(tab, header, { columns, ...slice })) return { wanted: true, end: last };
      continue;
    }
    const keys = [found.unitColumn, ...(found.columns.days.date === null ? [] : [found.columns.days.date])];
    const end = endOf(tab, { ...slice, row: found.body.end });
    for (let row = header.last + 1; row < end; row += 1) {
      const isLower = keys.some((column) => isBlank(cellAt(tab.values, row, column)));
      if (isLower && hasContent(tab, { ...slice, row })) return { wanted: true, end };
    }
    last = Math.max(last, found.body.end);
  }
  return { wanted: false, end: last };
}

/**
 * Whether rows of a table lack what the row above has, beside a figure of their own: a unit, a target, or a result which is more than
 * the target there, as one of several units together is, before the next that has one again.
 */
function mayHoldMergedFigures(
  { values }: Tab,
  { last }: Header,
  {
    columns,
    from,
    to,
    unitColumns,
  }: {
    readonly columns: readonly Column[];
    readonly from: number;
    readonly to: number;
    readonly unitColumns: readonly number[];
  },
): boolean {
  const figures = columns
    .filter(({ column, role }) => column >= from && column <= to && (role === 'target' || role === 'result'))
    .map(({ column }) => column);
  const targets = columns.filter(({ column, role }) => figures.includes(column) && role === 'target');
  const results = figures.filter((column) => !targets.some((target) => target.column === column));
  const keys = [...unitColumns, ...targets.map(({ column }) => column)];
  const [first] = targets;
  let above: readonly Cell[] = [];
  let open: readonly number[] = [];
  for (let row = last + 1; row < values.length; row += 1) {
    const cells = values[row] ?? [];
    if (!figures.some((column) => cellKind(cells[column] ?? '') === 'figure')) continue;
    if (cells.slice(from, (unitColumns[0] ?? from) + 1).some(isTotalCell)) continue;
    const isBelow = (column: number) => isBlank(cells[column] ?? '') && !isBlank(above[column] ?? '');
    if (keys.some(isBelow) || open.some((column) => !isBlank(cells[column] ?? ''))) return true;
    const least = first === undefined ? Number.POSITIVE_INFINITY : Number(above[first.column] ?? '');
    open = results.filter((column) => isBelow(column) && Number(above[column]) > least);
    above = cells;
  }
  return false;
}

function isTotalCell(cell: Cell): boolean {
  return typeof cell === 'string' && isTotalText(cell);
}

interface Span {
  readonly row: number;
  readonly from: number;
  readonly to: number;
}

/** The first row without content from a row on: titles beside a merged unit may stand right below the last event. */
function endOf(tab: Tab, { row, from, to }: Span): number {
  let end = row;
  while (end < tab.values.length && hasContent(tab, { row: end, from, to })) end += 1;
  return end;
}

/** Whether a row holds more than numbers of a TT column. */
function hasContent({ values }: Tab, { row, from, to }: Span): boolean {
  const cells = (values[row] ?? []).slice(from, to + 1);
  return cells.some((cell) => !isBlank(cell) && readNumbering(cell) === null);
}
