import type { CalendarDate } from '../date/calendar-date';

/**
 * When an event happened: a day, the days of the month that is all that was typed ("tháng 4/2020"), or those it took
 * ("05-07/01/2020").
 */
export interface LogDate {
  readonly first: CalendarDate;
  readonly last: CalendarDate;
}
