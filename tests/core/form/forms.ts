import type { Form } from '../../../src/core/form/form';
import { recogniseTables } from '../../../src/core/source/recognise';
import type { Cell } from '../../../src/core/workbook/workbook';
import { rectangle } from '../table/real-tables';

/** Rows of any length, by the name of the tab they stand in. */
export type Sheets = Readonly<Record<string, readonly (readonly Cell[])[]>>;

/** What is recognised in some tabs. */
export function recogniseSheets(sheets: Sheets) {
  const tabs = Object.entries(sheets).map(([name, rows]) => ({ name, values: rectangle(rows) }));
  return recogniseTables({ tabs });
}

/** The only form of a tab named after its unit; fails when there is not exactly one. */
export function onlyForm(rows: readonly (readonly Cell[])[], tab = 'LĐLĐ Hòa An'): Form {
  const { forms, tables, problems } = recogniseSheets({ [tab]: rows });
  const [form] = forms;
  if (form === undefined || forms.length > 1) {
    throw new Error(
      `one form expected, not ${forms.length} (${tables.length} tables); problems: ${JSON.stringify(problems)}`,
    );
  }
  return form;
}

/** Rows in short: number as staff count, name, measure, group. */
export function rowsInShort({ rows }: Form): readonly (readonly (string | number | null)[])[] {
  return rows.map(({ row, name, measure, group }) => [row + 1, name, measure, group]);
}

/** The names of a form's rows. */
export function namesOf({ rows }: Form): readonly string[] {
  return rows.map(({ name }) => name);
}

/** The letters of name, measure, target, result and rate columns; "–" for none. */
export function columnsOf(form: Form): string {
  const columns = [
    form.nameColumn,
    form.measureColumn,
    form.targetColumn,
    form.resultColumn,
    form.rateColumn,
  ];
  return columns.map((column) => (column === null ? '–' : String.fromCharCode(65 + column))).join('');
}
