import type { KindOfRow } from '../figure/kind-of-row';
import { readTypedRates } from '../figure/typed-rates';
import { parseNumber, parsePercent } from '../number/parse';
import { roundRatio } from '../number/round';
import { cellAt, type Grid } from '../workbook/workbook';

/** The columns of an assigned target, of the adjusted ones beside it, the latest first, of the result and of its typed rates; counted from 0. */
export interface AdjustedColumns {
  readonly assigned: number;
  readonly adjusted: readonly number[];
  readonly result: number;
  readonly rate: number | null;
}

/**
 * Whether results are judged by the adjusted target where it is filled, else by the assigned one throughout: what the typed
 * rates of rows with both fit, 46 / 45 = 102,2 and not 46 / 50. Without a rate that tells, the adjusted one.
 */
export function adjustedCounts(grid: Grid, rows: readonly KindOfRow[], columns: AdjustedColumns): boolean {
  const { assigned, adjusted, rate } = columns;
  if (rate === null) return true;
  let forAssigned = 0;
  let forAdjusted = 0;
  for (const row of rows.filter(({ kind }) => kind === 'unit')) {
    if (parsePercent(cellAt(grid, row.row, rate)).kind !== 'number') continue;
    const positive = (column: number) => {
      const reading = parseNumber(cellAt(grid, row.row, column));
      return reading.kind === 'number' && reading.value > 0 ? [reading.value] : [];
    };
    const [first] = positive(assigned);
    const [second] = adjusted.flatMap(positive);
    if (first === undefined || second === undefined || first === second) continue;
    const [typed] = readTypedRates(grid, [row], { result: columns.result, rate });
    if (typed === undefined) continue;
    const fits = (target: number) =>
      (['halfUp', 'truncate'] as const).some(
        (mode) => roundRatio(typed.result, target, { digits: typed.digits, mode }) === typed.points,
      );
    const [fitsFirst, fitsSecond] = [fits(first), fits(second)];
    if (fitsFirst && !fitsSecond) forAssigned += 1;
    if (fitsSecond && !fitsFirst) forAdjusted += 1;
  }
  return forAdjusted >= forAssigned;
}
