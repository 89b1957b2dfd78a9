import { itemColumn } from '../list/items';
import { doneColumn, dueColumn, holdsDueDays } from '../list/likely-columns';
import type { ListColumns } from '../list/list';
import { completeLog } from '../log/complete';
import { NO_DAYS } from '../log/day-columns';
import { secondUnitColumn } from '../log/likely-header';
import type { Log } from '../log/log';
import { readLogBody } from '../log/rows';
import { parseColumns } from '../settings/column-list';
import { DECLARED_FAULTS } from '../settings/declared-faults';
import type { SourceHint } from '../settings/hint';
import { cellText, isBlank } from '../tab/cell-kind';
import type { Column } from '../tab/column';
import { columnChoice } from '../tab/column-choice';
import { readColumnRoles } from '../tab/columns';
import { columnContent } from '../tab/figures';
import { readHeader } from '../tab/header';
import type { Grid, Tab } from '../workbook/workbook';
import type { Declared, DeclaredFault, Found } from './declared';
import { declaredHeader, namedRow } from './header-row';
import {
  choicesOf,
  type DeclaredCells,
  fault,
  headerRowOf,
  likelyHeaderRows,
  plainChoices,
  unitColumnOf,
} from './named-columns';

/** Headers are looked for so far down a tab. */
const ROWS_SEARCHED = 60;

/**
 * Makes the list that a row of `Danh mục chỉ tiêu` declares by `Số dòng đã xong / số dòng`: a column of units, that of a second
 * unit column where the first names enterprises; a column by which rows are done, `Cột kết quả` or the only one headed so; and
 * the rows' own last days, `Cột kế hoạch` or the column headed so. What cannot be obeyed is a fault of its cell.
 */
export function declareList(tab: Tab, hint: SourceHint, recognised: Found): Declared {
  const faults: DeclaredFault[] = [];
  const understood: DeclaredCells['understood'] = {};
  const found = foundForList(tab.values, recognised);
  const cells: DeclaredCells = { tab, hint, found, faults, understood };
  const none = { hint, table: null, log: null, faults, understood };
  const row = headerRowOf(cells);
  const headerRows = likelyHeaderRows(tab.values, row);
  const plain = row === null ? [] : plainChoices(tab.values, row);
  const unitColumn = row === null ? null : unitColumnOf(cells, row, plain);
  if (row === null || unitColumn === null) return { ...none, choices: { headerRows, columns: plain } };
  const header = declaredHeader(tab.values, row, unitColumn);
  const choices = choicesOf(tab.values, header);
  const columns = readColumnRoles(header, tab.values);
  const { rows, end } = readRowsOf(tab, { header, unitColumn, columns });
  const numbers = rows.map((own) => own.row);
  const list = listColumns(cells, { rows: numbers, unitColumn, columns, choices });
  const told = { ...none, choices: { headerRows, columns: choices } };
  if (list === null) return told;
  const draft = { header, unitColumn, days: NO_DAYS, stateColumn: null, columns, amounts: [], rows, end };
  const spans = { above: { from: 0, to: header.first }, below: { from: end, to: tab.values.length } };
  const { log } = completeLog(tab, draft, spans);
  if (log === null || rows.length === 0) {
    fault(cells, 'unitColumn', DECLARED_FAULTS.noUnits(header.last, unitColumn));
    return told;
  }
  return { ...told, log: asList(log, hint, list) };
}

/** What was recognised of the tab, by the second column of units where there is one; else the first header that names units, or the first row of headings. */
function foundForList(grid: Grid, found: Found): Found {
  const rows = grid.slice(0, ROWS_SEARCHED).map((_, row) => row);
  const at = found.header?.first ?? rows.find((row) => readHeader(grid, row) !== null);
  const header = at === undefined ? null : readHeader(grid, at);
  if (header === null) {
    const [label] = likelyHeaderRows(grid, null);
    const likely = label === undefined ? null : namedRow(label, grid);
    if (found.header !== null || likely?.kind !== 'row') return found;
    return { header: { first: likely.row, last: likely.row }, unitColumn: null, columns: null };
  }
  const unitColumn = secondUnitColumn(grid, header) ?? found.unitColumn ?? header.unitColumns[0] ?? null;
  return { header: { first: header.first, last: header.last }, unitColumn, columns: null };
}

interface ListFrame {
  readonly rows: readonly number[];
  readonly unitColumn: number;
  readonly columns: readonly Column[];
  readonly choices: ReturnType<typeof choicesOf>;
}

function readRowsOf(
  tab: Tab,
  {
    header,
    unitColumn,
    columns,
  }: Pick<ListFrame, 'unitColumn' | 'columns'> & { readonly header: ReturnType<typeof declaredHeader> },
) {
  const from = Math.min(unitColumn, ...columns.map(({ column }) => column));
  const to = Math.max(unitColumn, ...columns.map(({ column }) => column));
  const ordinalColumn = columns.find(({ role }) => role === 'ordinal')?.column ?? null;
  const body = tab.values.map((_, row) => ({ kind: 'unit' as const, row })).slice(header.last + 1);
  const amountColumns = columns
    .map(({ column }) => column)
    .filter((column) => column !== ordinalColumn && columnContent(tab.values, body, column) === 'figures');
  return readLogBody(tab, { header, from, to, unitColumn, ordinalColumn, dateColumn: null, amountColumns });
}

/** The columns that the cells name, and those that headers do where they are blank; null with a fault. */
function listColumns(cells: DeclaredCells, frame: ListFrame): ListColumns | null {
  const { tab, hint } = cells;
  const { rows, unitColumn, columns } = frame;
  const free = columns.filter(({ column }) => column !== unitColumn);
  const named = {
    result: namedColumn(cells, 'resultColumn', frame),
    due: namedColumn(cells, 'targetColumn', frame),
  };
  if (cells.faults.length > 0) return null;
  const due = named.due ?? dueColumn(tab.values, rows, free);
  if (named.due !== null && !holdsDueDays(tab.values, rows, named.due))
    return fault(cells, 'targetColumn', DECLARED_FAULTS.noDays(named.due));
  const result = named.result ?? doneColumn(tab.values, rows, free);
  if (result === null) return fault(cells, 'resultColumn', DECLARED_FAULTS.noDoneColumn);
  if (result === unitColumn || result === due)
    return fault(cells, 'resultColumn', DECLARED_FAULTS.sameColumn(result));
  const item = itemColumn(tab.values, rows, { columns, others: [unitColumn, result, due] });
  return { result, due, item, declared: hint.row };
}

/** The one column that a cell names; null for a blank one, and with a fault for another. */
function namedColumn(
  cells: DeclaredCells,
  at: 'targetColumn' | 'resultColumn',
  { choices }: Pick<ListFrame, 'choices'>,
): number | null {
  const cell = cells.hint.cells[at];
  if (isBlank(cell)) return null;
  const list = parseColumns(cellText(cell), choices);
  if (list.kind === 'several')
    return fault(cells, at, DECLARED_FAULTS.severalColumns(list.text, list.choices));
  if (list.kind === 'unknown') return fault(cells, at, DECLARED_FAULTS.unknownColumn(list.text, choices));
  const [column, ...more] = list.columns;
  if (column === undefined || more.length > 0) return fault(cells, at, DECLARED_FAULTS.oneColumn);
  const choice = choices.find((one) => one.column === column) ?? columnChoice(column, '');
  cells.understood[at] = [choice.label];
  return column;
}

/** A log whose rows are counted as done of all. */
function asList(log: Log, { key, name }: SourceHint, list: ListColumns): Log {
  const [first] = log.indicators;
  if (first === undefined) return { ...log, list };
  const target = first.target.kind === 'none' ? { kind: 'rows' as const } : first.target;
  const label = name || first.label;
  const indicator = {
    ...first,
    key,
    label,
    name: label,
    amountColumn: null,
    measure: null,
    money: false,
    target,
  };
  return { ...log, list, indicators: [indicator] };
}
