import type { Log } from '../log/log';
import { withdrawnRows } from '../log/withdrawn';
import type { Grid } from '../workbook/workbook';
import type { ProposalContext } from './judge-context';

/** The rows of a log that stand, by unit, and those that say of themselves that they do not count. */
export interface StandingRows {
  readonly rowsOfUnit: ReadonlyMap<number, readonly number[]>;
  readonly withdrawn: readonly number[];
}

/** The rows of each unit without those that say of themselves that they do not count ("hủy"), unless staff say which do. */
export function standingRows(
  grid: Grid,
  log: Log,
  { units, setting }: Pick<ProposalContext, 'units' | 'setting'>,
): StandingRows {
  const rowsOfUnit = units.rowsInLog.get(log) ?? new Map<number, readonly number[]>();
  const withdrawn = setting?.only ? [] : withdrawnRows(grid, log);
  if (withdrawn.length === 0) return { rowsOfUnit, withdrawn };
  const isLeft = new Set(withdrawn);
  const own = [...rowsOfUnit].map(([unit, rows]) => [unit, rows.filter((row) => !isLeft.has(row))] as const);
  return { rowsOfUnit: new Map(own), withdrawn };
}
