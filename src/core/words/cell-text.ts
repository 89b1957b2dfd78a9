import { formatDate, isCalendarDate } from '../date/calendar-date';
import { cleanText } from '../text/normalise';
import { shortened } from '../text/shortened';
import type { Cell } from '../workbook/workbook';

/** Letters of a cell that a note or a message repeats. */
const LONGEST = 60;

/** What was typed, short enough for a note or a message. */
export function cellText(cell: Cell, most = LONGEST): string {
  return shortened(isCalendarDate(cell) ? formatDate(cell) : cleanText(String(cell)), most);
}
