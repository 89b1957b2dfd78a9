import { periodKey } from '../date/period';
import { ownPeriod } from '../series/series';
import { partOfYear } from '../tab/series-name';
import type { Table } from '../table/table';

/** The time that something tells of, as far as it is known. */
export interface TimeTold {
  readonly period: string | null;
  /** The months or the round that its tab's name states, under a title of the whole year too: T1, T2; null for none. */
  readonly months: string | null;
}

/** The time of a table or a log. */
export function timeToldBy(table: Pick<Table, 'tab' | 'period' | 'ownTime'>): TimeTold {
  const period = ownPeriod(table);
  return { period: period === null ? null : periodKey(period), months: partOfYear(table.tab) };
}

/** Whether what two tell of may be of one time. */
export function areOfOneTime(one: TimeTold, other: TimeTold): boolean {
  const agree = (own: string | null, its: string | null) => own === null || its === null || own === its;
  return agree(one.period, other.period) && agree(one.months, other.months);
}
