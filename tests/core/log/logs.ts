import type { Log } from '../../../src/core/log/log';
import { recogniseTables } from '../../../src/core/source/recognise';
import type { Area, Cell, Grid } from '../../../src/core/workbook/workbook';
import { rectangle } from '../table/real-tables';
import { countsOf } from './log-in-short';

/** A tab given as rows of any length, with or without its merged cells. */
export interface TypedTab {
  readonly rows: readonly (readonly Cell[])[];
  readonly tab?: string;
  readonly merges?: readonly Area[];
}

/** The only log of a tab and its cells; fails when there is not exactly one. */
export function onlyLog({ rows, tab = 'Sổ', merges }: TypedTab): { readonly log: Log; readonly grid: Grid } {
  const grid = rectangle(rows);
  const read = merges === undefined ? { name: tab, values: grid } : { name: tab, values: grid, merges };
  const { logs, tables, problems } = recogniseTables({ tabs: [read] });
  const [log] = logs;
  if (log === undefined || logs.length > 1) {
    throw new Error(`one log expected: ${JSON.stringify({ logs: logs.length, tables, problems })}`);
  }
  return { log, grid };
}

/** Every unit's figure under the log's only indicator. */
export function counts(typed: TypedTab): readonly string[] {
  const { log, grid } = onlyLog(typed);
  const [indicator, ...more] = log.indicators;
  if (indicator === undefined || more.length > 0) throw new Error('one indicator expected');
  return countsOf(grid, log, indicator);
}
