import { ANY_YEAR } from '../date/make-period';
import { MONTHS_OF_YEAR } from '../date/months';
import type { Period } from '../date/period';
import { periodOfStretch, type Stretch, YEAR } from '../date/stretch';
import type { KindOfRow } from '../figure/kind-of-row';
import { numberIn } from '../figure/number-in';
import { readPoints } from '../figure/typed-rates';
import type { IndicatorColumns } from '../pairing/indicators';
import { coversYear, makeYear, orderOfParts, stretchOfParts, timePartOf } from '../parts/time-parts';
import type { Column } from '../tab/column';
import { areOfAllMonths, eachInMeasure, type MeasureOfEach, type TargetOfEach } from '../target/each-measure';
import { type EachTime, eachInHeading, longerOfTwo, timesOfEach } from '../target/each-time';
import type { Grid } from '../workbook/workbook';

/** A target of each month or quarter, and the time that it is multiplied for; null for that of title and lines. */
export interface EachTarget extends EachTime {
  readonly time: Stretch | null;
}

/** What a table tells of the time its figures cover. */
interface Told {
  readonly columns: readonly Column[];
  readonly rows: readonly KindOfRow[];
  /** What title and lines say that the figures cover. */
  readonly period: Period | null;
  /** What rows of each unit cover together, where it has several, and how many of them have a target of their own. */
  readonly resultTime?: Stretch | null;
  readonly rowsOfUnit?: number;
  /** The columns that the result is added from. */
  readonly added?: readonly number[] | undefined;
}

/** How much more than one month's target all units have done together where a result is of several months. */
const CLEARLY_MORE = 1.5;

/**
 * How a target that its heading gives for each month or quarter is to be multiplied: "KH tháng" beside T1 … T6 and their sum is six times
 * as much. The time is that of the result's heading, else of the columns of months, else of title and lines. Not where the result is of
 * one month too, where typed rates prove the figures as they stand, and, for a heading that does not say "mỗi", where neither columns
 * of months nor the size of the results tell. `times` is null where it is said and nothing tells of how many months, and where a heading
 * leaves open which of two times it is: the longer is taken. Null for other targets.
 */
export function eachTarget(
  grid: Grid,
  { result, target, rate }: Pick<IndicatorColumns, 'result' | 'target' | 'rate'>,
  { columns, rows, period, resultTime = null, rowsOfUnit = 1, added = [] }: Told,
): EachTarget | null {
  const either = target === null ? null : longerOfTwo(target.texts);
  if (either !== null) return { ...either, times: null, time: ofLength(either.months) };
  const each = target === null ? null : eachInHeading(target.texts);
  if (each === null || target === null) return null;
  if (eachInHeading(result.texts) !== null || result.stretch?.kind === 'part') return null;
  const units = rows.filter(({ kind }) => kind === 'unit');
  if (rate !== null && fitsRates(grid, units, [result, target, rate])) return null;
  const time = result.stretch ?? resultTime ?? (areOfYear(columns, added) ? YEAR : timeOfParts(columns));
  const covered = time === null ? period : (periodOfStretch(time, period ?? ANY_YEAR) ?? period);
  const times = timesOfEach(each.months * rowsOfUnit, covered);
  if (times === 1) return null;
  if (!each.isSaid && (times === null || (time === null && !isMore(grid, units, [result, target]))))
    return null;
  return { ...each, times, time: times === null ? null : time };
}

/**
 * The same of a target whose ĐVT is of each month or quarter, and its result's by its words ("buổi/tháng"): it is multiplied where all
 * results together are those of all months, see {@link areOfAllMonths}.
 */
export function eachOfMeasure(
  grid: Grid,
  { result, target, rate }: Pick<IndicatorColumns, 'result' | 'target' | 'rate'>,
  { rows, period, measure }: Pick<Told, 'rows' | 'period'> & { readonly measure: string | null },
): (EachTarget & MeasureOfEach) | null {
  const each = target === null ? null : eachInMeasure(measure);
  const times = each === null ? null : timesOfEach(each.months, periodOfResult(result, period));
  if (each === null || target === null || times === null) return null;
  const units = rows.filter(({ kind }) => kind === 'unit');
  if (rate !== null && fitsRates(grid, units, [result, target, rate])) return null;
  const told = units.flatMap(({ row }): TargetOfEach[] => {
    const [plan, done] = [target, result].map(({ column }) => numberIn(grid, row, column));
    return typeof plan === 'number' && typeof done === 'number'
      ? [{ target: plan, result: done, times }]
      : [];
  });
  const time = result.stretch;
  return areOfAllMonths(told)
    ? { ...each, isSaid: true, text: measure ?? '', isMeasure: true, times, time }
    : null;
}

/** What a result covers: what its heading names, else what title and lines say. */
function periodOfResult({ stretch }: Column, period: Period | null): Period | null {
  return stretch === null ? period : (periodOfStretch(stretch, period ?? ANY_YEAR) ?? period);
}

/** A year, or a quarter that is not named. */
function ofLength(months: number): Stretch {
  return months === MONTHS_OF_YEAR ? YEAR : { kind: 'part', of: 'quarter' };
}

/** Whether a result that names no time is added from months or quarters: those are a whole year's, see `withTimeColumns()`. */
function areOfYear(columns: readonly Column[], added: readonly number[]): boolean {
  const parts = columns.flatMap(({ column, stretch }) =>
    added.includes(column) ? (timePartOf(stretch) ?? []) : [],
  );
  return parts.some(({ of }) => of === 'months' || of === 'datedMonths');
}

/** The time that columns of months or quarters cover together; null without any. */
function timeOfParts(columns: readonly Column[]): Stretch | null {
  const months = columns.filter(({ role, stretch }) => role !== 'target' && timePartOf(stretch) !== null);
  const parts = months.flatMap(({ stretch }) => timePartOf(stretch) ?? []);
  if (orderOfParts(parts) !== 'consecutive' || !makeYear(parts)) return null;
  return coversYear(parts, parts.length) ? YEAR : stretchOfParts(parts);
}

/** Whether most typed rates are those of the figures as they stand. */
function fitsRates(
  grid: Grid,
  units: readonly KindOfRow[],
  [result, target, rate]: readonly [Column, Column, Column],
): boolean {
  const points = readPoints(grid, units, rate.column);
  const fits = units.filter(({ row }, index) => {
    const [done, of, typed] = [
      numberIn(grid, row, result.column),
      numberIn(grid, row, target.column),
      points[index]?.points ?? null,
    ];
    return (
      done !== null && of !== null && typed !== null && of > 0 && Math.abs((100 * done) / of - typed) <= 1
    );
  });
  return fits.length * 2 > points.filter((one) => one !== null).length;
}

/** Whether all units together have clearly more than one month's targets. */
function isMore(grid: Grid, units: readonly KindOfRow[], columns: readonly [Column, Column]): boolean {
  const [done = 0, of = 0] = columns.map(({ column }) =>
    units.reduce((sum, { row }) => sum + (numberIn(grid, row, column) ?? 0), 0),
  );
  return done > CLEARLY_MORE * of;
}
