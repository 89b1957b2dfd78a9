import { formatDate } from '../date/calendar-date';
import { isPercent } from '../measure/measure';
import { headedPage } from '../page/headed-page';
import { headWithKept, type KeptDraft, type KeptList, withKept } from '../page/kept-list';
import { REMARK_NOTE, SOURCE_NOTE } from '../page/mark';
import { BLANK, PAGE_FONT, type Page, type PageCell, type PreviousPage } from '../page/page';
import { LOST_PART } from '../page/pages';
import { isEmpty, widthOf } from '../page/typed';
import { STATES } from '../state/assessment';
import { totalOf } from '../state/total';
import { type Indicator, type Measure, totalOptionsOf } from '../survey/indicator';
import type { Survey } from '../survey/survey';
import { figureFormat, printedResult, rateFormat, sourceNote } from './cells';
import { footnotes } from './footnotes';
import { draftOf, unled, wholeDraft } from './kept-drafts';
import { typedRows } from './keyed-rows';
import { LONG_COLUMNS, LONG_HEADINGS, type LongKey, longKey, readTypedLong } from './long-typed';
import type { ReportOptions } from './options';
import { cell, placedRow } from './page-cells';
import { witnessNote } from './page-head';

const COLUMNS = LONG_HEADINGS.length;
/** Units, groups and indicators are the longest. */
const WIDTHS: Page['widths'] = [
  { column: 0, count: COLUMNS, width: 115 },
  { column: LONG_COLUMNS.unit, count: 3, width: 180 },
];

/** So many lines a note has room for; the rest is only counted. */
const MOST_REMARKS = 40;

/** What the page prints besides the survey. */
export interface LongPageOptions
  extends Pick<ReportOptions, 'standardName' | 'indicatorName' | 'evidence' | 'made'> {
  readonly name: string;
}

interface Draft {
  readonly cells: readonly PageCell[];
  readonly key: LongKey;
}

/**
 * The page `Bảng dọc`, for pivot tables and other programs: one header in row 1, then a row a unit under an indicator, 58 rows for the
 * three tables of 2019; values alone, no totals, nothing merged; a unit that is not in an indicator's table has no row.
 * What must be known of the figures stands in the note of A1. Columns to the right are the staff's and go with their row; text whose
 * row is gone keeps one of its own, told by `Tình trạng`.
 */
export function longPage(
  survey: Survey,
  { previous, ...options }: LongPageOptions & { readonly previous: PreviousPage | null },
): Page {
  const kept = readTypedLong(previous, options);
  const drafts = longDrafts(survey);
  const typed = typedRows(kept, new Set(drafts.map(({ key }) => key.key)), lostDraft);
  const header = LONG_HEADINGS.map(
    (heading, index): PageCell => cell(heading, {}, index === 0 ? { note: headNote(survey, options) } : {}),
  );
  const all: KeptDraft[] = [
    ...drafts.map(({ cells, key }) =>
      draftOf(
        cells,
        (typed.byKey.get(key.key) ?? []).map((row) => unled({ row })),
      ),
    ),
    ...aboveHeader(kept).map((row) => wholeDraft(row, kept.form)),
    ...typed.lost,
  ];
  const rows = [
    ...headWithKept([header], kept),
    ...all.map((draft, index) => withKept(draft, index + 1, kept)),
  ];
  return headedPage({
    key: 'long',
    name: options.name,
    rows,
    columns: COLUMNS,
    font: PAGE_FONT,
    headerRow: 0,
    widths: WIDTHS,
    grids: [],
    isPlain: true,
  });
}

/** The number of rows that a survey's figures take on the page, and of the indicators that have any. */
export function longSize({ indicators }: Pick<Survey, 'indicators'>): { rows: number; indicators: number } {
  const counts = indicators.map(({ measures }) => measures.filter(isTold).length);
  return {
    rows: counts.reduce((sum, count) => sum + count, 0),
    indicators: counts.filter((count) => count > 0).length,
  };
}

function isTold({ assessment }: Measure): boolean {
  return assessment.state !== 'absent';
}

function longDrafts({ indicators }: Survey): Draft[] {
  return indicators.flatMap((indicator) =>
    indicator.measures.filter(isTold).map((measure): Draft => {
      const period = periodText(indicator);
      return {
        cells: measureCells(indicator, measure, period),
        key: longKey(period, measure.unit.name, indicator.name),
      };
    }),
  );
}

/** "Năm 2019"; '' where nothing says of which time the figures are. */
function periodText({ period }: Indicator): string {
  if (period === null) return '';
  return period.label.slice(0, 1).toUpperCase() + period.label.slice(1);
}

/** The cells of a row: a column holds figures or texts and never both, for programs take the kind that is more frequent. */
function measureCells(indicator: Indicator, measure: Measure, period: string): PageCell[] {
  const { unit, assessment } = measure;
  const { rate, inTargets, state } = assessment;
  const result = printedResult(measure);
  const percent = isPercent(indicator.measure);
  const figure = (value: number | null): PageCell =>
    value === null ? BLANK : { content: value, format: figureFormat([value], percent) };
  return [
    { content: period },
    { content: unit.name },
    { content: unit.group },
    { content: indicator.name },
    { content: indicator.measure ?? '' },
    figure(inTargets),
    figure(result),
    rate === null || rate.target === 0
      ? BLANK
      : {
          content: rate.result / rate.target,
          format: rateFormat(rate, { below: false, provisional: false }),
        },
    { content: STATES[state] },
    { content: sourceText(measure) },
  ];
}

/** "Quỹ xã hội!E5": what the note of the figure's cell says on other pages, in one line. */
function sourceText(measure: Measure): string {
  const [first = '', ...more] = (sourceNote(measure) ?? '').split('\n');
  return [first.replace(SOURCE_NOTE, ''), ...more].join('; ');
}

/** Below the page's witness: the day of the figures, and the lines that stand below the table on `Tổng hợp`. */
function headNote(survey: Survey, { made, evidence }: Pick<LongPageOptions, 'made' | 'evidence'>): string {
  const totals = survey.indicators.map((indicator) =>
    totalOf(
      indicator.measures.map(({ assessment }) => assessment),
      totalOptionsOf(indicator),
    ),
  );
  const lines = [...footnotes(survey, totals), ...evidence].map((line) => line.replace(/\s*\n\s*/g, ' '));
  const more = lines.length > MOST_REMARKS ? [`và ${lines.length - MOST_REMARKS} dòng khác.`] : [];
  const remarks = [
    `số liệu tính đến ngày ${formatDate(survey.asOf)}.`,
    ...lines.slice(0, MOST_REMARKS),
    ...more,
  ];
  return [witnessNote(made), ...remarks.map((line) => REMARK_NOTE + line)].join('\n');
}

/** Rows that somebody inserted above the header and typed in. */
function aboveHeader({ previous, headerRow }: KeptList<LongKey>): number[] {
  const columns = Array.from({ length: widthOf(previous) }, (_, column) => column);
  const above = Array.from({ length: headerRow ?? 0 }, (_, row) => row);
  return above.filter((row) => columns.some((column) => !isEmpty(previous, row, column)));
}

function lostDraft(row: number, { period, unit, indicator }: LongKey): KeptDraft {
  const texts = new Map<number, string>([
    [LONG_COLUMNS.period, period],
    [LONG_COLUMNS.unit, unit],
    [LONG_COLUMNS.indicator, indicator],
    [LONG_COLUMNS.state, LOST_PART],
  ]);
  return draftOf(placedRow(texts, COLUMNS), [unled({ row })]);
}
