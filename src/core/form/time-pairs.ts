import { isYearOrLonger } from '../date/stretch';
import { makeYear, orderOfParts, type TimePart, timePartOf } from '../parts/time-parts';
import type { Column } from '../tab/column';

/** A result of a part of the year, and its target: the one for all, else the part's own. */
export interface TimedPair {
  readonly result: Column;
  readonly target: Column;
  readonly isOwnTarget: boolean;
}

/** The results of months, quarters or halves without a column that sums them up, each with its target; null for other columns. */
export function timedPairs(columns: readonly Column[]): readonly TimedPair[] | null {
  const covers = (column: Column) =>
    !isTimed(column) &&
    (column.role === 'result' || column.role === 'sum' || (column.role === null && column.cumulative));
  if (columns.some(covers)) return null;
  const results = columns.filter(
    (column) => isTimed(column) && (column.role === null || column.role === 'result'),
  );
  const named = results.filter(({ role }) => role === 'result');
  const own = named.length > 0 ? named : results;
  const parts = partsOf(own);
  if (orderOfParts(parts) !== 'consecutive' || !makeYear(parts)) return null;
  const targets = columns.filter(({ role }) => role === 'target');
  const timed = targets.filter(isTimed);
  const [common, ...more] = targets.filter((target) => !isTimed(target));
  const areOwn = common === undefined && JSON.stringify(partsOf(timed)) === JSON.stringify(parts);
  if (more.length > 0 || (common === undefined && !areOwn)) return null;
  const pairs = own.flatMap((result, at): TimedPair[] => {
    const target = areOwn ? timed[at] : common;
    return target === undefined ? [] : [{ result, target, isOwnTarget: areOwn }];
  });
  return pairs.length === own.length ? pairs : null;
}

/** Whether a column tells of a part of a year: a month, a quarter, a half. */
export function isTimed({ stretch }: Column): boolean {
  return stretch !== null && timePartOf(stretch) !== null && !isYearOrLonger(stretch);
}

function partsOf(columns: readonly Column[]): readonly TimePart[] {
  return columns.flatMap(({ stretch }) => timePartOf(stretch) ?? []);
}
