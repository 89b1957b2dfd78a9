import { addToGroup } from '../collection/group-by';
import { addExact, multiplyExact, subtractExact } from '../number/decimal';
import { addsUp, saysMean } from '../tab/means';
import { isReserveText } from '../tab/row-words';
import { resultColumnsOf, type TableRow } from '../table/table';
import { adjustedColumnsOf, targetColumnOf, targetColumnsOf } from '../target/indicator-target';
import type { Finding } from './finding';
import { decimalsOf, type RateColumns } from './rate-column';
import { spotsOf } from './spot';
import { type Run, type Sum, sumsOf } from './sum-runs';
import {
  figureColumns,
  numberAt,
  readingAt,
  spotAt,
  subjectOf,
  type TableView,
  targetAt,
} from './table-view';
import { checkRate } from './total-rates';

/** Powers of ten by which a total may stand in another unit of money than its column. */
const POWERS: readonly number[] = [1000, 1_000_000, 1_000_000_000, 0.001, 0.000001];

/** Totals and subtotals that no run of rows they could stand for adds up to, and total rates that are no Σ/Σ. */
export function findTotals(view: TableView, columns: RateColumns): Finding[] {
  const sums = sumsOf(view.table.rows);
  if (sums.length === 0 || view.before === null) return [];
  const columnsAdded = addedColumns(view);
  const gathered = gatheredOf(view, columnsAdded);
  const checked = sums.filter(({ row }) => !gathered.has(row));
  return [
    ...columnsAdded.flatMap((column) => checkColumn(view, checked, column)),
    ...sums.flatMap(({ row }) =>
      [...columns].flatMap(([indicator, rates]) => checkRate(view, row, { indicator, rates })),
    ),
  ];
}

/** Columns whose figures add up: targets, results, what is owed, and other counts; never rates and percentages. */
function addedColumns(view: TableView): readonly number[] {
  const shares = new Set(
    view.indicators.flatMap(({ columns }) =>
      addsUp(columns) ? [] : [columns.resultColumn, targetColumnOf(columns.target)],
    ),
  );
  const own = view.indicators.flatMap(({ columns }) => [
    ...targetColumnsOf(columns.target),
    ...resultColumnsOf(columns),
    ...(columns.shortfallColumn === null ? [] : [columns.shortfallColumn]),
  ]);
  const rates = view.columns.filter(
    ({ role, texts }) =>
      role === 'rate' ||
      role === 'comparison' ||
      texts.some((text) => /%|so sánh/i.test(text) || saysMean(text)),
  );
  const excluded = new Set(rates.map(({ column }) => column));
  const others = view.otherFigures.filter((column) => !excluded.has(column));
  return [...new Set([...own, ...others])].filter((column) => !shares.has(column));
}

function checkColumn(view: TableView, sums: readonly Sum[], column: number): Finding[] {
  const figures = figuresOf(view, column);
  if (figures === null) return [];
  const carried = (view.before ?? []).map((page) =>
    figuresOf(page, column - view.table.unitColumn + page.table.unitColumn),
  );
  if (carried.includes(null)) return [];
  const onPagesBefore = addExact(
    carried.flatMap((page) => page?.typed.flatMap((value) => value ?? []) ?? []),
  );
  const added = runningSums(figures.typed);
  const effective = figures.inForce === null ? null : runningSums(figures.inForce);
  const reserve = addExact(reservesOf(view).map((row) => numberAt(view, row, column) ?? 0));
  const meant = meansOf(view, figures.typed, column);
  return sums.flatMap(({ row, runs }): Finding[] => {
    const typed = numberAt(view, row.row, column);
    if (typed === null || (typed === 0 && row.kind === 'group')) return [];
    const sumOf = (sums: readonly number[], { from, to }: Run) =>
      subtractExact(sums[to] ?? 0, sums[from] ?? 0);
    const onPage = runs.map((run) => sumOf(added, run));
    const withBefore =
      carried.length === 0 ? [] : runs.flatMap((run) => (run.from > 0 ? [] : [sumOf(added, run)]));
    const overPages = withBefore.map((sum) => addExact([sum, onPagesBefore]));
    const [expected, ...others] = nearestFirst([...onPage, ...overPages], typed, carried.length > 0);
    const given = subtractExact(typed, reserve);
    if (expected === undefined || [expected, ...others].some((sum) => sum === typed || sum === given))
      return [];
    if (effective !== null && runs.some((run) => sumOf(effective, run) === typed)) return [];
    if (runs.some((run) => meant(run, typed))) return [];
    const spots = spotsOf([{ ...spotAt(view, row.row, column), unit: null, expected }]);
    const subject = `${subjectOf(view, column)} › ${row.name}`;
    const power = POWERS.find((factor) => multiplyExact([typed, factor]) === expected) ?? null;
    const severity = power === null ? 'Lỗi' : 'Gợi ý';
    return spots ? [{ kind: 'totalWrong', severity, spots, subject, total: row.name, power }] : [];
  });
}

/** What a total on a page was likeliest meant to be: of that page alone, or of those before it too. */
function nearestFirst(sums: readonly number[], typed: number, isPage: boolean): readonly number[] {
  return isPage ? [...sums].sort((a, b) => Math.abs(a - typed) - Math.abs(b - typed)) : sums;
}

type Figures = readonly (number | null)[];

/** Rows of what no unit has been given, which a total may count. */
function reservesOf({ table }: TableView): readonly number[] {
  return table.others.flatMap(({ row, name }) => (isReserveText(name) ? [row] : []));
}

/**
 * The figures of a column by unit, and of a target that was changed for some the one in force for each; null where one cannot be read or
 * none has a figure.
 */
function figuresOf(
  view: TableView,
  column: number,
): { readonly typed: Figures; readonly inForce: Figures | null } | null {
  const readings = view.unitRows.map(({ row }) => readingAt(view, row, column));
  const isUnread = readings.some(
    ({ kind }) => kind === 'ambiguous' || kind === 'unreadable' || kind === 'error',
  );
  const typed = readings.map((reading) => (reading.kind === 'number' ? reading.value : null));
  if (isUnread || typed.every((value) => value === null)) return null;
  const changed = view.indicators.find(({ target }) => adjustedColumnsOf(target).includes(column));
  const inForce = changed === undefined ? null : view.unitRows.map(({ row }) => targetAt(view, changed, row));
  return { typed, inForce };
}

/** Sums of the first 0, 1, 2 … figures. */
function runningSums(figures: Figures): readonly number[] {
  const sums = [0];
  for (const value of figures) sums.push(addExact([sums[sums.length - 1] ?? 0, value ?? 0]));
  return sums;
}

/** Figures this near to one another cannot add up to one of their own size. */
const LARGEST_SPREAD = 2;

/**
 * Whether a total is a mean of the units' figures, plain or weighted by another column, or stands among figures that are all of one size:
 * prices and yields have no sum.
 */
function meansOf(view: TableView, figures: Figures, column: number): (run: Run, typed: number) => boolean {
  return ({ from, to }, typed) => {
    const values = figures.slice(from, to).flatMap((value) => value ?? []);
    const [least, most] = [Math.min(...values), Math.max(...values)];
    if (values.length < 2 || least <= 0 || typed < least || typed > most) return false;
    const isOneOfThem = least < most && (typed === least || typed === most);
    if (most <= least * LARGEST_SPREAD && !isOneOfThem) return true;
    const near = (mean: number) => Math.abs(mean - typed) <= 0.51 * 10 ** -decimalsOf(typed);
    if (near(addExact(values) / values.length)) return true;
    return figureColumns(view).some(
      (weight) => weight !== column && near(weighted(view, weight, figures, { from, to })),
    );
  };
}

function weighted(view: TableView, weight: number, figures: Figures, { from, to }: Run): number {
  let [sum, whole] = [0, 0];
  for (let at = from; at < to; at += 1) {
    const [value, share] = [figures[at] ?? null, numberAt(view, view.unitRows[at]?.row ?? 0, weight)];
    if (value === null || share === null) continue;
    sum += value * share;
    whole += share;
  }
  return whole === 0 ? Number.NaN : sum / whole;
}

/**
 * Subtotals gathered between the last unit and the total: they stand for units that nothing names, so that they are right where they add up
 * to the total in every column, or one is the sum of the same run of units in all of two columns or more. One alone behind others between
 * the units is of the last of these.
 */
function gatheredOf(view: TableView, columns: readonly number[]): ReadonlySet<TableRow> {
  const rows = view.table.rows;
  const lastUnit = rows.reduce((last, { kind }, index) => (kind === 'unit' ? index : last), -1);
  const foot = rows.slice(lastUnit + 1).filter(({ kind }) => kind === 'total');
  const whole = foot[foot.length - 1];
  const parts = foot.slice(0, -1);
  const isOfLast = parts.length === 1 && rows.slice(0, lastUnit + 1).some(({ kind }) => kind === 'total');
  if (whole === undefined || parts.length === 0 || lastUnit < 0 || isOfLast) return new Set();
  const at = (row: TableRow, column: number) => numberAt(view, row.row, column);
  const filled = columns.filter((column) => parts.some((row) => (at(row, column) ?? 0) !== 0));
  const addsUpIn = (column: number) =>
    addExact(parts.map((row) => at(row, column) ?? 0)) === at(whole, column);
  if (parts.length > 1 && filled.length > 0 && filled.every(addsUpIn)) return new Set(parts);
  const sums = filled.flatMap((column) => {
    const figures = figuresOf(view, column);
    return figures === null ? [] : [{ column, added: runningSums(figures.typed) }];
  });
  return new Set(sums.length < 2 ? [] : parts.filter((row) => isOneRun(row, sums, at)));
}

/** Whether a row is the sum of one run of units in every column. */
function isOneRun(
  row: TableRow,
  sums: readonly { readonly column: number; readonly added: readonly number[] }[],
  at: (row: TableRow, column: number) => number | null,
): boolean {
  const [first, ...others] = sums;
  if (first === undefined || (at(row, first.column) ?? 0) === 0) return false;
  const starts = new Map<number, number[]>();
  const isRun = (from: number, to: number) =>
    others.every(
      ({ column, added }) => subtractExact(added[to] ?? 0, added[from] ?? 0) === (at(row, column) ?? 0),
    );
  for (const [to, sum] of first.added.entries()) {
    const begun = starts.get(subtractExact(sum, at(row, first.column) ?? 0)) ?? [];
    if (begun.some((from) => isRun(from, to))) return true;
    addToGroup(starts, sum, to);
  }
  return false;
}
