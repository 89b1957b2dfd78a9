import { withTimeColumns } from '../parts/time-columns';
import type { ColumnRole } from '../tab/column-role';
import type { Column } from '../tab/columns';
import { columnContent, decideResults } from '../tab/figures';
import type { Header } from '../tab/header';
import { groupIndicators, type IndicatorColumns } from '../tab/indicators';
import { readLines } from '../tab/lines';
import { isSentenceOfFigures } from '../tab/period-line';
import type { TableProblem } from '../tab/problem';
import { fullest, type Slice } from '../tab/slices';
import type { Grid, Place, Tab } from '../workbook/workbook';
import { type Body, readBody } from './body';
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
  /** Of results and targets that stand part by part (months): the columns to be added. */
  readonly added: ReadonlyMap<Column, readonly number[]>;
  /** Of results that are counted up part by part: the columns of which the result is the latest. */
  readonly latest: ReadonlyMap<Column, readonly number[]>;
  readonly rows: readonly TableRow[];
  readonly others: readonly OtherRow[];
  /** Where each row is one of several of its unit: what all of them tell of, and in which unit of measure as printed. */
  readonly subject?: { readonly label: string; readonly measure: string | null };
  /** By row of a unit: the rows that are added, a part of the year each. */
  readonly partRows?: ReadonlyMap<number, readonly number[]>;
  /** How far below its result a unit's target stands: -1 for the row above. */
  readonly targetShift?: number;
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
  const drafted = draftRows(tab, body, { header, slice, heading, unitColumn, ordinalColumn });
  const [firstNameless] = body.nameless;
  if (firstNameless === undefined || !drafted.isRead) return drafted;
  const place = { tab: tab.name, row: firstNameless, column: unitColumn };
  return {
    ...drafted,
    problems: [...drafted.problems, { kind: 'rowsWithoutUnit', place, rows: body.nameless }],
  };
}

/** What is known of a table whose rows are read: its columns behind the one that names units, from the left. */
export interface RowsFrame {
  readonly header: Header;
  readonly slice: Slice;
  readonly heading: readonly Column[];
  readonly unitColumn: number;
  readonly ordinalColumn: number | null;
}

/** The same, and whether its columns were told apart, so that rows without a name are worth telling. */
type Drafted = DraftedTable & { readonly isRead: boolean };

/** Tells units, columns and indicators of a table whose rows are known. */
export function draftRows(
  tab: Tab,
  body: Body,
  { header, slice, heading, unitColumn, ordinalColumn }: RowsFrame,
): Drafted {
  const grid = tab.values;
  const figureColumns = heading.filter(({ role }) => !FIGURELESS_ROLES.has(role)).map(({ column }) => column);
  const sumColumns = heading
    .filter(({ role }) => role === 'target' || role === 'result')
    .map(({ column }) => column);
  const { rows, others } = readRows(grid, body, sumColumns.length > 0 ? sumColumns : figureColumns);
  const context = percentContext(tab, rows);
  const timed = withTimeColumns(grid, rows, {
    columns: withPercentResults(context, heading),
    lines: linesAround(grid, header, body.end),
  });
  const right = timed.columns;
  const at = (column: number, line = header.first): Place => ({ tab: tab.name, row: line, column });
  const failed = (problem: TableProblem): Drafted => {
    return { table: null, open: null, problems: [problem], end: body.end, isRead: false };
  };
  const place = at(unitColumn);
  const named = right.some(({ role }) => VALUE_ROLES.has(role));

  if (!rows.some(({ kind }) => kind === 'unit')) {
    return named
      ? failed({ kind: 'tableWithoutUnits', place })
      : { table: null, open: null, problems: [], end: header.last + 1, isRead: false };
  }
  const { from, to } = slice;
  const { added, latest } = timed;
  const base = { header, from, to, unitColumn, ordinalColumn, columns: right, rows, others, added, latest };
  const open = (problem: TableProblem): Drafted => {
    const figures = right.filter(({ column }) => columnContent(grid, rows, column) === 'figures');
    return { ...failed(problem), open: { ...base, indicators: [], figures } };
  };
  const [unclear] = timed.unclear;
  if (unclear !== undefined)
    return open({ kind: 'unclearParts', place: at(unclear[0] ?? unitColumn), columns: unclear });
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
  if (indicators.length === 0 && ambiguous[0])
    return { ...open(ambiguity(ambiguous[0], at)), problems, isRead: true };
  const [count] = counts;
  if (indicators.length === 0 && count !== undefined) {
    return {
      ...open({ kind: 'percentAgainstCount', place: at(count.result.column) }),
      problems,
      isRead: true,
    };
  }
  const table = indicators.length === 0 ? null : { ...base, columns: decision.columns, indicators };
  return { table, open: null, problems, end: body.end, isRead: true };
}

/** How far from a table a line may stand that says what its figures are. */
const LINES_AROUND = 6;

/** The lines next to a table, sentences of figures left out. */
function linesAround(grid: Grid, { first }: Header, end: number): readonly string[] {
  const lines = [
    ...readLines(grid, { from: Math.max(0, first - LINES_AROUND), to: first }),
    ...readLines(grid, { from: end, to: Math.min(grid.length, end + LINES_AROUND) }),
  ];
  return lines.map(({ text }) => text).filter((text) => !isSentenceOfFigures(text));
}

function ambiguity(columns: readonly number[], at: (column: number) => Place): TableProblem {
  return { kind: 'ambiguousResult', place: at(columns[0] ?? 0), columns };
}
