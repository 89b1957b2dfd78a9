import type { ColumnRole } from '../tab/column-role';
import type { Column } from '../tab/columns';
import { columnContent, decideResults } from '../tab/figures';
import type { Header } from '../tab/header';
import { groupIndicators, type IndicatorColumns } from '../tab/indicators';
import type { TableProblem } from '../tab/problem';
import { fullest, type Slice } from '../tab/slices';
import type { Place, Tab } from '../workbook/workbook';
import { readBody } from './body';
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
  /** The columns right of the units, with their roles. */
  readonly columns: readonly Column[];
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
  const base = { header, from, to, unitColumn, ordinalColumn, columns: right, rows, others };
  const open = (problem: TableProblem): DraftedTable => {
    const figures = right.filter(({ column }) => columnContent(grid, rows, column) === 'figures');
    return { ...failed(problem), open: { ...base, indicators: [], figures } };
  };
  const decision = decideResults(grid, rows, right);
  if (decision.kind === 'noResult') return open({ kind: 'headerWithoutResult', place });
  if (decision.kind === 'words') return open({ kind: 'resultWithoutFigures', place: at(decision.column) });
  if (decision.kind === 'ambiguous') return open(ambiguity(decision.columns, at));
  const { indicators: grouped, ambiguous, ambiguousTargets } = groupIndicators(decision.columns);
  const counts = grouped.filter((columns) => isPercentAgainstCount(context, columns, right));
  const indicators = grouped.filter((columns) => !counts.includes(columns));
  const problems: TableProblem[] = [
    ...ambiguous.map((rivals) => ambiguity(rivals, at)),
    ...ambiguousTargets.map((rivals): TableProblem => {
      return { kind: 'ambiguousTarget', place: at(rivals[0] ?? 0), columns: rivals };
    }),
  ];
  problems.push(
    ...counts.map(({ result }): TableProblem => {
      return { kind: 'percentAgainstCount', place: at(result.column) };
    }),
  );
  const [firstNameless] = body.nameless;
  if (firstNameless !== undefined) {
    problems.push({ kind: 'rowsWithoutUnit', place: at(unitColumn, firstNameless), rows: body.nameless });
  }
  if (indicators.length === 0 && ambiguous[0]) return { ...open(ambiguity(ambiguous[0], at)), problems };
  const [count] = counts;
  if (indicators.length === 0 && count !== undefined) {
    return { ...open({ kind: 'percentAgainstCount', place: at(count.result.column) }), problems };
  }
  const table = indicators.length === 0 ? null : { ...base, columns: decision.columns, indicators };
  return { table, open: null, problems, end: body.end };
}

function ambiguity(columns: readonly number[], at: (column: number) => Place): TableProblem {
  return { kind: 'ambiguousResult', place: at(columns[0] ?? 0), columns };
}
