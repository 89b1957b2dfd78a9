import { formatDate } from '../date/calendar-date';
import { WITNESS } from '../page/mark';
import type { Look, Page, PageCell } from '../page/page';
import { totalOf } from '../state/total';
import { totalOptionsOf } from '../survey/indicator';
import type { Survey } from '../survey/survey';
import type { Area } from '../workbook/workbook';
import { summaryBlocks } from './blocks';
import { MAX_FORMULA_UNITS } from './cells';
import { breakLine, footnotes, legend } from './footnotes';
import { issuingBody } from './issuing-body';
import { pageTitle, type ReportOptions } from './options';
import { cell, textRow } from './page-cells';
import { liveLine } from './sources';
import {
  ABSENT,
  COLUMNS_PER_INDICATOR,
  firstColumn,
  HEADINGS,
  type Layout,
  SIGNATURE,
} from './summary-layout';
import { totalLine, unitLine } from './summary-lines';

const WIDTHS = { ordinal: 36, unit: 220, figure: 75, money: 104 };
/** Pixels a printed character takes on average, to break footnotes where the table ends. */
const PIXELS_PER_CHARACTER = 6.4;

const HEADER_LOOK: Look = { bold: true, align: 'center' };

function headerRows(survey: Survey, columns: number): PageCell[][] {
  const top: PageCell[] = [cell(HEADINGS.ordinal, HEADER_LOOK), cell(HEADINGS.unit, HEADER_LOOK)];
  const leaf: PageCell[] = [cell('', HEADER_LOOK), cell('', HEADER_LOOK)];
  for (const { name, measure } of survey.indicators) {
    const title = measure ? `${name} (${measure})` : name;
    top.push(cell(title, HEADER_LOOK), cell('', HEADER_LOOK), cell('', HEADER_LOOK));
    leaf.push(...[HEADINGS.target, HEADINGS.result, HEADINGS.rate].map((word) => cell(word, HEADER_LOOK)));
  }
  const [countTop, countLeaf] = HEADINGS.count;
  top.push(cell(countTop, HEADER_LOOK));
  leaf.push(cell(countLeaf, HEADER_LOOK));
  return [top.slice(0, columns), leaf.slice(0, columns)];
}

function columnWidths(survey: Survey, columns: number): Page['widths'] {
  const widths = [{ column: 0, count: columns, width: WIDTHS.figure }];
  widths.push({ column: 0, count: 1, width: WIDTHS.ordinal }, { column: 1, count: 1, width: WIDTHS.unit });
  survey.indicators.forEach((indicator, index) => {
    const wide = indicator.measures.some(({ assessment }) =>
      [assessment.inTargets, assessment.inResults].some((figure) => Math.abs(figure ?? 0) >= 1e6),
    );
    if (wide) widths.push({ column: firstColumn(index), count: 2, width: WIDTHS.money });
  });
  return widths;
}

function totalWidth(widths: Page['widths'], columns: number): number {
  const each = Array.from({ length: columns }, () => 0);
  for (const { column, count, width } of widths) each.fill(width, column, column + count);
  return each.reduce((sum, width) => sum + width, 0);
}

/**
 * The page `Tổng hợp`: head with a live line per source, a header of two rows, one line a unit with three columns an
 * indicator, subtotals, totals, and the notes that defend the figures. Rates and totals are formulas up to
 * {@link MAX_FORMULA_UNITS} units.
 */
export function summaryPage(survey: Survey, options: ReportOptions): Page {
  const { indicators, directory } = survey;
  const columns = firstColumn(indicators.length) + 1;
  const made = `lập lúc ${options.made.time} ngày ${formatDate(options.made.day)}`;
  const head = [
    [cell(issuingBody(survey), { bold: true }, { note: WITNESS }), ...textRow('', columns - 1)],
    textRow(pageTitle('TỔNG HỢP KẾT QUẢ THỰC HIỆN CHỈ TIÊU', survey), columns, {
      look: { bold: true, size: 14, align: 'center' },
    }),
    textRow(`Số liệu tính đến ngày ${formatDate(survey.asOf)} (${made})`, columns, {
      look: { align: 'center' },
    }),
    ...options.sources.map((source) =>
      textRow({ formula: liveLine(source, options.names.record) }, columns, { look: { italic: true } }),
    ),
    textRow('', columns),
  ];
  const blocks = summaryBlocks(survey);
  const first = head.length;
  const layout: Layout = {
    survey,
    blocks,
    bodyRow: first + 2,
    withFormulas: directory.units.length <= MAX_FORMULA_UNITS,
  };
  const body = blocks.map((block, index) =>
    block.kind === 'unit' ? unitLine(block, layout.bodyRow + index, layout) : totalLine(block, index, layout),
  );
  const widths = columnWidths(survey, columns);
  const rows = [
    ...head,
    ...headerRows(survey, columns),
    ...body,
    ...footRows(survey, columns, { width: totalWidth(widths, columns), evidence: options.evidence }),
  ];
  const across = (row: number): Area => ({ row, column: 0, rows: 1, columns });
  return {
    key: 'summary',
    name: options.names.summary,
    rows,
    ownRows: rows.length,
    ownColumns: columns,
    header: { first, last: first + 1 },
    mergesAcross: [
      { ...across(1), rows: 2 },
      ...indicators.map((_, index) => ({
        row: first,
        column: firstColumn(index),
        rows: 1,
        columns: COLUMNS_PER_INDICATOR,
      })),
    ],
    mergesDown: [{ row: first, column: 0, rows: 2, columns: 2 }],
    widths,
    grid: { row: first, column: 0, rows: 2 + body.length, columns },
    wrap: { row: first, column: 0, rows: 2 + body.length, columns },
    middle: false,
    filter: null,
  };
}

function footRows(
  survey: Survey,
  columns: number,
  { width, evidence }: { readonly width: number; readonly evidence: readonly string[] },
): PageCell[][] {
  const limit = Math.max(40, Math.floor(width / PIXELS_PER_CHARACTER));
  const totals = survey.indicators.map((indicator) =>
    totalOf(
      indicator.measures.map(({ assessment }) => assessment),
      totalOptionsOf(indicator),
    ),
  );
  const lines = [...footnotes(survey, totals), ...evidence].flatMap((line) => breakLine(line, limit));
  const hasErrors = survey.indicators.some(({ measures }) =>
    measures.some(({ assessment }) => assessment.state === 'dataError'),
  );
  const last = textRow(
    `${legend({ errors: hasErrors, late: survey.indicators.some(({ pace }) => pace !== null) })} · ${ABSENT} : không có trong biểu`,
    columns,
    {
      look: { italic: true },
    },
  );
  const signature = textRow('', columns);
  signature[Math.max(1, columns - COLUMNS_PER_INDICATOR)] = cell(SIGNATURE, { bold: true, align: 'center' });
  return [...lines.map((line) => textRow(line, columns)), last, textRow('', columns), signature];
}
