import { compareDates, isCalendarDate } from '../date/calendar-date';
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
