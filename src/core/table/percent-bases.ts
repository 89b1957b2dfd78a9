import { numberIn } from '../figure/number-in';
import { isShareOf } from '../figure/share';
import { decimalsOf } from '../figure/typed-rates';
import type { IndicatorColumns } from '../pairing/indicators';
import { explainsAll, FEWEST_TELLING_ROWS } from '../pairing/quotients';
import type { Score } from '../pairing/typed-evidence';
import { phrases, without } from '../phrase/phrases';
import { PLAN_NOUNS, RESULT_NOUNS } from '../phrase/role-nouns';
import { readWords } from '../phrase/words';
import type { Column } from '../tab/column';
import type { ColumnRole } from '../tab/column-role';
import { headingWords } from '../tab/heading-words';
import { isPercentColumn, type PercentContext, pointsAt } from './percent-results';

/** The columns that a table's percentages are made from, counted from 0: "Đã tiêm" of "Số trẻ". */
export interface PercentBase {
  readonly count: number;
  readonly base: number;
}

/** A result and the target that it is set against. */
type PercentPair = Pick<IndicatorColumns, 'result' | 'target'>;

/** The columns that a percentage is made from, none for other results. */
export function madeFromColumns({ madeFrom }: { readonly madeFrom?: PercentBase }): readonly number[] {
  return madeFrom === undefined ? [] : [madeFrom.count, madeFrom.base];
}

/** Columns looked at for each indicator, the nearest first. */
const MOST_COLUMNS = 10;
/** Roles of columns of which no percentage is made. */
const NO_COUNTS: ReadonlySet<ColumnRole | null> = new Set<ColumnRole | null>([
  'ordinal',
  'note',
  'date',
  'rate',
  'shortfall',
  'comparison',
]);

/**
 * The count and the base that percentages which are results were made from, where one pair of other columns gives more than half of
 * them, in three rows or in all of two: 134 of 140 beside 95,7. What the table's own arithmetic proves so needs no words.
 */
export function percentBases<T extends PercentPair>(
  indicators: readonly T[],
  columns: readonly Column[],
  context: PercentContext,
): ReadonlyMap<T, PercentBase> {
  const counts = columns.filter(
    (column) => !NO_COUNTS.has(column.role) && column.leaf !== '' && !isPercentColumn(context, column),
  );
  return new Map(
    indicators.flatMap((own): [T, PercentBase][] => {
      if (!isPercentColumn(context, own.result)) return [];
      const found = baseOf(own, counts, context);
      return found === null ? [] : [[own, found]];
    }),
  );
}

/**
 * The indicators whose target and result are the shares that others' are of one base ("Số hộ | Tỷ lệ (%)" under "Kế hoạch" and under
 * "Thực hiện" beside "Tổng số hộ"), with those others: they tell the same once more. Where the base stands nowhere, each unit's plan and result are
 * shares of the same one: 45 is 90 % and 46 is 92 % of 50.
 */
export function sharesOfOthers<T extends PercentPair>(
  indicators: readonly T[],
  madeFrom: ReadonlyMap<T, PercentBase>,
  context: PercentContext,
): ReadonlyMap<T, readonly T[]> {
  const figures = (column: number) => figuresIn(context, column);
  const ofBase = new Map(
    [...madeFrom].flatMap(([own, { count, base }]): [T, readonly T[]][] => {
      const other = indicators.find(({ result }) => result.column === count);
      if (own.target === null || other === undefined || other.target === null) return [];
      const points = pointsIn(context, own.target);
      return givesMost(scoreOf(points, figures(other.target.column), figures(base))) ? [[own, [other]]] : [];
    }),
  );
  const isPercent = ({ result, target }: T) =>
    isPercentColumn(context, result) && target !== null && isPercentColumn(context, target);
  const counts = indicators.filter(
    ({ result, target }) => target !== null && ![result, target].some((one) => isPercentColumn(context, one)),
  );
  const ofNone = indicators.flatMap((own): [T, readonly T[]][] => {
    const [count, ...more] =
      isPercent(own) && isBareShare(own) ? counts.filter((one) => isShareOfOneBase(own, one, context)) : [];
    return count === undefined || more.length > 0 ? [] : [[own, [count]]];
  });
  return new Map([...ofNone, ...ofBase]);
}

/** Whether the base that plans are shares of is that of the results, in all rows that tell: where both counts differ. */
function isShareOfOneBase(share: PercentPair, counted: PercentPair, context: PercentContext): boolean {
  if (share.target === null || counted.target === null) return false;
  const [planned, reached] = [pointsIn(context, share.target), pointsIn(context, share.result)];
  const plans = figuresIn(context, counted.target.column);
  const results = figuresIn(context, counted.result.column);
  const told = new Map<string, boolean>();
  plans.forEach((plan, at) => {
    const result = results[at] ?? null;
    if (plan === null || result === null || plan === result) return;
    const [one, other] = [baseIn(plan, planned[at] ?? null), baseIn(result, reached[at] ?? null)];
    if (one === null || other === null) return;
    told.set(`${plan}/${result}`, one.least <= other.most && other.least <= one.most);
  });
  return told.size > 1 && [...told.values()].every(Boolean);
}

/** Rounder percentages of small parts fit any base: 5 % may be 4,5 or 5,9. */
const FEWEST_STEPS = 20;

/** Between what the base of a count lies that is so many percent of it, rounded or cut off; null where that tells little. */
function baseIn(
  count: number,
  points: number | null,
): { readonly least: number; readonly most: number } | null {
  const step = points === null ? 0 : 10 ** -decimalsOf(points);
  if (points === null || count <= 0 || points < FEWEST_STEPS * step) return null;
  return { least: (100 * count) / (points + step), most: (100 * count) / (points - step / 2) };
}

const SHARES = phrases(PLAN_NOUNS, RESULT_NOUNS, 'tỷ lệ|TL|tỷ trọng|phần trăm|%');

/** Whether a heading says no more than that its figures are percentages: "TL (%)", "TH tỷ lệ (%)". */
function isBareShare({ result }: PercentPair): boolean {
  return without(readWords(headingWords(result.leaf)).words, SHARES).length === 0;
}

function pointsIn({ cells, rows }: PercentContext, { column }: Column): readonly (number | null)[] {
  return rows.map((row) => pointsAt(cells, row, column));
}

function baseOf(
  { result, target }: PercentPair,
  columns: readonly Column[],
  context: PercentContext,
): PercentBase | null {
  const distance = ({ column }: Column) => Math.abs(column - result.column);
  const near = columns
    .filter(({ column }) => column !== result.column && column !== target?.column)
    .sort((a, b) => distance(a) - distance(b))
    .slice(0, MOST_COLUMNS)
    .map(({ column }) => ({ column, figures: figuresIn(context, column) }));
  const points = pointsIn(context, result);
  const pairs = near.flatMap((count) =>
    near
      .filter((base) => base !== count)
      .map((base) => ({
        pair: { count: count.column, base: base.column },
        score: scoreOf(points, count.figures, base.figures),
      })),
  );
  const [first] = pairs
    .filter(({ score }) => givesMost(score))
    .sort((a, b) => b.score.explains - a.score.explains);
  return first?.pair ?? null;
}

function figuresIn({ cells, rows }: PercentContext, column: number): readonly (number | null)[] {
  return rows.map((row) => numberIn(cells.values, row, column));
}

/** Rows in which all or nothing is done tell nothing, and the same figures once more neither. */
function scoreOf(
  points: readonly (number | null)[],
  counts: readonly (number | null)[],
  bases: readonly (number | null)[],
): Score {
  const told = new Map<string, boolean>();
  points.forEach((typed, at) => {
    const [count, base] = [counts[at] ?? null, bases[at] ?? null];
    if (typed === null || count === null || base === null || base <= 0) return;
    if (count !== 0 && count !== base) told.set(`${count}/${base}`, isShareOf(typed, { count, base }));
  });
  return { explains: [...told.values()].filter(Boolean).length, of: told.size };
}

function givesMost(score: Score): boolean {
  return explainsAll(score) || (score.explains >= FEWEST_TELLING_ROWS && score.explains * 2 > score.of);
}
