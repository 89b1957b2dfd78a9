import { type CalendarDate, compareDates, isCalendarDate } from '../core/date/calendar-date';
import { dateOfSerial } from '../core/date/date-serial';
import { readLogDate } from '../core/log/date';
import type { Days } from '../core/log/totals';
import { isErrorText } from '../core/text/guard';
import type { Cell } from '../core/workbook/workbook';
import { oneCell } from './broadcast';
import { textOf } from './cell-value';
import { badDay, daysReversed, fromErrorCell } from './messages';

/** Serial numbers of 01/01/1990 and 31/12/2100: other plain numbers, such as 2019, are no days. */
const FIRST_SERIAL = 32_874;
const LAST_SERIAL = 73_415;

/**
 * The days from the argument từ to the argument đến, both included; an omitted one leaves its end open. A day is a date,
 * its serial number (43831 is 01/01/2020) or text; of "tháng 4/2020" its first or its last day. Throws an Error for
 * anything else and where từ is the later day.
 */
export function readDays(tu: unknown, den: unknown): Days {
  const first = oneCell('tu', tu);
  const last = oneCell('den', den);
  const from = readDay(first, { what: 'từ', end: 'first' });
  const to = readDay(last, { what: 'đến', end: 'last' });
  if (from !== null && to !== null && compareDates(from, to) > 0) {
    throw new Error(daysReversed(textOf(from), textOf(to)));
  }
  return { from, to };
}

/** The day of an argument that must have one; throws an Error for a blank cell and for what is no day. */
export function readOneDay(value: unknown, what: string): CalendarDate {
  const day = readDay(oneCell('ngay', value), { what, end: 'last' });
  if (day === null) throw new Error(badDay('', what));
  return day;
}

function readDay(
  cell: Cell,
  { what, end }: { readonly what: string; readonly end: 'first' | 'last' },
): CalendarDate | null {
  if (cell === '') return null;
  if (isCalendarDate(cell)) return cell;
  const day = typeof cell === 'number' ? dayOfSerial(cell) : (readLogDate(cell, null)?.[end] ?? null);
  if (day !== null) return day;
  const text = textOf(cell);
  throw new Error(isErrorText(text) ? fromErrorCell(text, what) : badDay(text, what));
}

function dayOfSerial(serial: number): CalendarDate | null {
  return serial >= FIRST_SERIAL && serial < LAST_SERIAL + 1 ? dateOfSerial(serial) : null;
}
