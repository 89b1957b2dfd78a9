import { contains, isWhole, longestAt, longestExactAt, type Phrases } from '../phrase/phrases';
import { readWords } from '../phrase/words';
import type { Column } from '../tab/column';
import { columnContent } from '../tab/figures';
import type { Header } from '../tab/header';
import { nameOf } from '../tab/name-cell';
import { cellAt, type Grid } from '../workbook/workbook';
import {
  AMOUNT_BEGINNINGS,
  AMOUNTS,
  BOOK_BEGINNINGS,
  CONTENT_BEGINNINGS,
  NO_AMOUNT_WORDS,
  NO_RATE_WORDS,
  STATE_BEGINNINGS,
  TIME_HEADERS,
  TO_DATE_WORDS,
} from './column-words';
import { findDayColumns } from './day-columns';
import { secondUnitColumn } from './likely-header';
import type { DayColumns } from './log';
import { withFigures } from './thing-counted';

/** Rows below a header that tell what its columns hold. */
const SAMPLE = 200;

/** What a header's columns could be in a log. */
export interface LogColumns {
  readonly days: DayColumns;
  readonly stateColumn: number | null;
  /** Columns whose headers name an amount, whatever they hold. */
  readonly amounts: readonly Column[];
  /**
   * What makes a log of the rows below: an event's date in every row, any date where the title says "SỔ", or, where units come again, dates by their looks,
   * persons and titles; where units come again and again, contents and amounts.
   */
  readonly sign: 'date' | 'event' | 'amount';
}

/** Reads which columns a log has below a header; null where there is something to measure against, or no sign of events. */
export function readLogColumns(
  grid: Grid,
  columns: readonly Column[],
  body: { readonly header: Header; readonly unitColumn: number },
): LogColumns | null {
  const rows = rowsFrom(grid, body.header.last + 1);
  const measured = columns.some(
    ({ role, column, leaf }) =>
      (role === 'target' || (role === 'rate' && !contains(readWords(leaf).words, NO_RATE_WORDS))) &&
      columnContent(grid, rows, column) !== 'words',
  );
  if (measured) return null;
  const others = columns.filter(({ column, role }) => column !== body.unitColumn && role !== 'ordinal');
  const days = findDayColumns(others, { grid, rows, above: () => textsAbove(grid, body.header) });
  const all = others.filter((column) => column.column !== days.date && isAmount(column));
  const ofEvents = all.filter(({ texts }) => !texts.some(isToDateText));
  const amounts = ofEvents.length > 0 ? ofEvents : all;
  const told = others.some(({ leaf }) => begins(leaf, CONTENT_BEGINNINGS) || isTime(leaf));
  const date = days.stamp === null ? others.find(({ column }) => column === days.date) : undefined;
  const event = date !== undefined || others.some(({ role }) => role === 'event');
  const answers = days.stamp !== null && areAnswers(grid, rows, { others, amounts, days, ...body });
  if (!event && !told && !answers && !amounts.some(isNamedAmount)) return null;
  const isBook =
    date !== undefined &&
    textsAbove(grid, body.header).some(isBookTitle) &&
    secondUnitColumn(grid, body.header) === null;
  return {
    days,
    stateColumn: others.find(({ leaf }) => begins(leaf, STATE_BEGINNINGS))?.column ?? null,
    amounts,
    sign: date?.role === 'date' || answers || isBook ? 'date' : event ? 'event' : 'amount',
  };
}

function rowsFrom(grid: Grid, first: number): readonly { readonly kind: 'unit'; readonly row: number }[] {
  const count = Math.max(0, Math.min(SAMPLE, grid.length - first));
  return Array.from({ length: count }, (_, index) => ({ kind: 'unit' as const, row: first + index }));
}

/** Rows above a header whose words may say which of its dates is meant. */
const ROWS_ABOVE = 6;

function textsAbove(grid: Grid, { first }: Header): readonly string[] {
  return grid
    .slice(Math.max(0, first - ROWS_ABOVE), first)
    .flatMap((cells) => cells.filter((cell) => typeof cell === 'string'));
}

/** Whether a title calls what stands below a log: a day in each of its rows, however headed, is that of an event of the units it names. */
function isBookTitle(text: string): boolean {
  return longestExactAt(readWords(text).words, 0, BOOK_BEGINNINGS) > 0;
}

/** Whether rows are answers to a form, one of each unit, whose figures are all amounts: each was given on a day, as an event is. */
function areAnswers(
  grid: Grid,
  rows: ReturnType<typeof rowsFrom>,
  {
    others,
    amounts,
    days,
    unitColumn,
  }: {
    readonly others: readonly Column[];
    readonly amounts: readonly Column[];
    readonly days: DayColumns;
    readonly unitColumn: number;
  },
): boolean {
  const times = [days.date, days.stamp, days.year, days.month, days.quarter];
  const figures = others.filter(
    (own) =>
      !times.includes(own.column) &&
      (columnContent(grid, rows, own.column) === 'figures' ||
        (amounts.includes(own) && withFigures(grid, [own], rows).length > 0)),
  );
  const names = rows.map(({ row }) => nameOf(cellAt(grid, row, unitColumn))).filter((name) => name !== '');
  const isOnce = new Set(names.map((name) => name.toLowerCase())).size === names.length;
  return isOnce && figures.length > 0 && figures.every((column) => amounts.includes(column));
}

function isToDateText(text: string): boolean {
  return contains(readWords(text).words, TO_DATE_WORDS);
}

/** Whether a header names an amount, or a result or a sum, which in a row of an event are its amount; "Lũy kế" alone says of nothing what it is. */
function isAmount(column: Column): boolean {
  const { role, texts } = column;
  const saysNone = ({ words }: ReturnType<typeof readWords>) =>
    contains(words, NO_AMOUNT_WORDS) || isWhole(words, TO_DATE_WORDS);
  if (texts.some((text) => saysNone(readWords(text)))) return false;
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
