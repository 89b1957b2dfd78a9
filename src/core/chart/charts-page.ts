import { addToGroup } from '../collection/group-by';
import { type Frame, PLAIN_FRAME } from '../frame/frame';
import type { Chart } from '../page/chart';
import { headWithKept, type KeptDraft, withKept } from '../page/kept-list';
import type { Look, Page, PageCell, PreviousPage } from '../page/page';
import { LOST_PART } from '../page/pages';
import { columnPixels, linesWithin, PADDING, totalPixels } from '../page/set-text';
import { indicatorText } from '../report/below-typed';
import { doubtLines } from '../report/footnotes';
import { issuingBody } from '../report/issuing-body';
import { draftOf, unled } from '../report/kept-drafts';
import { typedRows } from '../report/keyed-rows';
import { pageTitle, type ReportOptions } from '../report/options';
import { cell, placedRow, textRow } from '../report/page-cells';
import { headRows, witnessNote } from '../report/page-head';
import type { Survey } from '../survey/survey';
import type { Area } from '../workbook/workbook';
import { chartFigures, chartHeadings, seriesFor } from './chart-figures';
import type { Charted, ChartedSummary } from './charted';
import { type ChartsKey, readTypedCharts } from './charts-typed';
import { CHART_COLUMNS, CHART_HEADINGS } from './columns';
import { chartsLiveLine, countFormula } from './formulas';

const COLUMNS = CHART_HEADINGS.length;
const TITLE_LOOK: Look = { bold: true, size: 12 };

const WIDTHS: Page['widths'] = [
  { column: CHART_COLUMNS.indicator, count: 1, width: 110 },
  { column: CHART_COLUMNS.unit, count: 1, width: 170 },
  { column: CHART_COLUMNS.target, count: 3, width: 92 },
  { column: CHART_COLUMNS.rate, count: 1, width: 62 },
  { column: CHART_COLUMNS.state, count: 1, width: 112 },
  { column: CHART_COLUMNS.label, count: 1, width: 180 },
  { column: CHART_COLUMNS.reached, count: 6, width: 62 },
];

/** Pixels of a chart: as wide as its bars need, and no narrower than its title and legend. */
const CHART = { height: 430, bar: 46, leastBar: 15, axis: 150, least: 640 };

/** With more bars than this the names below them stand upright. */
const MOST_SLANTED = 40;

/** What the page prints besides the survey and the summary. */
export interface ChartsPageOptions
  extends Pick<ReportOptions, 'standardName' | 'indicatorName' | 'evidence' | 'made'> {
  readonly name: string;
  /** The name of the summary, as formulas must write it. */
  readonly summary: string;
  /** Of what staff set in `Mẫu in` the page, which nobody signs, has the issuing body and the font. */
  readonly frame: Pick<Frame, 'body' | 'font'>;
}

/**
 * The page `Biểu đồ`: the head, then for each indicator a chart with a bar a unit and the line to reach, its counts and what is doubtful
 * about it; below all of them the figures that the charts are drawn from, formulas that follow the summary. What people typed right
 * of the figures stays beside its unit and indicator.
 */
export function chartsPage(
  survey: Survey,
  { charted, dayLine }: ChartedSummary,
  { previous, ...options }: ChartsPageOptions & { readonly previous: PreviousPage | null },
): Page {
  const kept = readTypedCharts(previous, options);
  const { font } = options.frame;
  const widths = columnPixels(WIDTHS, COLUMNS);
  const doubts = doubtsBy(charted, [...new Set([...doubtLines(survey), ...options.evidence])]);
  const doubtRows = (one: Charted | null) =>
    (doubts.get(one) ?? []).flatMap((text) =>
      linesWithin(text, totalPixels(widths) - PADDING, { look: {}, font }).map((line) =>
        textRow(line, COLUMNS),
      ),
    );
  const above = headRows({
    live: '',
    note: witnessNote(options.made),
    body: options.frame.body === '' ? issuingBody(survey) : options.frame.body,
    title: pageTitle('BIỂU ĐỒ THỰC HIỆN CHỈ TIÊU', survey),
    subtitle: dayLine,
    frame: { ...PLAIN_FRAME, font },
    widths,
  });
  const ownDoubts = charted.map(doubtRows);
  const chartRows = ownDoubts.map((_, index) => above.length + rowsBefore(ownDoubts, index));
  const others = doubtRows(null);
  const below = [
    ...(others.length === 0
      ? []
      : [textRow('Cần xem lại', COLUMNS, { look: TITLE_LOOK }), ...others, blankRow()]),
    textRow(`SỐ LIỆU CỦA BIỂU ĐỒ (tự tính theo trang ${options.summary})`, COLUMNS, { look: TITLE_LOOK }),
  ];
  const headerRow = above.length + rowsBefore(ownDoubts, charted.length) + below.length;
  const { blocks, rows: figures } = chartFigures(charted, {
    first: headerRow + 1,
    summary: options.summary,
  });
  const rates = { row: headerRow + 1, column: CHART_COLUMNS.rate, rows: figures.length, columns: 1 };
  const live = chartsLiveLine(charted, { summary: options.summary, dayLine, rates });
  const head = [
    ...withLiveLine(above, live),
    ...blocks.flatMap(({ one, first }, index) => [
      blankRow(),
      withFirst(blankRow(), cell({ formula: countFormula(one, first) }, { italic: true })),
      ...(ownDoubts[index] ?? []),
      blankRow(),
    ]),
    ...below,
    chartHeadings(),
  ];
  const typed = typedRows(kept, new Set(figures.flatMap(({ key }) => key?.key ?? [])), lostDraft);
  const all: KeptDraft[] = [
    ...figures.map(({ cells, key }) =>
      draftOf(
        cells,
        (typed.byKey.get(key?.key ?? '') ?? []).map((row) => unled({ row })),
      ),
    ),
    ...typed.lost,
  ];
  const rows = [
    ...headWithKept(head, kept),
    ...all.map((draft, index) => withKept(draft, headerRow + 1 + index, kept)),
  ];
  return {
    key: 'charts',
    name: options.name,
    rows,
    ownRows: rows.length,
    ownColumns: COLUMNS,
    font,
    header: { first: headerRow, last: headerRow },
    frozen: { rows: 0, columns: 0 },
    mergesAcross: [],
    mergesDown: [],
    widths: WIDTHS,
    heights: chartRows.map((row) => ({ row, height: CHART.height + 2 * PADDING })),
    folded: null,
    grids: [{ row: headerRow, column: 0, rows: 1 + figures.length, columns: COLUMNS }],
    filter: null,
    charts: blocks.map(({ one, first }, index) =>
      chartOf(one, { title: chartTitle(one.indicator, survey), first, row: chartRows[index] ?? 0 }),
    ),
  };
}

/** Rows of a chart besides its doubts: the chart, its counts, and one that parts it from the next. */
const ROWS_OF_CHART = 3;

function rowsBefore(doubts: readonly (readonly unknown[])[], index: number): number {
  return doubts.slice(0, index).reduce((rows, { length }) => rows + ROWS_OF_CHART + length, 0);
}

function blankRow(): PageCell[] {
  return textRow('', COLUMNS);
}

function withFirst(row: readonly PageCell[], first: PageCell): PageCell[] {
  return [first, ...row.slice(1)];
}

function withLiveLine([top, ...others]: readonly PageCell[][], formula: string): PageCell[][] {
  const [first] = top ?? [];
  return top === undefined || first === undefined
    ? others
    : [withFirst(top, { ...first, content: { formula } }), ...others];
}

function lostDraft(row: number, { indicator, unit }: ChartsKey): KeptDraft {
  const texts = new Map<number, string>([
    [CHART_COLUMNS.indicator, indicator],
    [CHART_COLUMNS.unit, unit],
    [CHART_COLUMNS.state, LOST_PART],
  ]);
  return draftOf(placedRow(texts, COLUMNS), [unled({ row })]);
}

/** The chart of an indicator whose figures begin in a row, counted from 0, below their headings. */
function chartOf(
  one: Charted,
  { title, first, row }: { readonly title: string; readonly first: number; readonly row: number },
): Chart {
  const series = seriesFor(one);
  const { length: bars } = one.units;
  const page = totalPixels(columnPixels(WIDTHS, COLUMNS));
  const wanted = Math.min(CHART.axis + bars * CHART.bar, page);
  return {
    title,
    areas: areasOf([CHART_COLUMNS.label, ...series.map(({ column }) => column)], first - 1, bars + 1),
    series: series.map((each) => each.series),
    axis: 'Tỷ lệ (%)',
    slant: bars > MOST_SLANTED ? 90 : 45,
    row,
    column: 0,
    width: Math.max(wanted, CHART.axis + bars * CHART.leastBar, CHART.least),
    height: CHART.height,
  };
}

/** "Chỉ tiêu Tin bài – Tỷ lệ thực hiện (%)", with its period where it is another than the page's. */
function chartTitle({ name, period }: Charted['indicator'], survey: Survey): string {
  return `Chỉ tiêu ${indicatorText(name, period, survey.period)} – Tỷ lệ thực hiện (%)`;
}

/** Columns as areas of so many rows, those beside each other in one. */
function areasOf(columns: readonly number[], row: number, rows: number): readonly Area[] {
  const areas: Area[] = [];
  for (const column of columns) {
    const last = areas[areas.length - 1];
    if (last && last.column + last.columns === column)
      areas[areas.length - 1] = { ...last, columns: last.columns + 1 };
    else areas.push({ row, column, rows, columns: 1 });
  }
  return areas;
}

/** Lines on doubtful figures by the indicator they begin with; those of none under null. */
function doubtsBy(
  charted: readonly Charted[],
  doubts: readonly string[],
): ReadonlyMap<Charted | null, readonly string[]> {
  const found = new Map<Charted | null, string[]>();
  for (const line of doubts) {
    const own = charted.find(({ indicator }) => line.startsWith(`${indicator.name}:`)) ?? null;
    addToGroup(found, own, line);
  }
  return found;
}
