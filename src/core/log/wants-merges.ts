import { isBlank } from '../table/cell-kind';
import { readColumnRoles } from '../table/columns';
import { readHeader, unitColumnsOf } from '../table/header';
import { slicesOf } from '../table/slices';
import { cellAt, type Tab } from '../workbook/workbook';
import { readEvents } from './draft';

/**
 * Whether a tab's merged cells should be read: it has a log's header, and below it rows with content and a blank unit
 * or date, which may be the lower rows of merged cells. Always false for a tab whose merges are known.
 */
export function wantsMerges(tab: Tab): boolean {
  if (tab.merges !== undefined) return false;
  for (let row = 0; row < tab.values.length; row += 1) {
    if (unitColumnsOf(tab.values[row] ?? []).length === 0) continue;
    const header = readHeader(tab.values, row);
    if (header === null) continue;
    const columns = readColumnRoles(header);
    for (const { from, to, unitColumns } of slicesOf(header, columns)) {
      const found = readEvents(tab, { header, columns, from, to, unitColumns });
      if (found === null) continue;
      const { unitColumn } = found;
      const { dateColumn } = found.columns;
      const isBlankAt = (at: number, column: number) => isBlank(cellAt(tab.values, at, column));
      const isLower = (at: number) =>
        isBlankAt(at, unitColumn) || (dateColumn !== null && isBlankAt(at, dateColumn));
      if (found.body.rows.some(({ row: at, name }) => name === '' || isLower(at))) return true;
      row = Math.max(row, found.body.end - 1);
    }
  }
  return false;
}
