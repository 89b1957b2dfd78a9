import { countEach } from '../collection/count-each';
import { addToGroup } from '../collection/group-by';
import { monthsOf } from '../date/months';
import { isWithin, overlap, type Period } from '../date/period';
import type { ColumnRole } from '../tab/column-role';
import { foldText } from '../text/normalise';
import { wordKey } from '../text/word-key';
import { cellAt, type Grid } from '../workbook/workbook';
import type { Log, LogIndicator, LogRow } from './log';
import type { LogDate } from './log-date';
import { isInPeriod } from './period';
import { readAmount } from './tally';

/** A log of a stated time, with the rows of each unit that count. */
export interface TimedLog {
  readonly log: Log;
  readonly columns: LogIndicator;
  readonly period: Period | null;
  readonly grid: Grid;
  readonly rowsOfUnit: ReadonlyMap<number, readonly number[]>;
}

/** Rows of a log, counted from 0, of a time of which a log of a longer time tells too, and the tabs of such logs. */
export interface ToldInLonger {
  /** Those that a longer log has too: they count there. */
  readonly same: readonly number[];
  /** Those that none has although it tells of their time: they count, as what nobody else tells of. */
  readonly apart: readonly number[];
  readonly of: readonly string[];
}

/** What no longer log tells. */
export const IN_NONE: ToldInLonger = { same: [], apart: [], of: [] };

interface Event extends LogRow {
  readonly unit: number;
}

interface ReadLog extends TimedLog {
  readonly events: readonly Event[];
}

/** Columns that are filled in later, or number the rows: no part of what a row tells. */
const ASIDE: ReadonlySet<ColumnRole | null> = new Set<ColumnRole | null>(['ordinal', 'note']);

/**
 * Which rows of each log a log of a longer time repeats: those of "Quý I" that stand in the book of the year too, alike in day, unit, amount and the
 * words under the headings of both. Each of two alike rows needs one of its own there. Without days a log is repeated as a whole or not at all.
 */
export function toldInLonger(logs: readonly TimedLog[]): readonly ToldInLonger[] {
  const overlaps = logs.some((own, at) => logs.some((other, index) => isLonger(other, own, index > at)));
  if (!overlaps) return logs.map(() => IN_NONE);
  const read = logs.map((log): ReadLog => ({ ...log, events: eventsOf(log) }));
  return read.map((own, at) => {
    const longer = read.filter((other, index) => isLonger(other, own, index > at));
    const told = longer.map((other) => ({ other, rows: sameRows(own, other) }));
    const same = new Set(told.flatMap(({ rows }) => rows));
    const beside = longer.filter((other) => tellsOfTime(other, own));
    const left = beside.length === 0 ? [] : own.events.filter(({ row }) => !same.has(row));
    const of =
      same.size === 0 ? beside : told.filter(({ rows }) => rows.length > 0).map(({ other }) => other);
    return {
      same: [...same],
      apart: left.map(({ row }) => row).sort((one, other) => one - other),
      of: of.map(({ log }) => log.tab),
    };
  });
}

function isLonger({ period: its }: TimedLog, { period: own }: TimedLog, isLater: boolean): boolean {
  if (its === null || own === null || !overlap(its, own)) return false;
  const more = monthsOf(its) - monthsOf(own);
  return more > 0 || (more === 0 && isLater);
}

/** The rows that count of a log's time. */
function eventsOf({ log, period, rowsOfUnit }: TimedLog): readonly Event[] {
  const rows = new Map(log.rows.map((row) => [row.row, row]));
  const isOfTime = (date: LogDate | null) =>
    log.dateColumn === null || period === null || (date !== null && isInPeriod(date, period));
  return [...rowsOfUnit].flatMap(([unit, numbers]) =>
    numbers.flatMap((number): Event[] => {
      const row = rows.get(number);
      return row !== undefined && isOfTime(row.date) ? [{ ...row, unit }] : [];
    }),
  );
}

/** Whether a log has events of another's time; without days, whether its time holds the other's. */
function tellsOfTime({ log, period: its, events }: ReadLog, { period }: TimedLog): boolean {
  if (its === null || period === null) return false;
  if (log.dateColumn === null) return isWithin(period, its);
  return events.some(({ date }) => date !== null && isInPeriod(date, period));
}

/** The rows of a log that another has too, a row there for each of them. */
function sameRows(own: ReadLog, other: ReadLog): readonly number[] {
  const isDated = own.log.dateColumn !== null && other.log.dateColumn !== null;
  const headings = sharedHeadings(own, other);
  const isTold = isDated || own.columns.amountColumn !== null || headings.length > 0;
  if (!isTold) return [];
  const times = new Map(countEach(other.events.map((event) => keyOf(other, event, { isDated, headings }))));
  const same = own.events.filter((event) => {
    const key = keyOf(own, event, { isDated, headings });
    const left = times.get(key) ?? 0;
    times.set(key, left - 1);
    return left > 0;
  });
  const isWhole = same.length === own.events.length && own.period !== null && other.period !== null;
  const counts = isDated || (isWhole && isWithin(own.period, other.period));
  return counts ? same.map(({ row }) => row) : [];
}

function keyOf(
  { log, columns, grid }: TimedLog,
  { row, unit, date }: Event,
  { isDated, headings }: { readonly isDated: boolean; readonly headings: readonly string[] },
): string {
  const amount =
    columns.amountColumn === null ? null : readAmount(cellAt(grid, row, columns.amountColumn), columns);
  const words = wordColumns(log, columns);
  const texts = headings.map((heading) => {
    const cells = (words.get(heading) ?? []).map((column) => cellAt(grid, row, column));
    return cells.map((cell) => wordKey(typeof cell === 'object' ? JSON.stringify(cell) : String(cell)));
  });
  return JSON.stringify([unit, isDated ? date : null, amount, texts]);
}

/** Headings under which both logs tell what their events were. */
function sharedHeadings(own: TimedLog, other: TimedLog): readonly string[] {
  const its = wordColumns(other.log, other.columns);
  return [...wordColumns(own.log, own.columns).keys()].filter((heading) => its.has(heading));
}

function wordColumns(log: Log, { amountColumn }: LogIndicator): ReadonlyMap<string, readonly number[]> {
  const read = [log.unitColumn, log.dateColumn, log.stateColumn, amountColumn];
  const found = new Map<string, number[]>();
  for (const { column, role, leaf } of log.columns)
    if (leaf !== '' && !ASIDE.has(role) && !read.includes(column)) addToGroup(found, foldText(leaf), column);
  return found;
}
