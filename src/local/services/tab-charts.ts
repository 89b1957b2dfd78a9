import type { IRange } from '@univerjs/core';
import type { ChartEntry } from '../workbook-state';
import { fromEngineRange, type GridChange, shiftArea, toEngineRange } from './area';
import type { ChartSpec } from './chart-spec';
import type { HostBook } from './host-book';
import { SheetsError } from './sheets-error';

/** Google's numbers of charts are below this. */
const CHART_NUMBERS = 2 ** 31;

/** The charts of a tab, in the order in which they were inserted. */
export function chartsOf({ charts }: HostBook, sheetId: string): readonly ChartEntry[] {
  return charts.filter(({ sheet }) => sheet === sheetId);
}

/** Puts a chart into a tab; one without cells or without a place is not modelled. */
export function insertChart(book: HostBook, sheetId: string, spec: ChartSpec): void {
  book.charts.push({ ...placed(book, sheetId, spec), id: takeChartId(book) });
}

/** Puts a chart in the place of the one that it was made from. */
export function updateChart(book: HostBook, sheetId: string, spec: ChartSpec): void {
  const at = indexOf(book, sheetId, spec);
  book.charts[at] = { ...placed(book, sheetId, spec), id: book.charts[at]?.id ?? 0 };
}

/** Takes a chart out of its tab. */
export function removeChart(book: HostBook, sheetId: string, spec: ChartSpec): void {
  book.charts.splice(indexOf(book, sheetId, spec), 1);
}

/** Takes away the charts of a tab that is deleted, and what charts of others show of it. */
export function dropCharts(book: HostBook, sheetId: string): void {
  book.charts = book.charts
    .filter(({ sheet }) => sheet !== sheetId)
    .map((chart) => ({ ...chart, ranges: chart.ranges.filter(({ sheet }) => sheet !== sheetId) }));
}

/** Gives a copy of a tab the charts of the tab, which show the copy's own cells where they showed the tab's. */
export function copyCharts(book: HostBook, from: string, to: string): void {
  const moved = (sheet: string) => (sheet === from ? to : sheet);
  for (const chart of chartsOf(book, from)) {
    const ranges = chart.ranges.map(({ sheet, range }) => ({ sheet: moved(sheet), range }));
    book.charts.push({ ...chart, id: takeChartId(book), sheet: to, ranges });
  }
}

/** Charts as they stand and what they show, after rows or columns of a tab came or went; one that lost its place goes to the edge. */
export function shiftCharts(book: HostBook, sheetId: string, change: GridChange): void {
  book.charts = book.charts.map((chart) => {
    const ranges = chart.ranges.flatMap(({ sheet, range }): { sheet: string; range: IRange }[] => {
      if (sheet !== sheetId) return [{ sheet, range }];
      const area = shiftArea(fromEngineRange(range), change);
      return area === null ? [] : [{ sheet, range: toEngineRange(area) }];
    });
    if (chart.sheet !== sheetId) return { ...chart, ranges };
    const anchor = { row: chart.position.row, column: chart.position.column, rows: 1, columns: 1 };
    const { row, column } = shiftArea(anchor, change) ?? { ...anchor, [change.axis]: change.at };
    return { ...chart, ranges, position: { ...chart.position, row, column } };
  });
}

function placed(book: HostBook, sheetId: string, { position, ranges, ...spec }: ChartSpec): ChartEntry {
  if (position === null || ranges.length === 0)
    throw new Error(
      'Sheet.insertChart of a chart without a position or a range is not modelled by the local host',
    );
  const tab = book.engine.sheet(sheetId);
  const isInside = (at: number, count: number) => at >= 0 && at < count;
  if (!isInside(position.row, tab.getRowCount()) || !isInside(position.column, tab.getColumnCount()))
    throw new SheetsError('The chart is anchored outside the sheet.');
  return { ...spec, id: 0, ranges, position, sheet: sheetId };
}

function indexOf({ charts }: HostBook, sheetId: string, { id }: ChartSpec): number {
  const at = charts.findIndex((chart) => chart.id === id && chart.sheet === sheetId);
  if (at < 0) throw new SheetsError('The chart is not on this sheet.');
  return at;
}

/** A number that no chart of the workbook has, drawn by chance as Google does. */
function takeChartId({ charts }: HostBook): number {
  for (;;) {
    const id = 1 + Math.floor(Math.random() * (CHART_NUMBERS - 1));
    if (charts.every((chart) => chart.id !== id)) return id;
  }
}
