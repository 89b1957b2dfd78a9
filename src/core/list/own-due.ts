import type { CalendarDate } from '../date/calendar-date';
import { lastDayOf, parseDeadline } from '../date/deadline';
import { parsePeriod } from '../date/parse-period';
import type { Period } from '../date/period';
import { statedDeadline } from '../date/stated-deadline';
import { ANY_YEAR, readLogDate } from '../log/date';
import { cleanText } from '../text/normalise';
import type { Cell } from '../workbook/workbook';

/** Signs that stand for no day. */
const NONE = /^[-–—.…\s]*$/;

/**
 * The last day that counts for a row of a list, as its own cell has it, with the words that Thời hạn of an indicator may have: a day,
 * "trước 15/12" (14/12), "hết tháng 11", "quý III". What names no year lies in the period. Null where the cell says nothing; `unreadable` for
 * everything else. Rule 16 of the product.
 */
export function ownDue(cell: Cell, period: Period | null): CalendarDate | 'unreadable' | null {
  const text = typeof cell === 'object' ? '' : cleanText(String(cell));
  if (typeof cell !== 'object' && NONE.test(text)) return null;
  const day = readLogDate(cell, period);
  if (day !== null) return day.last;
  const deadline = parseDeadline(cell) ?? statedDeadline([text]);
  if (deadline !== null && (deadline.year !== null || period !== null))
    return lastDayOf(deadline, period ?? ANY_YEAR);
  return parsePeriod(text)?.end ?? 'unreadable';
}
