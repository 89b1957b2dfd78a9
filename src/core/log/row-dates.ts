import { compareDates } from '../date/calendar-date';
import { periodOfMonths } from '../date/make-period';
import { parsePeriod } from '../date/parse-period';
import type { Period } from '../date/period';
import { cellText } from '../tab/cell-kind';
import { type Cell, cellAt, type Grid } from '../workbook/workbook';
import { logDateReader, readLogDate } from './date';
import { monthIn, quarterIn, yearIn } from './day-columns';
import type { DayColumns } from './log';
import type { LogDate } from './log-date';

/**
 * Reads when a row's event was, rows from the top: its date, from one day to another, or year, quarter and month of columns of their
 * own, of which a blank year is the one above. What names no year has that of the year's column, else that of the answer's time,
 * else that of the period.
 */
export function rowDates(
  grid: Grid,
  days: DayColumns,
  period: Period | null,
): (at: { readonly row: number; readonly dateRow: number }) => LogDate | null {
  const readers = new Map<number, (cell: Cell) => LogDate | null>();
  const stated = logDateReader(period);
  let year: number | null = null;
  const readIn = (own: number | null) => {
    if (own === null) return stated;
    const reader = readers.get(own) ?? logDateReader(periodOfMonths(own, 1, 12));
    readers.set(own, reader);
    return reader;
  };
  return ({ row, dateRow }) => {
    const at = (column: number | null): Cell => (column === null ? '' : cellAt(grid, row, column));
    if (days.year !== null) year = yearIn(at(days.year)) ?? (at(days.year) === '' ? year : null);
    if (days.date === null)
      return days.year !== null && year === null ? null : ofNumbers(days, { at, year, period });
    const cell = cellAt(grid, dateRow, days.date);
    if (days.stamp !== null && days.stamp !== days.date) return ofAnswer(cell, at(days.stamp));
    const first = readIn(days.year === null ? null : year)(cell);
    const last = days.until === null ? null : readIn(year)(at(days.until));
    if (first === null || last === null || compareDates(last.last, first.first) < 0) return first;
    return { first: first.first, last: last.last };
  };
}

function ofNumbers(
  { month: monthColumn, quarter: quarterColumn }: DayColumns,
  {
    at,
    year,
    period,
  }: {
    readonly at: (column: number | null) => Cell;
    readonly year: number | null;
    readonly period: Period | null;
  },
): LogDate | null {
  const within = year === null ? period : periodOfMonths(year, 1, 12);
  if (within === null) return null;
  const month = monthIn(at(monthColumn));
  if (monthColumn !== null) return month === null ? null : readLogDate(`tháng ${month}`, within);
  if (quarterColumn === null) return { first: within.start, last: within.end };
  const quarter = quarterIn(at(quarterColumn));
  const isOneYear = within.start.year === within.end.year;
  return quarter === null || !isOneYear
    ? null
    : daysOf(periodOfMonths(within.start.year, quarter * 3 - 2, quarter * 3));
}

/** The time that an answer is for: without a year of its own the last such time that had begun when it was sent. */
function ofAnswer(cell: Cell, stamp: Cell): LogDate | null {
  const sent = readLogDate(stamp, null);
  const month = monthIn(cell);
  const text = month === null ? cellText(cell) : `tháng ${month}`;
  const stated = typeof cell === 'string' ? daysOf(parsePeriod(text)) : null;
  if (stated !== null) return stated;
  if (sent === null) return readLogDate(cell, null);
  const inYear = (year: number) =>
    readLogDate(month === null ? cell : text, periodOfMonths(year, 1, 12)) ??
    daysOf(parsePeriod(`${text} năm ${year}`));
  const { year } = sent.first;
  const own = inYear(year);
  return own !== null && compareDates(own.first, sent.last) > 0 ? inYear(year - 1) : own;
}

function daysOf(period: Period | null): LogDate | null {
  return period === null ? null : { first: period.start, last: period.end };
}
