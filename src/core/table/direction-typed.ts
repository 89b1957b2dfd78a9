import type { Period } from '../date/period';
import { numberIn } from '../figure/number-in';
import { compareProducts, subtractExact } from '../number/decimal';
import type { Column } from '../tab/column';
import type { Direction } from '../tab/direction';
import { isRank } from '../tab/ranks';
import { cellAt, type Tab } from '../workbook/workbook';
import type { TableDraft } from './draft';
import { typedVerdicts } from './typed-verdicts';

/** The columns of an indicator's target and result. */
interface OwnPair {
  readonly result: Column;
  readonly target: Column;
}

/** Rows looked at. */
const SAMPLE = 200;

/** Fewer words, those beside as much as planned among them, agree with a direction by chance. */
const FEWEST_VERDICTS = 3;

/** One row in so many may be a slip. */
const ROWS_FOR_A_SLIP = 5;

/** What =TRANGTHAI types of all that is above its target, whichever way is better. */
const ABOVE = 'Vượt';

/**
 * The direction that a typed "Đạt" and "Chưa đạt" have in every row whose result is not its target, a slip among many aside; null where they
 * do not have one, or say the same everywhere, and where all that is above its target is "Vượt", which may be a formula's word that knows no direction.
 */
export function byVerdicts(
  tab: Tab,
  draft: TableDraft,
  { result, target, period }: OwnPair & { readonly period: Period | null },
): Direction | null {
  const others = draft.indicators.flatMap((other) =>
    other.result === result ? [] : [other.result.column, other.target?.column ?? other.result.column],
  );
  const own = { target: target.column, result: result.column, others, period };
  const verdicts = typedVerdicts(tab.values, draft, own);
  if (verdicts === null) return null;
  const all = draft.rows.slice(0, SAMPLE).flatMap(({ kind, row }) => {
    const [plan, done] = [target, result].map((one) => numberIn(tab.values, row, one.column));
    const said = kind === 'unit' ? verdicts.at(row) : null;
    if (said == null || plan == null || done == null) return [];
    const { isReached, column } = said;
    const isPlain = done <= plan || cellAt(tab.values, row, column) === ABOVE;
    return [{ isReached, isSame: plan === done, isMore: done > plan === isReached, isPlain }];
  });
  const differing = all.filter(({ isSame }) => !isSame);
  const isMost = differing.filter(({ isMore }) => isMore).length * 2 > differing.length;
  const told = differing.filter(({ isMore }) => isMore === isMost);
  if ((differing.length - told.length) * ROWS_FOR_A_SLIP > differing.length) return null;
  const [first] = told;
  const agreeing = told.length + all.filter(({ isSame, isReached }) => isSame && isReached).length;
  if (first === undefined || agreeing < FEWEST_VERDICTS) return null;
  if (told.every(({ isReached }) => isReached === first.isReached)) return null;
  if (told.every(({ isPlain }) => isPlain)) return null;
  return first.isMore ? 'more' : 'less';
}

/**
 * Whether a column says how much was saved, or is lacking, and holds by how much results are below their targets: 100 for 1.900 of 2.000.
 *
 * @param says of its headings.
 */
export function isDifference(
  { values }: Tab,
  { columns, rows }: TableDraft,
  { result, target, says }: OwnPair & { readonly says: (header: string) => boolean },
): boolean {
  return columns.some((column) => {
    if (column === result || column === target || !column.texts.some(says)) return false;
    const told = rows.slice(0, SAMPLE).flatMap(({ kind, row }) => {
      const [plan, done, left] = [target, result, column].map((one) => numberIn(values, row, one.column));
      if (kind !== 'unit' || plan == null || done == null || left == null || left === 0) return [];
      return [subtractExact(plan, done) === left];
    });
    return told.length > 1 && told.filter(Boolean).length * 2 > told.length;
  });
}

/** Fewer ranks agree with a direction by chance. */
const FEWEST_RANKS = 4;

/**
 * The direction that a column of ranks has: the first has the highest rates, or the highest results, and none behind it a higher one, or the
 * lowest. Null where ranks are of several indicators, or go by something else.
 */
export function byRanks(
  { values }: Tab,
  { columns, rows, indicators }: TableDraft,
  { result, target }: OwnPair,
): Direction | null {
  if (indicators.length > 1) return null;
  const ranks = columns.find((column) => column !== result && column !== target && isRank(column.leaf));
  if (ranks === undefined) return null;
  const ranked = rows
    .slice(0, SAMPLE)
    .flatMap(({ kind, row }) => {
      const [rank, plan, done] = [ranks, target, result].map((one) => numberIn(values, row, one.column));
      return kind !== 'unit' || rank == null || done == null || plan == null || plan <= 0
        ? []
        : [{ rank, plan, done }];
    })
    .sort((one, other) => one.rank - other.rank);
  if (new Set(ranked.map(({ rank }) => rank)).size < FEWEST_RANKS) return null;
  const steps = ranked.slice(1).map((lower, at) => ({ upper: ranked[at] ?? lower, lower }));
  const ways = [
    steps.map(({ upper, lower }) => compareProducts([upper.done, lower.plan], [lower.done, upper.plan])),
    steps.map(({ upper, lower }) => Math.sign(upper.done - lower.done)),
  ].map(wayOf);
  const [first, second] = ways;
  return first !== null && second !== null && first !== second ? null : (first ?? second ?? null);
}

/** Where steps down the ranks lead: all of them down, or all up; null where they do not agree or there are too few. */
function wayOf(steps: readonly number[]): Direction | null {
  const told = steps.filter((step) => step !== 0);
  if (told.length + 1 < FEWEST_RANKS) return null;
  if (told.every((step) => step > 0)) return 'more';
  return told.every((step) => step < 0) ? 'less' : null;
}
