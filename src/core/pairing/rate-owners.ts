import type { Column } from '../tab/column';
import { subjectKey } from '../tab/columns';
import { isStateOfTime } from './against-plan';
import { rateScore } from './quotients';
import type { TypedEvidence } from './typed-evidence';

/** A result and what it is measured by. */
export interface Pair {
  readonly result: Column;
  readonly target: Column | null;
}

/** Fewer rows of another pairing than this move no rate to it. */
const FEWEST_ROWS = 2;

/**
 * The typed rates, or shortfalls, of each pair: those with the words of its result, else of its target ("% so tỉnh giao"),
 * else right of its result unless it has those of another column; of a result with several targets the one whose arithmetic fits, else in order. A rate that
 * another pair explains and its own does not is that pair's: 91,7 of the total 55 / 60 behind the last of its parts. The first
 * to come stays, unless another names the target's own time ("% KH năm"), or fits where it does not.
 */
export function assignOwners(
  pairs: readonly Pair[],
  columns: readonly Column[],
  { role, evidence }: { readonly role: 'rate' | 'shortfall'; readonly evidence: TypedEvidence },
): ReadonlyMap<Pair, Column> {
  const results = [...new Set(pairs.map(({ result }) => result))];
  const found = new Map<Pair, Column>();
  const score = (rate: Column, { result, target }: Pair) =>
    target === null ? { explains: 0, of: 0 } : rateScore(rate, { result, target }, evidence);
  for (const column of columns.filter((candidate) => candidate.role === role && !isStateOfTime(candidate))) {
    const owner = ownerOf(column, results, columns);
    const named = pairs.filter(({ result }) => result === owner);
    const own = named.length > 1 ? nearestTarget(column, named, { found, score }) : (named[0] ?? null);
    const isBare = own !== null && isWithoutMeaning(column, own, { columns, evidence });
    const pair =
      role === 'rate'
        ? (moved(column, { own, pairs, score }) ?? (isBare ? onlyPlanned(pairs) : null) ?? own)
        : own;
    if (
      pair === null ||
      (role === 'rate' && isOfOtherThings(column, pair, columns) && isOdd(score(column, pair)))
    )
      continue;
    const span = pair.target?.span ?? '';
    const better = span !== '' && column.span === span && found.get(pair)?.span !== span;
    const first = found.get(pair);
    const fits = (one: Column) => score(one, pair).explains * 2 >= score(one, pair).of;
    const fitsOnly = role === 'rate' && first !== undefined && !fits(first) && fits(column);
    if (better || fitsOnly || first === undefined) found.set(pair, column);
  }
  return found;
}

/** Whether a rate tells nothing of a pair in any row. */
function isOdd({ explains, of }: ReturnType<ScoreOf>): boolean {
  return explains === 0 && of > 0;
}

/**
 * Whether a rate stands beside counts under a band of other things than a pair: "Tỷ lệ %" beside "Số hộ" under "Hộ nghèo cuối năm" is the share of
 * these, whatever was planned and reached beside it.
 */
function isOfOtherThings(rate: Column, { result, target }: Pair, columns: readonly Column[]): boolean {
  const [band] = rate.texts;
  if (rate.texts.length < 2 || [result, target].some((own) => own?.texts[0] === band)) return false;
  return columns.some(
    ({ column, role, percent, texts }) =>
      column < rate.column && texts[0] === band && !percent && (role === null || role === 'part'),
  );
}

type ScoreOf = (rate: Column, pair: Pair) => { readonly explains: number; readonly of: number };

/** Of the pairs of one result the one whose target the column names, that it fits, or the first that has none yet. */
function nearestTarget(
  column: Column,
  pairs: readonly Pair[],
  { found, score }: { readonly found: ReadonlyMap<Pair, Column>; readonly score: ScoreOf },
): Pair | null {
  const named = pairs.filter(({ target }) => target !== null && mentions(column, target));
  if (named.length === 1) return named[0] ?? null;
  const [best, next] = pairs
    .map((pair) => ({ pair, ...score(column, pair) }))
    .sort((a, b) => b.explains - a.explains);
  if (best !== undefined && best.explains > (next?.explains ?? 0)) return best.pair;
  return pairs.find((pair) => !found.has(pair)) ?? null;
}

/** The pair that explains a rate which its own pair does not; null where it stays. */
function moved(
  rate: Column,
  {
    own,
    pairs,
    score,
  }: { readonly own: Pair | null; readonly pairs: readonly Pair[]; readonly score: ScoreOf },
): Pair | null {
  const mine = own === null ? { explains: 0, of: 0 } : score(rate, own);
  if (own !== null && own.target !== null && mine.explains * 2 >= mine.of) return null;
  const fitting = pairs
    .map((pair) => ({ pair, ...score(rate, pair) }))
    .filter(({ explains, of }) => explains >= FEWEST_ROWS && explains * 2 > of && explains > mine.explains);
  return fitting.length === 1 ? (fitting[0]?.pair ?? null) : null;
}

/** Whether a rate that says no more than "Tỷ lệ" is none of a result that has no target: neither of another column nor of all units' sum. */
function isWithoutMeaning(
  rate: Column,
  { result, target }: Pair,
  { columns, evidence }: { readonly columns: readonly Column[]; readonly evidence: TypedEvidence },
): boolean {
  if (target !== null || rate.role !== 'rate' || rate.subject + rate.qualifier !== '') return false;
  const bases = columns.filter(({ role, column }) => role !== 'ordinal' && column !== rate.column);
  const scores = [
    evidence.asShare(rate.column, result.column),
    ...bases.map((base) => rateScore(rate, { result, target: base }, evidence)),
  ];
  return scores.every(({ explains, of }) => explains * 2 < of || of === 0);
}

/** The one pair that has a target; null where several have, or none. */
function onlyPlanned(pairs: readonly Pair[]): Pair | null {
  const planned = pairs.filter(({ target }) => target !== null);
  return planned.length === 1 ? (planned[0] ?? null) : null;
}

function ownerOf(column: Column, results: readonly Column[], columns: readonly Column[]): Column | null {
  const only = (fits: (result: Column) => boolean) => {
    const fitting = results.filter(fits);
    return fitting.length === 1 ? (fitting[0] ?? null) : null;
  };
  const named =
    only((result) => agrees(result.subject, column.subject)) ??
    only((result) => agrees(result.qualifier, column.qualifier)) ??
    only((result) => mentions(column, result));
  if (named !== null) return named;
  if (columns.some((other) => other.role === null && names(column, other))) return null;
  const left = columns.filter(
    (other) =>
      other.column < column.column &&
      (other.role === 'result' || (other.role === 'estimate' && !column.ofResult)),
  );
  const nearest = left[left.length - 1];
  if (nearest === undefined) return results.length === 1 ? (results[0] ?? null) : null;
  return results.includes(nearest) ? nearest : null;
}

/** Whether a rate has the words of a column that is no result: "Tỷ lệ nợ quá hạn" beside "Nợ quá hạn" is of these. */
function names(rate: Column, other: Column): boolean {
  const [own, words] = [wordsOf(`${rate.subject} ${rate.qualifier}`), wordsOf(other.texts.join(' '))];
  return own.size > 0 && own.size === words.size && [...own].every((word) => words.has(word));
}

function agrees(words: string, others: string): boolean {
  return words !== '' && subjectKey(words) === subjectKey(others);
}

/** Whether all words of a rate stand in another header: "% mũi 1" beside "Đã tiêm mũi 1"; or that header's own in the rate's. */
function mentions(rate: Column, other: Column): boolean {
  const words = wordsOf(`${rate.subject} ${rate.qualifier}`);
  const own = wordsOf(`${other.subject} ${other.qualifier}`);
  const all = wordsOf(other.texts.join(' '));
  if (words.size === 0) return false;
  return (
    [...words].every((word) => all.has(word)) || (own.size > 0 && [...own].every((word) => words.has(word)))
  );
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(subjectKey(text).split(' ').filter(Boolean));
}
