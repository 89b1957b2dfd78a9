import type { KindOfRow } from '../figure/kind-of-row';
import { numberIn } from '../figure/number-in';
import { saysPercent } from '../measure/measure';
import { addExact } from '../number/decimal';
import { middleOf } from '../number/middle';
import { capOf } from '../tab/ceiling';
import type { Column } from '../tab/column';
import { columnContent } from '../tab/figures';
import { saysMoreThanRole } from '../tab/naming-bands';
import { foldText } from '../text/normalise';
import type { Grid } from '../workbook/workbook';
import type { BodyRow } from './body-row';

/** A row that holds the target of every unit, a column each. */
export interface TargetRow {
  readonly row: number;
  /** Its words as typed. */
  readonly text: string;
}

/** Such a row stands right below the header, or closes a table of numbered units. */
const ROWS_SEARCHED = 2;

/** What a row of targets is called; nothing else may stand in it, since a unit can be "Kế hoạch - Tài chính". */
const TARGET_ROW =
  /^(?:chi tieu|ke hoach|kh|dinh muc|muc tieu|muc giao|so giao)(?:[ :,/()-]+(?:giao|duoc giao|nam|ca nam|chung|moi|mot|tung|cac|cho|don vi|xa|phuong|truong|lop|chi doan|cdcs|chi bo|quy dinh|toi thieu|phan dau|theo|nghi quyet|trong|den|quy|thang|ky|\d+|[ivx]+|1))*[ :,.()-]*$/;

/** Words that any row of targets begins with, whoever gives them: "Chỉ tiêu huyện giao". */
const TARGET_BEGINNING = /^(?:chi tieu|ke hoach|kh|dinh muc|muc tieu|muc giao|so giao)\b/;

/** Words by which the figures are each unit's. */
const EACH = /\b(?:moi|tung|chung|1|mot) |\/ ?(?:don vi|xa|phuong|truong|lop|chi doan|cdcs|chi bo)\b/;

/** Typical results are this near to what is each unit's target; their sum, to what is the target of all. */
const NEAR = { least: 0.3, most: 1.7 };

/** Typed rates are this near to exact ones, cut off or rounded to whole points. */
const ROUNDED = 1;

/** Rows whose figures tell. */
const SAMPLE = 200;

/** Whether words are those of a row of targets: "Chỉ tiêu giao", "KH mỗi đơn vị"; not "Chỉ tiêu tỉnh giao", which is everybody's together. */
export function isTargetRowText(text: string): boolean {
  return text.length <= 80 && TARGET_ROW.test(foldText(text).trim());
}

/**
 * The row of a body that is called as one of targets is, without a number of its own; null for none. Where most units are
 * numbered one that only begins so is likely: its figures decide.
 */
export function findTargetRow(body: readonly BodyRow[]): BodyRow | null {
  const isNumbered = body.filter(({ numbering }) => numbering !== null).length * 2 > body.length;
  const open = body
    .filter((_, at) => at < ROWS_SEARCHED || (isNumbered && at === body.length - 1))
    .filter(({ figures, numbering, total }) => figures && numbering === null && !total);
  return (
    open.find(({ text }) => isTargetRowText(text)) ??
    (isNumbered ? open.find(({ text }) => beginsAsTarget(text)) : undefined) ??
    null
  );
}

function beginsAsTarget(text: string): boolean {
  return text.length <= 80 && TARGET_BEGINNING.test(foldText(text).trim());
}

/**
 * The columns whose targets a row holds for every unit, where its figures are each unit's own: by its words ("mỗi đơn vị"), or
 * since the results of most units are near to them and their sum is far. 12 over 12, 10, 13 is each unit's, 36 is all's. Percentages
 * are results where they are no rates of the other columns, and so is what is not to exceed its figure in the row: "Số cuộc họp không quá". Null where it holds the targets of all together, or where that cannot be told.
 */
export function targetsInRow(
  grid: Grid,
  { row, text }: BodyRow,
  { rows, columns }: { readonly rows: readonly KindOfRow[]; readonly columns: readonly Column[] },
): readonly number[] | null {
  const isPlanned = ({ column }: Column) => numberAt(grid, row, column) !== null;
  const isCapped = (column: Column) =>
    isPlanned(column) && saysMoreThanRole(column.leaf) && capOf(column.leaf, null) !== null;
  const isTarget = (column: Column) => column.role === 'target' && !isCapped(column);
  if (columns.some((one) => isTarget(one) && columnContent(grid, rows, one.column) === 'figures'))
    return null;
  const units = rows.filter(({ kind }) => kind === 'unit').slice(0, SAMPLE);
  const counts = columns.filter(
    (column) => column.role === null || column.role === 'result' || column.role === 'sum' || isCapped(column),
  );
  const planned = counts.filter(isPlanned);
  const open = [
    ...counts,
    ...columns.filter((column) => {
      const isPercentage = column.role === 'rate' && column.texts.some(saysPercent) && isPlanned(column);
      return isPercentage && !planned.some((count) => isRateOf(grid, column, { count, row, units }));
    }),
  ];
  const told = open.flatMap(({ column, leaf }) => {
    const target = numberAt(grid, row, column);
    if (leaf === '' || target === null || target <= 0) return [];
    const results = units.flatMap((unit) => numberAt(grid, unit.row, column) ?? []);
    const typical = middleOf(results);
    if (typical === null) return [];
    const isEach = isNear(typical / target);
    return [{ column, isEach, isAll: isNear(addExact(results) / target) }];
  });
  if (told.length === 0) return null;
  const each = told.filter(({ isEach, isAll }) => isEach && !isAll).length;
  const all = told.filter(({ isEach, isAll }) => isAll && !isEach).length;
  const isEachs = EACH.test(`${foldText(text)} `)
    ? all * 2 <= told.length
    : isTargetRowText(text)
      ? each * 2 > told.length && all === 0
      : each === told.length;
  return isEachs ? told.map(({ column }) => column) : null;
}

/**
 * Whether percentages are what a column's results are of its target in a row: 83,3 for 10 of 12. Of those that name something themselves
 * ("Tỷ lệ lớp đạt") 100 for 12 of 12 tells nothing.
 */
function isRateOf(
  grid: Grid,
  rate: Column,
  {
    count,
    row,
    units,
  }: { readonly count: Column; readonly row: number; readonly units: readonly KindOfRow[] },
): boolean {
  const target = numberAt(grid, row, count.column) ?? 0;
  const told = units.flatMap((unit) => {
    const [done, typed] = [count, rate].map(({ column }) => numberAt(grid, unit.row, column));
    return done == null || typed == null || target <= 0
      ? []
      : [{ fits: Math.abs(typed - (100 * done) / target) <= ROUNDED, tells: done !== target }];
  });
  const telling = told.filter(({ tells }) => tells);
  const isNamed = rate.qualifier !== '';
  const rows = isNamed && telling.length > 0 ? telling : told;
  return rows.filter(({ fits }) => fits).length * 2 > rows.length;
}

function isNear(ratio: number): boolean {
  return ratio >= NEAR.least && ratio <= NEAR.most;
}

function numberAt(grid: Grid, row: number, column: number): number | null {
  return numberIn(grid, row, column);
}
