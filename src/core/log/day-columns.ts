import { contains, isWhole, longestAt, type Phrases, phrases, without } from '../phrase/phrases';
import { isExactAt, readWords } from '../phrase/words';
import type { Column } from '../tab/column';
import { isReportTime, isStampHeader } from '../tab/stamp';
import { cleanText, foldText } from '../text/normalise';
import { type Cell, cellAt, type Grid } from '../workbook/workbook';
import {
  BEGIN_HEADERS,
  DATE_BEGINNINGS,
  DONE_DATE_WORDS,
  END_HEADERS,
  NO_EVENT_DATE_WORDS,
  OTHER_DATE_WORDS,
} from './column-words';
import { ANY_YEAR, readLogDate } from './date';
import type { DayColumns } from './log';

/** Those of rows without any date. */
export const NO_DAYS: DayColumns = {
  date: null,
  until: null,
  year: null,
  month: null,
  quarter: null,
  stamp: null,
  others: [],
};

interface Context {
  readonly grid: Grid;
  /** The first rows below the header. */
  readonly rows: readonly { readonly row: number }[];
  /** What stands above it. */
  readonly above: () => readonly string[];
}

const YEAR_HEADER = phrases('năm');
const MONTH_HEADER = phrases('tháng');
const QUARTER_HEADER = phrases('quý');
const DAY_WORD = phrases('ngày|ngày tháng|thời gian|thời điểm|tháng');

const FIRST_YEAR = 1990;
const LAST_YEAR = 2100;

/**
 * The columns that a log's dates are read from: of several columns of dates the one whose own words stand above the log ("mỗi đơn vị
 * hoàn thành 2 công trình": Ngày hoàn thành), else the first; of all others the only one, where every row has it; without any, what a form writes of its answers, or numbers headed
 * Năm, Quý, Tháng.
 */
export function findDayColumns(columns: readonly Column[], context: Context): DayColumns {
  const { grid, rows } = context;
  const holds = (column: Column) => holdsDates(grid, rows, column);
  const plain = columns.filter(({ leaf }) => !isStampHeader(leaf));
  const own = plain.filter(isEventDate);
  const begins = plain.filter(({ leaf }) => isWhole(readWords(leaf).words, BEGIN_HEADERS)).filter(holds);
  const dated = [...own.filter(holds), ...begins.filter((one) => !own.includes(one))];
  const ends = plain.filter(({ leaf }) => isWhole(readWords(leaf).words, END_HEADERS)).filter(holds);
  const done = plain.filter((one) => isDoneDate(one) && !ends.includes(one) && !dated.includes(one));
  const all = [...dated, ...done.filter(holds)];
  const meant = all.length < 2 ? [] : all.filter((one) => isNamedAbove(one, context));
  const date =
    (meant.length === 1 ? meant[0] : undefined) ??
    dated[0] ??
    own.find(({ role }) => role === 'date') ??
    onlyFull(plain, context) ??
    null;
  const others = all.filter((one) => one !== date).map(({ column }) => column);
  const until = date !== null && begins.includes(date) ? (ends[0]?.column ?? null) : null;
  const stamp = columns.find((one) => isStampHeader(one.leaf) && holds(one))?.column ?? null;
  const time =
    date !== null || stamp === null ? null : (plain.find((one) => isTold(one, grid, rows)) ?? null);
  const numbers = (known: Phrases, isOne: (cell: Cell) => boolean) =>
    plain.find(
      ({ leaf, column }) =>
        isWhole(readWords(leaf).words, known) &&
        column !== date?.column &&
        mostAre(grid, rows, column, isOne),
    )?.column ?? null;
  return {
    date: date?.column ?? time?.column ?? stamp,
    until,
    year: numbers(YEAR_HEADER, (cell) => yearIn(cell) !== null),
    month: date === null ? numbers(MONTH_HEADER, (cell) => monthIn(cell) !== null) : null,
    quarter: date === null ? numbers(QUARTER_HEADER, (cell) => quarterIn(cell) !== null) : null,
    stamp,
    others,
  };
}

/** The year that a cell holds; null for anything else. */
export function yearIn(cell: Cell): number | null {
  return wholeIn(cell, FIRST_YEAR, LAST_YEAR);
}

/** The month that a cell holds. */
export function monthIn(cell: Cell): number | null {
  return wholeIn(cell, 1, 12);
}

/** The quarter that a cell holds, a roman number too. */
export function quarterIn(cell: Cell): number | null {
  const roman =
    typeof cell === 'string' ? ['I', 'II', 'III', 'IV'].indexOf(cleanText(cell).toUpperCase()) : -1;
  return roman >= 0 ? roman + 1 : wholeIn(cell, 1, 4);
}

function wholeIn(cell: Cell, least: number, most: number): number | null {
  const value = typeof cell === 'string' && /^\s*\d{1,4}\s*$/.test(cell) ? Number(cell) : cell;
  return typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most
    ? value
    : null;
}

function isEventDate({ role, leaf }: Column): boolean {
  if (role === 'date') return true;
  const { words } = readWords(leaf);
  return longestAt(words, 0, DATE_BEGINNINGS) > 0 && !contains(words, OTHER_DATE_WORDS);
}

/** A day on which what began on another came to its end: "Ngày hoàn thành". */
function isDoneDate({ leaf }: Column): boolean {
  const { words } = readWords(leaf);
  return longestAt(words, 0, DATE_BEGINNINGS) > 0 && contains(words, DONE_DATE_WORDS);
}

function isNamedAbove({ leaf }: Column, { above }: Context): boolean {
  const own = without(readWords(leaf).words, DAY_WORD);
  if (own.length === 0) return false;
  return above().some((text) => {
    const { words } = readWords(text);
    return words.some((_, index) => isExactAt(words, index, own));
  });
}

/**
 * The only column of days, however headed, where every row has one: "Ngày cấp phát", "Ngày hoàn thành"; none of a person's or a card's.
 * One of the day on which something was done is blank where it is not done yet.
 */
function onlyFull(columns: readonly Column[], { grid, rows }: Context): Column | undefined {
  const [only, ...others] = columns.filter((one) => isDay(one) && holdsDates(grid, rows, one));
  if (only === undefined || others.length > 0) return undefined;
  const isOpen = (row: number) => isDoneDate(only) && cellAt(grid, row, only.column) === '';
  const isDated = isDatedIn(grid, only.column);
  return rows.every((own) => isOpen(own.row) || isDated(own)) ? only : undefined;
}

function isDay({ leaf }: Column): boolean {
  const { words } = readWords(leaf);
  return longestAt(words, 0, DATE_BEGINNINGS) > 0 && !contains(words, NO_EVENT_DATE_WORDS);
}

/** Whether a row that is not blank has a date in a column. */
function isDatedIn(grid: Grid, column: number): (own: { readonly row: number }) => boolean {
  return ({ row }) =>
    (grid[row] ?? []).every((cell) => cell === '') ||
    readLogDate(cellAt(grid, row, column), ANY_YEAR) !== null;
}

function holdsDates(grid: Grid, rows: Context['rows'], { column }: Column): boolean {
  return mostAre(grid, rows, column, (cell) => readLogDate(cell, ANY_YEAR) !== null);
}

/** Whether a column says for which time an answer was sent: "Kỳ báo cáo" over "Quý I/2024". */
function isTold({ leaf, column }: Column, grid: Grid, rows: Context['rows']): boolean {
  const isMonth = isWhole(readWords(leaf).words, MONTH_HEADER);
  return (
    isReportTime(leaf) &&
    mostAre(grid, rows, column, (cell) => isTime(cell) || (isMonth && monthIn(cell) !== null))
  );
}

const TIME_TEXT = /^(?:nam|quy|thang|\d+ thang|(?:ba|sau|chin) thang)(?![a-z])/;

function isTime(cell: Cell): boolean {
  return typeof cell === 'string' && TIME_TEXT.test(foldText(cell));
}

function mostAre(grid: Grid, rows: Context['rows'], column: number, isOne: (cell: Cell) => boolean): boolean {
  const filled = rows.filter(({ row }) => cellAt(grid, row, column) !== '');
  const fitting = filled.filter(({ row }) => isOne(cellAt(grid, row, column))).length;
  return fitting > 0 && fitting * 2 >= filled.length;
}
