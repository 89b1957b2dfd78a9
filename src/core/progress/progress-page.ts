import { groupBy } from '../collection/group-by';
import { GROUP_FILL, HEADER_LOOK, UNSEEN } from '../colour/palette';
import { formatDate } from '../date/calendar-date';
import type { Frame } from '../frame/frame';
import { addExact } from '../number/decimal';
import { formatNumber } from '../number/format';
import { headedPage } from '../page/headed-page';
import {
  headWithKept,
  isRepeated,
  type KeptDraft,
  type KeptList,
  type KeptRow,
  withKept,
} from '../page/kept-list';
import type { Page, PageCell, PreviousPage } from '../page/page';
import type { ListForm } from '../page/pages';
import { columnPixels, linesWithin, PADDING, totalPixels } from '../page/set-text';
import { summaryBlocks } from '../report/blocks';
import { MAX_FORMULA_UNITS } from '../report/cells';
import { withTypedHead } from '../report/framed';
import { issuingBody } from '../report/issuing-body';
import { draftOf, textDraft, unled, wholeDraft } from '../report/kept-drafts';
import { mergerLines } from '../report/merger-lines';
import { pageTitle, type ReportOptions } from '../report/options';
import { cell, placedRow, textRow } from '../report/page-cells';
import { headRows, signatureRows, witnessNote } from '../report/page-head';
import { liveLineOf } from '../report/sources';
import { STATES } from '../state/assessment';
import type { Survey } from '../survey/survey';
import type { Area } from '../workbook/workbook';
import { dueItems } from './due';
import { MOST_MONTHS } from './monthly-results';
import type { Followed, Progress } from './progress';
import { isYetToBegin, NOT_BEGUN, totalCells, unitCells } from './progress-cells';
import { dueDrafts } from './progress-due';
import {
  dueKey,
  lineKey,
  PROGRESS_COLUMNS,
  PROGRESS_HEADINGS,
  PROGRESS_PARTS,
  type ProgressKey,
  REMARK_SIGNS,
  readTypedProgress,
  titleKey,
} from './progress-typed';
import {
  earlierDayLines,
  headingsOf,
  legendLine,
  notFollowedLines,
  progressTitle,
  remarkLines,
} from './progress-words';
import { hasNotBegun } from './span';

/** What makes the page anew. */
const RUN_AGAIN = 'Chọn Chỉ tiêu ▸ Tiến độ đến ngày…';

const COLUMNS = PROGRESS_HEADINGS.length;
/** Sums below this fit into the column of a month. */
const FITS_MONTH = 10_000;
const WIDTHS = { unit: 170, month: 42, wideMonth: 88, figure: 68, wide: 108, state: 116 };
/** The columns of what is due that have lines: those between are blank, and names flow over those behind. */
const DUE_LINED = [
  { column: PROGRESS_COLUMNS.ordinal, columns: 2 },
  { column: PROGRESS_COLUMNS.sum, columns: 3 },
] as const;

/** What the page prints besides the survey. */
export interface ProgressPageOptions
  extends Pick<ReportOptions, 'standardName' | 'indicatorName' | 'made' | 'frame' | 'sources' | 'isFramed'> {
  readonly name: string;
  /** The name of the tab with the copies of the sources. */
  readonly record: string;
}

/** A row of the page, and what it is of; null for a row that nothing can be typed beside. */
interface Draft {
  readonly cells: readonly PageCell[];
  readonly key: ProgressKey | null;
}

/**
 * The page `Tiến độ`: for each indicator that is judged monthly or quarterly a line a unit with its months, what they should come to
 * and what is needed from now on; below what is due soon and what is over. What people typed right of it stays beside its
 * unit and indicator, else stands in the part "Không còn đối chiếu được".
 */
export function progressPage(
  survey: Survey,
  followed: Followed,
  { previous, ...options }: ProgressPageOptions & { readonly previous: PreviousPage | null },
): Page {
  const { font } = options.frame;
  const kept = readTypedProgress(previous, options);
  const drafts: Draft[] = [];
  const grids: Area[] = [];
  const pageWidths = widthsFor(followed.progress);
  const widths = columnPixels(pageWidths, COLUMNS);
  const room = totalPixels(widths.slice(PROGRESS_COLUMNS.unit)) - PADDING;
  const [first] = followed.progress;
  const headings = first ? headingsOf(first) : PROGRESS_HEADINGS;
  const above = withTypedHead(progressHead(survey, followed, options), kept.previous, {
    headerRow: kept.headerRow ?? 0,
    isNamed: options.frame.body !== '',
  });
  const head = [...above, headerCells(headings)];
  const headerRow = head.length - 1;
  const rowNow = () => headerRow + 1 + drafts.length;
  const across = (row: number, rows: number): Area => ({ row, column: 0, rows, columns: COLUMNS });
  const remark = (line: string) => {
    linesWithin(line, room, { look: {}, font }).forEach((text, index) => {
      const cells = textRow(index === 0 ? REMARK_SIGNS.first : REMARK_SIGNS.more, COLUMNS, {
        look: { align: 'center' },
      });
      cells[PROGRESS_COLUMNS.unit] = cell(text);
      drafts.push({ cells, key: null });
    });
  };
  const withFormulas = survey.directory.units.length <= MAX_FORMULA_UNITS;
  for (const progress of followed.progress) {
    const { name } = progress.indicator;
    if (drafts.length > 0) drafts.push({ cells: textRow('', COLUMNS), key: null });
    const title = textRow(progressTitle(progress), COLUMNS, { look: { bold: true } });
    drafts.push({
      cells: title.map((one) => ({ ...one, look: { ...one.look, fill: GROUP_FILL } })),
      key: titleKey(name),
    });
    const own = headingsOf(progress);
    const isOther = own.join('|') !== headings.join('|');
    if (isOther) drafts.push({ cells: headerCells(own), key: null });
    const blocks = summaryBlocks({ directory: survey.directory, indicators: [progress.indicator] });
    const place = { progress, blocks, bodyRow: rowNow(), withFormulas };
    grids.push(across(place.bodyRow - (isOther ? 1 : 0), blocks.length + (isOther ? 1 : 0)));
    blocks.forEach((block, index) => {
      const [cells, label] =
        block.kind === 'unit'
          ? [unitCells(block, place.bodyRow + index, place), block.unit.name]
          : [totalCells(block, index, place), block.label];
      drafts.push({ cells, key: lineKey(name, label) });
    });
    for (const line of remarkLines(progress, survey)) remark(line);
  }
  if (followed.progress.length > 0) remark(legendLine());
  const merged = followed.progress.length > 0 ? mergerLines(survey) : [];
  for (const line of [...merged, ...notFollowedLines(followed), ...earlierDayLines(survey, options.made.day)])
    remark(line);
  const due = dueItems(survey);
  for (const [part, items] of [
    [PROGRESS_PARTS.soon, due.soon],
    [PROGRESS_PARTS.over, due.over],
  ] as const) {
    drafts.push({ cells: textRow('', COLUMNS), key: null });
    const { rows, header } = dueDrafts(part, items, { widths, font });
    if (header !== null)
      for (const { column, columns } of DUE_LINED)
        grids.push({ row: rowNow() + header, column, rows: rows.length - header, columns });
    drafts.push(
      ...rows.map(({ cells, indicator }) => ({
        cells,
        key: indicator === null ? null : dueKey(part, indicator),
      })),
    );
  }
  const rows = [
    ...headWithKept(head, kept),
    ...[...withTyped(drafts, kept), ...footDrafts(options.frame, widths)].map((draft, index) =>
      withKept(draft, headerRow + 1 + index, kept),
    ),
  ];
  return headedPage({
    key: 'progress',
    name: options.name,
    rows,
    columns: COLUMNS,
    font,
    headerRow,
    frozenColumns: PROGRESS_COLUMNS.target,
    widths: pageWidths,
    grids: [across(headerRow, 1), ...grids],
  });
}

/** The rows above the header: a live line, who issues it, what it is of, the day and who is late. */
export function progressHead(
  survey: Survey,
  followed: Followed,
  { sources, record, made, frame }: Pick<ProgressPageOptions, 'sources' | 'record' | 'made' | 'frame'>,
): PageCell[][] {
  return headRows({
    live: { formula: liveLineOf(sources, record, RUN_AGAIN) },
    note: witnessNote(made),
    body: frame.body === '' ? issuingBody(survey) : frame.body,
    title: pageTitle('TIẾN ĐỘ THỰC HIỆN CHỈ TIÊU', survey),
    subtitle: dayLine(survey, followed),
    frame,
    widths: columnPixels(widthsFor(followed.progress), COLUMNS),
  });
}

/** The rows with what people typed beside them; below them, in a part of its own, what belongs to none, or to one that has text already. */
function withTyped(drafts: readonly Draft[], kept: KeptList<ProgressKey>): KeptDraft[] {
  const keys = new Set(drafts.flatMap(({ key }) => key?.key ?? []));
  const typed = kept.rows.filter((row) => row.typed);
  const byKey = groupBy(typed, ({ key }) => key?.key ?? null);
  const ofKey = (key: string): readonly KeptRow<ProgressKey>[] => {
    const own = byKey.get(key) ?? [];
    return own.filter((row, at) => !own.slice(0, at).some((other) => isRepeated(kept, row.row, other.row)));
  };
  const lost = typed.filter((row) => row.key === null || !keys.has(row.key.key));
  const second: KeptRow<ProgressKey>[] = [];
  const keptDrafts = drafts.map(({ cells, key }): KeptDraft => {
    const own = key === null ? [] : ofKey(key.key);
    const isFirst = (row: KeptRow<ProgressKey>, at: number) =>
      own.findIndex((other) => other.key?.unit === row.key?.unit) === at;
    second.push(...own.filter((row, at) => !isFirst(row, at)));
    const sources = own.filter(isFirst).map((row) => ({ row: row.row, lead: row.key?.unit ?? '' }));
    return draftOf(cells, sources);
  });
  const extra = [...lost, ...second];
  if (extra.length > 0) {
    keptDrafts.push(
      textDraft('', kept.form),
      textDraft(PROGRESS_PARTS.lost, kept.form, { bold: true }),
      ...extra.map((row) => lostDraft(row, kept.form)),
    );
  }
  return keptDrafts;
}

/** A row whose unit or indicator is gone; one that no longer tells what it is of keeps every cell. */
function lostDraft({ row, key }: KeptRow<ProgressKey>, form: ListForm): KeptDraft {
  if (key === null) return wholeDraft(row, form);
  return draftOf(placedRow(new Map([[PROGRESS_COLUMNS.unit, key.label]]), COLUMNS), [unled({ row })]);
}

function headerCells(headings: readonly string[]): PageCell[] {
  return headings.map((heading) => cell(heading, HEADER_LOOK));
}

/** States that the line of the day counts. */
const COUNTED = ['late', 'below', 'noData', 'dataError'] as const;

/** The day, and how many units are late or lack figures. */
function dayLine(survey: Survey, { progress }: Followed): string {
  const day = `Tiến độ đến ngày ${formatDate(survey.today)}`;
  if (progress.length > 0 && progress.every(({ span }) => hasNotBegun(span)))
    return `${day}: ${NOT_BEGUN.toLowerCase()}`;
  const measures = progress.flatMap((one) =>
    one.units.filter((unit) => !isYetToBegin(unit, one)).map(({ measure }) => measure),
  );
  const counted = COUNTED.flatMap((state) => {
    const own = measures.filter(({ assessment }) => assessment.state === state);
    const units = new Set(own.map(({ unit }) => unit.index));
    if (own.length === 0 && state !== 'late') return [];
    const ofUnits = own.length === 0 ? '' : ` của ${formatNumber(units.size)} đơn vị`;
    return [`${formatNumber(own.length)} lượt ${STATES[state].toLowerCase()}${ofUnits}`];
  });
  return progress.length === 0 ? day : `${day}: ${counted.join('; ')}`;
}

/** Place and day, and who signs. A sign that nobody sees on paper leads the rows, by which they are known for ours. */
function footDrafts(frame: Frame, widths: readonly number[]): KeptDraft[] {
  return signatureRows(frame, widths).map((row) => {
    const isBlank = row.every(({ content }) => content === '');
    const [, ...others] = row;
    return draftOf(isBlank ? row : [cell(REMARK_SIGNS.more, { color: UNSEEN }), ...others]);
  });
}

/** Figures from here on have millions. */
const MONEY = 1e6;

/** Columns as wide as the largest figures ask for: sums of targets and results, and months. */
function widthsFor(progress: readonly Progress[]): Page['widths'] {
  const sums = progress.flatMap(({ units }) => [
    addExact(units.map(({ measure }) => measure.assessment.inTargets ?? 0)),
    addExact(units.map(({ measure }) => Math.abs(measure.assessment.inResults ?? 0))),
  ]);
  const isWide = (figure: number | null) => (figure ?? 0) >= MONEY;
  const month = progress.some(({ units }) =>
    units.some(({ months }) => months?.some(({ value }) => isWide(value))),
  )
    ? WIDTHS.wideMonth
    : WIDTHS.month;
  const { unit, target, months: first, state, met } = PROGRESS_COLUMNS;
  const behind = first + MOST_MONTHS;
  const sum = sums.some(isWide) ? WIDTHS.wide : WIDTHS.figure;
  const fitsMonth = sums.every((figure) => figure < FITS_MONTH);
  return [
    { column: 0, count: behind, width: month },
    { column: unit, count: 1, width: WIDTHS.unit },
    ...(fitsMonth ? [] : [{ column: target, count: 1, width: sum }]),
    { column: behind, count: COLUMNS - behind, width: sum },
    { column: state, count: 1, width: WIDTHS.state },
    { column: met, count: 1, width: WIDTHS.figure },
  ];
}
