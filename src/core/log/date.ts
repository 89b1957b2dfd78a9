import { type CalendarDate, calendarDate, compareDates, daysInMonth } from '../date/calendar-date';
import { parseDate } from '../date/parse-date';
import type { Period } from '../date/period';
import { cleanText } from '../text/normalise';
import type { Cell } from '../workbook/workbook';
import type { LogDate } from './log-date';
import { isInPeriod } from './period';

/** A year with 366 days in which any day and month may lie, for telling dates without a year from words. */
export const ANY_YEAR = {
  start: { year: 2020, month: 1, day: 1 },
  end: { year: 2020, month: 12, day: 31 },
  label: '',
};

/** Longer text holds more than a date. */
const LONGEST_DATE = 60;

/** Years in which an office's events can have happened; others are slips of the keyboard. */
const FIRST_YEAR = 1990;
const LAST_YEAR = 2100;

/** The day of the week, the part of the day or the hour before a date, and the hour behind it. */
const LEAD =
  /^(?:(?:thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật|t[2-7]|cn|sáng|chiều|tối)[, ] ?)?(?:\d{1,2} ?(?:h|g|giờ|:) ?(?:\d{2})? ?(?:phút|')?,? )?/;
const TAIL = /,? (?:lúc )?\d{1,2} ?(?:h|g|giờ|:) ?(?:\d{2}(?::\d{2})?)? ?(?:phút|')?$/;

const SEPARATOR = ' ?[/.-] ?';
const DAY_MONTH = `(\\d{1,2})${SEPARATOR}(\\d{1,2})`;
const TO = ' ?(?:-|–|—|đến(?: ngày)?|và|,) ?';

const SHORT_YEAR = new RegExp(`^(?:ngày )?${DAY_MONTH}${SEPARATOR}(\\d{2})$`);
const DAY_OF_MONTH = new RegExp(`^(?:ngày )?${DAY_MONTH}$`);
const DAY_IN_WORDS = /^(?:ngày )?(\d{1,2}) tháng (\d{1,2})(?: ?[/.,-] ?(\d{4}))?$/;
const MONTH = new RegExp(`^(?:tháng |t\\.? ?)?(\\d{1,2})(?:${SEPARATOR}| năm )(\\d{4})$`);
const MONTH_SHORT_YEAR = new RegExp(`^(?:tháng |t)(\\d{1,2})${SEPARATOR}(\\d{2})$`);
const MONTH_ALONE = /^(?:tháng |t)(\d{1,2})$/;
const DAYS = new RegExp(
  `^(?:từ )?(?:ngày )?(\\d{1,2})(?:${SEPARATOR}(\\d{1,2}))?${TO}${DAY_MONTH}/(\\d{4})$`,
);
const BETWEEN_DATES = / ?(?:-|–|—|đến(?: ngày)?) ?(?=\d{1,2}[/.]\d{1,2}[/.]\d{4}$)/;

/**
 * Reads the date of an event, day before month: a date cell, what {@link parseDate} reads, "5/1/20", "tháng 4/2020" and
 * "T4/2020" (the whole month), "05-07/01/2020" (its days), with an hour or a day of the week beside it. What names no
 * year ("5/1", "tháng 4") has the year of the stated period. Null for everything else, for plain numbers (a date's
 * serial number is no date), for days that no calendar has and for years before 1990 or after 2100.
 */
export function readLogDate(cell: Cell, period: Period | null): LogDate | null {
  const date = typeof cell === 'string' ? readText(cell, period) : dayOf(parseDate(cell));
  return date !== null && isLikely(date.first) && isLikely(date.last) ? date : null;
}

/** {@link readLogDate} under one period, each text read once: a log repeats days in many rows. */
export function logDateReader(period: Period | null): (cell: Cell) => LogDate | null {
  const known = new Map<string, LogDate | null>();
  return (cell) => {
    if (typeof cell !== 'string') return readLogDate(cell, period);
    const found = known.get(cell);
    if (found !== undefined) return found;
    const date = readLogDate(cell, period);
    known.set(cell, date);
    return date;
  };
}

function isLikely({ year }: CalendarDate): boolean {
  return year >= FIRST_YEAR && year <= LAST_YEAR;
}

function dayOf(day: CalendarDate | null): LogDate | null {
  return day === null ? null : { first: day, last: day };
}

function readText(cell: string, period: Period | null): LogDate | null {
  if (cell.length > LONGEST_DATE || !/\d/.test(cell)) return null;
  const whole = parseDate(cell);
  if (whole !== null) return dayOf(whole);
  const text = cleanText(cell).toLowerCase().replace(TAIL, '').replace(LEAD, '');
  return dayOf(parseDate(text)) ?? readMonth(text, period) ?? readDay(text, period) ?? readDays(text);
}

function readDay(text: string, period: Period | null): LogDate | null {
  const short = SHORT_YEAR.exec(text);
  if (short !== null) return dayOf(calendarDate(2000 + Number(short[3]), Number(short[2]), Number(short[1])));
  const [, day, month, year] = DAY_OF_MONTH.exec(text) ?? DAY_IN_WORDS.exec(text) ?? [];
  if (day === undefined || month === undefined) return null;
  if (year !== undefined) return dayOf(calendarDate(Number(year), Number(month), Number(day)));
  return inPeriod(period, (own) => dayOf(calendarDate(own, Number(month), Number(day))));
}

function readMonth(text: string, period: Period | null): LogDate | null {
  const long = MONTH.exec(text);
  if (long !== null) return monthOf(Number(long[2]), Number(long[1]));
  const short = MONTH_SHORT_YEAR.exec(text);
  if (short !== null) return monthOf(2000 + Number(short[2]), Number(short[1]));
  const month = MONTH_ALONE.exec(text)?.[1];
  return month === undefined ? null : inPeriod(period, (year) => monthOf(year, Number(month)));
}

function monthOf(year: number, month: number): LogDate | null {
  const first = calendarDate(year, month, 1);
  const last = first === null ? null : calendarDate(year, month, daysInMonth(year, month));
  return first === null || last === null ? null : { first, last };
}

/** "05-07/01/2020", "30/01 - 02/02/2020", "30/12/2019 đến 02/01/2020". */
function readDays(text: string): LogDate | null {
  const dates = text.replace(/^từ (?:ngày )?/, '').split(BETWEEN_DATES);
  const [from = '', to = ''] = dates;
  const long = dates.length === 2 ? stretch(parseDate(from), parseDate(to)) : null;
  if (long !== null) return long;
  const [, day, month, lastDay, lastMonth, year] = DAYS.exec(text) ?? [];
  if (day === undefined || lastMonth === undefined) return null;
  return stretch(
    calendarDate(Number(year), Number(month ?? lastMonth), Number(day)),
    calendarDate(Number(year), Number(lastMonth), Number(lastDay)),
  );
}

function stretch(first: CalendarDate | null, last: CalendarDate | null): LogDate | null {
  return first === null || last === null || compareDates(first, last) > 0 ? null : { first, last };
}

/** What a text without a year means: in the period's year; in a period over two years, where it can only be one day. */
function inPeriod(period: Period | null, read: (year: number) => LogDate | null): LogDate | null {
  if (period === null) return null;
  const { start, end } = period;
  if (start.year === end.year) return read(start.year);
  const beginsLater = end.month < start.month || (end.month === start.month && end.day < start.day);
  if (end.year !== start.year + 1 || !beginsLater) return null;
  const dates = [read(start.year), read(end.year)];
  return dates.find((date) => date !== null && isInPeriod(date, period)) ?? null;
}
