import { addToGroup } from '../collection/group-by';
import { type CalendarDate, compareDates } from '../date/calendar-date';
import type { Period } from '../date/period';
import { cellAt, type Grid, type Place } from '../workbook/workbook';
import type { ListColumns } from './list';
import { ownDue } from './own-due';
import { type RowState, rowState } from './row-state';

/** States of rows that are done, in time or not. */
const REACHED: ReadonlySet<RowState> = new Set<RowState>(['done', 'late']);

/** The days by which the rows of a list are judged. */
export interface ListDays {
  /** The last day that counts where a row has none of its own; null for none. */
  readonly lastDay: CalendarDate | null;
  readonly today: CalendarDate;
  readonly period: Period | null;
}

/** The rows of one unit in a list. */
export interface ListTally {
  readonly rows: readonly number[];
  /** Rows by what they are; each row once. */
  readonly states: ReadonlyMap<RowState, readonly number[]>;
  /** How many rows that are not done have passed their own last day. */
  readonly overdue: number;
}

/** A list in a tab's cells. */
export interface ListGrid {
  readonly grid: Grid;
  readonly tab: string;
  readonly columns: ListColumns;
}

/** Tells the rows of each unit, by its index, done from open: of three rows with "Đã ký", "" and "chưa ký" one is done. */
export function tallyList(
  { grid, columns }: ListGrid,
  rowsOfUnit: ReadonlyMap<number, readonly number[]>,
  days: ListDays,
): ReadonlyMap<number, ListTally> {
  return new Map(
    [...rowsOfUnit].map(([unit, rows]): [number, ListTally] => {
      const states = new Map<RowState, number[]>();
      let overdue = 0;
      for (const row of rows) {
        const stated = columns.due === null ? null : ownDue(cellAt(grid, row, columns.due), days.period);
        const own = stated === 'unreadable' ? null : stated;
        const due = own ?? days.lastDay;
        const state = rowState(cellAt(grid, row, columns.result), { ...days, due });
        addToGroup(states, state, row);
        if (own !== null && !REACHED.has(state) && compareDates(own, days.today) < 0) overdue += 1;
      }
      return [unit, { rows, states, overdue }];
    }),
  );
}

/** The result cells of some rows. */
export function resultPlaces({ tab, columns }: ListGrid, rows: readonly number[]): readonly Place[] {
  return rows.map((row) => ({ tab, row, column: columns.result }));
}
