import { withDoubt } from '../figure/figure-in';
import { isPercent } from '../measure/measure';
import type { Mean } from '../tab/means';
import type { Measure } from './indicator';

type Figures = Pick<Measure, 'target' | 'result'>;

/** In what an indicator's figures are measured, and whether they are averages or rates. */
export interface Measured {
  readonly measure: string | null;
  readonly mean?: Mean;
}

/** Targets that are percentages in points are seldom lower where a fraction of 1 may be meant as one of them. */
const LOWEST_TARGET = 50;

/**
 * Target and result of one row, of which neither may be a fraction of 1 where the other is in percent points: 94 against 0,95, of rates too
 * of which nothing says that they are percentages.
 */
export function withDoubtfulPair<T extends Figures>(pair: T, measured: Measured): T {
  if (!areShares(measured)) return pair;
  return {
    ...pair,
    target: withDoubt(pair.target, pair.result),
    result: withDoubt(pair.result, pair.target),
  };
}

/**
 * The rows of percentages, those in doubt whose target and result are typed as fractions where most others are in percent points: 0,95 and
 * 0,92 among 95 and 94 may be 0,95% or 95%, and are told instead of printed as they stand. Rule 17 of the product.
 */
export function withDoubtfulRows<T extends Figures>(rows: readonly T[], measured: Measured): readonly T[] {
  if (!areShares(measured)) return rows;
  const targets = rows.flatMap(({ target: { reading } }) =>
    reading.kind === 'number' && reading.value > 0 ? [reading.value] : [],
  );
  const points = targets.filter((target) => target >= LOWEST_TARGET);
  const isMixed = points.length < targets.length && points.length * 2 > targets.length;
  if (!isMixed) return rows;
  const least = points.reduce((one, other) => Math.min(one, other));
  const usual = { reading: { kind: 'number', value: least } } as const;
  return rows.map((row) => ({
    ...row,
    target: withDoubt(row.target, usual),
    result: withDoubt(row.result, usual),
  }));
}

function areShares({ measure, mean }: Measured): boolean {
  return isPercent(measure) || (measure === null && mean === 'rate');
}
