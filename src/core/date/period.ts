import type { CalendarDate } from './calendar-date';

/**
 * The stretch of time a table's figures cover, both days included.
 * `label` is how it is printed after a noun: "năm 2019", "6 tháng đầu năm 2020", "tháng 5/2020", "quý II/2020".
 */
export interface Period {
  readonly start: CalendarDate;
  readonly end: CalendarDate;
  readonly label: string;
}
