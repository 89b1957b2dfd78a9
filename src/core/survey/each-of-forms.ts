import { numberIn } from '../figure/number-in';
import { type Form, resultColumnOf, targetRowOf } from '../form/form';
import { eachTarget } from '../table/each-target';
import { areOfAllMonths, eachInMeasure, type TargetOfEach } from '../target/each-measure';
import { type EachTime, timesOfEach } from '../target/each-time';
import { foldText } from '../text/normalise';
import type { Grid } from '../workbook/workbook';
import type { FormPart } from './form-series';

/** How the targets of a form count that its heading gives for each month or quarter, or for one of two times, as in tables: see `eachTarget()`; null for others. */
export function eachOfForm(form: Form, grid: Grid): EachTime | null {
  const columnAt = (at: number | null) => form.columns.find(({ column }) => column === at) ?? null;
  const [target, result, rate] = [form.targetColumn, form.resultColumn, form.rateColumn].map(columnAt);
  if (!target || !result) return null;
  const rows = form.rows.map(({ row }) => ({ kind: 'unit' as const, row }));
  const { columns, period } = form;
  const each = eachTarget(grid, { target, result, rate: rate ?? null }, { columns, rows, period });
  return each?.isSaid || each?.isEither ? { ...each } : null;
}

/** An indicator whose targets its ĐVT gives for each month or quarter. */
export interface EachOfRows extends EachTime {
  /** What is counted, without the time: "buổi" of "buổi/tháng". */
  readonly measure: string;
}

/**
 * How the targets of rows count whose ĐVT is of each month or quarter ("buổi/tháng"): as often as that goes into the form's time, where all
 * results together are nearer to that than to the targets as they stand; those are averages of a month otherwise, as their targets are.
 * `times` is that of the first form. Null for others, for averages, and where a form's time is unknown.
 */
export function eachOfRows(
  parts: readonly [FormPart, ...FormPart[]],
  grids: ReadonlyMap<string, Grid>,
): EachOfRows | null {
  const [{ row, period }] = parts;
  const text = row.measure ?? '';
  const each = eachInMeasure(text);
  const isOther = (part: FormPart) => !part.addsUp || foldText(part.row.measure ?? '') !== foldText(text);
  if (each === null || parts.some(isOther)) return null;
  const { months, measure } = each;
  const units: TargetOfEach[] = [];
  for (const part of parts) {
    const grid = grids.get(part.tab) ?? [];
    const times = timesOfEach(months, part.period);
    const target = numberIn(grid, targetRowOf(part.row), part.form.targetColumn);
    const result = numberIn(grid, part.row.row, resultColumnOf(part.form, part.row));
    if (times === null || eachOfForm(part.form, grid) !== null) return null;
    if (target !== null && result !== null) units.push({ target, result, times });
  }
  const times = timesOfEach(months, period);
  if (times === null || !areOfAllMonths(units)) return null;
  return { months, isSaid: true, text, isMeasure: true, times, measure };
}
