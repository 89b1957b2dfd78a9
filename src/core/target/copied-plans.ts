import { periodKey } from '../date/period';
import { cellText } from '../tab/cell-kind';
import { monthsIn } from '../tab/series-name';
import { keyOfName } from '../unit/parse-name';
import { cellAt, type Grid } from '../workbook/workbook';
import type { Assignment } from './assignment';

/** Assignments that count, and the tabs whose plans others tell again. */
export interface ToldOnce {
  readonly assignments: readonly Assignment[];
  /** By the key of a table that is a copy: the tab that it tells of. */
  readonly copies: ReadonlyMap<string, string>;
}

/**
 * Plans without those that a copy of their tab tells again ("Giao", "Bản in"): of the same things and time, with just the same targets of the
 * same units; a time that only the tab's name says ("KH T2") is one. The first one counts. Two plans would be no plan, since nothing chooses between them.
 */
export function plansToldOnce(all: readonly Assignment[], grids: ReadonlyMap<string, Grid>): ToldOnce {
  const first = new Map<string, Assignment>();
  const copies = new Map<string, string>();
  const assignments = all.filter((one) => {
    const told = tellingOf(one, grids.get(one.table.tab) ?? []);
    const original = first.get(told);
    if (original === undefined || original.table.tab === one.table.tab) {
      first.set(told, original ?? one);
      return true;
    }
    copies.set(one.key, original.table.tab);
    return false;
  });
  return { assignments, copies };
}

function tellingOf({ table, column, words, period, measure, each }: Assignment, grid: Grid): string {
  const targets = table.rows.flatMap(({ kind, name, row }) =>
    kind === 'unit' ? [[keyOfName(name), cellText(cellAt(grid, row, column))]] : [],
  );
  const time = period === null ? monthsIn(table.tab) : periodKey(period);
  return JSON.stringify([words, time, measure, each?.months ?? null, targets]);
}
