import { cleanText } from '../text/normalise';
import type { Cell } from '../workbook/workbook';
import { type CalendarDate, calendarDate, isCalendarDate } from './calendar-date';

/** Longer text holds more than a date. */
const LONGEST_DATE = 60;

const IN_FIGURES = /^(?:ngày )?(\d{1,2}) ?[/.-] ?(\d{1,2}) ?[/.-] ?(\d{4})$/;
const IN_WORDS = /^(?:ngày )?(\d{1,2}) tháng (\d{1,2}) năm (\d{4})$/;
const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;

/**
 * Reads a cell that holds one day and nothing else, day before month: 29/01/2019, "ngày 29 /01/2019", 29-01-2019,
 * 29.1.2019, "ngày 29 tháng 01 năm 2019", 2019-01-29. Null for anything else, and for days that no calendar has.
 */
export function parseDate(cell: Cell): CalendarDate | null {
  if (isCalendarDate(cell)) return calendarDate(cell.year, cell.month, cell.day);
  if (typeof cell !== 'string' || cell.length > LONGEST_DATE) return null;
  const text = cleanText(cell).toLowerCase();
  const dayFirst = IN_FIGURES.exec(text) ?? IN_WORDS.exec(text);
  if (dayFirst !== null) return calendarDate(Number(dayFirst[3]), Number(dayFirst[2]), Number(dayFirst[1]));
  const iso = ISO.exec(text);
  return iso === null ? null : calendarDate(Number(iso[1]), Number(iso[2]), Number(iso[3]));
}
