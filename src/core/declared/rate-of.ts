import type { KindOfRow } from '../figure/kind-of-row';
import { addExact } from '../number/decimal';
import { parseNumber, parsePercent } from '../number/parse';
import { cellAt, type Grid } from '../workbook/workbook';

/** Typed rates agree within half a point of any rounding, or a hundredth where they are fractions. */
const NEAR_POINTS = 0.51;

/** How many typed rates a pairing of columns gives, of those that tell: rows whose result is not the target. */
export interface RatesTold {
  readonly agree: number;
  readonly of: number;
}

/** The columns of a pairing and one of rates, counted from 0. */
interface Pairing {
  readonly targets: readonly number[];
  readonly results: readonly number[];
  readonly rate: number;
}

/** Compares typed rates with what result and target columns give: 58,3 or 0,583 beside 7 of 12 agree. */
export function ratesTold(
  grid: Grid,
  rows: readonly KindOfRow[],
  { targets, results, rate }: Pairing,
): RatesTold {
  let [agree, of] = [0, 0];
  for (const { kind, row } of rows) {
    if (kind !== 'unit') continue;
    const [target, result] = [sumIn(grid, row, targets), sumIn(grid, row, results)];
    const typed = parsePercent(cellAt(grid, row, rate));
    if (target === null || result === null || target <= 0 || result === target) continue;
    if (typed.kind !== 'number') continue;
    const points = (100 * result) / target;
    of += 1;
    if ([typed.value, 100 * typed.value].some((value) => Math.abs(value - points) <= NEAR_POINTS)) agree += 1;
  }
  return { agree, of };
}

/** The sum of the numbers of a row in some columns; null where none is a number. */
export function sumIn(grid: Grid, row: number, columns: readonly number[]): number | null {
  const values = columns.flatMap((column) => {
    const reading = parseNumber(cellAt(grid, row, column));
    return reading.kind === 'number' ? [reading.value] : [];
  });
  return values.length === 0 ? null : addExact(values);
}
