import { addExact, divideExact } from '../number/decimal';
import { parseNumber, parsePercent } from '../number/parse';
import { roundRatio } from '../number/round';
import type { Indicator } from '../survey/survey';
import type { TableRow } from '../table/table';
import { cleanText } from '../text/normalise';
import { cellAt } from '../workbook/workbook';
import { type Finding, spotsOf } from './finding';
import { readRateColumn } from './rate-column';
import { numberAt, spotAt, subjectOf, type TableView } from './table-view';

/** A total or group row with the sets of rows it may rightly add up, the likeliest first. */
interface Sum {
  readonly row: TableRow;
  readonly parts: readonly (readonly number[])[];
}

/** Totals and subtotals that no set of rows they could stand for adds up to, and total rates that are no Σ/Σ. */
export function findTotals(view: TableView): Finding[] {
  const sums = sumsOf(view.table.rows);
  if (sums.length === 0) return [];
  const columns = addedColumns(view);
  return sums.flatMap((sum) => [
    ...columns.flatMap((column) => checkSum(view, sum, column)),
    ...view.indicators.flatMap((indicator) => checkRate(view, sum, indicator)),
  ]);
}

/** Columns whose figures add up: targets, results, what is owed, and other counts; never rates. */
function addedColumns(view: TableView): readonly number[] {
  const own = view.indicators.flatMap(({ columns }) => [
    ...(columns.target.kind === 'column' ? [columns.target.column] : []),
    columns.resultColumn,
    ...(columns.shortfallColumn === null ? [] : [columns.shortfallColumn]),
  ]);
  const counts = view.columns
    .filter(({ role, percent }) => !percent && role !== 'rate' && role !== 'comparison')
    .map(({ column }) => column);
  return [...own, ...view.otherFigures.filter((column) => counts.includes(column))];
}

/**
 * A group row stands for the units right below it, a total for its group, for all units since the last total, or for the
 * whole table; the last total of a table most likely for the whole.
 */
function sumsOf(rows: readonly TableRow[]): readonly Sum[] {
  const all = rows.filter(({ kind }) => kind === 'unit').map(({ row }) => row);
  const last = [...rows].reverse().find(({ kind }) => kind === 'total');
  const sums: Sum[] = [];
  let sinceTotal: number[] = [];
  let sinceGroup: number[] = [];
  rows.forEach((row, index) => {
    if (row.kind === 'unit') {
      sinceTotal.push(row.row);
      sinceGroup.push(row.row);
    } else if (row.kind === 'group') {
      sinceGroup = [];
      const rest = rows.slice(index + 1);
      const end = rest.findIndex(({ kind }) => kind !== 'unit');
      const under = (end < 0 ? rest : rest.slice(0, end)).map((unit) => unit.row);
      if (under.length > 0) sums.push({ row, parts: [under, all] });
    } else {
      const candidates = row === last ? [all, sinceTotal, sinceGroup] : [sinceGroup, sinceTotal, all];
      const parts = candidates.filter(({ length }) => length > 0);
      const first = rows.find(({ kind }) => kind !== 'group');
      sums.push({ row, parts: first === row || parts.length === 0 ? [all] : parts });
      sinceTotal = [];
      sinceGroup = [];
    }
  });
  return sums.filter(({ parts }) => parts.some(({ length }) => length > 0));
}

function checkSum(view: TableView, { row, parts }: Sum, column: number): Finding[] {
  const typed = numberAt(view, row.row, column);
  if (typed === null || (typed === 0 && row.kind === 'group')) return [];
  const sums = parts.map((part) => sumOf(view, part, column));
  const [expected] = sums;
  if (expected === undefined || sums.includes(null) || expected === null || sums.includes(typed)) return [];
  const spots = spotsOf([{ ...spotAt(view, row.row, column), unit: null, expected }]);
  const subject = `${subjectOf(view, column)} › ${row.name}`;
  return spots ? [{ kind: 'totalWrong', severity: 'Lỗi', spots, subject, total: row.name }] : [];
}

/** The sum of a column over rows; null when one of them cannot be read or none has a figure. */
function sumOf(view: TableView, rows: readonly number[], column: number): number | null {
  const values: number[] = [];
  for (const row of rows) {
    const { kind, ...reading } = parseNumber(cellAt(view.grid, row, column));
    if (kind === 'number' && 'value' in reading) values.push(reading.value);
    else if (kind === 'ambiguous' || kind === 'unreadable' || kind === 'error') return null;
  }
  return values.length === 0 ? null : addExact(values);
}

/** A total's rate is Σ result / Σ target: 94,34 % of the fund of 2019, never the mean of the units' rates. */
function checkRate(view: TableView, { row }: Sum, indicator: Indicator): Finding[] {
  const { rateColumn, resultColumn, target: source } = indicator.columns;
  if (rateColumn === null || source.kind !== 'column') return [];
  const result = numberAt(view, row.row, resultColumn);
  const target = numberAt(view, row.row, source.column);
  const cell = cellAt(view.grid, row.row, rateColumn);
  const typed = parsePercent(cell);
  const rates = readRateColumn(view, indicator);
  if (result === null || target === null || target <= 0 || typed.kind !== 'number' || rates === null)
    return [];
  const scaled = rates.scale === 'fraction' && typeof cell === 'number' ? typed.value * 100 : typed.value;
  const digits = Math.max(rates.digits, Math.min(8, (String(scaled).split('.')[1] ?? '').length));
  const points = roundRatio(scaled, 100, { digits, mode: 'halfUp' });
  const right = (['halfUp', 'truncate', 'below100'] as const).map((mode) =>
    roundRatio(result, target, { digits, mode }),
  );
  if (right.includes(points)) return [];
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
