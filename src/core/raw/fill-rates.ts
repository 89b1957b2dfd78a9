import { addFigures, type Figure, figureAt as readFigure, scaleFigure } from '../figure/figure';
import { exponentOfMeasure, isPercent } from '../measure/measure';
import { addExact, compareProducts } from '../number/decimal';
import { totalOf } from '../state/total';
import type { SourceIndicator } from '../survey/indicator';
import type { Survey } from '../survey/survey';
import { resultColumnsOf, type TableRow } from '../table/table';
import { targetColumnsOf, timesOfColumn } from '../target/indicator-target';
import { type Cell, cellAt } from '../workbook/workbook';
import type { CellChange, ChangePlan } from './change';
import { isAutomaticFormat, isPercentFormat, isTextFormat } from './number-format';
import { type RatedRow, type RateStyle, rateInStyle, readRateStyle } from './rate-style';
import { formatAt, formulaAt, type RawTab, writableCells } from './raw-tab';
import { tidyText } from './tidy-text';

/**
 * What `Điền cột tỷ lệ…` would write: the rate of every unit that has one, and of total rows by their own figures where the pages have
 * a rate for these units that cannot change, into the blank cells of the table's own rate column, as its typed cells are written (see {@link readRateStyle}). A column of
 * formulas is left alone and told.
 */
export function planRates(survey: Survey, tabs: ReadonlyMap<string, RawTab>): ChangePlan {
  const plans = survey.sources.map((indicator): ChangePlan => {
    const tab = tabs.get(indicator.table.tab);
    const column = indicator.columns.rateColumn;
    if (!tab || column === null) return { changes: [], leftAlone: [] };
    return planColumn(indicator, tab, column);
  });
  return {
    changes: plans.flatMap(({ changes }) => changes),
    leftAlone: plans.flatMap(({ leftAlone }) => leftAlone),
  };
}

function planColumn(indicator: SourceIndicator, tab: RawTab, column: number): ChangePlan {
  const { table } = indicator;
  const units = unitRows(indicator, tab);
  const sums = sumRows(indicator, tab);
  const rows = [...units, ...sums.rated].sort((a, b) => a.row - b.row);
  const isOpen = ({ row }: { readonly row: number }) =>
    isBlank(cellAt(tab.values, row, column)) && formulaAt(tab, row, column) === '';
  const open = rows.filter(isOpen);
  const [unsure, wrong] = [sums.unsure.filter(isOpen), sums.wrong.filter(isOpen)];
  if (open.length + unsure.length + wrong.length === 0) return { changes: [], leftAlone: [] };
  const where = `'${table.tab}', cột tỷ lệ của ${indicator.name}`;
  if (isColumnOfFormulas(tab, column, table.rows)) {
    return {
      changes: [],
      leftAlone: [`${where}: cột dùng công thức nên để nguyên, hãy kéo công thức xuống.`],
    };
  }
  const style = readRateStyle(tab, column, units);
  const isWritable = writableCells(tab);
  const writable = open.filter(({ row }) => isWritable(row, column));
  const names = new Map(table.rows.map(({ row }) => [row, nameAt(tab, row, table.unitColumn)]));
  const closed = open.length - writable.length;
  return {
    changes: writable.map((rated): CellChange => {
      const before = formatAt(tab, rated.row, column);
      const after = rateInStyle(rated, style);
      return {
        place: { tab: tab.name, row: rated.row, column },
        before: cellAt(tab.values, rated.row, column),
        after,
        format: { before, after: formatAfter(before, style) },
        reason: reachesByRounding(indicator, rated, style.scale === 'points' ? after : 100 * after)
          ? 'roundedRate'
          : 'rate',
        witness: { column: table.unitColumn, name: names.get(rated.row) ?? '' },
      };
    }),
    leftAlone: [
      ...(closed === 0 ? [] : [`${where}: ${closed} ô trong ô gộp hoặc dưới công thức mảng nên để nguyên.`]),
      ...unsure.map(({ row }) => {
        const name = names.get(row) ?? '';
        return `${where}: dòng '${name}' để trống vì tổng còn tạm tính hoặc có kết quả ngoài KH, xem ở Tổng hợp.`;
      }),
      ...wrong.map(({ row }) => {
        const name = names.get(row) ?? '';
        return `${where}: dòng '${name}' để trống vì KH hoặc kết quả ghi ở dòng ấy không bằng cộng các đơn vị, xem ở Kiểm tra số liệu.`;
      }),
    ],
  };
}

/** Whether a rate as it is written reaches the target that the row misses: 5.999.400 of 6.000.000 is 100 without decimals. */
function reachesByRounding(
  { threshold, direction }: SourceIndicator,
  { result, target }: RatedRow,
  points: number,
): boolean {
  const [exact, written] = [compareProducts([100, result], [threshold, target]), points - threshold];
  return direction === 'less' ? exact > 0 && written <= 0 : exact < 0 && written >= 0;
}

/** Rows of units that stand once in the table and have a rate; rows that are added for one unit by their own figures. */
function unitRows(indicator: SourceIndicator, tab: RawTab): readonly RatedRow[] {
  return indicator.measures.flatMap(({ rows, result, assessment }): readonly RatedRow[] => {
    const [row] = rows;
    if (row === undefined || rows.length > 1 || !assessment.rate) return [];
    const added = [...new Set(result.places.map((place) => place.row))];
    return added.length > 1 ? ownRates(indicator, tab, added) : [{ row, ...assessment.rate }];
  });
}

/**
 * Total and group rows whose target and result both stand there, none of percentages, which do not add up; apart those whose units' rate on
 * the pages can still change, is withheld or leaves results without a target out, so that the row's own figures would say another; and those
 * whose own figures are no sum of their units: a cell typed as text is in none of the sheet's own sums.
 */
function sumRows(
  indicator: SourceIndicator,
  tab: RawTab,
): Readonly<Record<'rated' | 'unsure' | 'wrong', readonly RatedRow[]>> {
  if (isPercent(indicator.columns.measure)) return { rated: [], unsure: [], wrong: [] };
  const sums = indicator.table.rows.filter(({ kind }) => kind !== 'unit');
  const unsureGroups = new Map<string | null, boolean>();
  const isUnsure = (group: string | null): boolean => {
    const known = unsureGroups.get(group) ?? isUnsureSum(indicator, group);
    unsureGroups.set(group, known);
    return known;
  };
  const groups = new Map(sums.map(({ row, kind, name, group }) => [row, kind === 'group' ? name : group]));
  const rated = ownRates(
    indicator,
    tab,
    sums.map(({ row }) => row),
  );
  const sure = rated.filter(({ row }) => !isUnsure(groups.get(row) ?? null));
  const isSum = sumTeller(indicator, tab);
  const right = new Set(sure.filter((one) => isSum(one, groups.get(one.row) ?? null)));
  return {
    rated: [...right],
    unsure: rated.filter(({ row }) => isUnsure(groups.get(row) ?? null)),
    wrong: sure.filter((one) => !right.has(one)),
  };
}

/**
 * Tells whether the figures of a total row are the sums of what it can be the sum of: the rows that it says, the units of its group, those
 * since the total before it, or all.
 */
function sumTeller(
  indicator: SourceIndicator,
  tab: RawTab,
): (sum: RatedRow, group: string | null) => boolean {
  const { rows } = indicator.table;
  const units = rows.filter(({ kind }) => kind === 'unit');
  const figures = new Map(
    figuresIn(
      indicator,
      tab,
      units.map(({ row }) => row),
    ).map((one) => [one.row, one]),
  );
  const adds = ({ result, target }: RatedRow, added: readonly TableRow[]): boolean => {
    const own = added.flatMap(({ row }) => figures.get(row) ?? []);
    return (
      added.length > 0 &&
      addExact(own.map((one) => one.result ?? 0)) === result &&
      addExact(own.map((one) => one.target ?? 0)) === target
    );
  };
  return (sum, group) => {
    const at = rows.findIndex(({ row }) => row === sum.row);
    const before = rows.slice(0, Math.max(0, at));
    const since = before.slice(before.map(({ kind }) => kind !== 'unit').lastIndexOf(true) + 1);
    const [first, last] = rows[at]?.sumOf ?? [0, -1];
    return [
      units,
      units.filter((one) => one.group === group),
      since,
      units.filter(({ row }) => row >= first && row <= last),
    ].some((added) => adds(sum, added));
  };
}

/** Whether the units of a group, or all, have no rate together that their sums give; all for a group without units. */
function isUnsureSum(
  { table, measures, threshold, direction }: SourceIndicator,
  group: string | null,
): boolean {
  const rows = new Set(
    table.rows.flatMap((one) => (one.kind === 'unit' && one.group === group ? [one.row] : [])),
  );
  const own = measures.filter((measure) => measure.rows.some((row) => rows.has(row)));
  const added = (group === null || own.length === 0 ? measures : own).map(({ assessment }) => assessment);
  const { provisional, rateWithheld } = totalOf(added, { threshold, direction });
  return (
    provisional || rateWithheld || added.some(({ inTargets, inResults }) => inTargets === null && !!inResults)
  );
}

/** The rates of rows by the figures that stand in them. */
function ownRates(indicator: SourceIndicator, tab: RawTab, rows: readonly number[]): readonly RatedRow[] {
  return figuresIn(indicator, tab, rows).flatMap(({ row, target, result }): RatedRow[] =>
    target === null || result === null || target <= 0 ? [] : [{ row, result, target }],
  );
}

/** Target and result as they stand in rows; null for what is no number. */
function figuresIn(
  { columns }: SourceIndicator,
  tab: RawTab,
  rows: readonly number[],
): readonly OwnFigures[] {
  const { target } = columns;
  if (target.kind !== 'column') return [];
  const exponent = exponentOfMeasure(columns.measure);
  const figureAt = (row: number, added: readonly number[]): Figure =>
    addFigures(added.map((column) => readFigure(tab.values, { tab: tab.name, row, column }, exponent)));
  const numberOf = ({ reading }: Figure) => (reading.kind === 'number' ? reading.value : null);
  return rows.map((row) => ({
    row,
    target: numberOf(scaleFigure(figureAt(row, targetColumnsOf(target)), timesOfColumn(target))),
    result: numberOf(figureAt(row, resultColumnsOf(columns))),
  }));
}

interface OwnFigures {
  readonly row: number;
  readonly target: number | null;
  readonly result: number | null;
}

function isColumnOfFormulas(tab: RawTab, column: number, rows: readonly TableRow[]): boolean {
  const filled = rows.filter(
    ({ row }) => formulaAt(tab, row, column) !== '' || !isBlank(cellAt(tab.values, row, column)),
  );
  const formulas = filled.filter(({ row }) => formulaAt(tab, row, column) !== '');
  return formulas.length * 2 > filled.length;
}

/** The format a rate is shown in: the cell's own unless it would show the rate as something else. */
function formatAfter(own: string, { scale, format }: RateStyle): string {
  const serves = isPercentFormat(own) === (scale === 'fraction') && !isTextFormat(own);
  if (serves && !(isAutomaticFormat(own) && format !== '')) return own;
  return format === '' ? 'general' : format;
}

function isBlank(cell: Cell): boolean {
  return typeof cell === 'string' && tidyText(cell) === '';
}

function nameAt(tab: RawTab, row: number, column: number): string {
  return tidyText(String(cellAt(tab.values, row, column)));
}
