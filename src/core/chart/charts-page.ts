import { CHART_FIGURES, HEAD_FILL } from '../colour/palette';
import { type Frame, PLAIN_FRAME } from '../frame/frame';
import { isPercent } from '../measure/measure';
import type { Chart } from '../page/chart';
import { headWithKept, type KeptDraft, withKept } from '../page/kept-list';
import type { Look, Page, PageCell, PreviousPage } from '../page/page';
import { LOST_PART } from '../page/pages';
import { columnPixels, linesWithin, PADDING, totalPixels } from '../page/set-text';
import { indicatorText } from '../report/below-typed';
import { figureFormat } from '../report/cells';
import { doubtLines } from '../report/footnotes';
import { issuingBody } from '../report/issuing-body';
import { draftOf, unled } from '../report/kept-drafts';
import { typedRows } from '../report/keyed-rows';
import { pageTitle, type ReportOptions } from '../report/options';
import { cell, placedRow, textRow } from '../report/page-cells';
import { headRows, witnessNote } from '../report/page-head';
import { isDueForAll } from '../survey/indicator';
import type { Survey } from '../survey/survey';
import type { Area } from '../workbook/workbook';
import type { Charted, ChartedSummary } from './charted';
import { type ChartsKey, chartsKey, readTypedCharts } from './charts-typed';
import { CHART_COLUMNS, CHART_HEADINGS } from './columns';
import { chartsLiveLine, countFormula, unitFormulas } from './formulas';
import { type StateSeries, seriesOf } from './series';

const COLUMNS = CHART_HEADINGS.length;
const HEADER_LOOK: Look = { bold: true, align: 'center', fill: HEAD_FILL };
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

/** A row of figures, and what it is of; null for headings. */
interface Draft {
  readonly cells: readonly PageCell[];
  readonly key: ChartsKey | null;
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
  const lines = (text: string) =>
    linesWithin(text, totalPixels(widths) - PADDING, { look: {}, font }).map((line) =>
      textRow(line, COLUMNS),
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
  const chartRows: number[] = [];
  const countRows: number[] = [];
  const head: PageCell[][] = [...above];
  for (const one of charted) {
    chartRows.push(head.length);
    countRows.push(head.length + 1);
    head.push(textRow('', COLUMNS), textRow('', COLUMNS));
    head.push(...(doubts.get(one) ?? []).flatMap(lines), textRow('', COLUMNS));
  }
  const others = doubts.get(null) ?? [];
  if (others.length > 0)
    head.push(
      textRow('Cần xem lại', COLUMNS, { look: TITLE_LOOK }),
      ...others.flatMap(lines),
      textRow('', COLUMNS),
    );
  head.push(
    textRow(`SỐ LIỆU CỦA BIỂU ĐỒ (tự tính theo trang ${options.summary})`, COLUMNS, { look: TITLE_LOOK }),
  );
  const headerRow = head.length;
  head.push(headerCells());
  const drafts: Draft[] = [];
  const blocks = charted.map((one, index) => {
    if (index > 0) drafts.push({ cells: headerCells(), key: null });
    const first = headerRow + 1 + drafts.length;
    drafts.push(...unitDrafts(one, { first, summary: options.summary }));
    return { one, first };
  });
  charted.forEach((one, index) => {
    const row = countRows[index];
    const cells = row === undefined ? undefined : head[row];
    if (cells) cells[0] = cell({ formula: countFormula(one, blocks[index]?.first ?? 0) }, { italic: true });
  });
  const rates = { row: headerRow + 1, column: CHART_COLUMNS.rate, rows: drafts.length, columns: 1 };
  const [live] = head[0] ?? [];
  if (live && head[0])
    head[0][0] = {
      ...live,
      content: { formula: chartsLiveLine(charted, { summary: options.summary, dayLine, rates }) },
    };
  const typed = typedRows(kept, new Set(drafts.flatMap(({ key }) => key?.key ?? [])), lostDraft);
  const all: KeptDraft[] = [
    ...drafts.map(({ cells, key }) =>
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
    grids: [{ row: headerRow, column: 0, rows: 1 + drafts.length, columns: COLUMNS }],
    filter: null,
    charts: blocks.map(({ one, first }, index) =>
      chartOf(one, { title: chartTitle(one.indicator, survey), first, row: chartRows[index] ?? 0 }),
    ),
  };
}

function headerCells(): PageCell[] {
  return CHART_HEADINGS.map((heading) => cell(heading, HEADER_LOOK));
}

function seriesFor({ indicator }: Charted): readonly StateSeries[] {
  const { periodEnded, direction, pace } = indicator;
  return seriesOf({
    periodEnded,
    isDueForAll: isDueForAll(indicator),
    direction,
    isPaced: pace !== null,
  });
}

function unitDrafts(
  one: Charted,
  { first, summary }: { readonly first: number; readonly summary: string },
): Draft[] {
  const { indicator, units } = one;
  const format = figureFormat(
    indicator.measures.flatMap(({ assessment }) => [assessment.inTargets, assessment.inResults]),
    isPercent(indicator.measure),
  );
  const used = new Set<number>(seriesFor(one).map(({ column }) => column));
  return units.map((unit, index): Draft => {
    const formulas = unitFormulas(one, unit, { summary, row: first + index });
    const cells = CHART_HEADINGS.map((_, column): PageCell => {
      const { reached, label } = CHART_COLUMNS;
      if (column === CHART_COLUMNS.indicator) return cell(indicator.name);
      if (column === CHART_COLUMNS.unit) return cell(unit.name);
      if (column === CHART_COLUMNS.paced) return cell(unit.paced ?? '', { align: 'right' }, { format });
      if (column === CHART_COLUMNS.level) return cell(indicator.threshold, feedLook(column));
      const formula = column < reached || used.has(column) ? formulas.get(column) : undefined;
      const isRate = column === CHART_COLUMNS.rate || column >= reached;
      const isFigure = isRate || column === CHART_COLUMNS.target || column === CHART_COLUMNS.result;
      const look = column >= label ? feedLook(column) : isFigure ? { align: 'right' as const } : {};
      return cell(
        formula === undefined ? '' : { formula },
        look,
        isFigure ? { format: isRate ? `0.${'0'.repeat(unit.digits)}` : format } : {},
      );
    });
    return { cells, key: chartsKey(indicator.name, unit.name) };
  });
}

/** What only charts need is pale; where they need an error nobody sees it. */
function feedLook(column: number): Look {
  const { label, unknown } = CHART_COLUMNS;
  return {
    color: column === unknown ? CHART_FIGURES.hidden : CHART_FIGURES.shown,
    ...(column === label ? {} : { align: 'right' }),
  };
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
    found.set(own, [...(found.get(own) ?? []), line]);
  }
  return found;
}
