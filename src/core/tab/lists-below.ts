import { isCalendarDate } from '../date/calendar-date';
import { isPendingText } from '../figure/pending';
import { type Cell, cellAt, type Grid, type Tab } from '../workbook/workbook';
import { cellKind, hasFigure, isBlank } from './cell-kind';
import { holdsFigure } from './holds-figure';
import { isOrdinalHeading } from './ordinal-column';
import { unitColumnsOf } from './unit-columns';

/**
 * A tab without the lists of words alone that stand below a table with numbers and headings of their own: "TT | Họ và tên | Chức vụ" over who
 * sits on a committee. They count nothing, and their rows are none of the table's. What has a figure, a day or a tick in it may be a log.
 */
export function withoutListsBelow(tab: Tab): Tab {
  const { values } = tab;
  let hasFigures = false;
  const listed = new Set<number>();
  const leaveOut = (rows: readonly number[]) => {
    for (const row of rows) listed.add(row);
  };
  values.forEach((cells, row) => {
    if (listed.has(row)) return;
    const ordinal = hasFigures ? ordinalIn(cells) : null;
    if (ordinal !== null) leaveOut(listFrom(values, row, ordinal));
    else if (!hasFigures && cells.some((cell, column) => column > 0 && tells(cell))) {
      hasFigures = true;
      leaveOut(contactsBelow(values));
    }
  });
  return listed.size === 0
    ? tab
    : { ...tab, values: values.map((cells, row) => (listed.has(row) ? cells.map(() => '') : cells)) };
}

/** The column of "TT" in a row of headings none of which is of units; null in any other row. */
function ordinalIn(cells: readonly Cell[]): number | null {
  const column = cells.findIndex((cell) => !isBlank(cell));
  if (!isOrdinalHeading(cells[column] ?? '')) return null;
  const others = cells.slice(column + 1).filter((other) => !isBlank(other));
  const areWords = others.length > 0 && others.every((other) => cellKind(other) === 'words');
  return areWords && unitColumnsOf(cells).length === 0 ? column : null;
}

/** The rows of a list from its headings to the next blank row; none where one of them tells more than words. */
function listFrom(grid: Grid, from: number, ordinal: number): readonly number[] {
  const rows: number[] = [];
  for (let row = from; row < grid.length; row += 1) {
    const cells = grid[row] ?? [];
    if (cells.every(isBlank)) break;
    if (cells.some((cell, column) => column !== ordinal && tells(cell))) return [];
    rows.push(row);
  }
  return rows.length > 1 ? rows : [];
}

/** Rows of a table that tell where its figures begin. */
const SAMPLE = 200;

/**
 * The rows of names below the last row with a figure, set apart by a blank row or a heading, that have words or phone numbers where the table has its
 * first figures: who is to be asked, as what. Rows without either may be units that nobody told of yet.
 */
function contactsBelow(grid: Grid): readonly number[] {
  const figureIn = (row: number) =>
    (grid[row] ?? []).findIndex((cell, column) => column > 0 && tells(cell) && !isPhoneNumber(cell));
  let last = grid.length - 1;
  while (last >= 0 && figureIn(last) < 0) last -= 1;
  const sample = grid.slice(Math.max(0, last - SAMPLE), last + 1);
  const columns = sample.map((_, index) => figureIn(last + 1 - sample.length + index));
  const told = columns.filter((column) => column > 1);
  const first = Math.min(...told);
  const areSmall = told.length > 1 && sample.every((cells) => cells.every(isSmall));
  const isCalled = (cell: Cell) => isPhone(cell) || (areSmall && isPhoneNumber(cell));
  const found: number[] = [];
  let own: number[] = [];
  for (let row = last + 1; row <= grid.length; row += 1) {
    const cells = grid[row] ?? [];
    if (isContact(cells, first, isCalled)) own.push(row);
    else {
      const [start = 0] = own;
      const before = grid[start - 1] ?? [];
      const isApart = start > last + 1 && !hasFigure(before) && !isHead(before);
      const areCalled = own.every((at) => isCalled(cellAt(grid, at, first)));
      if (own.length > 1 && isApart && (areCalled || areNumberedOn(grid, own))) found.push(...own);
      own = [];
    }
  }
  return found;
}

/** Whether rows have numbers that go on: 1, 2, 3; amounts do not. */
function areNumberedOn(grid: Grid, rows: readonly number[]): boolean {
  const numbers = rows.map((row) => Number((grid[row] ?? []).find((cell) => !isBlank(cell))));
  return numbers.every((number, at) => at === 0 || number === (numbers[at - 1] ?? 0) + 1);
}

/** Whether a row has headings, which name the columns of a log or a table of its own. */
function isHead(cells: readonly Cell[]): boolean {
  const [first, ...others] = cells.filter((cell) => !isBlank(cell));
  return others.length > 0 && (isOrdinalHeading(first ?? '') || unitColumnsOf(cells).length > 0);
}

/** Whether a row has a name and, where a table has its first figures, what no result is: words behind a number of the name, a phone number. */
function isContact(cells: readonly Cell[], column: number, isCalled: (cell: Cell) => boolean): boolean {
  const told = cells[column] ?? '';
  const before = cells.slice(0, column).filter((cell) => !isBlank(cell));
  if (!before.some((cell) => cellKind(cell) === 'words')) return false;
  const isNumbered = before.length > 1 && holdsFigure(before[0] ?? '');
  const isRole =
    isNumbered && cellKind(told) === 'words' && String(told).trim().length > 1 && !isPendingText(told);
  return isRole || isCalled(told);
}

/** A phone number counts nothing. */
const PHONE = /^\s*0[\d .]{8,13}$/;
/** The least and the most that a sheet makes of one, the zero before it lost; and more than any count beside it is. Money is round. */
const AS_NUMBER = { least: 300_000_000, most: 999_999_999, round: 100 };
const LARGE = 100_000;

function isSmall(cell: Cell): boolean {
  return typeof cell !== 'number' || Math.abs(cell) < LARGE;
}

function isPhone(cell: Cell): boolean {
  return typeof cell === 'string' && PHONE.test(cell);
}

function isPhoneNumber(cell: Cell): boolean {
  if (typeof cell !== 'number' || cell % AS_NUMBER.round === 0) return false;
  return cell >= AS_NUMBER.least && cell <= AS_NUMBER.most;
}

/** Whether a cell holds more than words: a figure, a day, a tick. */
function tells(cell: Cell): boolean {
  if (isPhone(cell)) return false;
  return typeof cell === 'boolean' || isCalendarDate(cell) || holdsFigure(cell);
}
