import { isYearOrLonger } from '../date/stretch';
import type { Column } from '../tab/column';
import type { ColumnRole } from '../tab/column-role';
import { headingWords } from '../tab/heading-words';
import { isAvailable, readHeaderText } from '../tab/roles';
import { isAgainstPlan } from './against-plan';
import { isOfEarlierTime } from './earlier-time';
import { beginsAlike, isGrown, sharesWord } from './grown-target';
import type { IndicatorColumns } from './indicators';
import { OPEN } from './proved-results';
import {
  explainsAll,
  FEWEST_TELLING_ROWS,
  holdsThroughout,
  onlyProved,
  type Quotient,
  quotientsOf,
  rateScore,
} from './quotients';
import type { Score, TypedEvidence } from './typed-evidence';

/** Roles of columns that typed rates may be computed from, whatever they are. */
const COUNTED: ReadonlySet<ColumnRole | null> = new Set<ColumnRole | null>([
  ...OPEN,
  ...(['target', 'result', 'part', 'estimate', 'comparison', 'pledge', 'shortfall'] as const),
]);

/** Indicators, targets that typed rates prove given to those that words leave without. */
export function withProvedTargets(
  indicators: readonly IndicatorColumns[],
  columns: readonly Column[],
  evidence: TypedEvidence,
): readonly IndicatorColumns[] {
  const named = columns.filter(({ role }) => role === 'target');
  const free = columns.filter(
    (rate) => rate.role === 'rate' && !indicators.some((own) => explainsMost(own, rate, evidence)),
  );
  return indicators.map((indicator) => {
    const { result, target, rate } = indicator;
    if (target !== null) return indicator;
    if (rate === null) return withFreeRate(indicator, { named, free, evidence });
    const isNoPlan = (column: Column) => !OPEN.has(column.role) || isOfEarlierTime(column, result);
    const open = isAgainstPlan(rate) ? columns.filter((column) => !isNoPlan(column)) : [];
    const proved =
      onlyProved(quotientsOf(rate, { results: [result], targets: named }, evidence)) ??
      onlyProved(quotientsOf(rate, { results: [result], targets: open }, evidence));
    if (proved === null) return indicator;
    const { explains, of } = proved;
    return { ...indicator, target: proved.target, typed: { explains, of, proves: true } };
  });
}

/** A result without a target, with the one that a typed rate of no other pair proves: "KLTH/KH" behind the results of works and of payments. */
function withFreeRate(
  indicator: IndicatorColumns,
  {
    named,
    free,
    evidence,
  }: {
    readonly named: readonly Column[];
    readonly free: readonly Column[];
    readonly evidence: TypedEvidence;
  },
): IndicatorColumns {
  const results = [indicator.result];
  const [only, ...more] = free.flatMap((rate) => {
    const proved = onlyProved(quotientsOf(rate, { results, targets: named }, evidence));
    return proved === null ? [] : [{ rate, proved }];
  });
  if (only === undefined || more.length > 0) return indicator;
  const { target, explains, of } = only.proved;
  return { ...indicator, target, rate: only.rate, typed: { explains, of, proves: true } };
}

function explainsMost({ result, target }: IndicatorColumns, rate: Column, evidence: TypedEvidence): boolean {
  if (target === null) return false;
  const { explains, of } = rateScore(rate, { result, target }, evidence);
  return of > 0 && explains * 2 >= of;
}

/**
 * The columns of a table of which words leave the result open, where one of the open ones is the sum of all others in every row, and its
 * heading covers them ("Tổng hiện có", "Quý I" behind its months): it is the result, and they are its parts. At least three rows.
 */
export function withProvedWhole(
  columns: readonly Column[],
  open: readonly number[],
  evidence: TypedEvidence,
): readonly Column[] | null {
  const candidates = columns.filter(({ column }) => open.includes(column));
  const whole = candidates.find((one) => {
    const parts = candidates.filter((other) => other !== one);
    const covers = one.cumulative || [one, ...parts].every(({ stretch }) => stretch !== null);
    const { explains, of } = evidence.asSum(
      one.column,
      parts.map(({ column }) => column),
    );
    return (
      parts.length > 1 &&
      covers &&
      !isAvailable(one.leaf) &&
      explains >= FEWEST_TELLING_ROWS &&
      explains === of
    );
  });
  if (whole === undefined) return null;
  return columns.map((column): Column => {
    if (column === whole)
      return { ...column, role: 'result', subject: '', label: '', qualifier: column.subject };
    return candidates.includes(column) ? { ...column, role: 'part' } : column;
  });
}

/**
 * The columns of a table in which results of parts of a year stand before an open column that covers them and is their sum in every row:
 * "TH 6 tháng đầu năm | TH 6 tháng cuối năm | Cả năm", or an estimate that is: "TH 9 tháng | TH quý IV | Ước cả năm". Null where none is.
 */
export function withWholeOfResults(
  columns: readonly Column[],
  evidence: TypedEvidence,
): readonly Column[] | null {
  const parts = columns.filter(({ role, span }) => role === 'result' && span !== '');
  const mayCover = ({ role }: Column) => OPEN.has(role) || role === 'estimate';
  const [whole, ...more] = columns.filter((one) => mayCover(one) && one.cumulative);
  if (parts.length < 2 || whole === undefined || more.length > 0) return null;
  const open = [...parts, whole].map(({ column }) => column);
  const results = columns.filter(({ role }) => role === 'result');
  return results.length > parts.length ? null : withProvedWhole(columns, open, evidence);
}

/** What typed rates say against the columns that words pair. */
export type Contradiction =
  /** They are no rates of the result against its target, but of something else: a share, a base, last year, an estimate; or differences. */
  | { readonly kind: 'otherRate' }
  /** They are measured against the target and what was added to it in the course of the year: "Tổng giao". */
  | { readonly kind: 'wholeTarget'; readonly target: Column; readonly score: Score }
  /** Another result, or another target, explains them. */
  | {
      readonly kind: 'otherColumns';
      readonly results: readonly Column[];
      readonly targets: readonly Column[];
    };

/**
 * What contradicts a pairing of which less than half of the typed rates hold: the words' own stands (null) unless others
 * explain at least half of the rows and three more.
 */
export function contradictionOf(
  { result, target, rate }: Pick<IndicatorColumns, 'result' | 'target' | 'rate'>,
  columns: readonly Column[],
  evidence: TypedEvidence,
): Contradiction | null {
  if (rate === null || target === null) return null;
  const own = rateScore(rate, { result, target }, evidence);
  if (own.explains * 2 >= own.of) return null;
  const isMost = ({ explains, of }: Score) => explains > 1 && explains * 2 > of;
  const [one, other] = [result.column, target.column];
  const differences = [
    evidence.asDifference(rate.column, { result: one, target: other }),
    evidence.asDifference(rate.column, { result: other, target: one }),
  ];
  if (differences.some(isMost)) return { kind: 'otherRate' };
  const counted = countedBeside(rate, columns);
  if (counted.some(({ column }) => outweighs(evidence.asShare(rate.column, column), own)))
    return { kind: 'otherRate' };
  if (isOfYearsPlan({ result, target, rate }, columns, evidence)) return { kind: 'otherRate' };
  const isMeasure = (one: Quotient) =>
    MEASURED.has(one.result.role) &&
    one.result !== target &&
    (one.target === target || one.target.role === 'target');
  const others = quotientsOf(rate, { results: counted, targets: counted }, evidence).filter(
    (one) => outweighs(one, own) || (!isMeasure(one) && explainsAll(one)),
  );
  const most = Math.max(...others.map(({ explains }) => explains));
  const best = others.filter(({ explains }) => explains === most);
  const [first] = best;
  if (first === undefined) return null;
  const grown = best.find(
    (one) => one.result === result && isGrown(one.target, { target, counted, evidence }),
  );
  if (grown !== undefined && sharesWord(grown.target, target))
    return { kind: 'wholeTarget', target: grown.target, score: grown };
  if (grown !== undefined) return { kind: 'otherColumns', results: [], targets: [target, grown.target] };
  const better =
    best.find((one) => !isMeasure(one) && (one.result === result || one.target === target)) ?? first;
  if (!isMeasure(better) && !isOfPlan(better, rate, { target, evidence })) return { kind: 'otherRate' };
  return {
    kind: 'otherColumns',
    results: better.result === result ? [] : [result, better.result],
    targets: better.target === target ? [] : [target, better.target],
  };
}

/**
 * The estimate beside a result that the table's only rates of its target measure, row for row: "Ước 11 tháng" beside "TH 10 tháng"; null
 * for none.
 */
export function estimateOfRates(
  { result, target }: Pick<IndicatorColumns, 'result' | 'target'>,
  columns: readonly Column[],
  evidence: TypedEvidence,
): Quotient | null {
  if (target === null) return null;
  const rates = columns.filter(({ role, percent }) => role === 'rate' || (role === 'other' && percent));
  const estimates = columns.filter(({ role }) => role === 'estimate');
  const isOwn = (rate: Column) => rateScore(rate, { result, target }, evidence).explains > 0;
  if (estimates.length === 0 || rates.some(isOwn)) return null;
  const found = rates.flatMap((rate) =>
    quotientsOf(rate, { results: estimates, targets: [target] }, evidence).filter(holdsThroughout),
  );
  return found[0] ?? null;
}

/** Whether a rate says that it measures the year's plan, and does, beside the plan of the result's own part: "% KH năm" of nine months. */
function isOfYearsPlan(
  { result, target, rate }: { readonly [role in 'result' | 'target' | 'rate']: Column },
  columns: readonly Column[],
  evidence: TypedEvidence,
): boolean {
  const isOfYear = ({ stretch }: Column) => stretch !== null && isYearOrLonger(stretch);
  if (!isOfYear(rate) || isOfYear(target) || target.stretch === null) return false;
  return columns.some((other) => {
    if (other.role !== 'target' || !isOfYear(other)) return false;
    return explainsAll(rateScore(rate, { result, target: other }, evidence));
  });
}

/**
 * Whether a rate that is measured by a column of no target's name may still be the plan's own: it says no more than "Tỷ lệ", or that it
 * measures the plan, and the column is money or things to be had ("Nguồn được sử dụng"), called what is left though it is not, or stands behind
 * the target and begins as its heading does ("NV giao | NV sau rà soát").
 */
function isOfPlan(
  { target: base, result }: Quotient,
  rate: Column,
  { target, evidence }: { readonly target: Column; readonly evidence: TypedEvidence },
): boolean {
  if (rate.subject + rate.qualifier !== '' && !isAgainstPlan(rate)) return false;
  const isBetween = base.column > target.column && base.column < result.column;
  if (isBetween && beginsAlike(base, target)) return true;
  if (readHeaderText(headingWords(base.leaf)).role === 'result' || isAvailable(base.leaf))
    return base.column < result.column;
  const { explains } = evidence.asDifference(base.column, { result: result.column, target: target.column });
  return base.role === 'shortfall' && explains === 0;
}

/**
 * What typed shortfalls say against the columns that words pair: "Còn nợ" is what is left of "Tổng phải nộp", the sum of an old debt and of
 * the target. Null where most of them hold, or nothing else explains them.
 */
export function contradictionOfShortfalls(
  { result, target, shortfall }: Pick<IndicatorColumns, 'result' | 'target' | 'shortfall'>,
  columns: readonly Column[],
  evidence: TypedEvidence,
): Extract<Contradiction, { kind: 'wholeTarget' | 'otherColumns' }> | null {
  if (shortfall === null || target === null) return null;
  const difference = (other: Column) =>
    evidence.asDifference(shortfall.column, { result: result.column, target: other.column });
  const own = difference(target);
  const counted = countedBeside(shortfall, columns);
  const others = counted.filter((other) => other !== target && other !== result);
  const isContradicted = own.explains * 2 < own.of;
  const grown = others.find((other) => {
    const { explains, of } = difference(other);
    return isContradicted && of > 0 && explains === of && isGrown(other, { target, counted, evidence });
  });
  if (grown !== undefined && sharesWord(grown, target))
    return { kind: 'wholeTarget', target: grown, score: difference(grown) };
  const old = others.find((left) => {
    const all = { result: result.column, target: target.column, left: left.column };
    return explainsAll(evidence.asDifferenceOfSum(shortfall.column, all));
  });
  if (old !== undefined) return { kind: 'otherColumns', results: [], targets: [target, old] };
  if (!isContradicted) return null;
  const other = others.find((one) => one.role === 'target' && outweighs(difference(one), own));
  if (other !== undefined) return { kind: 'otherColumns', results: [], targets: [target, other] };
  const between = counted.filter(({ role }) => role === 'target' || role === 'result');
  const [pair, ...more] = quotientsOf(shortfall, { results: between, targets: between }, evidence).filter(
    explainsAll,
  );
  const isReversed = pair?.result === target && pair.target === result;
  if (pair === undefined || more.length > 0 || isReversed) return null;
  return {
    kind: 'otherColumns',
    results: pair.result === result ? [] : [result, pair.result],
    targets: pair.target === target ? [] : [target, pair.target],
  };
}

/** The columns that what `typed` holds may be computed from. */
function countedBeside(typed: Column, columns: readonly Column[]): readonly Column[] {
  return columns.filter(({ role, column }) => COUNTED.has(role) && column !== typed.column);
}

/** Whether others explain at least half of the rows, and three more than the words' own pairing does; or all of them. */
function outweighs({ explains, of, same = 0 }: Score & { readonly same?: number }, own: Score): boolean {
  if (explains * 2 >= of && explains >= own.explains + FEWEST_TELLING_ROWS) return true;
  return explains > own.explains && holdsThroughout({ explains, of, same });
}

/** Roles of what a plan can be measured by. */
const MEASURED: ReadonlySet<ColumnRole | null> = new Set<ColumnRole | null>([...OPEN, 'result']);
