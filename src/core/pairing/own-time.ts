import { groupBy } from '../collection/group-by';
import { isPart, isYearOrLonger } from '../date/stretch';
import { bandsOf, type Column } from '../tab/column';
import { coversTime } from '../tab/span';
import { isOfSeveralYears, splitTerms } from '../tab/term';
import { identity } from './pairing';
import type { TypedEvidence } from './typed-evidence';

/** The result of a time, what was counted up beside it, and the one plan that either may be measured by. */
interface Rivals {
  readonly own: Column;
  readonly whole: Column;
  readonly target: Column;
}

/** What tells the two apart beside their words. */
interface Known {
  readonly evidence: TypedEvidence;
  /** Whether the table tells of a part of a year, of which the plan may be or not. */
  readonly isOfPart: () => boolean;
}

/** Which of the two a reason is for; null where it is for neither. */
type Choice = 'own' | 'whole' | null;

/** Rows in which both agree: fewer do by chance. */
const FEWEST = 2;

/**
 * The columns of a table in which "Lũy kế" stands beside a result of its own time and one plan: typed rates and shortfalls tell which of the
 * two the plan goes with, else words of several years ("Lũy kế nhiệm kỳ" beside a year's plan) or of the plan's own time, else the figures
 * where one result is near the plan in most rows and the other far off: 8 of 10 and not 30 of 10, but not in a month's table, whose plan may be the year's. Where
 * nothing tells, what is counted up stays the result. The column not taken is marked as a rival, unless rates decide or it is a month's. Rule 14 of the product.
 */
export function withOwnTimes(columns: readonly Column[], known: Known): readonly Column[] {
  if (splitTerms(columns) !== null) return columns;
  return rivalsIn(columns).reduce((all, rivals) => decided(all, rivals, known), columns);
}

function decided(
  columns: readonly Column[],
  rivals: Rivals,
  { evidence, isOfPart }: Known,
): readonly Column[] {
  const { own, whole } = rivals;
  const typed = byTyped(rivals, columns, evidence);
  const words = byWords(rivals);
  const near = byFigures(rivals, evidence);
  const figures = near === 'own' && isOfPart() ? null : near;
  const isTorn = words !== null && figures !== null && words !== figures;
  const choice = typed ?? (isTorn ? null : (words ?? figures));
  const isSure = choice === 'whole' && words === 'whole';
  const rival = typed === null ? { rival: true as const } : {};
  return columns.map((column): Column => {
    if (column === whole && choice === 'own') return { ...column, role: 'comparison', ...rival };
    return column === own && choice !== 'own' && !isSure ? { ...column, ...rival } : column;
  });
}

/** A lone "Lũy kế" with a lone other result under the same bands, else of the same words, and the one plan they can have. */
function rivalsIn(columns: readonly Column[]): readonly Rivals[] {
  const results = columns.filter(({ role }) => role === 'result');
  const targets = columns.filter(({ role }) => role === 'target');
  if (targets.some(({ cumulative }) => cumulative)) return [];
  const banded = [...groupBy(results, bandsOf).values()].filter((family) => pairOf(family) !== null);
  const others = groupBy(
    results.filter((result) => !banded.some((family) => family.includes(result))),
    identity,
  );
  return [...banded, ...others.values()].flatMap((family) => {
    const pair = pairOf(family);
    if (pair === null) return [];
    const same = (key: (column: Column) => string) =>
      targets.filter((target) => key(target) === key(pair.own));
    const [target, ...more] = [same(bandsOf), same(identity)].find(({ length }) => length === 1) ?? targets;
    return target === undefined || more.length > 0 ? [] : [{ ...pair, target }];
  });
}

function pairOf(family: readonly Column[]): Pick<Rivals, 'own' | 'whole'> | null {
  const own = family.find(({ cumulative }) => !cumulative);
  const whole = family.find(({ cumulative, texts }) => cumulative && coversTime(texts));
  return own === undefined || whole === undefined || family.length > 2 ? null : { own, whole };
}

/** The result that explains more of what is typed beside it; of both alike, as in January, the one that a rate stands right behind. */
function byTyped(
  { own, whole, target }: Rivals,
  columns: readonly Column[],
  evidence: TypedEvidence,
): Choice {
  const explained = (result: Column) => {
    const pair = { result: result.column, target: target.column };
    const scores = columns.map(({ role, column }) => {
      if (role === 'rate') return evidence.asQuotient(column, pair).explains + evidence.asEqual(column, pair);
      return role === 'shortfall' ? evidence.asDifference(column, pair).explains : 0;
    });
    return Math.max(...scores);
  };
  const [one, other] = [explained(own), explained(whole)];
  if (one !== other) return one > other ? 'own' : 'whole';
  const isBehindOwn = ({ role, column }: Column) =>
    role === 'rate' && column === own.column + 1 && column < whole.column;
  return one > 0 && columns.some(isBehindOwn) ? 'own' : null;
}

function byWords({ own, whole, target }: Rivals): Choice {
  if (isOfSeveralYears(target)) return 'whole';
  if (isOfSeveralYears(whole)) return 'own';
  const [plan, done] = [target.stretch, own.stretch];
  if (done === null) return null;
  if (isPart(done)) return plan === null || isYearOrLonger(plan) ? 'whole' : null;
  return plan !== null && isYearOrLonger(plan) ? 'own' : null;
}

/** The one that is near the plan in most rows, between half of it and half above it, where the other is far off: half of it at most, or twice at least. */
function byFigures({ own, whole, target }: Rivals, evidence: TypedEvidence): Choice {
  const isMostly = (result: Column, holds: (done: number, plan: number) => boolean) => {
    const columns = { results: [result.column], target: target.column };
    const { explains, of } = evidence.rowsThat(columns, ([done = 0], plan) => holds(done, plan));
    return explains >= FEWEST && explains * 2 > of;
  };
  const isNear = (done: number, plan: number) => done * 2 >= plan && done * 2 <= plan * 3;
  if (isMostly(own, isNear) && isMostly(whole, (done, plan) => done >= plan * 2)) return 'own';
  return isMostly(whole, isNear) && isMostly(own, (done, plan) => done * 2 <= plan) ? 'whole' : null;
}
