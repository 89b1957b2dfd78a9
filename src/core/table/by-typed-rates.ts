import { isAgainstPlan } from '../pairing/against-plan';
import { withFurtherTargets } from '../pairing/further-targets';
import type { Grouping, IndicatorColumns } from '../pairing/indicators';
import {
  contradictionOf,
  contradictionOfShortfalls,
  estimateOfRates,
  withProvedTargets,
} from '../pairing/proved-pairings';
import { rateScore } from '../pairing/quotients';
import { isSupplement } from '../pairing/several';
import type { Score, TypedEvidence } from '../pairing/typed-evidence';
import type { Column } from '../tab/column';
import { eachInHeading } from '../target/each-time';

/** A grouping, and the indicators of which no typed rate says that they are what they are called. */
export interface TypedGrouping extends Grouping {
  readonly refuted: readonly IndicatorColumns[];
}

/** Fewer rows tell nothing of the reading; each wrong rate is a finding by itself. */
const FEWEST_ROWS = 3;

/**
 * The indicators that words give, confirmed by the table's typed rates: targets that rates prove are theirs; a rate that is one
 * of something else (a share, a base, last year) is left aside; what rates pair otherwise is asked. Rule 14 of the product.
 */
export function byTypedRates(
  { indicators, ambiguous, ambiguousTargets, unpaired }: Grouping,
  {
    columns,
    proved,
    evidence,
  }: {
    readonly columns: readonly Column[];
    /** Results that typed rates gave. */
    readonly proved: ReadonlyMap<Column, Score>;
    readonly evidence: TypedEvidence;
  },
): TypedGrouping {
  const asked: { readonly results: number[]; readonly targets: number[] }[] = [];
  const refuted: IndicatorColumns[] = [];
  const kept = withProvedTargets(indicators, columns, evidence).flatMap(
    (own): readonly IndicatorColumns[] => {
      const given = proved.get(own.result);
      const typed = given === undefined ? own.typed : { ...given, proves: true };
      if (own.target === null || own.adjusted.length > 0) return [{ ...own, typed }];
      const supplement = supplementOf(own, columns, evidence);
      const found =
        contradictionOfShortfalls(own, columns, evidence) ??
        contradictionOf(own, columns, evidence) ??
        (supplement === null
          ? null
          : { kind: 'otherColumns' as const, results: [], targets: [own.target, supplement] });
      if (found?.kind === 'otherRate') return [withoutRate(own, columns, evidence)];
      if (found?.kind === 'wholeTarget')
        return [{ ...own, target: found.target, typed: { ...found.score, proves: true } }];
      if (found?.kind === 'otherColumns') {
        asked.push({ results: numbersOf(found.results), targets: numbersOf(found.targets) });
        return [];
      }
      if (own.rate === null)
        return [typed === null ? withoutRate(own, columns, evidence) : { ...own, typed }];
      const score = rateScore(own.rate, { result: own.result, target: own.target }, evidence);
      if (typed === null && saysNothingElse(own.rate) && isRefuted(score) && !isOfEachTime(own, evidence)) {
        refuted.push(own);
        return [];
      }
      const proves = typed !== null;
      const isDoubted = score.of >= FEWEST_ROWS && score.explains * 2 < score.of;
      return [{ ...own, typed: proves || isDoubted ? { ...score, proves } : null }];
    },
  );
  const isNoPlanLeft = refuted.length > 0 && kept.every(({ target }) => target === null);
  const all = isNoPlanLeft ? [] : withFurtherTargets(kept, columns, evidence);
  const filled = (lists: readonly (readonly number[])[]) => lists.filter(({ length }) => length > 0);
  return {
    indicators: all,
    ambiguous: [...ambiguous, ...filled(asked.map(({ results }) => results))],
    ambiguousTargets: [...ambiguousTargets, ...filled(asked.map(({ targets }) => targets))],
    refuted,
    unpaired: unpaired.filter(
      (column) =>
        !all.some(
          ({ result, target }) => target !== null && (target.column === column || result.column === column),
        ),
    ),
  };
}

/** An indicator with no rates of its own; where the table's rates measure an estimate beside it, that is told. */
function withoutRate(
  own: IndicatorColumns,
  columns: readonly Column[],
  evidence: TypedEvidence,
): IndicatorColumns {
  const estimated = estimateOfRates(own, columns, evidence);
  if (estimated === null) return { ...own, rate: null };
  const { explains, of, result } = estimated;
  return { ...own, rate: null, typed: { explains, of, proves: false, estimate: result.column } };
}

/** Targets with the column right beside them of what was added to them in the course of the year, counted from 0. */
export function supplementedTargets(
  indicators: readonly IndicatorColumns[],
  columns: readonly Column[],
  evidence: TypedEvidence,
): readonly (readonly number[])[] {
  return indicators.flatMap((own) => {
    const added = supplementOf(own, columns, evidence);
    return added === null || own.target === null ? [] : [[own.target.column, added.column]];
  });
}

/** A column right beside a target of what was added to it in the course of the year, where no typed figure says that the target is whole without it. */
function supplementOf(
  { result, target, rate, shortfall }: IndicatorColumns,
  columns: readonly Column[],
  evidence: TypedEvidence,
): Column | null {
  if (target === null) return null;
  const pair = { result: result.column, target: target.column };
  const scores = [
    ...(rate === null ? [] : [evidence.asQuotient(rate.column, pair)]),
    ...(shortfall === null ? [] : [evidence.asDifference(shortfall.column, pair)]),
  ];
  if (scores.some(({ explains, of }) => of > 0 && explains * 2 >= of)) return null;
  const isAdded = ({ column, role, leaf }: Column) =>
    (role === null || role === 'other') &&
    column === target.column + 1 &&
    column < result.column &&
    isSupplement(leaf);
  const found = columns.find(isAdded) ?? null;
  return found === null || evidence.bothFilled(found.column, target.column).explains === 0 ? null : found;
}

/** How often a plan of each month or quarter may go into the time of a result. */
const TIMES = [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

/** Whether every typed rate is of a plan that its heading gives for each month or quarter, as often as one number says: 11 of 6 times 2. */
function isOfEachTime({ result, target, rate }: IndicatorColumns, evidence: TypedEvidence): boolean {
  if (target === null || rate === null || eachInHeading(target.texts) === null) return false;
  const columns = { results: [rate.column, result.column], target: target.column };
  return TIMES.some((times) => {
    const { explains, of } = evidence.rowsThat(columns, ([typed = 0, done = 0], plan) => {
      const points = (100 * done) / (times * plan);
      return [typed, 100 * typed].some((value) => Math.abs(value - points) <= 1);
    });
    return of >= FEWEST_ROWS && explains === of;
  });
}

/** Whether a rate can only be the plan's: it says so, or no more than "Tỷ lệ". */
function saysNothingElse(rate: Column): boolean {
  return rate.subject + rate.qualifier === '' || isAgainstPlan(rate);
}

/** Whether not one of enough rows holds. */
function isRefuted({ explains, of }: Score): boolean {
  return of >= FEWEST_ROWS && explains === 0;
}

function numbersOf(columns: readonly Column[]): number[] {
  return columns.map(({ column }) => column).sort((a, b) => a - b);
}
