import { isBlank } from '../tab/cell-kind';
import { readColumnRoles } from '../tab/columns';
import { type Header, readHeader, unitColumnsOf } from '../tab/header';
import { readNumbering } from '../tab/numbering';
import { slicesOf } from '../tab/slices';
import { cellAt, type Tab } from '../workbook/workbook';
import { readEvents } from './draft';
import { findLikelyLogHeader } from './likely-header';

/**
 * Whether a tab's merged cells should be read: it has a log's header, and below it rows with content and a blank unit
 * or date, which may be the lower rows of merged cells. Always false for a tab whose merges are known.
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
  const likely = headed ? null : findLikelyLogHeader(tab);
  const header = likely === null ? null : readHeader(tab.values, likely.row, [likely.unitColumn]);
  return header !== null && readBelow(tab, header).wanted;
}

/** Whether rows of the logs below a header may be lower rows of merged cells, and the first row behind the logs. */
function readBelow(tab: Tab, header: Header): { readonly wanted: boolean; readonly end: number } {
  const columns = readColumnRoles(header);
  let last = header.last + 1;
  for (const slice of slicesOf(header, columns)) {
    const found = readEvents(tab, { header, columns, ...slice });
    if (found === null) continue;
    const keys = [found.unitColumn, ...(found.columns.dateColumn === null ? [] : [found.columns.dateColumn])];
    const end = endOf(tab, { ...slice, row: found.body.end });
    for (let row = header.last + 1; row < end; row += 1) {
      const isLower = keys.some((column) => isBlank(cellAt(tab.values, row, column)));
      if (isLower && hasContent(tab, { ...slice, row })) return { wanted: true, end };
    }
    last = Math.max(last, found.body.end);
  }
  return { wanted: false, end: last };
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
