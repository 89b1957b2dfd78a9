import type { Table } from '../table/table';
import { cellAt } from '../workbook/workbook';
import type { RawTab } from './raw-tab';
import { tidyText } from './tidy-text';

/** The columns of a table, counted from 0: from its TT or unit column to its last heading before a table beside it. */
export function tableColumns(table: Table, tab: RawTab, tables: readonly Table[]): readonly number[] {
  const first = firstColumn(table);
  const beside = tables.filter(
    (other) =>
      other.tab === table.tab &&
      firstColumn(other) > first &&
      other.header.first <= table.header.last &&
      other.header.last >= table.header.first,
  );
  const width = Math.max(
    0,
    ...tab.values.slice(table.header.first, table.header.last + 1).map((row) => row.length),
  );
  const end = Math.min(width, ...beside.map(firstColumn));
  const columns: number[] = [];
  let lastHeading = first;
  for (let column = first; column < end; column += 1) {
    columns.push(column);
    if (hasHeading(table, tab, column)) lastHeading = column;
  }
  return columns.filter((column) => column <= lastHeading);
}

function firstColumn({ ordinalColumn, unitColumn }: Table): number {
  return ordinalColumn ?? unitColumn;
}

function hasHeading({ header }: Table, tab: RawTab, column: number): boolean {
  for (let row = header.first; row <= header.last; row += 1) {
    const cell = cellAt(tab.values, row, column);
    if (typeof cell !== 'string' || tidyText(cell) !== '') return true;
  }
  return false;
}
