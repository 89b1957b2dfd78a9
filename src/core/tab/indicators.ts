import { groupBy } from '../collection/group-by';
import type { NamedTimes } from '../target/timing';
import { isAdjusted } from './adjusted';
import { type Column, subjectKey } from './columns';
import { identity, pairTargets } from './pairing';
import { coversTime } from './span';
import { splitTerms } from './term';
import { timesOf } from './times';

/** The columns of one indicator and what its headers call it. */
export interface IndicatorColumns {
  readonly result: Column;
  readonly target: Column | null;
  /** The same target as it was changed in the course of the year; null where no column tells. */
  readonly adjusted: Column | null;
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
  const { targets, adjusted } = splitAdjusted(columns.filter(({ role }) => role === 'target'));
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
  const adjustedOf = assignAdjusted(adjusted, targetOf);
  const attached = new Set(adjustedOf.values());
  const unattached = adjusted.filter((column) => !attached.has(column));
  return {
    indicators: kept.map((result) => {
      const target = targetOf.get(result) ?? null;
      const rate = rateOf.get(result) ?? null;
      const times = timesOf({ result, target, rate }, columns);
      const shortfall = shortfallOf.get(result) ?? null;
      return { result, target, adjusted: adjustedOf.get(result) ?? null, rate, shortfall, times };
    }),
    ambiguous: [...ambiguous, ...rivals].map(columnNumbers),
    ambiguousTargets: [...torn.values(), ...unattached.map((column) => [column])].map(columnNumbers),
  };
}

/** Adjusted targets stand beside those they change; a table that has no others is judged by them. */
function splitAdjusted(targets: readonly Column[]): {
  readonly targets: readonly Column[];
  readonly adjusted: readonly Column[];
} {
  const assigned = targets.filter((target) => !isAdjusted(target));
  if (assigned.length === 0) return { targets, adjusted: [] };
  return { targets: assigned, adjusted: targets.filter(isAdjusted) };
}

/** The last adjustment of each result's target: of the same words, else of the only target there is. */
function assignAdjusted(
  adjusted: readonly Column[],
  targetOf: ReadonlyMap<Column, Column>,
): ReadonlyMap<Column, Column> {
  const found = new Map<Column, Column>();
  for (const column of adjusted) {
    const pairs = [...targetOf];
    const alike = pairs.filter(([, target]) => identity(target) === identity(column));
    const near = pairs.filter(([, target]) => subjectKey(target.subject) === subjectKey(column.subject));
    const [only, ...more] = [alike, near, pairs].find(({ length }) => length > 0) ?? [];
    if (only !== undefined && more.length === 0) found.set(only[0], column);
  }
  return found;
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
    const covering = coveringAll(latest);
    const own = targets.filter((target) => family.some((result) => identity(target) === identity(result)));
    const spans = new Set(latest.map(({ span }) => span));
    const parted = spans.size > 1 || covering.length === 1;
    if (latest.length === 1 || (own.length === latest.length && !parted)) results.push(...latest);
    else if (covering.length === 1) results.push(...covering);
    else ambiguous.push(latest);
  }
  return { results: results.sort((a, b) => a.column - b.column), ambiguous };
}

/** Those that say they cover the others; of totals over columns ("Cộng") those that cover all time ("Lũy kế"). */
function coveringAll(family: readonly Column[]): readonly Column[] {
  const covering = family.filter(({ cumulative }) => cumulative);
  const inTime = covering.filter(({ texts }) => coversTime(texts));
  return covering.length > 1 && inTime.length > 0 ? inTime : covering;
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
