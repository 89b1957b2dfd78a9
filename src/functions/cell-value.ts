import { calendarDate, formatDate, isCalendarDate } from '../core/date/calendar-date';
import { cleanText } from '../core/text/normalise';
import type { Cell } from '../core/workbook/workbook';

/**
 * A value as Apps Script hands it over, as a {@link Cell}: an omitted argument and a blank cell are '', a Date is
 * the day it shows in the spreadsheet's time zone, text of nothing but blanks is ''.
 */
export function cellOf(value: unknown): Cell {
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (isBlank(value)) return '';
  return isDate(value)
    ? (calendarDate(value.getFullYear(), value.getMonth() + 1, value.getDate()) ?? String(value))
    : String(value);
}

/** Whether an argument was left out or a cell holds nothing to read. */
export function isBlank(value: unknown): boolean {
  return value === undefined || value === null || (typeof value === 'string' && cleanText(value) === '');
}

/** A cell as a message quotes it. */
export function textOf(cell: Cell): string {
  if (isCalendarDate(cell)) return formatDate(cell);
  return typeof cell === 'string' ? cleanText(cell) : String(cell).replace('.', ',');
}

/** Dates come from another realm in the local host, so instanceof does not know them. */
function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === '[object Date]';
}
