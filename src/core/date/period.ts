import { type CalendarDate, compareDates } from './calendar-date';

/**
 * The stretch of time a table's figures cover, both days included.
 * `label` is how it is printed after a noun: "năm 2019", "6 tháng đầu năm 2020", "tháng 5/2020", "quý II/2020".
 */
export interface Period {
  readonly start: CalendarDate;
  readonly end: CalendarDate;
  readonly label: string;
}

/** How the label of a season begins, of which nothing says on which day it ends. */
export const SEASON = 'vụ ';

/** How the label of a period begins that was stated by its last day alone. */
export const UNTIL_DAY = 'tính đến ';

/**
 * A text by which a period is known again, whatever its label: "2019-01-01/2019-12-31". "Quý II/2020" and
 * "từ 01/04/2020 đến 30/06/2020" have the same key.
 */
export function periodKey(period: Period): string {
  return `${isoDay(period.start)}/${isoDay(period.end)}`;
}

/** Whether it is no more than the days of a year up to one that was stated: "tính đến ngày 31/10/2019". */
export function isUntilDay({ label }: Period): boolean {
  return label.startsWith(UNTIL_DAY);
}

function isoDay(date: CalendarDate): string {
  const pad = (part: number, width: number) => String(part).padStart(width, '0');
  return `${pad(date.year, 4)}-${pad(date.month, 2)}-${pad(date.day, 2)}`;
}

/** Whether it is a season of two years, whose days are taken and not stated: "vụ 2025-2026". */
export function isSeason({ label }: Period): boolean {
  return label.startsWith(SEASON);
}

/** Whether all days of a period are days of another, or its own: quý I of the year. */
export function isWithin(
  inner: Pick<Period, 'start' | 'end'>,
  outer: Pick<Period, 'start' | 'end'>,
): boolean {
  return compareDates(outer.start, inner.start) <= 0 && compareDates(inner.end, outer.end) <= 0;
}

/** Whether two periods share a day. */
export function overlap(one: Period, other: Period): boolean {
  return compareDates(one.start, other.end) <= 0 && compareDates(other.start, one.end) <= 0;
}
