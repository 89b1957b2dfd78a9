import { addExact, divideExact, multiplyExact } from '../number/decimal';
import { parsePercent } from '../number/parse';
import { roundRatio } from '../number/round';
import type { SourceIndicator } from '../survey/indicator';
import { resultColumnsOf, type TableRow } from '../table/table';
import { targetColumnsOf } from '../target/indicator-target';
import { cleanText } from '../text/normalise';
import { cellAt } from '../workbook/workbook';
import type { Finding } from './finding';
import {
  decimalsOf,
  isPlausible,
  isRoundedToFewer,
  type RateColumn,
  ratedBy,
  saysPoints,
} from './rate-column';
import { spotsOf } from './spot';
import {
  figureColumns,
  isRate,
  numberAt,
  resultAt,
  spotAt,
  subjectOf,
  sumAt,
  type TableView,
} from './table-view';

/** A total's rate is Σ result / Σ target: 94,34 % of the fund of 2019, never the mean of the units' rates. */
export function checkRate(
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
  if (!explainsMost(rates) || isOfOtherBase(view, { row: row.row, indicator, points: scaled, result }))
    return [];
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

/** Whether most units' rates are those of result by target, so that the total's is too. */
function explainsMost({ rows, digits }: RateColumn): boolean {
  const right = rows.filter(
    (row) =>
      isRoundedToFewer(row, digits) ||
      (['halfUp', 'truncate', 'below100'] as const).some((mode) => ratedBy(row, digits, mode) === row.points),
  ).length;
  return right * 2 > rows.length;
}

/** Whether another column of the total's row makes its rate what it is. */
function isOfOtherBase(
  view: TableView,
  {
    row,
    indicator,
    points,
    result,
  }: {
    readonly row: number;
    readonly indicator: SourceIndicator;
    readonly points: number;
    readonly result: number;
  },
): boolean {
  const own = new Set([...resultColumnsOf(indicator.columns), ...targetColumnsOf(indicator.columns.target)]);
  return figureColumns(view).some((column) => {
    if (own.has(column) || isRate(view, column)) return false;
    const target = numberAt(view, row, column);
    if (target === null || target <= 0 || !isPlausible(result, target)) return false;
    return isRateOf(points, { result, target, digits: decimalsOf(points) });
  });
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
