import { numberIn } from '../figure/number-in';
import { countAlike } from '../figure/worded';
import { isMultipleOf, measuresDiffer } from '../measure/differ';
import { parseNumber } from '../number/parse';
import type { IndicatorColumns } from '../pairing/indicators';
import type { Column } from '../tab/column';
import type { ColumnRole } from '../tab/column-role';
import { readHeaderText } from '../tab/roles';
import { cleanText, foldText } from '../text/normalise';
import { type Cell, cellAt, type Grid } from '../workbook/workbook';
import type { TableDraft } from './draft';

/** A target and its result, which a table has both. */
interface Pair {
  readonly target: Column;
  readonly result: Column;
}

/**
 * Whether target and result of an indicator are measured in what cannot be compared: by units of measure in their headings, by what their cells
 * count, or by two words in brackets of which nothing is known ("(tấn)" and "(bao)") where the figures are far apart.
 */
export function areMeasuredApart(
  grid: Grid,
  rows: TableDraft['rows'],
  { target, result }: Pick<IndicatorColumns, 'target' | 'result'>,
): boolean {
  if (target === null) return false;
  const pair = { target, result };
  if (measuresDiffer(result.texts, target.texts) || countsDiffer(grid, rows, pair)) return true;
  const both = measuresInBrackets(target, result);
  return both !== null && (isMultipleOf(...both) || areFarApart(grid, rows, pair));
}

/** What may be two units of measure in the brackets that close the headings of a target and its result; null for one, or for none. */
export function measuresInBrackets(target: Column, result: Column): readonly [string, string] | null {
  const [one, other] = [bracketed(target), bracketed(result)];
  return one === '' || other === '' || foldText(one) === foldText(other) ? null : [one, other];
}

/** Roles of words that name units of measure as well: "ngày", "người". */
const WORDS_OF_MEASURES: ReadonlySet<ColumnRole | null> = new Set<ColumnRole | null>([null, 'date', 'other']);

/** What may be a unit of measure in the brackets that close a heading: no time, number or role. '' for none. */
function bracketed({ leaf, stretch }: Column): string {
  const inside = cleanText(/\(([^()\d]{1,24})\)\s*$/.exec(leaf)?.[1] ?? '');
  const { role } = readHeaderText(inside);
  return stretch === null && WORDS_OF_MEASURES.has(role) ? inside : '';
}

/** So many times a plan is more than what is done of it, and as many times less is next to nothing of it. */
const FAR = 5;
const FEWEST_ROWS = 2;

/** Whether every unit has done at least so many times what was planned, or every one at most so little of it. */
function areFarApart(grid: Grid, rows: TableDraft['rows'], { target, result }: Pair): boolean {
  const quotients = rows.flatMap(({ kind, row }) => {
    const [plan, done] = [target, result].map(({ column }) => numberIn(grid, row, column) ?? 0);
    return kind === 'unit' && plan && done ? [done / plan] : [];
  });
  const areAll = (fits: (quotient: number) => boolean) =>
    quotients.length >= FEWEST_ROWS && quotients.every(fits);
  return areAll((quotient) => quotient >= FAR) || areAll((quotient) => quotient <= 1 / FAR);
}

/** Whether a unit's target and result name two things that they count: "2 lớp" beside "40 người". */
function countsDiffer(grid: Grid, rows: TableDraft['rows'], { target, result }: Pair): boolean {
  const isWorded = (cell: Cell) =>
    typeof cell === 'string' && /[a-zđ]/i.test(cell) && parseNumber(cell).kind === 'unreadable';
  return rows.some(({ kind, row }) => {
    const done = cellAt(grid, row, result.column);
    if (kind !== 'unit' || !isWorded(done)) return false;
    const plan = cellAt(grid, row, target.column);
    return isWorded(plan) && !countAlike(plan, done);
  });
}
