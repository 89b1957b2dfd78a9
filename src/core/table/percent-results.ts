import { type FigureCells, isSigned } from '../figure/figure-in';
import type { KindOfRow } from '../figure/kind-of-row';
import { saysPercent } from '../measure/measure';
import { addExact } from '../number/decimal';
import { parsePercent } from '../number/parse';
import { isAgainstPlan } from '../pairing/against-plan';
import { isProved, rateScore } from '../pairing/quotients';
import type { TypedEvidence } from '../pairing/typed-evidence';
import { isBlank } from '../tab/cell-kind';
import { bandsOf, type Column } from '../tab/column';
import { subjectKey } from '../tab/columns';
import { headingWords } from '../tab/heading-words';
import { readHeaderText } from '../tab/roles';
import { statedShare } from '../target/stated-share';
import { cellAt } from '../workbook/workbook';

/** A tab's cells and the first rows of units of a table in it. */
export interface PercentContext {
  readonly cells: FigureCells;
  readonly rows: readonly number[];
}

/** What tells a table's percentages from its counts. */
export function percentContext(cells: FigureCells, rows: readonly KindOfRow[]): PercentContext {
  const sample: number[] = [];
  for (const { kind, row } of rows) {
    if (kind === 'unit') sample.push(row);
    if (sample.length === SAMPLE) break;
  }
  return { cells, rows: sample };
}

/** Rows looked at to tell percentages from counts. */
const SAMPLE = 200;

/** Percentages of results are seldom more than so many times their targets. */
const PLAUSIBLE = 3;

/** Whether a column holds percentages: its header says so, or the signs or formats of most of its figures do. */
export function isPercentColumn(
  { cells, rows }: PercentContext,
  { column, percent, texts }: Column,
): boolean {
  if (percent || texts.some(saysPercent)) return true;
  const filled = rows.filter((row) => !isBlank(cellAt(cells.values, row, column)));
  return filled.filter((row) => isSigned(cells, row, column)).length * 2 > filled.length;
}

/**
 * Columns in which a percentage stands beside the counts it is made from and its target is a percentage too ("Tổng số trẻ |
 * Số trẻ ra lớp | Tỷ lệ huy động (%) | Chỉ tiêu giao (%)"): the typed rate is the result, the counts are none. A rate that
 * the result and the target explain stays a rate. Rule 17 of the product.
 */
export function withPercentResults(context: PercentContext, columns: readonly Column[]): readonly Column[] {
  const targets = columns.filter(({ role }) => role === 'target');
  return targets.reduce((settled: readonly Column[], target) => {
    const isPercentage = isPercentColumn(context, target);
    const isOwn = ({ subject }: Column) =>
      targets.length === 1 || subjectKey(subject) === subjectKey(target.subject);
    const own = settled.filter(isOwn);
    const results = own.filter(({ role }) => role === 'result');
    if (results.some((result) => isPercentColumn(context, result))) return settled;
    const rates = own.filter(
      (column) =>
        column.role === 'rate' &&
        numbersIn(context, column).length > 0 &&
        !isAgainstPlan(column) &&
        !results.some((result) => isExplained(context, { result, target, rate: column })),
    );
    const called = rates.filter((one) => targets.length > 1 && isCalledAs(one, target));
    const [rate, ...others] = called.length > 0 ? called : rates;
    if (rate === undefined || others.length > 0) return settled;
    const beside = called.length > 0 ? results.filter((other) => isCalledAs(other, target)) : results;
    const [result] = results;
    const isShare = result !== undefined && isShareOfBase(context, { result, target, rate }, own);
    if (!isPercentage && !isShare) return settled;
    const label = called.length > 0 && target.qualifier !== '' ? headingWords(rate.leaf) : '';
    const named = label === '' ? { qualifier: '' } : { subject: label, label, qualifier: '' };
    return settled.map((column): Column => {
      if (column === rate) return { ...column, ...named, role: 'result', percent: true };
      if (column === target && label !== '') return { ...column, ...named };
      if (column.role === 'rate' && isDifference(context, { rate, target, column })) {
        return { ...column, role: 'comparison' };
      }
      return beside.includes(column) ? { ...column, role: 'other' } : column;
    });
  }, columns);
}

/**
 * Whether a percentage is of the thing of a target by its heading, beside those of others: "Tỷ lệ hộ nghèo (%)" of "Chỉ tiêu tỷ lệ hộ nghèo (%)", and
 * where that names none "Thực hiện (%)".
 */
function isCalledAs(column: Column, { subject, qualifier }: Column): boolean {
  const thing = subjectKey(`${subject} ${qualifier}`);
  if (thing !== '') return thing === subjectKey(headingWords(column.leaf));
  return readHeaderText(column.leaf).role === 'result' && column.subject + column.qualifier === '';
}

/** How far from 100 the shares of all units may be, rounded as they are. */
const ROUNDING = 1;

/**
 * Without percentages that are each unit's share of the whole, planned and reached ("Diện tích | Tỷ lệ (%)" under both bands): of all units they come
 * to 100, and nobody is to reach his. At least two units; beside counts under the same band.
 */
export function withoutShares(context: PercentContext, columns: readonly Column[]): readonly Column[] {
  const isShare = (column: Column) => {
    const told = numbersIn(context, column);
    return told.length > 1 && Math.abs(addExact(told) - 100) <= ROUNDING;
  };
  const isCounted = (column: Column) =>
    columns.some(
      (one) => one.role === column.role && !one.percent && one !== column && bandsOf(one) === bandsOf(column),
    );
  const shares = columns.filter(
    (column) =>
      (column.role === 'target' || column.role === 'result') &&
      column.percent &&
      isCounted(column) &&
      isShare(column),
  );
  const areBoth = ['target', 'result'].every((role) => shares.some((one) => one.role === role));
  if (!areBoth) return columns;
  return columns.map(
    (column): Column => (shares.includes(column) ? { ...column, role: 'comparison' } : column),
  );
}

/**
 * The typed rate as the result where nothing but lines around the table say what is to be reached, and that in percent ("Chỉ tiêu: 95%"): it
 * is the table's only column of figures, or one of two others is a share of the other by it ("Thụ lý | Giải quyết | Tỷ lệ (%)").
 */
export function withStatedRate(
  context: PercentContext,
  columns: readonly Column[],
  { lines, evidence }: { readonly lines: readonly string[]; readonly evidence: TypedEvidence },
): readonly Column[] {
  const isPlanned = columns.some(({ role }) => role === 'target' || role === 'pledge');
  if (isPlanned || statedShare(lines) === null) return columns;
  const filled = columns.filter((column) => column.leaf !== '' && numbersIn(context, column).length > 0);
  const [rate, ...others] = filled.filter((column) => column.role === 'rate' && !isAgainstPlan(column));
  if (rate === undefined || others.length > 0) return columns;
  const counts = filled.filter(({ role }) => COUNTED.has(role));
  const isShare = counts.some((result) =>
    counts.some((target) => result !== target && isProved(rateScore(rate, { result, target }, evidence))),
  );
  if (counts.length > 0 && !isShare) return columns;
  return columns.map((column): Column => {
    if (column === rate) return { ...column, role: 'result', qualifier: '', percent: true };
    return counts.includes(column) ? { ...column, role: 'other' } : column;
  });
}

const COUNTED: ReadonlySet<Column['role']> = new Set<Column['role']>(['result', 'sum', null]);

/** Whether most results are of their target's size, as percentages of one thing are; targets of at most 1 are rather fractions. */
export function isOfSize(
  { cells, rows }: PercentContext,
  { result, target }: { readonly result: Column; readonly target: Column },
): boolean {
  const pairs = rows.flatMap((row) => {
    const plan = pointsAt(cells, row, target.column);
    const done = pointsAt(cells, row, result.column);
    return plan === null || done === null || plan <= 0 || done <= 0 ? [] : [{ plan, done }];
  });
  const fitting = pairs.filter(
    ({ plan, done }) => plan <= 100 && Math.max(done / plan, plan / done) <= PLAUSIBLE,
  );
  return fitting.some(({ plan }) => plan > 1) && fitting.length * 2 > pairs.length;
}

/** Whether the typed rates are what the results are of the targets: 101,3 for 96,2 of 95. */
export function isExplained(
  { cells, rows }: PercentContext,
  { result, target, rate }: { readonly result: Column; readonly target: Column; readonly rate: Column },
): boolean {
  const told = rows.flatMap((row) => {
    const [plan, done, typed] = [target, result, rate].map((one) => pointsAt(cells, row, one.column));
    if (!plan || done === null || done === undefined || typed === null || typed === undefined) return [];
    return [
      Math.abs(typed - (100 * done) / plan) <= 0.51 || Math.abs(100 * typed - (100 * done) / plan) <= 0.51,
    ];
  });
  return told.filter(Boolean).length * 2 > told.length;
}

/**
 * Whether nobody wrote % and the arithmetic does: the rates are what the results are of a base, and nearer to the targets
 * than the results: 190 of 200 children are 95, which 96 is near to.
 */
function isShareOfBase(
  context: PercentContext,
  { result, target, rate }: { readonly result: Column; readonly target: Column; readonly rate: Column },
  columns: readonly Column[],
): boolean {
  const { cells, rows } = context;
  const bases = columns.filter(({ role }) => role === null || role === 'sum' || role === 'other');
  if (!bases.some((base) => isExplained(context, { result, target: base, rate }))) return false;
  const nearer = rows.flatMap((row) => {
    const [plan, done, share] = [target, result, rate].map((one) => pointsAt(cells, row, one.column));
    if (!plan || !done || !share || plan > 100) return [];
    return [Math.abs(Math.log(share / plan)) < Math.abs(Math.log(done / plan))];
  });
  return nearer.length > 1 && nearer.filter(Boolean).length * 2 > nearer.length;
}

/** Whether a column says by how many points the rates miss their targets: -1 for 95 against 96. */
function isDifference(
  { cells, rows }: PercentContext,
  { rate, target, column }: { readonly rate: Column; readonly target: Column; readonly column: Column },
): boolean {
  const told = rows.flatMap((row) => {
    const [plan, share, typed] = [target, rate, column].map(
      (one) => pointsAt(cells, row, one.column) ?? Number.NaN,
    );
    const difference = Math.abs((typed ?? Number.NaN) - ((share ?? Number.NaN) - (plan ?? Number.NaN)));
    return Number.isNaN(difference) ? [] : [difference <= 0.11];
  });
  return told.length > 0 && told.filter(Boolean).length * 2 > told.length;
}

export function numbersIn({ cells, rows }: PercentContext, { column }: Column): readonly number[] {
  return rows.flatMap((row) => pointsAt(cells, row, column) ?? []);
}

/** A figure in percent points where it is signed, else as it stands; null for none. */
export function pointsAt(cells: FigureCells, row: number, column: number): number | null {
  const cell = cellAt(cells.values, row, column);
  const reading = parsePercent(cell);
  if (reading.kind !== 'number') return null;
  return typeof cell === 'number' && isSigned(cells, row, column) ? reading.value * 100 : reading.value;
}
