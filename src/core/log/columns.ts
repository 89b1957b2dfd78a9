import type { Column } from '../tab/columns';
import { columnContent } from '../tab/figures';
import { contains, isWhole, longestAt, type Phrases } from '../tab/phrases';
import { readWords } from '../tab/words';
import { cellAt, type Grid } from '../workbook/workbook';
import {
  AMOUNT_BEGINNINGS,
  AMOUNTS,
  CONTENT_BEGINNINGS,
  DATE_BEGINNINGS,
  NO_AMOUNT_WORDS,
  NO_RATE_WORDS,
  OTHER_DATE_WORDS,
  STATE_BEGINNINGS,
  TIME_HEADERS,
} from './column-words';
import { readLogDate } from './date';

/** Rows below a header that tell what its columns hold. */
const SAMPLE = 200;

/** A year with 366 days in which any day and month may lie, for telling dates without a year from words. */
export const ANY_YEAR = {
  start: { year: 2020, month: 1, day: 1 },
  end: { year: 2020, month: 12, day: 31 },
  label: '',
};

/** What a header's columns could be in a log. */
export interface LogColumns {
  readonly dateColumn: number | null;
  readonly stateColumn: number | null;
  /** Columns whose headers name an amount, whatever they hold. */
  readonly amounts: readonly Column[];
  /**
   * What makes a log of the rows below: an event's date in every row, or, where units come again, dates by their looks,
   * persons and titles; where units come again and again, contents and amounts.
   */
  readonly sign: 'date' | 'event' | 'amount';
}

/** Reads which columns a log has below a header; null where there is something to measure against, or no sign of events. */
export function readLogColumns(
  grid: Grid,
  columns: readonly Column[],
  body: { readonly first: number; readonly unitColumn: number },
): LogColumns | null {
  const rows = rowsFrom(grid, body.first);
  const measured = columns.some(
    ({ role, column, leaf }) =>
      (role === 'target' || (role === 'rate' && !contains(readWords(leaf).words, NO_RATE_WORDS))) &&
      columnContent(grid, rows, column) !== 'words',
  );
  if (measured) return null;
  const others = columns.filter(({ column, role }) => column !== body.unitColumn && role !== 'ordinal');
  const date = findDateColumn(grid, rows, others);
  const amounts = others.filter((column) => column.column !== date?.column && isAmount(column));
  const told = others.some(({ leaf }) => begins(leaf, CONTENT_BEGINNINGS) || isTime(leaf));
  const event = date !== null || others.some(({ role }) => role === 'event');
  if (!event && !told && !amounts.some(isNamedAmount)) return null;
  return {
    dateColumn: date?.column ?? null,
    stateColumn: others.find(({ leaf }) => begins(leaf, STATE_BEGINNINGS))?.column ?? null,
    amounts,
    sign: date?.role === 'date' ? 'date' : event ? 'event' : 'amount',
  };
}

/** Of columns whose headers name an amount those that hold figures in most of a log's rows. */
export function withFigures(
  grid: Grid,
  columns: readonly Column[],
  rows: readonly { readonly row: number }[],
): readonly Column[] {
  const sample = rows.slice(0, SAMPLE).map(({ row }) => ({ kind: 'unit' as const, row }));
  return columns.filter(({ column }) => columnContent(grid, sample, column) === 'figures');
}

function rowsFrom(grid: Grid, first: number): readonly { readonly kind: 'unit'; readonly row: number }[] {
  const count = Math.max(0, Math.min(SAMPLE, grid.length - first));
  return Array.from({ length: count }, (_, index) => ({ kind: 'unit' as const, row: first + index }));
}

/** The first column of dates that may be the events' own: by what it holds, else by its header. */
function findDateColumn(
  grid: Grid,
  rows: readonly { readonly row: number }[],
  columns: readonly Column[],
): Column | null {
  const candidates = columns.filter(
    ({ role, leaf }) =>
      role === 'date' ||
      (begins(leaf, DATE_BEGINNINGS) && !contains(readWords(leaf).words, OTHER_DATE_WORDS)),
  );
  const holdsDates = ({ column }: Column) => {
    const filled = rows.filter(({ row }) => cellAt(grid, row, column) !== '');
    const dated = filled.filter(
      ({ row }) => readLogDate(cellAt(grid, row, column), ANY_YEAR) !== null,
    ).length;
    return dated > 0 && dated * 2 >= filled.length;
  };
  return candidates.find(holdsDates) ?? candidates.find(({ role }) => role === 'date') ?? null;
}

/** Whether a header names an amount, or a result or a sum, which in a row of an event are its amount. */
function isAmount(column: Column): boolean {
  const { role, texts } = column;
  if (texts.some((text) => contains(readWords(text).words, NO_AMOUNT_WORDS))) return false;
  return role === 'result' || role === 'sum' || isNamedAmount(column);
}

function isNamedAmount({ role, texts }: Column): boolean {
  if (role !== null && role !== 'result' && role !== 'sum') return false;
  return texts.some((text) => {
    const { words } = readWords(text);
    return longestAt(words, 0, AMOUNT_BEGINNINGS) > 0 || isWhole(words, AMOUNTS);
  });
}

function isTime(text: string): boolean {
  return isWhole(readWords(text).words, TIME_HEADERS);
}

function begins(text: string, known: Phrases): boolean {
  return longestAt(readWords(text).words, 0, known) > 0;
}
