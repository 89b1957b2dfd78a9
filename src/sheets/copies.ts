import { formatRecord, RECORD_ROWS, type RunRecord } from '../core/page/record';
import { changedName, copiesStamp, copyOf, FIRST_COPY_COLUMN, type Source } from '../core/report/sources';
import { type SizedTab, writeRecord } from './own-tabs';
import { cellValue, type GridSize } from './write-page';

/** Rows and columns that copies of sources take, with the column that says which they are and which sources changed. */
export function copiesExtent(sources: readonly Source[]): RunRecord['copies'] {
  const copied = sources.flatMap(({ columns }) => columns);
  return {
    rows: copied.reduce((most, { values }) => Math.max(most, values.length), sources.length + 1),
    columns: copied.length + 1,
  };
}

/** The size the record tab needs before a live line speaks of its cells: a reference beyond a tab's edge is lost. */
export function gridOfCopies({ rows, columns }: RunRecord['copies']): GridSize {
  return { rows: Math.max(RECORD_ROWS, rows), columns: FIRST_COPY_COLUMN + columns };
}

/**
 * Writes the copies the live lines compare with, from column C on over old and new extent, then the record; on a new tab
 * both in one call. Column B of an older tab, which remembers what can be undone, is left alone.
 */
export function writeCopies({ sheet, isNew }: SizedTab, sources: readonly Source[], record: RunRecord): void {
  const copied = sources.flatMap(({ columns }) => columns);
  const copies = copiesExtent(sources);
  const stamp = copiesStamp(sources);
  const texts = formatRecord({ ...record, copies });
  const first = isNew ? 0 : FIRST_COPY_COLUMN;
  const rows = Math.max(RECORD_ROWS, copies.rows, record.copies.rows);
  const columns = FIRST_COPY_COLUMN + Math.max(copies.columns, record.copies.columns, 1);
  const grid = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns - first }, (__, index) => {
      if (first + index === 0) return cellValue(texts[row] ?? '');
      if (first + index === FIRST_COPY_COLUMN) {
        const source = sources[row - 1];
        return row === 0 ? stamp : source ? changedName(source) : '';
      }
      return cellValue(copyOf(copied[first + index - FIRST_COPY_COLUMN - 1]?.values[row] ?? ''));
    }),
  );
  sheet.getRange(1, first + 1, rows, columns - first).setValues(grid);
  if (!isNew) writeRecord(sheet, { ...record, copies });
}
