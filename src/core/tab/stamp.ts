import { compareDates, isCalendarDate } from '../date/calendar-date';
import { dateSerial } from '../date/date-serial';
import { parseDate } from '../date/parse-date';
import { cleanText, foldText } from '../text/normalise';
import type { Cell } from '../workbook/workbook';

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

/**
 * Whether answers, by the times of each unit's, are of one time although units sent several: most sent one, and all were sent within a month. Then
 * those sent again correct the first; what is sent each month is not.
 */
export function areOfOneRound(ofUnit: readonly (readonly Cell[])[]): boolean {
  const again = ofUnit.filter((own) => own.length > 1).length;
  if (again === 0 || again * 2 > ofUnit.length) return false;
  let [first, last] = [Infinity, -Infinity];
  for (const time of ofUnit.flat()) {
    const day = serialOf(time);
    if (day === null) return false;
    first = Math.min(first, day);
    last = Math.max(last, day);
  }
  return last - first <= MOST_DAYS;
}

/** The day of a form's time as a number, whether the sheet keeps it as a day, a number or a text; null for anything else. */
function serialOf(time: Cell): number | null {
  if (typeof time === 'number') return time;
  const day = parseDate(typeof time === 'string' ? (cleanText(time).split(' ')[0] ?? '') : time);
  return day === null ? null : dateSerial(day);
}
