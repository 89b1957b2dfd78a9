import { type Indicator, type IndicatorTarget, type Origin, tabsOf } from '../survey/indicator';
import type { Survey } from '../survey/survey';
import { columnContent } from '../tab/figures';
import { readHeader } from '../tab/header';
import type { OpenTable, Table } from '../table/table';
import type { Grid, Workbook } from '../workbook/workbook';
import { columnChoice } from './column-choice';
import type { ColumnChoice, IndicatorRow } from './row';
import type { Calculation } from './setting';

/** Between the bands of a header in a label: "Thành lập CĐCS – KH giao". */
const BETWEEN_BANDS = ' – ';

/**
 * The sources of a workbook as recognised, in the order of the summary: a row each for `Danh mục chỉ tiêu`, where a key
 * stands once. The survey must have been made without settings.
 */
export function indicatorRows(survey: Survey, workbook: Workbook): readonly IndicatorRow[] {
  const grids = new Map(workbook.tabs.map(({ name, values }) => [name, values]));
  const rows = survey.indicators.map((indicator): IndicatorRow => {
    const { key, name, measure, origin } = indicator;
    const calculations = calculationsOf(origin);
    const grid = grids.get(tabsOf(origin)[0] ?? '') ?? [];
    return {
      key,
      name,
      measure,
      calculations,
      calculation: calculations[0],
      target: constantOf(indicator.target),
      ...columnsOf(indicator, { tables: survey.tables, grid }),
    };
  });
  const known = new Set<string>();
  return [...rows, ...survey.open.map(openRow)].filter(({ key }) => {
    const isNew = !known.has(key);
    known.add(key);
    return isNew;
  });
}

/** A table that waits for its result column to be chosen. */
function openRow({ key, table, columns }: OpenTable): IndicatorRow {
  return {
    key,
    name: table.title,
    measure: null,
    calculations: ['asTyped', 'addRows', 'unused'],
    calculation: 'asTyped',
    target: null,
    columns: columns.map(({ column, texts }) => columnChoice(column, texts.join(BETWEEN_BANDS))),
    targetColumn: null,
    resultColumn: null,
  };
}

/** What a source can be calculated by, the recognised way first. */
function calculationsOf(origin: Origin): readonly [Calculation, ...Calculation[]] {
  switch (origin.kind) {
    case 'table':
      return ['asTyped', 'addRows', 'unused'];
    case 'series':
      return waysOfPeriods(origin.how);
    case 'forms':
      return origin.how === null ? ['asTyped', 'addRows', 'unused'] : waysOfPeriods(origin.how);
    case 'logs': {
      const adds = origin.logs.some(({ columns }) => columns.amountColumn !== null);
      return adds ? ['sum', 'count', 'unused'] : ['count', 'unused'];
    }
  }
}

const PERIOD_WAYS = ['addPeriods', 'addResults', 'latestPeriod'] as const;

function waysOfPeriods(own: (typeof PERIOD_WAYS)[number]): readonly [Calculation, ...Calculation[]] {
  return [own, ...PERIOD_WAYS.filter((way) => way !== own), 'unused'];
}

function constantOf(target: IndicatorTarget): number | null {
  return target.kind === 'column' || target.kind === 'none' ? null : target.value;
}

type Columns = Pick<IndicatorRow, 'columns' | 'targetColumn' | 'resultColumn'>;

/** Columns can be chosen where one table gives the figures. */
function columnsOf(
  { origin }: Indicator,
  { tables, grid }: { readonly tables: readonly Table[]; readonly grid: Grid },
): Columns {
  if (origin.kind !== 'table') return { columns: [], targetColumn: null, resultColumn: null };
  const [{ table, columns }] = origin.sources;
  const { target, resultColumn } = columns;
  return {
    columns: figureColumns(table, { grid, end: endOf(table, tables) }),
    targetColumn: target.kind === 'column' ? target.column : null,
    resultColumn,
  };
}

/** The column before which a table ends: where another one begins beside it, or nowhere. */
function endOf(table: Table, tables: readonly Table[]): number {
  const starts = tables
    .filter(({ tab, unitColumn }) => tab === table.tab && unitColumn > table.unitColumn)
    .map(({ ordinalColumn, unitColumn }) => ordinalColumn ?? unitColumn);
  return Math.min(...starts, Number.POSITIVE_INFINITY);
}

/** The columns of a table that hold figures other than its rates, with what heads them. */
function figureColumns(
  table: Table,
  { grid, end }: { readonly grid: Grid; readonly end: number },
): readonly ColumnChoice[] {
  const { header, unitColumn, ordinalColumn, rows, indicators } = table;
  const rates = new Set(indicators.map(({ rateColumn }) => rateColumn));
  for (let row = header.first; row <= header.last; row += 1) {
    const found = readHeader(grid, row, [unitColumn]);
    if (found === null) continue;
    return found.columns
      .filter(
        ({ column }) => column > unitColumn && column < end && column !== ordinalColumn && !rates.has(column),
      )
      .filter(({ column }) => columnContent(grid, rows, column) === 'figures')
      .map(({ column, path }) => columnChoice(column, path.map(({ text }) => text).join(BETWEEN_BANDS)));
  }
  return [];
}
