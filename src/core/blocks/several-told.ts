import { isYearOrLonger, type Stretch } from '../date/stretch';
import { numberIn } from '../figure/number-in';
import type { IndicatorColumns } from '../pairing/indicators';
import { filled, howPartsAdd, lastOf, type PartedFigures, sumOf } from '../parts/how-parts-add';
import { type TimePart, timePartOf } from '../parts/time-parts';
import type { TableDraft } from '../table/draft';
import type { ChangedPlan, TableRow } from '../table/table';
import type { Grid } from '../workbook/workbook';
import { mayBeState } from './running-totals';

/** The rows of one unit. */
export type Rows = readonly [TableRow, ...TableRow[]];

/** What tells the rows of a unit apart, and whether that is time; `partOf` is the time of a row, null where it is not known. */
export interface Key {
  readonly isTime: boolean;
  readonly partOf: (row: TableRow) => TimePart | null;
}

/** Figures of a unit's rows: added, with targets of each row's own or one that is told again in each, or counted up to the last row. */
export type SeveralTold = 'add' | 'once' | 'latest';

/** How the rows of a unit are put together, by the typed total, else of times by the figures themselves; null where neither tells. */
export function severalTold(
  grid: Grid,
  { rows }: TableDraft,
  {
    columns: { result, target, times },
    own,
    isTime,
    partOf,
  }: Key & { readonly columns: IndicatorColumns; readonly own: readonly Rows[] },
): SeveralTold | null {
  const figures = own.map((unit): PartedFigures & { readonly targets: readonly (number | null)[] } => {
    const targets = unit.map(({ row }) => (target === null ? null : numberIn(grid, row, target.column)));
    return {
      results: unit.map(({ row }) => numberIn(grid, row, result.column)),
      targets,
      target: null,
      rate: null,
    };
  });
  const isBare = figures.some(({ results, targets }) =>
    results.some((value, at) => value === null && targets[at] === null),
  );
  if (isBare) return null;
  const several = figures.filter(({ targets }) => targets.length > 1);
  const steady = several.filter(({ targets }) => new Set(filled(targets)).size === 1);
  const isOfAll = isLonger(times.targetTime, own.flat().map(partOf));
  const isOnce = isOfAll ? steady.length * 2 >= several.length : steady.length * 2 > several.length;
  const hasLastPlans = figures.every(({ targets }) => targets[targets.length - 1] !== null);
  const totals = rows.filter(({ kind }) => kind === 'total');
  const total = totals[totals.length - 1];
  const typed = total === undefined ? null : numberIn(grid, total.row, result.column);
  if (total !== undefined && typed !== null) {
    const ofTargets = target === null ? null : numberIn(grid, total.row, target.column);
    const lastTargets = sumOf(figures.map(({ targets }) => lastOf(targets)));
    if (typed === sumOf(figures.flatMap(({ results }) => results))) {
      if (ofTargets === sumOf(figures.flatMap(({ targets }) => targets))) return 'add';
      return isOnce && ofTargets === lastTargets ? 'once' : null;
    }
    const isLast = typed === sumOf(figures.map(({ results }) => lastOf(results)));
    return isTime && isLast && ofTargets === lastTargets && hasLastPlans ? 'latest' : null;
  }
  if (!isTime || target === null) return null;
  const whole = figures.map((one): PartedFigures => ({ ...one, targets: null, target: lastOf(one.targets) }));
  const readings = { said: result.cumulative, isWhole: true };
  if (result.cumulative) return hasLastPlans && howPartsAdd(whole, readings) !== null ? 'latest' : null;
  const asAdded = isOfAll ? null : howPartsAdd(isOnce ? steady : figures, readings);
  if (asAdded !== null) return asAdded.results === 'add' ? 'add' : null;
  if (!isOnce) return null;
  const ofRow = result.stretch?.kind === 'part' && !mayBeState(result.leaf, figures);
  const asWhole = howPartsAdd(whole, readings)?.results ?? (ofRow ? 'add' : null);
  return asWhole === 'add' ? 'once' : null;
}

/** Whether a target's time is a year, or longer than that of any row: "KH quý I" beside months. */
function isLonger(time: Stretch | null, parts: readonly (TimePart | null)[]): boolean {
  if (time === null) return false;
  if (isYearOrLonger(time)) return true;
  const lengthOf = (part: TimePart | null) =>
    part === null || part.of === 'datedDays' ? 0 : part.last - part.first;
  return lengthOf(timePartOf(time)) > Math.max(...parts.map(lengthOf));
}

/** The row of a unit that tells its plan: the last in time that has one. */
export function planRowOf(grid: Grid, { indicators }: TableDraft, rows: Rows): TableRow {
  const targets = indicators.flatMap(({ target }) => target?.column ?? []);
  const given = targets.filter((column) => rows.some(({ row }) => numberIn(grid, row, column) !== null));
  const planned = rows.filter(({ row }) => given.every((column) => numberIn(grid, row, column) !== null));
  return planned[planned.length - 1] ?? rows[0];
}

/** The units whose rows tell several plans, of which the last counts. */
export function changedPlans(
  grid: Grid,
  { indicators }: TableDraft,
  own: readonly Rows[],
): readonly ChangedPlan[] {
  return indicators.flatMap(({ target }) =>
    target === null
      ? []
      : own.flatMap((rows): ChangedPlan[] => {
          const plans = [...new Set(filled(rows.map(({ row }) => numberIn(grid, row, target.column))))];
          return plans.length > 1 ? [{ name: rows[0].name, column: target.column, plans }] : [];
        }),
  );
}
