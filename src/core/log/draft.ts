import type { Column } from '../tab/column';
import type { Header } from '../tab/header';
import { nameOf } from '../tab/name-cell';
import type { Grid, Tab } from '../workbook/workbook';
import { type LogColumns, readLogColumns } from './columns';
import type { DayColumns } from './log';
import type { LogDraftRow } from './row';
import { type LogBody, readLogBody } from './rows';
import { withFigures } from './thing-counted';
import { logUnitColumn, toldApart } from './unit-columns';

/** A log with its columns and rows, before lines around it give it title, period and targets. */
export interface LogDraft {
  readonly header: Header;
  readonly unitColumn: number;
  readonly days: DayColumns;
  readonly stateColumn: number | null;
  readonly columns: readonly Column[];
  /** Columns whose figures add up, from the left. */
  readonly amounts: readonly Column[];
  readonly rows: readonly LogDraftRow[];
  /** The first row behind it. */
  readonly end: number;
}

/** The columns under one header that may be a log's. */
export interface LogFrame {
  readonly header: Header;
  /** All columns of the header. */
  readonly columns: readonly Column[];
  /** First and last column. */
  readonly from: number;
  readonly to: number;
  /** Columns whose headers head units, from the left. */
  readonly unitColumns: readonly number[];
}

/** Reads the rows below a header as a log's, null where they are none: see {@link LogColumns} for what makes one. */
export function draftLog(tab: Tab, frame: LogFrame): LogDraft | null {
  const found = readEvents(tab, frame);
  if (found === null || !isLog(found.body.rows, found.columns.sign)) return null;
  const { columns, body, unitColumn } = found;
  return {
    header: frame.header,
    unitColumn,
    days: columns.days,
    stateColumn: columns.stateColumn,
    columns: frame.columns.filter(({ column }) => column >= frame.from && column <= frame.to),
    amounts: withFigures(tab.values, columns.amounts, body.rows),
    ...body,
    rows: toldApart(tab.values, body.rows, { ...frame, unitColumn }),
  };
}

/** The rows below a header that may be events, null where its columns are none of a log's. */
export function readEvents(
  tab: Tab,
  { header, columns: all, from, to, unitColumns }: LogFrame,
): { readonly columns: LogColumns; readonly body: LogBody; readonly unitColumn: number } | null {
  const unitColumn = logUnitColumn(tab.values, header, unitColumns);
  const own = all.filter(({ column }) => column >= from && column <= to);
  const columns = readLogColumns(tab.values, own, { header, unitColumn });
  if (columns === null) return null;
  if (columns.sign === 'amount' && namesDiffer(tab.values, header, unitColumn)) return null;
  const body = readLogBody(tab, {
    header,
    from,
    to,
    unitColumn,
    ordinalColumn: own.find(({ role }) => role === 'ordinal')?.column ?? null,
    dateColumn: columns.days.date,
    amountColumns: columns.amounts.map(({ column }) => column),
  });
  return { columns, body, unitColumn };
}

/** Whether the first names below a header, twenty at least, are all different: a table's, which is not read twice. */
function namesDiffer(grid: Grid, { last }: Header, column: number): boolean {
  const names = namesIn(grid.slice(last + 1, last + 1 + SAMPLE), column);
  return names.length >= FEW && new Set(names).size === names.length;
}

function namesIn(rows: Grid, column: number): readonly string[] {
  return rows.map((cells) => nameOf(cells[column] ?? '')).filter((name) => name !== '');
}

/** So few names say nothing of whether they come again. */
const FEW = 20;

/** Rows below a header that tell which of its unit columns are the events'. */
const SAMPLE = 200;

/**
 * With a date in every row a single event is a log. Without, units must come again: once beside persons, titles and
 * what looks like dates; beside amounts and contents twice at least, in a quarter of the rows and under one heading,
 * since a table may have a unit twice by mistake, or once in each part.
 */
function isLog(rows: readonly LogDraftRow[], sign: LogColumns['sign']): boolean {
  const named = rows.filter(({ name }) => name !== '');
  if (sign === 'date') return rows.length > 0;
  const again = named.length - new Set(named.map(({ name }) => name.toLowerCase())).size;
  if (sign === 'event') return again > 0;
  const places = named.map(({ name, group }) => JSON.stringify([group, name.toLowerCase()]));
  const repeats = places.length - new Set(places).size;
  return repeats >= 2 && repeats * 4 >= named.length;
}
