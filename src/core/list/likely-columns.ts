import { isCalendarDate } from '../date/calendar-date';
import { DATE_BEGINNINGS, STATE_BEGINNINGS } from '../log/column-words';
import { ANY_YEAR, readLogDate } from '../log/date';
import { contains, longestAt, phrases } from '../phrase/phrases';
import { readWords } from '../phrase/words';
import type { Column } from '../tab/column';
import { type Cell, cellAt, type Grid } from '../workbook/workbook';
import { ownDue } from './own-due';

/** Headers of a row's own last day. */
const DUE = phrases('thời hạn|hạn|ngày hết hạn|ngày đến hạn|ngày phải|deadline');
/** Headers of what says that a row is done. */
const DONE = phrases(
  'đã|kết quả|hoàn thành|trả lời|trình|ký|giải quyết|thành lập|ban hành|thông qua|nghiệm thu',
);
/** Rows looked at. */
const SAMPLE = 200;

/** The column of each row's own last day: headed so, and holding days. Null where none or several are. */
export function dueColumn(grid: Grid, rows: readonly number[], columns: readonly Column[]): number | null {
  const found = columns.filter(
    ({ column, leaf }) => longestAt(readWords(leaf).words, 0, DUE) > 0 && holdsDueDays(grid, rows, column),
  );
  return onlyOne(found);
}

/**
 * The column that says whether a row is done, where its header does: a state, a result, a day by which something was done. Null
 * where none or several are.
 */
export function doneColumn(grid: Grid, rows: readonly number[], columns: readonly Column[]): number | null {
  const isDay = ({ column }: Column) => holdsDays(grid, rows, column);
  const found = columns.filter((column) => {
    const { words } = readWords(column.leaf);
    if (column.role === 'note' || longestAt(words, 0, DUE) > 0) return false;
    if (column.role === 'result' || longestAt(words, 0, STATE_BEGINNINGS) > 0) return true;
    return longestAt(words, 0, DATE_BEGINNINGS) > 0 && contains(words, DONE) && isDay(column);
  });
  return onlyOne(found);
}

/** Whether most of what a column holds are days. */
export function holdsDays(grid: Grid, rows: readonly number[], column: number): boolean {
  return areMostly(grid, rows, { column, isDay: (cell) => readLogDate(cell, ANY_YEAR) !== null });
}

/** Whether most of what a column holds are last days, in words or not: "trước 15/12". */
export function holdsDueDays(grid: Grid, rows: readonly number[], column: number): boolean {
  return areMostly(grid, rows, { column, isDay: (cell) => isCalendarDate(ownDue(cell, ANY_YEAR)) });
}

function areMostly(
  grid: Grid,
  rows: readonly number[],
  { column, isDay }: { readonly column: number; readonly isDay: (cell: Cell) => boolean },
): boolean {
  const cells = rows.slice(0, SAMPLE).map((row) => cellAt(grid, row, column));
  const filled = cells.filter((cell) => cell !== '');
  const days = filled.filter(isDay);
  return days.length > 0 && days.length * 2 >= filled.length;
}

function onlyOne(columns: readonly Column[]): number | null {
  const [only, ...more] = columns;
  return only === undefined || more.length > 0 ? null : only.column;
}
