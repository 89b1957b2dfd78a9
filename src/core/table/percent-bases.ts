import { numberIn } from '../figure/number-in';
import { isShareOf } from '../figure/share';
import type { IndicatorColumns } from '../pairing/indicators';
import { explainsAll, FEWEST_TELLING_ROWS } from '../pairing/quotients';
import type { Score } from '../pairing/typed-evidence';
import type { Column } from '../tab/column';
import type { ColumnRole } from '../tab/column-role';
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
 * "Thực hiện" beside "Tổng số hộ"), with those others: they tell the same once more.
 */
export function sharesOfOthers<T extends PercentPair>(
  indicators: readonly T[],
  madeFrom: ReadonlyMap<T, PercentBase>,
  context: PercentContext,
): ReadonlyMap<T, readonly T[]> {
  const figures = (column: number) => figuresIn(context, column);
  return new Map(
    [...madeFrom].flatMap(([own, { count, base }]): [T, readonly T[]][] => {
      const other = indicators.find(({ result }) => result.column === count);
      if (own.target === null || other === undefined || other.target === null) return [];
      const points = pointsIn(context, own.target);
      return givesMost(scoreOf(points, figures(other.target.column), figures(base))) ? [[own, [other]]] : [];
    }),
  );
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
