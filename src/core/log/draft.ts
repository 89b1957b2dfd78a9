import type { Column } from '../table/columns';
import type { Header } from '../table/header';
import type { Tab } from '../workbook/workbook';
import { type LogColumns, readLogColumns, withFigures } from './columns';
import { type LogBody, type LogDraftRow, readLogBody } from './rows';

/** A log with its columns and rows, before lines around it give it title, period and targets. */
export interface LogDraft {
  readonly header: Header;
  readonly unitColumn: number;
  readonly dateColumn: number | null;
  readonly stateColumn: number | null;
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
  readonly unitColumn: number;
}

/** Reads the rows below a header as a log's, null where they are none: see {@link LogColumns} for what makes one. */
export function draftLog(tab: Tab, frame: LogFrame): LogDraft | null {
  const found = readEvents(tab, frame);
  if (found === null || !isLog(found.body.rows, found.columns.sign)) return null;
  const { columns, body } = found;
  return {
    header: frame.header,
    unitColumn: frame.unitColumn,
    dateColumn: columns.dateColumn,
    stateColumn: columns.stateColumn,
    amounts: withFigures(tab.values, columns.amounts, body.rows),
    ...body,
  };
}

/** The rows below a header that may be events, null where its columns are none of a log's. */
export function readEvents(
  tab: Tab,
  { header, columns: all, from, to, unitColumn }: LogFrame,
): { readonly columns: LogColumns; readonly body: LogBody } | null {
  const own = all.filter(({ column }) => column >= from && column <= to);
  const columns = readLogColumns(tab.values, own, { first: header.last + 1, unitColumn });
  if (columns === null) return null;
  const body = readLogBody(tab, {
    header,
    from,
    to,
    unitColumn,
    ordinalColumn: own.find(({ role }) => role === 'ordinal')?.column ?? null,
    dateColumn: columns.dateColumn,
    amountColumns: columns.amounts.map(({ column }) => column),
  });
  return { columns, body };
}

/**
 * With a date in every row a single event is a log. Without, units must come again: once beside persons, titles and
 * what looks like dates; beside amounts and contents twice at least, in a quarter of the rows and under one heading,
 * since a table may have a unit twice by mistake, or once in each part.
 */
function isLog(rows: readonly LogDraftRow[], sign: LogColumns['sign']): boolean {
  const named = rows.filter(({ name }) => name !== '');
  if (sign === 'date') return named.length > 0;
  const again = named.length - new Set(named.map(({ name }) => name.toLowerCase())).size;
  if (sign === 'event') return again > 0;
  const places = named.map(({ name, group }) => JSON.stringify([group, name.toLowerCase()]));
  const repeats = places.length - new Set(places).size;
  return repeats >= 2 && repeats * 4 >= named.length;
}
