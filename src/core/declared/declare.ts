import { isAdjusted } from '../pairing/adjusted';
import type { IndicatorColumns } from '../pairing/indicators';
import { timesOf } from '../pairing/times';
import { DECLARED_FAULTS } from '../settings/declared-faults';
import type { SourceHint } from '../settings/hint';
import type { Column } from '../tab/column';
import type { ColumnChoice } from '../tab/column-choice';
import { columnChoice } from '../tab/column-choice';
import { readColumnRoles } from '../tab/columns';
import { columnContent } from '../tab/figures';
import type { Header } from '../tab/header';
import { ordinalBefore } from '../tab/ordinal-column';
import { readBody } from '../table/body';
import { completeTable } from '../table/complete';
import { isPercentAgainstCount } from '../table/percent-against-count';
import { isPercentColumn, percentContext } from '../table/percent-results';
import { type ReadRows, readRows } from '../table/rows';
import type { Table } from '../table/table';
import type { Grid, Tab } from '../workbook/workbook';
import { sumAmong } from './added-columns';
import type { Declared, DeclaredFault, Found } from './declared';
import { declaredHeader } from './header-row';
import {
  choicesOf,
  type DeclaredCells,
  declaredColumns,
  fault,
  headerRowOf,
  likelyHeaderRows,
  type NamedColumns,
  type Placed,
  plainChoices,
  unitColumnOf,
} from './named-columns';
import { type RatesTold, ratesTold } from './rate-of';
import { severalAsOne } from './several-columns';

/**
 * Makes the table that a row of `Danh mục chỉ tiêu` declares: one header row, a column of units, targets and results in any
 * columns, several of them added. It is obeyed whatever the headers' words are; what is blank is as recognised. Rows are told
 * apart as in any table. What cannot be obeyed is a fault of its cell: a column that is gone, percentages to be added, a sum
 * among its own summands, other units of measure.
 */
export function declareTable(tab: Tab, hint: SourceHint, found: Found): Declared {
  const faults: DeclaredFault[] = [];
  const understood: DeclaredCells['understood'] = {};
  const cells: DeclaredCells = { tab, hint, found, faults, understood };
  const row = headerRowOf(cells);
  const headerRows = likelyHeaderRows(tab.values, row);
  const plain = row === null ? [] : plainChoices(tab.values, row);
  const none = { hint, table: null, log: null, faults, understood };
  const unitColumn = row === null ? null : unitColumnOf(cells, row, plain);
  if (row === null || unitColumn === null) return { ...none, choices: { headerRows, columns: plain } };
  const header = declaredHeader(tab.values, row, unitColumn);
  const choices = { headerRows, columns: choicesOf(tab.values, header) };
  const columns = declaredColumns(cells, { header, unitColumn, choices: choices.columns });
  const table = columns === null ? null : tableOf(cells, { header, unitColumn, ...columns });
  return { ...none, table, choices };
}

function tableOf(
  cells: DeclaredCells,
  { header, unitColumn, targets, results, ranged }: Placed & NamedColumns,
): Table | null {
  const { tab, hint } = cells;
  const columns = declaredRoles(tab.values, header, { targets, results });
  const ordinalColumn = ordinalBefore(columns, unitColumn);
  const { read, end } = readDeclaredRows(tab.values, {
    header,
    unitColumn,
    ordinalColumn,
    columns,
    targets,
    results,
  });
  const { rows, others } = read;
  if (!rows.some(({ kind }) => kind === 'unit'))
    return fault(cells, 'headerRow', DECLARED_FAULTS.noUnits(header.last, unitColumn));
  const figures = percentContext(tab, rows);
  const choices = choicesOf(tab.values, header);
  const oneOf = (list: readonly number[]) => {
    const [first, ...more] = list.flatMap((column) => columns.find((one) => one.column === column) ?? []);
    return first === undefined ? null : severalAsOne(first, more);
  };
  for (const [column, list] of [
    ['targetColumn', targets],
    ['resultColumn', results],
  ] as const) {
    if (
      !canBeAdded(cells, column, {
        list,
        ranged,
        rows,
        choices,
        isShare: (one) => isPercentColumn(figures, one),
        columns,
      })
    )
      return null;
  }
  const adjusted = adjustedAmong(columns, targets);
  const result = oneOf(results);
  const target = oneOf(targets.filter((column) => column !== adjusted?.column));
  if (result === null) return null;
  const rate = rateAmong(tab.values, rows, { targets, results, columns });
  const times = timesOf({ result, target, rate: rate?.column ?? null }, columns);
  const own: IndicatorColumns = {
    result,
    target,
    adjusted: adjusted === null ? [] : [adjusted],
    rate: rate?.column ?? null,
    shortfall: null,
    times,
    beside: '',
    typed: null,
  };
  if (isPercentAgainstCount(figures, own, columns))
    return fault(cells, 'resultColumn', DECLARED_FAULTS.percentAgainstCount);
  const to = Math.max(0, ...columns.map(({ column }) => column));
  const isAdded = adjusted === null && targets.length > 1;
  const added = new Map<Column, readonly number[]>([
    ...(results.length > 1 ? [[result, results] as const] : []),
    ...(target !== null && isAdded ? [[target, targets] as const] : []),
  ]);
  const beside = columns.filter(({ column }) => column !== unitColumn && column !== ordinalColumn);
  const base = { header, from: 0, to, unitColumn, ordinalColumn, columns: beside, rows, others };
  const draft = { ...base, indicators: [own], added, latest: new Map() };
  const spans = { above: { from: 0, to: header.first }, below: { from: end, to: tab.values.length } };
  const { table } = completeTable(tab, draft, { ...spans, caption: null, isAlone: !hint.isOfSource });
  const [indicator] = table.indicators;
  if (indicator === undefined) return fault(cells, 'resultColumn', DECLARED_FAULTS.mixedMeasures);
  return {
    ...table,
    indicators: [{ ...indicator, key: hint.key, declared: { row: hint.row, rates: rate?.told ?? null } }],
  };
}

/** The columns of a header with the roles that staff gave them; a column that they use has one even without a heading. */
function declaredRoles(
  grid: Grid,
  header: Header,
  { targets, results }: Pick<NamedColumns, 'targets' | 'results'>,
): readonly Column[] {
  const missing = [...targets, ...results].filter((column) =>
    header.columns.every((one) => one.column !== column),
  );
  const columns = [...header.columns, ...missing.map((column) => ({ column, path: [] }))];
  return readColumnRoles({ ...header, columns }, grid).map((column): Column => {
    if (results.includes(column.column)) return { ...column, role: 'result' };
    if (targets.includes(column.column)) return { ...column, role: 'target' };
    return column.role === 'result' || column.role === 'target' ? { ...column, role: null } : column;
  });
}

/** Reads the rows below the header to the last of its shape; a figure in any declared column makes a row one of them. */
function readDeclaredRows(
  grid: Grid,
  layout: Placed &
    Pick<NamedColumns, 'targets' | 'results'> & {
      readonly ordinalColumn: number | null;
      readonly columns: readonly Column[];
    },
): { readonly read: ReadRows; readonly end: number } {
  const { header, unitColumn, ordinalColumn, columns, targets, results } = layout;
  const right = columns
    .filter(({ column, role }) => column > unitColumn && role !== 'ordinal' && role !== 'note')
    .map(({ column }) => column);
  const declared = [...targets, ...results];
  const figureColumns = [...new Set([...declared, ...right])].sort((a, b) => a - b);
  const to = Math.max(...figureColumns, ...columns.map(({ column }) => column));
  const body = readBody(grid, { header, from: 0, to, unitColumn, ordinalColumn, figureColumns });
  return { read: readRows(grid, body, declared), end: body.end };
}

function canBeAdded(
  cells: DeclaredCells,
  column: 'targetColumn' | 'resultColumn',
  {
    list,
    ranged,
    rows,
    choices,
    columns,
    isShare,
  }: {
    readonly list: readonly number[];
    readonly ranged: ReadonlySet<number>;
    readonly rows: Table['rows'];
    readonly choices: readonly ColumnChoice[];
    readonly columns: readonly Column[];
    readonly isShare: (column: Column) => boolean;
  },
): boolean {
  const grid = cells.tab.values;
  const choice = (wanted: number) => choices.find((one) => one.column === wanted) ?? columnChoice(wanted, '');
  const wordy = list.find((one) => columnContent(grid, rows, one) === 'words');
  if (wordy !== undefined) return fault(cells, column, DECLARED_FAULTS.noFigures(wordy)) !== null;
  if (list.length < 2) return true;
  const share = columns.find((one) => list.includes(one.column) && isShare(one));
  if (share !== undefined)
    return fault(cells, column, DECLARED_FAULTS.percentAdded(choice(share.column))) !== null;
  const sum = sumAmong(grid, rows, list);
  if (sum !== null && ranged.has(sum))
    return fault(cells, column, DECLARED_FAULTS.sumAdded(choice(sum))) !== null;
  return true;
}

/** Of two target columns the one that tells how the other was adjusted in the year: nobody adds those. */
function adjustedAmong(columns: readonly Column[], targets: readonly number[]): Column | null {
  const own = columns.filter(({ column }) => targets.includes(column));
  const [adjusted, ...more] = own.filter(isAdjusted);
  return own.length === 2 && adjusted !== undefined && more.length === 0 ? adjusted : null;
}

/** The column of typed rates that the declared columns explain best; a table's only one even where they do not. */
function rateAmong(
  grid: Grid,
  rows: Table['rows'],
  {
    targets,
    results,
    columns,
  }: Pick<NamedColumns, 'targets' | 'results'> & { readonly columns: readonly Column[] },
): { readonly column: Column; readonly told: RatesTold } | null {
  const rates = columns
    .filter(({ role }) => role === 'rate')
    .map((column) => ({ column, told: ratesTold(grid, rows, { targets, results, rate: column.column }) }));
  const best = rates.reduce<(typeof rates)[number] | null>(
    (known, one) => (known === null || one.told.agree > known.told.agree ? one : known),
    null,
  );
  return best !== null && (best.told.agree > 0 || rates.length === 1) ? best : null;
}
