import { recogniseTables } from '../../../src/core/source/recognise';
import type { Table } from '../../../src/core/table/table';
import type { Cell } from '../../../src/core/workbook/workbook';
import { rectangle } from './real-tables';

/** Recognises one tab given as rows of any length. */
export function recognise(rows: readonly (readonly Cell[])[], tab = 'Sheet1') {
  return recogniseTables({ tabs: [{ name: tab, values: rectangle(rows) }] });
}

/** The only table of a tab; fails when there is not exactly one. */
export function onlyTable(rows: readonly (readonly Cell[])[], tab = 'Sheet1'): Table {
  const { tables, problems } = recognise(rows, tab);
  const [table] = tables;
  if (table === undefined || tables.length > 1) {
    throw new Error(`one table expected, not ${tables.length}; problems: ${JSON.stringify(problems)}`);
  }
  return table;
}

/** Indicators in short: name, target column (or constant, or null), result, rate and shortfall columns. */
export function inShort(table: Table): readonly (readonly (string | number | null)[])[] {
  return table.indicators.map(({ name, target, resultColumn, rateColumn, shortfallColumn }) => [
    name,
    target.kind === 'column' ? target.column : target.kind === 'constant' ? `KH ${target.value}` : null,
    resultColumn,
    rateColumn,
    shortfallColumn,
  ]);
}

/** Rows in short: kind, name, group. */
export function rowsInShort(table: Table): readonly (readonly (string | null)[])[] {
  return table.rows.map(({ kind, name, group }) => [kind, name, group]);
}
