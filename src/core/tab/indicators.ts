import { groupBy } from '../collection/group-by';
import type { NamedTimes } from '../target/timing';
import { type Column, subjectKey } from './columns';
import { identity, pairTargets } from './pairing';
import { splitTerms } from './term';
import { timesOf } from './times';

/** The columns of one indicator and what its headers call it. */
export interface IndicatorColumns {
  readonly result: Column;
  readonly target: Column | null;
  readonly rate: Column | null;
  readonly shortfall: Column | null;
  readonly times: NamedTimes;
}

/** The indicators of a table, and the columns between which nothing chooses, counted from 0. */
export interface Grouping {
  readonly indicators: readonly IndicatorColumns[];
  /** Results of one indicator. */
  readonly ambiguous: readonly (readonly number[])[];
  /** Targets of one result. */
  readonly ambiguousTargets: readonly (readonly number[])[];
}

/**
 * Groups target, result, rate and shortfall columns into indicators. A target belongs to the result with the same words
 * beside it (CĐCS under "KH giao", CĐCS under "Kết quả"), else by order. A rate or shortfall belongs to the result
 * with its own words, else to the one on its left.
 */
export function groupIndicators(columns: readonly Column[]): Grouping {
  const terms = splitTerms(columns);
  if (terms === null) return groupOneTime(columns);
  const [ofYear, ofTerm] = [groupOneTime(terms.ofYear), groupOneTime(terms.ofTerm)];
  return {
    indicators: [...ofYear.indicators, ...ofTerm.indicators],
    ambiguous: [...ofYear.ambiguous, ...ofTerm.ambiguous],
    ambiguousTargets: [...ofYear.ambiguousTargets, ...ofTerm.ambiguousTargets],
  };
}

function groupOneTime(columns: readonly Column[]): Grouping {
  const targets = columns.filter(({ role }) => role === 'target');
  const { results, ambiguous } = withoutRepeats(columns, targets);
  const { targetOf, rivals, torn } = pairTargets(results, targets);
  const losers = new Set([...rivals.flat(), ...torn.keys()]);
  const totals = results.filter((result) => result.isTotal && targetOf.has(result));
  const kept = results.filter((result) => {
    const inTotal = totals.some((total) => total !== result && total.texts[0] === result.texts[0]);
    return !losers.has(result) && !(inTotal && !targetOf.has(result));
  });
  const rateOf = assign(kept, columns, { role: 'rate', targetOf });
  const shortfallOf = assign(kept, columns, { role: 'shortfall', targetOf });
  return {
    indicators: kept.map((result) => {
      const target = targetOf.get(result) ?? null;
      const rate = rateOf.get(result) ?? null;
      const times = timesOf({ result, target, rate }, columns);
      return { result, target, rate, shortfall: shortfallOf.get(result) ?? null, times };
    }),
    ambiguous: [...ambiguous, ...rivals].map(columnNumbers),
    ambiguousTargets: [...torn.values()].map(columnNumbers),
  };
}

function columnNumbers(columns: readonly Column[]): readonly number[] {
  return columns.map(({ column }) => column).sort((a, b) => a - b);
}

/**
 * Of several results with the same words the latest year stays, and the one that covers the others ("Lũy kế"). Where as
 * many targets stand with the same words, each result has its own, unless they are parts of one year (quý I, quý II);
 * otherwise nothing tells them apart.
 */
function withoutRepeats(
  columns: readonly Column[],
  targets: readonly Column[],
): { readonly results: readonly Column[]; readonly ambiguous: readonly (readonly Column[])[] } {
  const results: Column[] = [];
  const ambiguous: (readonly Column[])[] = [];
  const all = columns.filter(({ role }) => role === 'result');
  for (const family of groupBy(all, identity).values()) {
    const latest = latestYear(family);
    const covering = latest.filter(({ cumulative }) => cumulative);
    const own = targets.filter((target) => family.some((result) => identity(target) === identity(result)));
    const spans = new Set(latest.map(({ span }) => span));
    const parted = spans.size > 1 || covering.length === 1;
    if (latest.length === 1 || (own.length === latest.length && !parted)) results.push(...latest);
    else if (covering.length === 1) results.push(...covering);
    else ambiguous.push(latest);
  }
  return { results: results.sort((a, b) => a.column - b.column), ambiguous };
}

function latestYear(family: readonly Column[]): readonly Column[] {
  const years = family.flatMap(({ year }) => year ?? []);
  const latest = Math.max(...years);
  return years.length === 0 ? family : family.filter(({ year }) => year === null || year === latest);
}

/** Columns of a role, each given to one result; the first to come stays, unless another names the target's own time ("% KH năm"). */
function assign(
  results: readonly Column[],
  columns: readonly Column[],
  { role, targetOf }: { readonly role: 'rate' | 'shortfall'; readonly targetOf: ReadonlyMap<Column, Column> },
): ReadonlyMap<Column, Column> {
  const owners = new Map<Column, Column>();
  for (const column of columns.filter((candidate) => candidate.role === role)) {
    const owner = ownerOf(column, results, columns);
    if (owner === null) continue;
    const span = targetOf.get(owner)?.span ?? '';
    const better = span !== '' && column.span === span && owners.get(owner)?.span !== span;
    if (better || !owners.has(owner)) owners.set(owner, column);
  }
  return owners;
}

function ownerOf(column: Column, results: readonly Column[], columns: readonly Column[]): Column | null {
  const bySubject = results.filter((result) => agrees(result.subject, column.subject));
  if (bySubject.length === 1) return bySubject[0] ?? null;
  const byQualifier = results.filter((result) => agrees(result.qualifier, column.qualifier));
  if (byQualifier.length === 1) return byQualifier[0] ?? null;
  const left = columns.filter(
    (other) =>
      other.column < column.column &&
      (other.role === 'result' || (other.role === 'estimate' && !column.ofResult)),
  );
  const nearest = left[left.length - 1];
  if (nearest === undefined) return results.length === 1 ? (results[0] ?? null) : null;
  return results.includes(nearest) ? nearest : null;
}

function agrees(words: string, others: string): boolean {
  return words !== '' && subjectKey(words) === subjectKey(others);
}
