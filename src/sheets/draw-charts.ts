import type { Chart, ChartSeries, DrawnChart } from '../core/page/chart';
import { areaA1 } from '../core/workbook/a1';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type EmbeddedChart = GoogleAppsScript.Spreadsheet.EmbeddedChart;

/** Pixels between a chart and the corner of its cell. */
const OFFSET = 8;

/** What is known of the charts that runs put on a page. */
export interface KnownCharts {
  readonly drawn: readonly DrawnChart[];
  /** The last run did not end, so that charts of its may stand there that nobody wrote down. */
  readonly unsure: boolean;
}

/**
 * Puts the charts of a page over its cells: one that a run put there under the same title is changed in its place, so that it keeps its
 * number and what points at it; those of indicators that are gone go, those that staff made stay. Gives the charts as they stand.
 * Five calls at the most for each chart, however many units it shows, and two for the page.
 */
export function drawCharts(
  sheet: Sheet,
  charts: readonly Chart[],
  known: KnownCharts,
): readonly DrawnChart[] {
  const there = sheet.getCharts();
  const own = ownCharts(there, charts, known);
  const used = new Set<EmbeddedChart>();
  const drawn: DrawnChart[] = [];
  const missing: Chart[] = [];
  for (const chart of charts) {
    const old = own.find(({ title, embedded }) => title === chart.title && !used.has(embedded));
    if (!old) {
      missing.push(chart);
      continue;
    }
    used.add(old.embedded);
    sheet.updateChart(built(sheet, old.embedded.modify().clearRanges(), chart));
    drawn.push({ id: old.id, title: chart.title });
  }
  for (const { embedded } of own) if (!used.has(embedded)) sheet.removeChart(embedded);
  for (const chart of missing) sheet.insertChart(built(sheet, sheet.newChart(), chart));
  if (missing.length === 0) return drawn;
  const before = new Set(there.map((embedded) => embedded.getChartId()));
  const inserted = sheet.getCharts().flatMap((embedded): DrawnChart[] => {
    const id = embedded.getChartId();
    return id === null || before.has(id) ? [] : [{ id, title: titleOf(embedded) }];
  });
  return [...drawn, ...inserted];
}

interface OwnChart extends DrawnChart {
  readonly embedded: EmbeddedChart;
}

/**
 * The charts on a page that runs put there, by the numbers that were written down. Where none of these is left, as in a converted file, or
 * a run was cut off, those too that have the title and show the columns of one of ours.
 */
function ownCharts(
  there: readonly EmbeddedChart[],
  charts: readonly Chart[],
  { drawn, unsure }: KnownCharts,
): readonly OwnChart[] {
  const titles = new Map(drawn.map(({ id, title }) => [id, title]));
  const numbered = there.map((embedded) => ({ embedded, id: embedded.getChartId() ?? 0 }));
  const known = numbered.flatMap(({ embedded, id }): OwnChart[] => {
    const title = titles.get(id);
    return title === undefined ? [] : [{ embedded, id, title }];
  });
  if (known.length > 0 && !unsure) return known;
  const alike = numbered.flatMap(({ embedded, id }): OwnChart[] => {
    if (titles.has(id)) return [];
    const title = titleOf(embedded);
    const chart = charts.find((one) => one.title === title);
    const columns = embedded.getRanges().map((range) => range.getColumn() - 1);
    const isOurs = chart?.areas.every(({ column }, index) => column === columns[index]);
    return isOurs ? [{ embedded, id, title }] : [];
  });
  return [...known, ...alike];
}

function titleOf(embedded: EmbeddedChart): string {
  return String(embedded.getOptions().get('title') ?? '');
}

function built(
  sheet: Sheet,
  begun: GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder,
  chart: Chart,
): EmbeddedChart {
  const { title, areas, series, axis, slant, row, column, width, height } = chart;
  const builder = begun.asComboChart().setTitle(title).setStacked();
  for (const area of areas) builder.addRange(sheet.getRange(areaA1(area)));
  return builder
    .setNumHeaders(1)
    .setOption('series', seriesOptions(series))
    .setOption('legend.position', 'top')
    .setOption('vAxis.title', axis)
    .setOption('vAxis.minValue', 0)
    .setOption('hAxis.slantedText', true)
    .setOption('hAxis.slantedTextAngle', slant)
    .setOption('width', width)
    .setOption('height', height)
    .setPosition(row + 1, column + 1, OFFSET, OFFSET)
    .build();
}

/** The looks of the series by their numbers. */
function seriesOptions(series: readonly ChartSeries[]): Readonly<Record<string, object>> {
  return Object.fromEntries(
    series.map((one, index): [string, object] => {
      const { color } = one;
      if (one.kind === 'bars') return [String(index), { type: 'bars', color }];
      const { lineWidth, pointSize } = one;
      return [String(index), { type: 'line', color, lineWidth, pointSize }];
    }),
  );
}
