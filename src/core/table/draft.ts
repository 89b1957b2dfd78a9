import { draftLog, type LogDraft } from '../log/draft';
import type { Place, Tab } from '../workbook/workbook';
import { readBody } from './body';
import { type Column, readColumnRoles } from './columns';
import { columnContent, decideResults } from './figures';
import { type Header, readHeader } from './header';
import { groupIndicators, type IndicatorColumns } from './indicators';
import type { TableProblem } from './problem';
import { readRows } from './rows';
import { fullest, type Slice, slicesOf } from './slices';
import type { TableRow } from './table';
import type { ColumnRole } from './vocabulary';

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
}

/** A table whose result column nothing decides, with its columns of figures. */
export interface OpenDraft extends TableDraft {
  readonly figures: readonly Column[];
}

/** What stands at a header: tables and logs side by side, problems, and the first row behind them. */
export interface Drafts {
  readonly tables: readonly TableDraft[];
  /** Tables that wait for staff to say which column is the result; a problem tells of each. */
  readonly open: readonly OpenDraft[];
  readonly logs: readonly LogDraft[];
  readonly problems: readonly TableProblem[];
  readonly end: number;
}

const VALUE_ROLES: ReadonlySet<ColumnRole | null> = new Set<ColumnRole | null>(['target', 'result', 'rate']);
const FIGURELESS_ROLES: ReadonlySet<ColumnRole | null> = new Set<ColumnRole | null>(['ordinal', 'note']);

/** Reads the tables whose header stands in a row, null when none does; `unitColumns` as {@link readHeader} takes them. */
export function draftTables(tab: Tab, row: number, unitColumns?: readonly number[]): Drafts | null {
  const header = readHeader(tab.values, row, unitColumns);
  if (header === null) return null;
  const columns = readColumnRoles(header);
  const drafts = slicesOf(header, columns).map((slice) => draftTable(tab, { header, columns, slice }));
  return {
    tables: drafts.flatMap(({ table }) => table ?? []),
    open: drafts.flatMap(({ open }) => open ?? []),
    logs: drafts.flatMap(({ log }) => log ?? []),
    problems: drafts.flatMap(({ problems }) => problems),
    end: Math.max(header.last + 1, ...drafts.map(({ end }) => end)),
  };
}

interface Draft {
  readonly table: TableDraft | null;
  readonly open?: OpenDraft;
  readonly log: LogDraft | null;
  readonly problems: readonly TableProblem[];
  readonly end: number;
}

interface DraftInput {
  readonly header: Header;
  readonly columns: readonly Column[];
  readonly slice: Slice;
}

function draftTable(tab: Tab, { header, columns: all, slice }: DraftInput): Draft {
  const grid = tab.values;
  const columns = all.filter(({ column }) => column >= slice.from && column <= slice.to);
  const log = draftLog(tab, { header, columns: all, ...slice });
  if (log !== null) return { table: null, log, problems: [], end: log.end };
  const unitColumn = fullest(grid, header, slice.unitColumns);
  const ordinalColumn =
    columns.find(({ role, column }) => role === 'ordinal' && column < unitColumn)?.column ?? null;
  const right = columns.filter(({ column }) => column > unitColumn);
  const figureColumns = right.filter(({ role }) => !FIGURELESS_ROLES.has(role)).map(({ column }) => column);
  const body = readBody(grid, { header, ...slice, unitColumn, ordinalColumn, figureColumns });
  const sumColumns = right
    .filter(({ role }) => role === 'target' || role === 'result')
    .map(({ column }) => column);
  const rows = readRows(grid, body, sumColumns.length > 0 ? sumColumns : figureColumns);
  const at = (column: number, line = header.first): Place => ({ tab: tab.name, row: line, column });
  const failed = (problem: TableProblem): Draft => ({
    table: null,
    log,
    problems: [problem],
    end: body.end,
  });
  const place = at(unitColumn);
  const named = right.some(({ role }) => VALUE_ROLES.has(role));

  if (!rows.some(({ kind }) => kind === 'unit')) {
    return named
      ? failed({ kind: 'tableWithoutUnits', place })
      : { table: null, log, problems: [], end: header.last + 1 };
  }
  const { from, to } = slice;
  const base = { header, from, to, unitColumn, ordinalColumn, rows };
  const open = (problem: TableProblem): Draft => {
    const figures = right.filter(({ column }) => columnContent(grid, rows, column) === 'figures');
    return { ...failed(problem), open: { ...base, indicators: [], figures } };
  };
  const decision = decideResults(grid, rows, right);
  if (decision.kind === 'noResult') return open({ kind: 'headerWithoutResult', place });
  if (decision.kind === 'words') return open({ kind: 'resultWithoutFigures', place: at(decision.column) });
  if (decision.kind === 'ambiguous') return open(ambiguity(decision.columns, at));
  const { indicators, ambiguous, ambiguousTargets } = groupIndicators(decision.columns);
  const problems: TableProblem[] = [
    ...ambiguous.map((rivals) => ambiguity(rivals, at)),
    ...ambiguousTargets.map((rivals): TableProblem => {
      return { kind: 'ambiguousTarget', place: at(rivals[0] ?? 0), columns: rivals };
    }),
  ];
  const [firstNameless] = body.nameless;
  if (firstNameless !== undefined) {
    problems.push({ kind: 'rowsWithoutUnit', place: at(unitColumn, firstNameless), rows: body.nameless });
  }
  if (indicators.length === 0 && ambiguous[0]) return { ...open(ambiguity(ambiguous[0], at)), problems };
  return { table: indicators.length === 0 ? null : { ...base, indicators }, log, problems, end: body.end };
}

function ambiguity(columns: readonly number[], at: (column: number) => Place): TableProblem {
  return { kind: 'ambiguousResult', place: at(columns[0] ?? 0), columns };
}
