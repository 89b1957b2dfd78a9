import { groupBy } from '../collection/group-by';
import { isPartOf } from '../date/stretch';
import type { Column } from '../tab/column';
import { subjectKey } from '../tab/columns';
import { coversTime } from '../tab/span';
import { splitTerms } from '../tab/term';
import type { NamedTimes } from '../target/timing';
import { isAdjusted } from './adjusted';
import { namedWithPlan } from './called-as';
import { ofTheirPart } from './of-their-part';
import { identity, type Pairing, pairTargets } from './pairing';
import { provedPair, rateScore } from './quotients';
import { assignOwners, type Pair } from './rate-owners';
import { ofTheSameThing, revisions, severalTargets, shareTarget, wordsBeside } from './several';
import { timesOf } from './times';
import { NO_EVIDENCE, type Score, type TypedEvidence } from './typed-evidence';
import { unpairedOf } from './unpaired';

/** How many of the typed rates that tell something a reading explains. */
export interface TypedScore extends Score {
  /** Words leave the target or the result open, and the rates gave it. */
  readonly proves: boolean;
  /** The column of an estimate, counted from 0, which the rates measure instead of the result. */
  readonly estimate?: number;
}

/** The columns of one indicator and what its headers call it. */
export interface IndicatorColumns {
  readonly result: Column;
  readonly target: Column | null;
  /** The same target as it was changed in the course of the year, the latest first; none where no column tells. */
  readonly adjusted: readonly Column[];
  readonly rate: Column | null;
  readonly shortfall: Column | null;
  readonly times: NamedTimes;
  /** What tells its target from others that the same result is measured by: "Tỉnh giao"; '' for the only one. */
  readonly beside: string;
  readonly typed: TypedScore | null;
}

/** The indicators of a table, and the columns between which nothing chooses, counted from 0. */
export interface Grouping {
  readonly indicators: readonly IndicatorColumns[];
  /** Results of one indicator. */
  readonly ambiguous: readonly (readonly number[])[];
  /** Targets of one result. */
  readonly ambiguousTargets: readonly (readonly number[])[];
  /** Targets, and results beside them, that have no other with their words while the table's others have. */
  readonly unpaired: readonly number[];
}

/**
 * Groups target, result, rate and shortfall columns into indicators. A target belongs to the result with the same words
 * beside it (CĐCS under "KH giao", CĐCS under "Kết quả"), else by order; a result with several targets, or a target with
 * several results, is as many indicators where headers and `evidence` tell them apart.
 */
export function groupIndicators(columns: readonly Column[], evidence: TypedEvidence = NO_EVIDENCE): Grouping {
  const terms = splitTerms(columns);
  if (terms === null) return groupOneTime(columns, evidence);
  const [ofYear, ofTerm] = [groupOneTime(terms.ofYear, evidence), groupOneTime(terms.ofTerm, evidence)];
  return {
    indicators: [...ofYear.indicators, ...ofTerm.indicators],
    ambiguous: [...ofYear.ambiguous, ...ofTerm.ambiguous],
    ambiguousTargets: [...ofYear.ambiguousTargets, ...ofTerm.ambiguousTargets],
    unpaired: [...ofYear.unpaired, ...ofTerm.unpaired],
  };
}

function groupOneTime(columns: readonly Column[], evidence: TypedEvidence): Grouping {
  const { targets, adjusted } = splitAdjusted(columns.filter(({ role }) => role === 'target'));
  const { results, ambiguous } = withoutRepeats(columns, targets, evidence);
  const all = columns.filter(({ role }) => role === 'result' || role === null);
  const words = pairTargets(results, targets, { evidence, all });
  const targetOf = provedOf(words.targetOf, { results, columns, evidence });
  const pairing = { ...words, targetOf };
  const open = openPairs(pairing, columns, evidence);
  const losers = new Set([...open.rivals.flat(), ...open.torn.keys()]);
  const totals = results.filter((result) => result.isTotal && targetOf.has(result));
  const told = toldByRates([...ambiguous, ...open.rivals], { targets, columns, evidence });
  const candidates = [...results, ...told.pairs.map(({ result }) => result)];
  const pairs = [...new Set(candidates)].flatMap((result): readonly Pair[] => {
    const several = [...open.pairs, ...told.pairs].filter((pair) => pair.result === result);
    if (several.length > 0) return several;
    const inTotal = totals.some((total) => total !== result && total.texts[0] === result.texts[0]);
    if (losers.has(result) || (inTotal && !targetOf.has(result))) return [];
    return [{ result, target: targetOf.get(result) ?? null }];
  });
  const rateOf = assignOwners(pairs, columns, { role: 'rate', evidence });
  const shortfallOf = assignOwners(pairs, columns, { role: 'shortfall', evidence });
  const adjustedOf = new Map([...open.revised, ...assignAdjusted(adjusted, targetOf)]);
  const attached = new Set([...adjustedOf.values()].flat());
  const unattached = adjusted.filter((column) => !attached.has(column));
  const asked = new Set([...told.left, ...told.targets, ...open.torn.values()].flat());
  const unchosen = new Set(told.left.flat().map(identity));
  const unused = targets.filter(
    (target) => !asked.has(target) && !attached.has(target) && !unchosen.has(identity(target)),
  );
  return {
    indicators: pairs.map((pair) => {
      const { result, target } = pair;
      const rate = rateOf.get(pair) ?? null;
      const times = timesOf({ result, target, rate }, columns);
      const shortfall = shortfallOf.get(pair) ?? null;
      const others = pairs.filter((other) => other.result === result).flatMap((other) => other.target ?? []);
      const beside = target !== null && others.length > 1 ? wordsBeside(target, others) : '';
      const own = { result, target, adjusted: adjustedOf.get(result) ?? [], rate, shortfall };
      const score = told.proved.get(pair);
      return { ...own, times, beside, typed: score === undefined ? null : { ...score, proves: true } };
    }),
    ambiguous: told.left.map(columnNumbers),
    ambiguousTargets: [...open.torn.values(), ...unattached.map((column) => [column])].map(columnNumbers),
    unpaired: columnNumbers(unpairedOf(pairs, unused)),
  };
}

/**
 * The pairing of words, but that a target goes to the one result that typed rates prove where they say nothing for the words' own: of
 * "Giải ngân 2024 | % | Lũy kế từ khởi công" the first.
 */
function provedOf(
  targetOf: ReadonlyMap<Column, Column>,
  {
    results,
    columns,
    evidence,
  }: {
    readonly results: readonly Column[];
    readonly columns: readonly Column[];
    readonly evidence: TypedEvidence;
  },
): ReadonlyMap<Column, Column> {
  const rates = columns.filter(({ role }) => role === 'rate');
  const left = results.filter((result) => !targetOf.has(result));
  if (rates.length === 0 || left.length === 0) return targetOf;
  return new Map(
    [...targetOf].map(([result, target]): [Column, Column] => {
      if (rates.some((rate) => rateScore(rate, { result, target }, evidence).explains > 0))
        return [result, target];
      return [provedPair(rates, { results: left, targets: [target] }, evidence)?.result ?? result, target];
    }),
  );
}

/** Results with several targets, and targets with several results, as far as words and figures tell them apart. */
function openPairs({ rivals, torn }: Pairing, columns: readonly Column[], evidence: TypedEvidence) {
  const rates = columns.filter(({ role }) => role === 'rate');
  const pairs: Pair[] = [];
  const left = new Map<Column, readonly Column[]>();
  const revised = new Map<Column, readonly Column[]>();
  for (const [result, all] of torn) {
    const targets = ofTheSameThing(result, all, (target) =>
      rates.some((rate) => rateScore(rate, { result, target }, evidence).explains > 0),
    );
    const [first, ...changes] = revisions(targets, evidence);
    const several =
      first !== undefined
        ? [first]
        : areApart(result, targets, rates.length)
          ? null
          : severalTargets(targets, columns, evidence);
    if (changes.length > 0) revised.set(result, changes.reverse());
    if (several === null) left.set(result, targets);
    else pairs.push(...several.map((target) => ({ result, target })).sort(byTarget));
  }
  const competing = rivals.filter(({ results, targets: [target, ...others] }) => {
    if (target === undefined || others.length > 0) return true;
    const isTold = results.some((result) =>
      rates.some((rate) => {
        const { explains, of } = rateScore(rate, { result, target }, evidence);
        return explains * 2 > of;
      }),
    );
    const own = isTold ? null : namedWithPlan(target, results, evidence);
    if (own !== null) pairs.push({ result: own, target });
    if (own !== null) return false;
    if (!shareTarget(results, target, { rates, evidence })) return true;
    pairs.push(...results.map((result) => ({ result, target })));
    return false;
  });
  return { pairs, rivals: competing.map(({ results }) => results), torn: left, revised };
}

/**
 * Whether a result stands between targets, each of which may have another result: "Dự toán thu | Thực thu | Dự toán chi | Thực chi".
 * As many typed rates as targets say that it is measured by all.
 */
function areApart({ column }: Column, targets: readonly Column[], rates: number): boolean {
  const left = targets.filter((target) => target.column < column).length;
  return left > 0 && left < targets.length && rates < targets.length;
}

/** Of results between which words do not choose those that typed rates or shortfalls prove, and what is left. */
function toldByRates(
  rivals: readonly (readonly Column[])[],
  {
    targets,
    columns,
    evidence,
  }: {
    readonly targets: readonly Column[];
    readonly columns: readonly Column[];
    readonly evidence: TypedEvidence;
  },
) {
  const typed = columns.filter(({ role }) => role === 'rate' || role === 'shortfall');
  const proved = new Map<Pair, Score>();
  const left = rivals.filter((results) => {
    const found = provedPair(typed, { results, targets }, evidence);
    if (found === null) return true;
    const { result, target, explains, of } = found;
    proved.set({ result, target }, { explains, of });
    return false;
  });
  const pairs = [...proved.keys()];
  return { pairs, proved, left, targets: pairs.flatMap(({ target }) => target ?? []) };
}

function byTarget({ target: one }: Pair, { target: other }: Pair): number {
  return (one?.column ?? 0) - (other?.column ?? 0);
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

/** The adjustments of each result's target, the last first: of the same words, else of the only target there is. */
function assignAdjusted(
  adjusted: readonly Column[],
  targetOf: ReadonlyMap<Column, Column>,
): ReadonlyMap<Column, readonly Column[]> {
  const found = new Map<Column, readonly Column[]>();
  for (const column of adjusted) {
    const pairs = [...targetOf];
    const alike = pairs.filter(([, target]) => identity(target) === identity(column));
    const near = pairs.filter(([, target]) => subjectKey(target.subject) === subjectKey(column.subject));
    const [only, ...more] = [alike, near, pairs].find(({ length }) => length > 0) ?? [];
    if (only !== undefined && more.length === 0) found.set(only[0], [column, ...(found.get(only[0]) ?? [])]);
  }
  return found;
}

function columnNumbers(columns: readonly Column[]): readonly number[] {
  return columns.map(({ column }) => column).sort((a, b) => a - b);
}

/**
 * Of several results with the same words the latest year stays, and the one of just the time of the targets, else that which covers the others ("Lũy kế", "Quý IV" behind its
 * months). Where as many targets stand with the same words, each result has its own, unless they are parts of one year (quý I,
 * quý II); otherwise nothing tells them apart.
 */
function withoutRepeats(
  columns: readonly Column[],
  targets: readonly Column[],
  evidence: TypedEvidence,
): { readonly results: readonly Column[]; readonly ambiguous: readonly (readonly Column[])[] } {
  const results: Column[] = [];
  const ambiguous: (readonly Column[])[] = [];
  const all = columns.filter(({ role }) => role === 'result');
  for (const family of groupBy(all, identity).values()) {
    const latest = latestYear(family, targets);
    const own = targets.filter((target) => family.some((result) => identity(target) === identity(result)));
    const inTime = ofTheirPart(latest, { targets: own.length > 0 ? own : targets, columns, evidence });
    const covering = inTime === null ? coveringAll(latest, evidence) : [inTime];
    const spans = new Set(latest.map(({ span }) => span));
    const parted = spans.size > 1 || covering.length === 1;
    if (latest.length === 1 || (own.length === latest.length && !parted)) results.push(...latest);
    else if (covering.length === 1) results.push(...covering);
    else ambiguous.push(latest);
  }
  return { results: results.sort((a, b) => a.column - b.column), ambiguous };
}

/**
 * Those that say they cover the others; of totals over columns ("Cộng") those that cover all time ("Lũy kế"). Else the one that all others
 * tell a part of the time of, filled in where they are and mostly no less: "TH tháng 11 | TH 11 tháng".
 */
function coveringAll(family: readonly Column[], evidence: TypedEvidence): readonly Column[] {
  const covering = family.filter(({ cumulative }) => cumulative);
  const inTime = covering.filter(({ texts }) => coversTime(texts));
  const told = covering.length > 1 && inTime.length > 0 ? inTime : covering;
  if (told.length === 1) return told;
  const all = told.length > 0 ? told : family;
  const wholes = all.filter((whole) => {
    const parts = all.filter((other) => other !== whole);
    return parts.every((part) => {
      const filled = evidence.bothFilled(whole.column, part.column);
      const pair = { results: [whole.column], target: part.column };
      const least = evidence.rowsThat(pair, ([value = 0], held) => value >= held);
      const isHeld = filled.explains === filled.of && least.explains * 2 >= least.of;
      return isPartOf(part.stretch, whole.stretch) && isHeld;
    });
  });
  return wholes.length > 0 ? wholes : told;
}

/** A result whose header names no year is of the year of the target right before it ("KH 2023 | TH 2023 | KH 2024 | Thực hiện"). */
function latestYear(family: readonly Column[], targets: readonly Column[]): readonly Column[] {
  if (!family.some(({ year }) => year !== null)) return family;
  const yearOf = ({ year, column }: Column) => {
    const before = year === null ? targets.filter((target) => target.column < column) : [];
    return year ?? before[before.length - 1]?.year ?? null;
  };
  const latest = Math.max(...family.flatMap((result) => yearOf(result) ?? []));
  return family.filter((result) => (yearOf(result) ?? latest) === latest);
}
