import { addFigures, type Figure, figureAt as readFigure, scaleFigure } from '../figure/figure';
import { exponentOfMeasure, isPercent } from '../measure/measure';
import type { SourceIndicator } from '../survey/indicator';
import type { Survey } from '../survey/survey';
import { resultColumnsOf, type TableRow } from '../table/table';
import { targetColumnsOf, timesOfColumn } from '../target/target-source';
import { type Cell, cellAt } from '../workbook/workbook';
import type { CellChange, ChangePlan } from './change';
import { isAutomaticFormat, isPercentFormat, isTextFormat } from './number-format';
import { type RatedRow, type RateStyle, rateInStyle, readRateStyle } from './rate-style';
import { formatAt, formulaAt, type RawTab, writableCells } from './raw-tab';
import { tidyText } from './tidy-text';

/**
 * What `Điền cột tỷ lệ…` would write: the rate of every unit that has one, and of total rows by their own figures, into
 * the blank cells of the table's own rate column, as its typed cells are written (see {@link readRateStyle}). A column of
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
  const rows = [...units, ...sumRows(indicator, tab)].sort((a, b) => a.row - b.row);
  const open = rows.filter(
    ({ row }) => isBlank(cellAt(tab.values, row, column)) && formulaAt(tab, row, column) === '',
  );
  if (open.length === 0) return { changes: [], leftAlone: [] };
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
      return {
        place: { tab: tab.name, row: rated.row, column },
        before: cellAt(tab.values, rated.row, column),
        after: rateInStyle(rated, style),
        format: { before, after: formatAfter(before, style) },
        reason: 'rate',
        witness: { column: table.unitColumn, name: names.get(rated.row) ?? '' },
      };
    }),
    leftAlone:
      closed === 0 ? [] : [`${where}: ${closed} ô trong ô gộp hoặc dưới công thức mảng nên để nguyên.`],
  };
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

/** Total and group rows whose target and result both stand there; none of percentages, which do not add up. */
function sumRows(indicator: SourceIndicator, tab: RawTab): readonly RatedRow[] {
  if (isPercent(indicator.columns.measure)) return [];
  const rows = indicator.table.rows.filter(({ kind }) => kind !== 'unit').map(({ row }) => row);
  return ownRates(indicator, tab, rows);
}

/** The rates of rows by the figures that stand in them. */
function ownRates({ columns }: SourceIndicator, tab: RawTab, rows: readonly number[]): readonly RatedRow[] {
  const { target } = columns;
  if (target.kind !== 'column') return [];
  const exponent = exponentOfMeasure(columns.measure);
  const figureAt = (row: number, added: readonly number[]): Figure =>
    addFigures(added.map((column) => readFigure(tab.values, { tab: tab.name, row, column }, exponent)));
  return rows.flatMap((row): RatedRow[] => {
    const planned = scaleFigure(figureAt(row, targetColumnsOf(target)), timesOfColumn(target)).reading;
    const reached = figureAt(row, resultColumnsOf(columns)).reading;
    if (planned.kind !== 'number' || reached.kind !== 'number') return [];
    return planned.value > 0 ? [{ row, result: reached.value, target: planned.value }] : [];
  });
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
