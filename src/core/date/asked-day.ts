import { foldText } from '../text/normalise';
import { type CalendarDate, compareDates } from './calendar-date';
import { lastDayOf, parseDeadline } from './deadline';
import { parseDate } from './parse-date';

/**
 * The day that somebody answers with: nothing and "hôm nay" are today, 31/05/2020 is that day, "hết tháng 5/2020" its last one. A day
 * without a year is the last such one that is not to come: "31/12" on 10/01/2021 is 31/12/2020. Null for anything else, "hôm qua"
 * and 31/02/2020 among it.
 */
export function parseAskedDay(text: string, today: CalendarDate): CalendarDate | null {
  const answer = foldText(text).trim();
  if (answer === '' || answer === 'hom nay') return today;
  const day = parseDate(text);
  if (day !== null) return day;
  const deadline = parseDeadline(text);
  if (deadline === null) return null;
  const inYear = (year: number) => {
    const whole = { year, month: 1, day: 1 };
    return lastDayOf({ ...deadline, year }, { start: whole, end: whole });
  };
  if (deadline.year !== null) return inYear(deadline.year);
  const own = inYear(today.year);
  return compareDates(own, today) <= 0 ? own : inYear(today.year - 1);
}
