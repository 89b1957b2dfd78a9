import { compareDates } from './calendar-date';
import { dateSerial } from './date-serial';
import type { Period } from './period';

/** A working year begins, and goes on after the calendar's, by so many days at the most: a court's begins on 01/10. */
const MOST_DAYS = 100;
/** Months are not of one length. */
const DAYS_APART = 3;

/**
 * Whether days are those of a named period as an office counts it, from some day before its beginning: 15/12/2023 to 14/12/2024 are năm
 * 2024, 15/06/2024 to 14/09/2024 quý III, 15/04/2024 to 14/05/2024 tháng 5.
 */
export function isWorkingTimeOf(days: Period, named: Period): boolean {
  return beginsBefore(days, named) && Math.abs(daysOf(days) - daysOf(named)) <= DAYS_APART;
}

/** Whether days are the first ones of such a time: 15/12/2023 to 14/08/2024 of năm 2024. */
export function isPartOfWorkingTime(days: Period, named: Period): boolean {
  return beginsBefore(days, named) && daysOf(days) < daysOf(named) - DAYS_APART;
}

/** Whether a day is soon after a year, or several, so that the year's figures may go to it: 31/01/2025 for those of năm 2024. */
export function isSoonAfter(day: Period['end'], named: Period): boolean {
  const after = dateSerial(day) - dateSerial(named.end);
  return after > 0 && after <= MOST_DAYS && daysOf(named) > 360;
}

function beginsBefore(days: Period, named: Period): boolean {
  const before = dateSerial(named.start) - dateSerial(days.start);
  const endsIn = compareDates(named.start, days.end) <= 0 && compareDates(days.end, named.end) <= 0;
  return endsIn && before > 0 && before <= MOST_DAYS && before <= daysOf(named) / 2 + 1;
}

function daysOf({ start, end }: Period): number {
  return dateSerial(end) - dateSerial(start) + 1;
}
