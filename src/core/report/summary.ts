import { HEADER_LOOK } from '../colour/palette';
import { formatDate } from '../date/calendar-date';
import type { Look, Page, PageCell, RowHeight } from '../page/page';
import { DEFAULT_SIZE } from '../page/page';
import { linesWithin, PADDING, rowPixels, totalPixels } from '../page/set-text';
import { totalOf } from '../state/total';
import { totalOptionsOf } from '../survey/indicator';
import type { Survey } from '../survey/survey';
import type { Area } from '../workbook/workbook';
import { summaryBlocks } from './blocks';
import { MAX_FORMULA_UNITS } from './cells';
import { footnotes, legend } from './footnotes';
import { issuingBody } from './issuing-body';
import { pageTitle, type ReportOptions } from './options';
import { cell, textRow } from './page-cells';
import { headRows, signatureRows, witnessNote } from './page-head';
import { panelRuns, panelsOf, panelWidths } from './panels';
import { liveLineOf } from './sources';
import {
  ABSENT,
  COLUMNS_PER_INDICATOR,
  DAY_LINE,
  firstColumn,
  HEADINGS,
  type Layout,
  type Panel,
  panelColumns,
  titleOf,
} from './summary-layout';
import { totalLine, unitLine } from './summary-lines';

function headerRows({ indicators, isLast }: Panel): PageCell[][] {
  const top = [HEADINGS.ordinal, HEADINGS.unit, ...indicators.flatMap((one) => [titleOf(one), '', ''])];
  const leaf = ['', '', ...indicators.flatMap(() => [HEADINGS.target, HEADINGS.result, HEADINGS.rate])];
  const [countTop, countLeaf] = HEADINGS.count;
  if (isLast) {
    top.push(countTop);
    leaf.push(countLeaf);
  }
  return [top, leaf].map((row) => row.map((text) => cell(text, HEADER_LOOK)));
}

/** One panel as rows of the page, and where its areas are. */
interface PlacedPanel {
  readonly rows: readonly (readonly PageCell[])[];
  readonly first: number;
  readonly columns: number;
  readonly height: RowHeight;
  readonly titles: readonly Area[];
}

function placePanel(
  panel: Panel,
  first: number,
  {
    survey,
    widths,
    font,
    asValues,
  }: {
    readonly survey: Survey;
    readonly widths: readonly number[];
    readonly font: string;
    readonly asValues: boolean;
  },
): PlacedPanel {
  const blocks = summaryBlocks(survey);
  const withFormulas = !asValues && survey.directory.units.length <= MAX_FORMULA_UNITS;
  const layout: Layout = { survey, panel, blocks, bodyRow: first + 2, withFormulas };
  const body = blocks.map((block, index) =>
    block.kind === 'unit' ? unitLine(block, layout.bodyRow + index, layout) : totalLine(block, index, layout),
  );
  const titles = panel.indicators.map((_, index) => {
    return { row: first, column: firstColumn(index), rows: 1, columns: COLUMNS_PER_INDICATOR };
  });
  const lines = panel.indicators.map((one, index) => {
    const { column, columns } = titles[index] ?? { column: 0, columns: 0 };
    const pixels = totalPixels(widths.slice(column, column + columns)) - PADDING;
    return linesWithin(titleOf(one), pixels, { look: HEADER_LOOK, font }).length;
  });
  const { length: columns } = headerRows(panel)[0] ?? [];
  const count = panel.isLast ? 2 : 1;
  const height = { row: first, height: rowPixels(Math.max(count, ...lines), DEFAULT_SIZE) };
  return { rows: [...headerRows(panel), ...body], first, columns, height, titles };
}

/**
 * The page `Tổng hợp`: the head, for at most six indicators at a time a header of two rows and one line a unit with three
 * columns an indicator, subtotals and totals, and below all of them the notes that defend the figures and who signs. Rates and
 * totals are formulas up to {@link MAX_FORMULA_UNITS} units, unless all are wanted as values.
 */
export function summaryPage(
  survey: Survey,
  options: ReportOptions,
  { asValues = false }: { readonly asValues?: boolean } = {},
): Page {
  const { frame } = options;
  const { font } = frame;
  const panels = panelsOf(survey, font);
  const widths = panelWidths(panels, survey, font);
  const columns = Math.max(...panels.map(panelColumns));
  const head = headRows({
    live: { formula: liveLineOf(options.sources, options.names.record) },
    note: witnessNote(options.made),
    body: frame.body === '' ? issuingBody(survey) : frame.body,
    title: pageTitle('TỔNG HỢP KẾT QUẢ THỰC HIỆN CHỈ TIÊU', survey),
    subtitle: `${DAY_LINE} ${formatDate(survey.asOf)}`,
    frame,
    widths,
  });
  const placed: PlacedPanel[] = [];
  let next = head.length;
  for (const panel of panels) {
    const one = placePanel(panel, next, { survey, widths, font, asValues });
    placed.push(one);
    next += one.rows.length + 1;
  }
  const wide = (row: readonly PageCell[]) => [...row, ...textRow('', columns - row.length + 1).slice(1)];
  const rows = [
    ...head,
    ...placed.flatMap(({ rows: own }, index) =>
      (index === 0 ? own : [textRow('', columns), ...own]).map(wide),
    ),
    ...footRows(survey, options, widths),
    ...signatureRows(frame, widths),
  ];
  const first = head.length;
  return {
    key: 'summary',
    name: options.names.summary,
    rows,
    ownRows: rows.length,
    ownColumns: columns,
    font,
    header: { first, last: first + 1 },
    frozen: { rows: placed.length === 1 ? first + 2 : 0, columns: 2 },
    mergesAcross: placed.flatMap(({ titles }) => titles),
    mergesDown: placed.map((one) => ({ row: one.first, column: 0, rows: 2, columns: 2 })),
    widths: panelRuns(widths),
    heights: placed.map(({ height }) => height),
    folded: null,
    grids: placed.map((one) => ({
      row: one.first,
      column: 0,
      rows: one.rows.length,
      columns: one.columns,
    })),
    filter: null,
  };
}

function footRows(survey: Survey, options: ReportOptions, widths: readonly number[]): PageCell[][] {
  const look: Look = {};
  const limit = totalPixels(widths) - PADDING;
  const totals = survey.indicators.map((indicator) =>
    totalOf(
      indicator.measures.map(({ assessment }) => assessment),
      totalOptionsOf(indicator),
    ),
  );
  const hasErrors = survey.indicators.some(({ measures }) =>
    measures.some(({ assessment }) => assessment.state === 'dataError'),
  );
  const isPaced = survey.indicators.some(({ pace }) => pace !== null);
  const { evidence, compared, sinceLast = [] } = options;
  const lines = [...footnotes(survey, totals), ...evidence, ...compared, ...sinceLast].flatMap((line) =>
    linesWithin(line, limit, { look, font: options.frame.font }),
  );
  const signs = `${legend({ errors: hasErrors, late: isPaced })} · ${ABSENT} : không có trong biểu`;
  return [
    ...lines.map((line) => textRow(line, widths.length, { look })),
    textRow(signs, widths.length, { look: { ...look, italic: true } }),
  ];
}
