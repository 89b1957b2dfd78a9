import { type CalendarDate, compareDates, isCalendarDate } from '../date/calendar-date';
import { dateOfSerial, dateSerial } from '../date/date-serial';
import { parseDate } from '../date/parse-date';
import { cleanText, foldText } from '../text/normalise';
import { type Cell, cellAt, type Grid } from '../workbook/workbook';
import { isBlank } from './cell-kind';

const STAMP = /^(?:dau thoi gian|timestamp)$/;
const REPORT_TIME = /^(?:ky|thang|quy|tuan|dot|nam hoc|bao cao (?:thang|quy|ky))(?![a-z])/;

/** Whether a header is that of the times that a form writes beside its answers. */
export function isStampHeader(text: string): boolean {
  return STAMP.test(foldText(cleanText(text)));
}

/** Whether a header asks for which time an answer is: "Kỳ báo cáo", "Tháng". */
export function isReportTime(text: string): boolean {
  return REPORT_TIME.test(foldText(cleanText(text)));
}

/** Whether a time is before another; of times that cannot be compared the row below is the later one. */
export function isBefore(time: Cell, other: Cell): boolean {
  if (isCalendarDate(time) && isCalendarDate(other)) return compareDates(time, other) < 0;
  return typeof time === 'number' && typeof other === 'number' && time < other;
}

/** The days in which answers of one time are sent. */
const MOST_DAYS = 31;

/** Who sent an answer, which tells nothing of what it is about. */
const SENDER =
  /^(?:dia chi )?email|^(?:ho (?:va )?ten |ten |sdt |so dien thoai )?(?:nguoi|can bo) (?:bao cao|gui|lap|dien|khai|nhap)/;

/**
 * Whether answers, of which each unit has its rows, are of one time although units sent several: most sent one, all were sent within a month, and
 * nothing but who sent them and the figures tells one from the other. Then those sent again correct the first; what is sent each month, or of each
 * person or payment, does not.
 *
 * @param stamp the column of times.
 * @param told the columns beside it, the unit's and the figures, with their headings.
 */
export function areOfOneRound(
  grid: Grid,
  ofUnit: readonly (readonly number[])[],
  { stamp, told }: { readonly stamp: number; readonly told: readonly Heading[] },
): boolean {
  const again = ofUnit.filter((own) => own.length > 1);
  if (again.length === 0 || again.length * 2 > ofUnit.length) return false;
  const telling = told.filter(({ text }) => !SENDER.test(foldText(cleanText(text))));
  if (again.some((own) => telling.some(({ column }) => differ(grid, own, column)))) return false;
  let [first, last] = [Infinity, -Infinity];
  for (const row of ofUnit.flat()) {
    const day = dayOfStamp(cellAt(grid, row, stamp));
    if (day === null) return false;
    first = Math.min(first, dateSerial(day));
    last = Math.max(last, dateSerial(day));
  }
  return last - first <= MOST_DAYS;
}

/** A column, counted from 0, and what heads it. */
interface Heading {
  readonly column: number;
  readonly text: string;
}

/** Whether rows hold several things in a column, blank cells aside. */
function differ(grid: Grid, rows: readonly number[], column: number): boolean {
  const cells = rows.map((row) => cellAt(grid, row, column)).filter((cell) => !isBlank(cell));
  return new Set(cells.map((cell) => JSON.stringify(cell))).size > 1;
}

/** The day of a form's time, whether the sheet keeps it as a day, a number or a text; null for anything else. */
export function dayOfStamp(time: Cell): CalendarDate | null {
  if (typeof time === 'number') return dateOfSerial(time);
  return parseDate(typeof time === 'string' ? (cleanText(time).split(' ')[0] ?? '') : time);
}
