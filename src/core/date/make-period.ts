import { type CalendarDate, calendarDate, compareDates, daysInMonth, formatDate } from './calendar-date';
import { MONTHS_OF_YEAR, wholeMonths } from './months';
import type { Period } from './period';

const QUARTERS = ['I', 'II', 'III', 'IV'] as const;

/**
 * The period from one day to another, labelled by the shortest name it has: 01/01/2019–31/12/2019 is "năm 2019",
 * 01/01/2019–30/06/2019 "6 tháng đầu năm 2019", any other "từ 05/02/2019 đến 10/03/2019". Null when it would end
 * before it starts.
 */
export function periodBetween(start: CalendarDate, end: CalendarDate): Period | null {
  if (compareDates(start, end) > 0) return null;
  return { start, end, label: nameOf(start, end) ?? `từ ${formatDate(start)} đến ${formatDate(end)}` };
}

/** Whole months of one year, both included: 2020, 4, 6 is "quý II/2020". Null for months no year has. */
export function periodOfMonths(year: number, firstMonth: number, lastMonth: number): Period | null {
  return periodOfYears({ year, month: firstMonth }, { year, month: lastMonth });
}

/** Whole months from one to another, over several years too: 01/2016–12/2020. */
export function periodOfYears(
  first: { readonly year: number; readonly month: number },
  last: { readonly year: number; readonly month: number },
): Period | null {
  const start = calendarDate(first.year, first.month, 1);
  const end = calendarDate(last.year, last.month, daysInMonth(last.year, last.month));
  return start === null || end === null ? null : periodBetween(start, end);
}

/** The year within which parts of a year are compared that nothing names; it has a 29 February. */
export const ANY_YEAR: Period = {
  start: { year: 2000, month: 1, day: 1 },
  end: { year: 2000, month: 12, day: 31 },
  label: 'năm 2000',
};

function nameOf(start: CalendarDate, end: CalendarDate): string | null {
  const months = wholeMonths({ start, end });
  if (months === null || start.year !== end.year) return null;
  const { year } = start;
  if (months === MONTHS_OF_YEAR) return `năm ${year}`;
  if (months === 1) return `tháng ${start.month}/${year}`;
  if (months === 3 && end.month % 3 === 0) return `quý ${QUARTERS[end.month / 3 - 1]}/${year}`;
  if (start.month === 1) return `${months} tháng đầu năm ${year}`;
  return end.month === 12 ? `${months} tháng cuối năm ${year}` : null;
}
