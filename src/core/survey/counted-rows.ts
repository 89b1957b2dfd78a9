import type { Period } from '../date/period';
import { deniedRows } from '../log/denied';
import type { Log, LogIndicator } from '../log/log';
import { IN_NONE, toldInLonger } from '../log/told-in-longer';
import type { RowCondition } from '../settings/row-condition';
import type { Grid } from '../workbook/workbook';
import type { LogCount } from './indicator';
import { type ChosenRows, chooseRows } from './row-conditions';
import type { StandingRows } from './standing-rows';

/** An indicator of one log. */
export interface LogPart {
  readonly log: Log;
  readonly columns: LogIndicator;
  /** What title, lines or the tab's name state. */
  readonly stated: Period | null;
}

/** The rows of a log that count, and what else is told of its rows. */
export type CountedRows = ChosenRows & Pick<LogCount, 'withdrawn' | 'denied' | 'inLonger'>;

export const NO_ROWS: CountedRows = {
  rowsOfUnit: new Map(),
  unmet: [],
  withdrawn: [],
  denied: [],
  inLonger: IN_NONE,
};

/** The rows that count of each log of an indicator: of those that stand the ones that meet what is asked, once where a log of a longer time has them too. */
export function countedRows(
  parts: readonly LogPart[],
  {
    standing,
    conditions,
    grids,
  }: {
    readonly standing: readonly StandingRows[];
    readonly conditions: readonly RowCondition[] | null;
    readonly grids: ReadonlyMap<string, Grid>;
  },
): readonly CountedRows[] {
  const chosen = parts.map(({ log, columns, stated: period }, index) => {
    const { rowsOfUnit, withdrawn } = standing[index] ?? NO_ROWS;
    const grid = grids.get(log.tab) ?? [];
    const own = chooseRows(grid, log, { rowsOfUnit, conditions });
    return { ...own, log, columns, period, grid, withdrawn };
  });
  const again = toldInLonger(chosen);
  return chosen.map(({ log, grid, unmet, withdrawn, ...own }, index): CountedRows => {
    const inLonger = again[index] ?? IN_NONE;
    const rowsOfUnit = rowsWithout(own.rowsOfUnit, inLonger.same);
    const denied = conditions === null ? deniedRows(grid, log, [...rowsOfUnit.values()].flat()) : [];
    return { rowsOfUnit, unmet, withdrawn, denied, inLonger };
  });
}

function rowsWithout(
  rowsOfUnit: ChosenRows['rowsOfUnit'],
  left: readonly number[],
): ChosenRows['rowsOfUnit'] {
  if (left.length === 0) return rowsOfUnit;
  const isLeft = new Set(left);
  return new Map([...rowsOfUnit].map(([unit, rows]) => [unit, rows.filter((row) => !isLeft.has(row))]));
}
