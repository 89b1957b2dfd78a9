import type { CalendarDate } from '../core/date/calendar-date';

const EPOCH_MS = Date.UTC(1899, 11, 30);

/** A moment as a spreadsheet shows it: a calendar day and a time of day, without a zone. */
export interface CalendarMoment extends CalendarDate {
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

/** The day and the time, to the nearest second, that a serial number stands for: 43494.5 is 29/01/2019 12:00:00. */
export function momentOfSerial(serial: number): CalendarMoment {
  const moment = new Date(EPOCH_MS + Math.round(serial * 86_400) * 1000);
  return {
    year: moment.getUTCFullYear(),
    month: moment.getUTCMonth() + 1,
    day: moment.getUTCDate(),
    hour: moment.getUTCHours(),
    minute: moment.getUTCMinutes(),
    second: moment.getUTCSeconds(),
  };
}
