import type { KindOfRow } from '../figure/kind-of-row';
import { numberIn } from '../figure/number-in';
import { readPoints, type TypedPoints } from '../figure/typed-rates';
import { addExact, subtractExact } from '../number/decimal';
import { roundRatio } from '../number/round';
import type { Column } from '../tab/column';
import type { Grid } from '../workbook/workbook';

/** How many rows tell something of a pairing, and how many of those it explains: 4 of 14. */
export interface Score {
  readonly explains: number;
  readonly of: number;
}

/** What the figures of a table say of its columns, all counted from 0. */
export interface TypedEvidence {
  /** Typed rates as result over target, half-up or cut off. Rows whose rate is 100, and rows that say the same again, tell nothing. */
  readonly asQuotient: (rate: number, columns: { readonly result: number; readonly target: number }) => Score;
  /** Rows that a pairing holds in without telling by themselves: as much done as planned, and 100 typed. */
  readonly asEqual: (rate: number, columns: { readonly result: number; readonly target: number }) => number;
  /** Typed shortfalls as the sum of a target and what was left of another time, less the result; rows in which nothing was left tell nothing. */
  readonly asDifferenceOfSum: (
    shortfall: number,
    columns: { readonly result: number; readonly target: number; readonly left: number },
  ) => Score;
  /** Typed shortfalls as target less result, or 0 for what is above it; rows without a result or a shortfall tell nothing. */
  readonly asDifference: (
    shortfall: number,
    columns: { readonly result: number; readonly target: number },
  ) => Score;
  /** Typed rates as shares of a column's own sum: 30 of 120 is 25. */
  readonly asShare: (rate: number, column: number) => Score;
  /** Typed rates as a sum of results over a target. */
  readonly asQuotientOfSum: (
    rate: number,
    columns: { readonly results: readonly number[]; readonly target: number },
  ) => Score;
  /** Typed rates as a result over a sum of targets. */
  readonly asQuotientOverSum: (
    rate: number,
    columns: { readonly result: number; readonly targets: readonly number[] },
  ) => Score;
  /** A column as the sum of others, in rows where one of these is not zero. */
  readonly asSum: (whole: number, parts: readonly number[]) => Score;
  /** Rows in which a column has a figure, of those in which another has. */
  readonly bothFilled: (column: number, other: number) => Score;
  /** Rows in which a test of a target and some results holds, of those that have all of these, the target above 0. */
  readonly rowsThat: (
    columns: { readonly results: readonly number[]; readonly target: number },
    holds: (results: readonly number[], target: number) => boolean,
  ) => Score;
}

/** Rows looked at. */
const SAMPLE = 200;

/** Differences farther apart than this are not the same; nearer ones are reckoned exactly. */
const NEARLY = 1;

const NOTHING: Score = { explains: 0, of: 0 };

/** Where no figures are known, nothing is told. */
export const NO_EVIDENCE: TypedEvidence = {
  asQuotient: () => NOTHING,
  asDifference: () => NOTHING,
  asEqual: () => 0,
  asDifferenceOfSum: () => NOTHING,
  asShare: () => NOTHING,
  asQuotientOfSum: () => NOTHING,
  asQuotientOverSum: () => NOTHING,
  asSum: () => NOTHING,
  bothFilled: () => NOTHING,
  rowsThat: () => NOTHING,
};

/**
 * Reads what the rows of units say; a column is read when it is first asked about.
 *
 * @param added of columns that stand for several: those that are added.
 */
export function typedEvidence(
  grid: Grid,
  rows: readonly KindOfRow[],
  added: ReadonlyMap<Pick<Column, 'column'>, readonly number[]> = new Map(),
): TypedEvidence {
  const partsOf = new Map([...added].map(([{ column }, parts]) => [column, parts]));
  const units = rows.filter(({ kind }) => kind === 'unit').slice(0, SAMPLE);
  const columns = new Map<number, readonly (number | null)[]>();
  const rates = new Map<number, readonly (TypedPoints | null)[]>();
  const scores = new Map<string, Score>();
  const numbers = (column: number) => {
    const parts = partsOf.get(column) ?? [column];
    const known = columns.get(column) ?? units.map(({ row }) => sumIn(grid, row, parts));
    columns.set(column, known);
    return known;
  };
  const points = (column: number) => {
    const known = rates.get(column) ?? readPoints(grid, units, column);
    rates.set(column, known);
    return known;
  };
  const quotient = (rate: number, results: readonly (number | null)[], targets: readonly (number | null)[]) =>
    scoreOf(points(rate), results, targets);
  const sums = (parts: readonly number[]) =>
    units.map((_, at) => {
      const figures = parts.flatMap((part) => numbers(part)[at] ?? []);
      return figures.length === 0 ? null : addExact(figures);
    });
  return {
    asQuotient: (rate, { result, target }) => {
      const key = `${rate}/${result}/${target}`;
      const known = scores.get(key) ?? quotient(rate, numbers(result), numbers(target));
      scores.set(key, known);
      return known;
    },
    asDifference: (shortfall, { result, target }) => {
      const [typed, done, plan] = [numbers(shortfall), numbers(result), numbers(target)];
      let [explains, of] = [0, 0];
      for (let at = 0; at < units.length; at += 1) {
        const [left, own, whole] = [typed[at] ?? 0, done[at] ?? 0, plan[at] ?? null];
        if (whole === null || own === 0 || left === 0) continue;
        of += 1;
        if (Math.abs(whole - own - left) < NEARLY && subtractExact(whole, own) === left) explains += 1;
      }
      return { explains, of };
    },
    asEqual: (rate, { result, target }) => {
      const equal = points(rate).flatMap((typed, at) => {
        const [done, plan] = [numbers(result)[at] ?? null, numbers(target)[at] ?? null];
        return typed?.points === 100 && plan !== null && plan > 0 && done === plan ? [plan] : [];
      });
      return new Set(equal).size;
    },
    asDifferenceOfSum: (shortfall, { result, target, left }) => {
      const told = units.flatMap((_, at) => {
        const [typed, done, plan, old] = [shortfall, result, target, left].map(
          (one) => numbers(one)[at] ?? null,
        );
        if (typed == null || done == null || plan == null || old == null || old === 0) return [];
        return [subtractExact(addExact([plan, old]), done) === typed];
      });
      return { explains: told.filter(Boolean).length, of: told.length };
    },
    asShare: (rate, column) => {
      const own = numbers(column);
      const sum = addExact(own.flatMap((value) => value ?? []));
      return quotient(
        rate,
        own,
        own.map(() => sum),
      );
    },
    asQuotientOfSum: (rate, { results, target }) => quotient(rate, sums(results), numbers(target)),
    asQuotientOverSum: (rate, { result, targets }) => quotient(rate, numbers(result), sums(targets)),
    asSum: (whole, parts) => {
      const told = units.flatMap((_, at) => {
        const figures = parts.map((part) => numbers(part)[at] ?? 0);
        const own = numbers(whole)[at] ?? null;
        if (own === null || figures.every((value) => value === 0)) return [];
        const rough = figures.reduce((sum, value) => sum + value, 0);
        return [Math.abs(own - rough) < NEARLY && subtractExact(own, addExact(figures)) === 0];
      });
      return { explains: told.filter(Boolean).length, of: told.length };
    },
    bothFilled: (column, other) => {
      const filled = numbers(other).flatMap((value, at) =>
        value === null ? [] : [numbers(column)[at] ?? null],
      );
      return { explains: filled.filter((value) => value !== null).length, of: filled.length };
    },
    rowsThat: ({ results, target }, holds) => {
      const told = units.flatMap((_, at) => {
        const plan = numbers(target)[at] ?? 0;
        const done = results.flatMap((result) => numbers(result)[at] ?? []);
        return plan > 0 && done.length === results.length ? [holds(done, plan)] : [];
      });
      return { explains: told.filter(Boolean).length, of: told.length };
    },
  };
}

function sumIn(grid: Grid, row: number, columns: readonly number[]): number | null {
  const [only] = columns;
  if (columns.length === 1 && only !== undefined) return numberIn(grid, row, only);
  const figures = columns.flatMap((column) => numberIn(grid, row, column) ?? []);
  return figures.length === 0 ? null : addExact(figures);
}

function scoreOf(
  rates: readonly (TypedPoints | null)[],
  results: readonly (number | null)[],
  targets: readonly (number | null)[],
): Score {
  const told = new Map<string, boolean>();
  rates.forEach((rate, at) => {
    const result = results[at] ?? null;
    const target = targets[at] ?? null;
    if (rate === null || result === null || target === null || target <= 0) return;
    if (result === target && rate.points === 100) return;
    const key = `${result}/${target}`;
    told.set(key, isQuotient(rate, result, target) && told.get(key) !== false);
  });
  const verdicts = [...told.values()];
  return { explains: verdicts.filter(Boolean).length, of: verdicts.length };
}

/** Exactly, once the figures are near enough for any rounding; most pairings of columns are far off. */
function isQuotient({ points, digits }: TypedPoints, result: number, target: number): boolean {
  const difference = Math.abs(points - (100 * result) / target);
  if (difference > 1.01 * 10 ** -digits + Math.abs(points) * 1e-9) return false;
  return (['halfUp', 'truncate'] as const).some(
    (mode) => roundRatio(result, target, { digits, mode }) === points,
  );
}
