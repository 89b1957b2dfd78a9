import { addExact, divideExact, multiplyExact, subtractExact } from '../number/decimal';
import { parsePercent } from '../number/parse';
import { roundRatio } from '../number/round';
import type { SourceIndicator } from '../survey/indicator';
import { addsUp } from '../tab/means';
import { isReserveText } from '../tab/row-words';
import { resultColumnsOf, type TableRow } from '../table/table';
import { targetColumnOf, targetColumnsOf } from '../target/target-source';
import { cleanText } from '../text/normalise';
import { cellAt } from '../workbook/workbook';
import { type Finding, spotsOf } from './finding';
import { decimalsOf, isPlausible, type RateColumn, type RateColumns, saysPoints } from './rate-column';
import { numberAt, readingAt, resultAt, spotAt, subjectOf, sumAt, type TableView } from './table-view';

/** More boundaries above a total are not looked at. */
const MOST_BOUNDARIES = 50;

/**
 * A total or group row and the runs of unit rows it may rightly add up, `from` counted up to but without `to` among the
 * table's units; the likeliest first.
 */
interface Sum {
  readonly row: TableRow;
  readonly runs: readonly { readonly from: number; readonly to: number }[];
}

/** Totals and subtotals that no run of rows they could stand for adds up to, and total rates that are no Σ/Σ. */
export function findTotals(view: TableView, columns: RateColumns): Finding[] {
  const sums = sumsOf(view.table.rows);
  if (sums.length === 0) return [];
  return [
    ...addedColumns(view).flatMap((column) => checkColumn(view, sums, column)),
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
      role === 'rate' || role === 'comparison' || texts.some((text) => /%|so sánh|bình quân/i.test(text)),
  );
  const excluded = new Set(rates.map(({ column }) => column));
  const others = view.otherFigures.filter((column) => !excluded.has(column));
  return [...new Set([...own, ...others])].filter((column) => !shares.has(column));
}

/**
 * A group row stands for the units below it up to some next group or total; a total for all units, or for those above it from
 * some group or total on. The last total of a table most likely stands for the whole, others for what is nearest.
 */
function sumsOf(rows: readonly TableRow[]): readonly Sum[] {
  const before: number[] = [];
  let count = 0;
  for (const { kind } of rows) {
    before.push(count);
    if (kind === 'unit') count += 1;
  }
  const whole = { from: 0, to: count };
  const boundaries = rows.flatMap(({ kind }, index) =>
    kind === 'unit' && !leavesGroup(rows, index) ? [] : [index],
  );
  const last = boundaries.filter((index) => rows[index]?.kind === 'total').pop();
  return boundaries.flatMap((index, at): Sum[] => {
    const row = rows[index];
    if (row === undefined || row.kind === 'unit' || count === 0) return [];
    const here = before[index] ?? 0;
    const upwards = boundaries.slice(Math.max(0, at - MOST_BOUNDARIES), at).reverse();
    const downwards = boundaries.slice(at + 1, at + 1 + MOST_BOUNDARIES);
    const above = upwards.map((other) => ({ from: before[other] ?? 0, to: here }));
    const below = [...downwards.map((other) => before[other] ?? 0), count].map((to) => ({ from: here, to }));
    const toTop = { from: 0, to: here };
    const nearest = row.kind === 'group' ? below : [...above, toTop];
    const runs = (index === last || here === 0 ? [whole, ...nearest, ...below] : [...nearest, whole]).filter(
      ({ from, to }) => to > from,
    );
    return runs.length > 0 ? [{ row, runs }] : [];
  });
}

/** Whether a unit stands right behind those of a group to which it does not belong. */
function leavesGroup(rows: readonly TableRow[], index: number): boolean {
  const before = rows[index - 1];
  return before?.kind === 'unit' && before.group !== null && before.group !== rows[index]?.group;
}

function checkColumn(view: TableView, sums: readonly Sum[], column: number): Finding[] {
  const added = runningSums(view, column);
  if (added === null) return [];
  const reserve = addExact(reservesOf(view).map((row) => numberAt(view, row, column) ?? 0));
  return sums.flatMap(({ row, runs }): Finding[] => {
    const typed = numberAt(view, row.row, column);
    if (typed === null || (typed === 0 && row.kind === 'group')) return [];
    const [expected, ...others] = runs.map(({ from, to }) => subtractExact(added[to] ?? 0, added[from] ?? 0));
    const given = subtractExact(typed, reserve);
    if (expected === undefined || [expected, ...others].some((sum) => sum === typed || sum === given))
      return [];
    const spots = spotsOf([{ ...spotAt(view, row.row, column), unit: null, expected }]);
    const subject = `${subjectOf(view, column)} › ${row.name}`;
    return spots ? [{ kind: 'totalWrong', severity: 'Lỗi', spots, subject, total: row.name }] : [];
  });
}

/** Rows of what no unit has been given, which a total may count. */
function reservesOf({ table }: TableView): readonly number[] {
  return table.others.flatMap(({ row, name }) => (isReserveText(name) ? [row] : []));
}

/** Sums of the first 0, 1, 2 … units of a column; null when one cannot be read or none has a figure. */
function runningSums(view: TableView, column: number): readonly number[] | null {
  const sums = [0];
  let figures = 0;
  for (const { row } of view.unitRows) {
    const reading = readingAt(view, row, column);
    const { kind } = reading;
    if (kind === 'ambiguous' || kind === 'unreadable' || kind === 'error') return null;
    if (reading.kind === 'number') figures += 1;
    sums.push(addExact([sums[sums.length - 1] ?? 0, reading.kind === 'number' ? reading.value : 0]));
  }
  return figures === 0 ? null : sums;
}

/** A total's rate is Σ result / Σ target: 94,34 % of the fund of 2019, never the mean of the units' rates. */
function checkRate(
  view: TableView,
  row: TableRow,
  { indicator, rates }: { readonly indicator: SourceIndicator; readonly rates: RateColumn },
): Finding[] {
  const { rateColumn, target: source } = indicator.columns;
  if (rateColumn === null || source.kind !== 'column') return [];
  const result = resultAt(view, indicator, row.row);
  const target = sumAt(view, row.row, targetColumnsOf(source));
  const cell = cellAt(view.grid, row.row, rateColumn);
  const typed = parsePercent(cell);
  if (result === null || target === null || target <= 0 || typed.kind !== 'number') return [];
  if (!isPlausible(result, target) || !isPlausible(typed.value, 1)) return [];
  const asFraction = multiplyExact([typed.value, 100]);
  const isFraction = !saysPoints(cell) && rates.scale === 'fraction';
  const mayBeFraction = !saysPoints(cell) && rates.allSigned;
  const scaled = isFraction ? asFraction : typed.value;
  const isRight = (value: number) => isRateOf(value, { result, target, digits: rates.digits });
  if (isRight(scaled) || (mayBeFraction && isRight(asFraction))) return [];
  const digits = Math.max(rates.digits, decimalsOf(scaled));
  const points = roundRatio(scaled, 100, { digits, mode: 'halfUp' });
  const values = rates.rows.map((rated) => rated.points);
  const mean =
    values.length > 0 ? divideExact([addExact(values)], values.length, { digits, rounding: 'halfUp' }) : null;
  const spots = spotsOf([
    {
      ...spotAt(view, row.row, rateColumn),
      unit: null,
      typed: points,
      expected: roundRatio(result, target, { digits, mode: 'halfUp' }),
    },
  ]);
  if (spots === null) return [];
  const name = cleanText(row.name);
  const subject = `${subjectOf(view, rateColumn)} › ${name}`;
  return [{ kind: 'totalRateWrong', severity: 'Lỗi', spots, subject, total: name, mean: mean === points }];
}

/** Whether a rate in percent points is what any rounding makes of a total, to the column's decimals or to its own. */
function isRateOf(
  value: number,
  { result, target, digits }: { readonly result: number; readonly target: number; readonly digits: number },
): boolean {
  const own = decimalsOf(value);
  const most = Math.max(digits, own);
  const points = roundRatio(value, 100, { digits: most, mode: 'halfUp' });
  return (['halfUp', 'truncate', 'below100'] as const).some((mode) =>
    [most, own].some((places) => roundRatio(result, target, { digits: places, mode }) === points),
  );
}
