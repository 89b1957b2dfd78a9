import type { ColumnRole } from '../tab/column-role';
import type { Column } from '../tab/columns';
import { columnContent, decideResults } from '../tab/figures';
import type { Header } from '../tab/header';
import { groupIndicators, type IndicatorColumns } from '../tab/indicators';
import type { TableProblem } from '../tab/problem';
import { withProvedResults } from '../tab/proved-pairings';
import { fullest, type Slice } from '../tab/slices';
import { typedEvidence } from '../tab/typed-evidence';
import type { Grid, Place, Tab } from '../workbook/workbook';
import { readBody } from './body';
import { byTypedRates } from './by-typed-rates';
import { ambiguity, columnProblems } from './column-problems';
import { isPercentAgainstCount, percentContext, withPercentResults } from './percent-results';
import { readRows } from './rows';
import type { OtherRow, TableRow } from './table';

/** A table with its columns and rows, before lines around it give it title, period and constant targets. */
export interface TableDraft {
  readonly header: Header;
  /** First and last column. */
  readonly from: number;
  readonly to: number;
  readonly unitColumn: number;
  readonly ordinalColumn: number | null;
  readonly indicators: readonly IndicatorColumns[];
  readonly rows: readonly TableRow[];
  readonly others: readonly OtherRow[];
}

/** A table whose result column nothing decides, with its columns of figures. */
export interface OpenDraft extends TableDraft {
  readonly figures: readonly Column[];
}

const VALUE_ROLES: ReadonlySet<ColumnRole | null> = new Set<ColumnRole | null>(['target', 'result', 'rate']);
const FIGURELESS_ROLES: ReadonlySet<ColumnRole | null> = new Set<ColumnRole | null>(['ordinal', 'note']);

/** What the rows below one header, or a slice of it, are as a table. */
export interface DraftedTable {
  readonly table: TableDraft | null;
  readonly open: OpenDraft | null;
  readonly problems: readonly TableProblem[];
  readonly end: number;
}

/** A header with the columns of one of the tables that stand side by side under it. */
export interface TableFrame {
  readonly header: Header;
  readonly columns: readonly Column[];
  readonly slice: Slice;
}

/** Reads the rows below a header as a table with a row a unit. */
export function draftTable(tab: Tab, { header, columns: all, slice }: TableFrame): DraftedTable {
  const grid = tab.values;
  const columns = all.filter(({ column }) => column >= slice.from && column <= slice.to);
  const unitColumn = fullest(grid, header, slice.unitColumns);
  const ordinalColumn =
    columns.find(({ role, column }) => role === 'ordinal' && column < unitColumn)?.column ?? null;
  const heading = columns.filter(({ column }) => column > unitColumn);
  const figureColumns = heading.filter(({ role }) => !FIGURELESS_ROLES.has(role)).map(({ column }) => column);
  const body = readBody(grid, { header, ...slice, unitColumn, ordinalColumn, figureColumns });
  const sumColumns = heading
    .filter(({ role }) => role === 'target' || role === 'result')
    .map(({ column }) => column);
  const { rows, others } = readRows(grid, body, sumColumns.length > 0 ? sumColumns : figureColumns);
  const context = percentContext(tab, rows);
  const right = withPercentResults(context, heading);
  const at = (column: number, line = header.first): Place => ({ tab: tab.name, row: line, column });
  const failed = (problem: TableProblem): DraftedTable => {
    return { table: null, open: null, problems: [problem], end: body.end };
  };
  const place = at(unitColumn);
  const named = right.some(({ role }) => VALUE_ROLES.has(role));

  if (!rows.some(({ kind }) => kind === 'unit')) {
    return named
      ? failed({ kind: 'tableWithoutUnits', place })
      : { table: null, open: null, problems: [], end: header.last + 1 };
  }
  const { from, to } = slice;
  const base = { header, from, to, unitColumn, ordinalColumn, rows, others };
  const open = (problem: TableProblem): DraftedTable => {
    const figures = right.filter(({ column }) => columnContent(grid, rows, column) === 'figures');
    return { ...failed(problem), open: { ...base, indicators: [], figures } };
  };
  const evidence = typedEvidence(grid, rows);
  const words = decideResults(grid, rows, right);
  const byRates =
    words.kind === 'decided' ? null : withProvedResults(figureColumnsOf(grid, rows, right), evidence);
  const decision = byRates === null ? words : { kind: 'decided' as const, columns: byRates.columns };
  if (decision.kind === 'noResult') return open({ kind: 'headerWithoutResult', place });
  if (decision.kind === 'words') return open({ kind: 'resultWithoutFigures', place: at(decision.column) });
  if (decision.kind === 'ambiguous') return open(ambiguity('ambiguousResult', decision.columns, at));
  const grouping = byTypedRates(groupIndicators(decision.columns, evidence), {
    columns: decision.columns,
    proved: byRates?.proved ?? new Set(),
    evidence,
  });
  const counts = grouping.indicators.filter((columns) => isPercentAgainstCount(context, columns, right));
  const indicators = grouping.indicators.filter((columns) => !counts.includes(columns));
  const problems = [...columnProblems(grouping, { tab, rows, columns: right, counts, at })];
  const [firstNameless] = body.nameless;
  if (firstNameless !== undefined) {
    problems.push({ kind: 'rowsWithoutUnit', place: at(unitColumn, firstNameless), rows: body.nameless });
  }
  const unclear = problems.find(isOpen);
  if (indicators.length === 0 && unclear !== undefined) return { ...open(unclear), problems };
  const table = indicators.length === 0 ? null : { ...base, indicators };
  return { table, open: null, problems, end: body.end };
}

/** Columns with figures keep their roles; of others nothing is proved. */
function figureColumnsOf(
  grid: Grid,
  rows: readonly TableRow[],
  columns: readonly Column[],
): readonly Column[] {
  return columns.map((column): Column => {
    const isOpen = column.role !== 'rate' && columnContent(grid, rows, column.column) !== 'figures';
    return isOpen ? { ...column, role: 'note' } : column;
  });
}

/** Whether choosing columns decides what a problem leaves open. */
function isOpen({ kind }: TableProblem): boolean {
  return kind === 'ambiguousResult' || kind === 'ambiguousTarget' || kind === 'percentAgainstCount';
}
