import type { CalendarDate } from '../date/calendar-date';
import { formatDate } from '../date/calendar-date';
import { WITNESS } from '../page/mark';
import type { Content, Look, Page, PageCell } from '../page/page';
import { BLANK } from '../page/page';
import type { StateKey } from '../state/assessment';
import { type Total, totalOf } from '../state/total';
import type { Indicator, Measure, Survey } from '../survey/survey';
import { cellA1 } from '../workbook/a1';
import type { Area } from '../workbook/workbook';
import { type Block, summaryBlocks } from './blocks';
import { figureFormat, fillOf, MAX_FORMULA_UNITS, RATE_WORDS, rateFormat, sourceNote } from './cells';
import { breakLine, footnotes, legend } from './footnotes';
import { liveLine, type Source } from './sources';

/** What the pages print besides the survey. */
export interface ReportOptions {
  /** Names of our tabs, as formulas must write them. */
  readonly names: { readonly summary: string; readonly below: string; readonly record: string };
  readonly sources: readonly Source[];
  /** When the page is made: the day and the time as HH:MM. */
  readonly made: { readonly day: CalendarDate; readonly time: string };
}

/** The issuing body printed in A1 until staff type another there, which then stays. */
export const ISSUING_BODY = 'LIÊN ĐOÀN LAO ĐỘNG TỈNH CAO BẰNG';

/** What stands at the end of the page, for the person who signs; everything below it belongs to staff. */
export const SIGNATURE = 'NGƯỜI LẬP BIỂU';

export const HEADINGS = {
  ordinal: 'TT',
  unit: 'Đơn vị',
  target: 'KH',
  result: 'KQ',
  rate: 'Tỷ lệ',
  count: ['Số chỉ tiêu', 'đạt'],
} as const;

const ABSENT = '–';
const FIRST_INDICATOR_COLUMN = 2;
const COLUMNS_PER_INDICATOR = 3;
const WIDTHS = { ordinal: 36, unit: 215, figure: 68, money: 104 };
/** Pixels a printed character takes on average, to break footnotes where the table ends. */
const PIXELS_PER_CHARACTER = 6.4;

const HEADER_LOOK: Look = { bold: true, align: 'center' };

function cell(content: Content, look: Look = {}, more: Omit<PageCell, 'content' | 'look'> = {}): PageCell {
  return { content, look, ...more };
}

/** "chỉ tiêu năm 2019" in capitals after the fixed words; without a period only the words. */
export function pageTitle(words: string, survey: Survey): string {
  return survey.period ? `${words} ${survey.period.label.toUpperCase()}` : words;
}

/** Column of an indicator's target; result and rate follow it. */
function firstColumn(indicator: number): number {
  return FIRST_INDICATOR_COLUMN + indicator * COLUMNS_PER_INDICATOR;
}

/** Where the rows of the body stand on the page, so that formulas can name them. */
interface Layout {
  readonly survey: Survey;
  readonly blocks: readonly Block[];
  readonly bodyRow: number;
  readonly withFormulas: boolean;
}

function rateCell(
  rate: Total['rate'],
  position: { readonly row: number; readonly column: number },
  options: {
    readonly state: StateKey | null;
    readonly provisional: boolean;
    readonly withFormulas: boolean;
    readonly look: Look;
  },
): PageCell {
  const { state, provisional, withFormulas, look } = options;
  if (rate === null || rate.target === 0) {
    const words = state === null ? ABSENT : RATE_WORDS[state];
    return cell(words, { ...look, align: 'center' });
  }
  const { row, column } = position;
  const formula = `=${cellA1({ row, column: column - 1 })}/${cellA1({ row, column: column - 2 })}`;
  const content: Content = withFormulas ? { formula } : rate.result / rate.target;
  const below = state === 'below';
  const format = rateFormat(rate, { below, provisional });
  return cell(content, { ...look, align: 'right', ...(below ? { bold: true } : {}) }, { format });
}

/** The three cells of one unit under one indicator. */
function measureCells(
  indicator: Indicator,
  measure: Measure,
  layout: Layout & { row: number; column: number },
): PageCell[] {
  const { assessment } = measure;
  const { state } = assessment;
  if (state === 'absent') return [0, 1, 2].map(() => cell(ABSENT, { align: 'center' }));
  const fill = fillOf(state);
  const coloured: Look = fill ? { fill, align: 'right' } : { align: 'right' };
  const target = assessment.inTargets;
  const hasResult = measure.result.reading.kind === 'number' && assessment.inResults !== null;
  const result = hasResult ? assessment.inResults : null;
  const note = sourceNote(indicator, measure);
  return [
    cell(target ?? '', { align: 'right' }, { format: figureFormat([target]) }),
    cell(result ?? '', coloured, { format: figureFormat([result]), ...(note ? { note } : {}) }),
    rateCell(
      assessment.rate,
      { row: layout.row, column: layout.column + 2 },
      {
        state,
        provisional: false,
        withFormulas: layout.withFormulas,
        look: coloured,
      },
    ),
  ];
}

/** Formulas that add the lines below a group, or the lines a total names. */
function sumFormula(block: Block, index: number, column: number, layout: Layout): string {
  const rowOf = (line: number) => layout.bodyRow + line;
  if (block.kind === 'total' && block.adds.length > 0) {
    const parts = block.adds.map((line) => `SUM(${cellA1({ row: rowOf(line), column })})`);
    return `=${parts.join('+')}`;
  }
  const count = block.kind === 'unit' ? 0 : block.units.length;
  const first = block.kind === 'total' ? layout.bodyRow : rowOf(index + 1);
  return `=SUM(${cellA1({ row: first, column })}:${cellA1({ row: first + count - 1, column })})`;
}

function totalCells(
  total: Total,
  listed: boolean,
  place: Layout & { block: Block; index: number; column: number; figures: readonly (number | null)[] },
): PageCell[] {
  const look: Look = { bold: true, align: 'right' };
  if (!listed) return [0, 1, 2].map(() => cell(ABSENT, { ...look, align: 'center' }));
  const { column, index, block } = place;
  const format = figureFormat([...place.figures, total.target, total.result]);
  const sum = (at: number, value: number): PageCell =>
    cell(place.withFormulas ? { formula: sumFormula(block, index, at, place) } : value, look, { format });
  return [
    total.target === null ? cell(ABSENT, look) : sum(column, total.target),
    sum(column + 1, total.result),
    rateCell(
      total.rate,
      { row: place.bodyRow + index, column: column + 2 },
      {
        state: total.rate === null ? null : total.state,
        provisional: total.provisional,
        withFormulas: place.withFormulas,
        look,
      },
    ),
  ];
}

const OUT_OF_COUNT: readonly StateKey[] = ['absent', 'notApplicable', 'notAssigned', 'offPlan', 'noPlan'];

/** "3/4": indicators reached of those that count for the unit; '' when none counts. */
function reached(measures: readonly Measure[]): string {
  const counted = measures.filter(({ assessment }) => !OUT_OF_COUNT.includes(assessment.state));
  const met = counted.filter(
    ({ assessment }) => assessment.state === 'met' || assessment.state === 'exceeded',
  );
  return counted.length === 0 ? '' : `${met.length}/${counted.length}`;
}

/** The fill of a unit's name: the most urgent of its states. */
function nameFill(measures: readonly Measure[]): Look {
  const order: readonly StateKey[] = ['dataError', 'below', 'noData'];
  const urgent = order.find((state) => measures.some(({ assessment }) => assessment.state === state));
  const fill = urgent && fillOf(urgent);
  return fill ? { fill } : {};
}

function measuresOf(survey: Survey, unit: number): Measure[] {
  return survey.indicators.flatMap(({ measures }) => measures[unit] ?? []);
}

function unitLine(block: Extract<Block, { kind: 'unit' }>, row: number, layout: Layout): PageCell[] {
  const { survey } = layout;
  const measures = measuresOf(survey, block.unit.index);
  const figures = survey.indicators.flatMap((indicator, index) => {
    const measure = indicator.measures[block.unit.index];
    return measure ? measureCells(indicator, measure, { ...layout, row, column: firstColumn(index) }) : [];
  });
  return [
    cell(block.number, { align: 'center' }),
    cell(block.unit.name, nameFill(measures)),
    ...figures,
    cell(reached(measures), { align: 'center' }),
  ];
}

function totalLine(block: Exclude<Block, { kind: 'unit' }>, index: number, layout: Layout): PageCell[] {
  const figures = layout.survey.indicators.flatMap((indicator, at) => {
    const measures = block.units.flatMap((unit) => indicator.measures[unit.index] ?? []);
    const assessments = measures.map(({ assessment }) => assessment);
    const listed = assessments.some(({ state }) => state !== 'absent');
    const total = totalOf(assessments, { periodEnded: indicator.periodEnded });
    const parts = assessments.flatMap(({ inTargets, inResults }) => [inTargets, inResults]);
    return totalCells(total, listed, { ...layout, block, index, column: firstColumn(at), figures: parts });
  });
  const number = block.kind === 'group' ? block.number : '';
  return [
    cell(number, { bold: true, align: 'center' }),
    cell(block.label, { bold: true }),
    ...figures,
    cell('', { bold: true }),
  ];
}

function headerRows(survey: Survey, columns: number): PageCell[][] {
  const top: PageCell[] = [cell(HEADINGS.ordinal, HEADER_LOOK), cell(HEADINGS.unit, HEADER_LOOK)];
  const leaf: PageCell[] = [cell('', HEADER_LOOK), cell('', HEADER_LOOK)];
  for (const { name, columns: source } of survey.indicators) {
    const title = source.measure ? `${name} (${source.measure})` : name;
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

function textRow(content: Content, columns: number, look: Look = {}): PageCell[] {
  return [cell(content, look), ...Array.from({ length: columns - 1 }, () => BLANK)];
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
    [cell(ISSUING_BODY, { bold: true }, { note: WITNESS }), ...textRow('', columns - 1)],
    textRow(pageTitle('TỔNG HỢP KẾT QUẢ THỰC HIỆN CHỈ TIÊU', survey), columns, {
      bold: true,
      size: 14,
      align: 'center',
    }),
    textRow(`Số liệu tính đến ngày ${formatDate(survey.asOf)} (${made})`, columns, { align: 'center' }),
    ...options.sources.map((source) =>
      textRow({ formula: liveLine(source, options.names.record) }, columns, { italic: true }),
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
    ...footRows(survey, columns, totalWidth(widths, columns)),
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

function footRows(survey: Survey, columns: number, width: number): PageCell[][] {
  const limit = Math.max(40, Math.floor(width / PIXELS_PER_CHARACTER));
  const totals = survey.indicators.map(({ measures, periodEnded }) =>
    totalOf(
      measures.map(({ assessment }) => assessment),
      { periodEnded },
    ),
  );
  const lines = footnotes(survey, totals).flatMap((line) => breakLine(line, limit));
  const hasErrors = survey.indicators.some(({ measures }) =>
    measures.some(({ assessment }) => assessment.state === 'dataError'),
  );
  const last = textRow(`${legend(hasErrors)} · ${ABSENT} : không có trong biểu`, columns, { italic: true });
  const signature = textRow('', columns);
  signature[Math.max(1, columns - COLUMNS_PER_INDICATOR)] = cell(SIGNATURE, { bold: true, align: 'center' });
  return [...lines.map((line) => textRow(line, columns)), last, textRow('', columns), signature];
}
