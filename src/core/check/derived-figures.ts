import { countEach } from '../collection/count-each';
import { multiplyExact, subtractExact } from '../number/decimal';
import type { SourceIndicator } from '../survey/indicator';
import { resultColumnsOf } from '../table/table';
import { targetColumnsOf } from '../target/indicator-target';
import type { Finding, ShortfallOf } from './finding';
import { type Spot, spotsOf } from './spot';
import {
  figureColumns,
  isRate,
  numberAt,
  readingAt,
  resultAt,
  spotAt,
  subjectOf,
  type TableView,
  targetAt,
} from './table-view';

/** A factor is known from five rows and four in five, with three different bases, so that 10 × 1 is none. */
const FEWEST_ROWS = 5;
const LEAST_SHARE = 0.8;
const FEWEST_BASES = 3;

/** Figures that follow from others of their row: what is still owed, and targets that are a constant times a count. */
export function findDerived(view: TableView): Finding[] {
  return view.indicators.flatMap((indicator) => [
    ...checkShortfall(view, indicator),
    ...view.otherFigures.flatMap((base) => checkFactor(view, indicator, base)),
  ]);
}

/** What is typed as still owed: how much of it is right by what explains most rows, and which is wrong or blank. */
export interface Shortfalls {
  readonly of: ShortfallOf;
  readonly right: number;
  readonly wrong: readonly Spot[];
  readonly blank: readonly Spot[];
  /** Wrong ones that another explanation fits, the opposite sign or another base: no slip can be proved. */
  readonly inDoubt: ReadonlySet<Spot>;
}

/** Fewer rows tell no other way in which a column is computed. */
const FEWEST_OTHERWISE = 2;

interface ShortfallRow {
  readonly row: number;
  readonly result: number;
  readonly target: number;
  /** Null where nothing is typed. */
  readonly typed: number | null;
}

/** A way in which shortfalls may be computed, with what it makes of a row; null where it says nothing. */
interface Way {
  readonly of: ShortfallOf;
  readonly expected: (row: ShortfallRow) => number | null;
}

/** 86.450.000 due and 85.010.000 paid leave 1.440.000; where all is paid, blank and 0 are right. */
export function readShortfalls(view: TableView, indicator: SourceIndicator): Shortfalls {
  const { shortfallColumn } = indicator.columns;
  if (shortfallColumn === null) return { of: 'target', right: 0, wrong: [], blank: [], inDoubt: new Set() };
  const rows = view.unitRows.flatMap(({ row }): ShortfallRow[] => {
    const target = targetAt(view, indicator, row);
    const result = resultAt(view, indicator, row);
    const typed = readingAt(view, row, shortfallColumn);
    if (target === null || result === null) return [];
    if (typed.kind === 'number') return [{ row, target, result, typed: typed.value }];
    return typed.kind === 'blank' || typed.kind === 'dash' ? [{ row, target, result, typed: null }] : [];
  });
  const [own, ...others] = waysOf(view, indicator, shortfallColumn);
  const typedRows = rows.filter(({ typed }) => typed !== null);
  const explained = (way: Way) => typedRows.filter((one) => fits(way, one)).length;
  const least = Math.max(FEWEST_OTHERWISE, explained(own) + 1, Math.floor(typedRows.length / 2) + 1);
  const [other] = others
    .map((way) => ({ way, right: explained(way) }))
    .filter(({ right }) => right >= least)
    .sort((a, b) => b.right - a.right);
  const most = other?.way ?? own;
  const apart =
    explained(most) < typedRows.length
      ? waysApart(view, shortfallColumn).find((way) => explainsAll(way, typedRows))
      : undefined;
  const way = apart ?? most;
  const spotFor = (one: ShortfallRow): Spot => {
    const expected = way.expected(one) ?? 0;
    const shown = way.of === 'opposite' ? expected : Math.max(0, expected);
    return { ...spotAt(view, one.row, shortfallColumn), expected: shown };
  };
  const wrong = typedRows
    .filter((one) => !fits(way, one))
    .map((one) => ({
      spot: spotFor(one),
      inDoubt: [own, ...others].some((another) => another !== way && fits(another, one)),
    }));
  return {
    of: way.of,
    right: explained(way),
    wrong: wrong.map(({ spot }) => spot),
    blank: rows.filter((one) => one.typed === null && isOwed(way, one)).map(spotFor),
    inDoubt: new Set(wrong.filter(({ inDoubt }) => inDoubt).map(({ spot }) => spot)),
  };
}

/** Target less result first, then the opposite, then what any other column of figures has beyond the result. */
function waysOf(
  view: TableView,
  indicator: SourceIndicator,
  shortfallColumn: number,
): readonly [Way, ...Way[]] {
  const own = new Set([
    shortfallColumn,
    ...resultColumnsOf(indicator.columns),
    ...targetColumnsOf(indicator.columns.target),
  ]);
  const bases = figureColumns(view).filter((column) => !own.has(column) && !isRate(view, column));
  return [
    { of: 'target', expected: ({ target, result }) => subtractExact(target, result) },
    { of: 'opposite', expected: ({ target, result }) => subtractExact(result, target) },
    ...bases.map(
      (base): Way => ({
        of: { base: subjectOf(view, base), less: null },
        expected: ({ row, result }) => {
          const from = numberAt(view, row, base);
          return from === null ? null : subtractExact(from, result);
        },
      }),
    ),
  ];
}

/** Of wide tables no pairs of columns are tried. */
const MOST_COLUMNS = 12;
/** By chance two columns may differ by what a third one holds in fewer rows. */
const FEWEST_APART = 3;

/** Differences of any two columns: "Còn lại" of cases taken on and settled, beside the rate that is judged. */
function waysApart(view: TableView, shortfallColumn: number): readonly Way[] {
  const columns = figureColumns(view).filter((column) => column !== shortfallColumn && !isRate(view, column));
  if (columns.length > MOST_COLUMNS) return [];
  return columns.flatMap((base) =>
    columns.flatMap((less): Way[] => {
      if (base === less) return [];
      return [
        {
          of: { base: subjectOf(view, base), less: subjectOf(view, less) },
          expected: ({ row }) => {
            const [from, taken] = [numberAt(view, row, base), numberAt(view, row, less)];
            return from === null || taken === null ? null : subtractExact(from, taken);
          },
        },
      ];
    }),
  );
}

function explainsAll(way: Way, rows: readonly ShortfallRow[]): boolean {
  return rows.length >= FEWEST_APART && rows.every((row) => fits(way, row));
}

/** Whether a typed figure is what a way makes of its row; a shortfall that is none may stand as 0. */
function fits(way: Way, row: ShortfallRow): boolean {
  const expected = way.expected(row);
  if (expected === null || row.typed === null) return false;
  return row.typed === expected || (row.typed === 0 && isExceeded(way, expected));
}

function isExceeded({ of }: Way, expected: number): boolean {
  return of === 'opposite' ? expected > 0 : expected < 0;
}

function isOwed(way: Way, row: ShortfallRow): boolean {
  const expected = way.expected(row) ?? 0;
  return expected !== 0 && !isExceeded(way, expected);
}

/**
 * A figure is wrong where the column's way explains most rows and nothing else explains the figure; elsewhere staff are told what is not
 * understood, and nobody is told to correct it.
 */
function checkShortfall(view: TableView, indicator: SourceIndicator): Finding[] {
  const { shortfallColumn } = indicator.columns;
  if (shortfallColumn === null) return [];
  const { of, right, wrong, blank, inDoubt } = readShortfalls(view, indicator);
  const subject = subjectOf(view, shortfallColumn);
  const facts = { kind: 'shortfallWrong', subject, of, right, rows: right + wrong.length } as const;
  const isProved = right * 2 > right + wrong.length;
  const isWrong = (spot: Spot) => isProved && !inDoubt.has(spot);
  const [wrongSpots, doubtful] = [
    spotsOf(wrong.filter(isWrong)),
    spotsOf(wrong.filter((one) => !isWrong(one))),
  ];
  const blankSpots = spotsOf(blank);
  return [
    ...(wrongSpots ? [{ ...facts, severity: 'Lỗi', spots: wrongSpots, proved: true } as const] : []),
    ...(doubtful ? [{ ...facts, severity: 'Gợi ý', spots: doubtful, proved: false } as const] : []),
    ...(blankSpots && isProved && of === 'target'
      ? [{ kind: 'shortfallBlank', severity: 'Cần xem lại', spots: blankSpots, subject } as const]
      : []),
  ];
}

/** 50.000 × members gives what is due in 16 of 17 rows: the seventeenth is told. */
function checkFactor(view: TableView, indicator: SourceIndicator, base: number): Finding[] {
  const { target } = indicator;
  if (target.kind !== 'column' || target.added) return [];
  const pairs = view.unitRows.flatMap(({ row }) => {
    const [count, due] = [numberAt(view, row, base), numberAt(view, row, target.column)];
    return count === null || due === null || count <= 0 || due <= 0 ? [] : [{ row, count, due }];
  });
  const found = countEach(pairs.map(({ count, due }) => (due / count).toPrecision(12)));
  const [best] = [...found].sort(([, a], [, b]) => b - a);
  if ((best?.[1] ?? 0) < Math.max(FEWEST_ROWS, pairs.length * LEAST_SHARE)) return [];
  const factor = Number(best?.[0] ?? 0);
  if (!Number.isFinite(factor)) return [];
  const explained = pairs.filter(({ count, due }) => multiplyExact([factor, count]) === due);
  const known = new Set(explained);
  const bases = new Set(explained.map(({ count }) => count)).size;
  if (bases < FEWEST_BASES || explained.length < pairs.length * LEAST_SHARE) return [];
  const exceptions = spotsOf(
    pairs
      .filter((pair) => !known.has(pair))
      .map(({ row, count }) => ({
        ...spotAt(view, row, target.column),
        expected: multiplyExact([factor, count]),
      })),
  );
  if (exceptions === null) return [];
  return [
    {
      kind: 'factorException',
      severity: 'Cần xem lại',
      spots: exceptions,
      subject: subjectOf(view, target.column),
      factor,
      base: subjectOf(view, base),
      explained: explained.length,
      of: pairs.length,
    },
  ];
}
