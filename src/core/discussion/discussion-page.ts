import { FILLS, UNSEEN } from '../colour/palette';
import { formatDate } from '../date/calendar-date';
import { headedPage } from '../page/headed-page';
import {
  headWithKept,
  isRepeated,
  type KeptDraft,
  type KeptList,
  type KeptRow,
  withKept,
} from '../page/kept-list';
import type { Content, Look, Page, PageCell, PreviousPage } from '../page/page';
import type { ListForm } from '../page/pages';
import { textAt } from '../page/typed';
import { MAX_FORMULA_UNITS } from '../report/cells';
import { draftOf, textDraft, unled, wholeDraft } from '../report/kept-drafts';
import { pageTitle, type ReportOptions } from '../report/options';
import { cell, textRow } from '../report/page-cells';
import { liveRow, witnessNote } from '../report/page-head';
import { widthRuns } from '../report/panels';
import { liveLineOf } from '../report/sources';
import type { Survey } from '../survey/survey';
import { hashText } from '../text/hash';
import { cleanText } from '../text/normalise';
import { wordKey } from '../text/word-key';
import { cellA1 } from '../workbook/a1';
import { cellAt } from '../workbook/workbook';
import {
  codeOf,
  DISCUSSION_COLUMNS,
  DISCUSSION_HEADINGS,
  type DiscussionKey,
  OLD_LINES,
  readTypedDiscussion,
  type WrittenFor,
  withWrittenFor,
} from './discussion-typed';
import type { DiscussionLine } from './line';
import { twoDigits } from './line';

const COLUMNS = DISCUSSION_HEADINGS.length;
const HEADER_ROW = 3;
/**
 * Pixels of the columns: the first is as wide as A4 upright within its margins; the words beside what is printed, in smaller letters,
 * break into no more lines than it does.
 */
const WIDTHS = [660, 560, 560, 170] as const;
/** Points of what is printed. */
const SIZE = 13;
const ASIDE: Look = { italic: true, size: 9, color: '#808080' };

/** What the page prints besides its lines. */
export interface DiscussionPageOptions
  extends Pick<ReportOptions, 'standardName' | 'indicatorName' | 'made' | 'sources' | 'names' | 'frame'> {
  readonly name: string;
}

/** The page, and the cells whose words were written for figures that have changed since. */
export interface DiscussionReport {
  readonly page: Page;
  readonly outdated: readonly string[];
}

/**
 * The page `Định hướng thảo luận`: a line a row, worded by the add-in in column B; what staff write in column C is printed in its place and
 * stays beside its line by the code in column D. Words whose line changed since they were written are filled and counted; those whose
 * line is gone stand at the end, not printed.
 */
export function discussionPage(
  survey: Survey,
  lines: readonly DiscussionLine[],
  { previous, ...options }: DiscussionPageOptions & { readonly previous: PreviousPage | null },
): DiscussionReport {
  const kept = readTypedDiscussion(previous, options);
  const { form } = kept;
  const withFormulas = survey.directory.units.length <= MAX_FORMULA_UNITS;
  const typed = kept.rows.filter((row) => row.typed);
  const taken = new Set<KeptRow<DiscussionKey>>();
  const outdated: string[] = [];
  const drafts = lines.map((line, index) => {
    const row = HEADER_ROW + 1 + index;
    const own = typed.find((one) => !taken.has(one) && isOf(one, line));
    if (own) taken.add(own);
    for (const one of typed) {
      if (own && !taken.has(one) && isOf(one, line) && isRepeated(kept, one.row, own.row)) taken.add(one);
    }
    const written = own ? writtenFor(own, line, kept) : null;
    const isOutdated = written !== null && written.line !== lineHash(line.text);
    if (isOutdated) outdated.push(cellA1({ row, column: DISCUSSION_COLUMNS.printed }));
    return lineDraft(line, { row, own, written, isOutdated, withFormulas, kept });
  });
  const lost = typed.filter((row) => !taken.has(row));
  if (lost.length > 0) {
    const title = textRow('', COLUMNS);
    title[DISCUSSION_COLUMNS.rewritten] = cell(OLD_LINES, { bold: true });
    drafts.push(textDraft('', form), draftOf(title), ...lost.map((row) => lostDraft(row, form)));
  }
  const rows = [
    ...headWithKept(headRows(survey, options, outdated.length), kept),
    ...drafts.map((draft, index) => withKept(draft, HEADER_ROW + 1 + index, kept)),
  ];
  const page = headedPage({
    key: 'discussion',
    name: options.name,
    rows,
    columns: COLUMNS,
    font: options.frame.font,
    headerRow: HEADER_ROW,
    widths: widthRuns(WIDTHS),
    folded: DISCUSSION_COLUMNS.worded,
    grids: [{ row: HEADER_ROW, column: 1, rows: 1, columns: COLUMNS - 1 }],
    wraps: [{ row: 0, column: 0, rows: rows.length, columns: DISCUSSION_COLUMNS.code }],
  });
  return { page, outdated };
}

/** Whether a row of the previous page is of a line: by its code, or where that is gone by the very words. */
function isOf({ key }: KeptRow<DiscussionKey>, line: DiscussionLine): boolean {
  if (key === null) return false;
  return key.code === null
    ? wordKey(key.worded) === wordKey(line.text)
    : key.code === wordKey(codeOf(line.key));
}

/** What the words of a row were written for: remembered in its code while the words stay, else the line that stood beside them. */
function writtenFor(
  { row, key }: KeptRow<DiscussionKey>,
  line: DiscussionLine,
  { previous, ownColumns }: KeptList<DiscussionKey>,
): WrittenFor | null {
  const column = ownColumns[DISCUSSION_COLUMNS.rewritten] ?? null;
  if (column === null) return null;
  const formula = previous.formulas[row]?.[column] ?? '';
  const words = formula === '' ? textOrFigure(previous, row, column) : formula;
  if (words === '') return null;
  const own = hashText(words);
  if (key?.writtenFor?.words === own) return key.writtenFor;
  const before = key === null || key.worded === '' ? line.text : key.worded;
  return { line: lineHash(before), words: own };
}

function textOrFigure(previous: PreviousPage, row: number, column: number): string {
  const value = cellAt(previous.values, row, column);
  return typeof value === 'string' ? textAt(previous, row, column) : JSON.stringify(value);
}

function lineHash(text: string): string {
  return hashText(cleanText(text));
}

interface LinePlace {
  readonly row: number;
  readonly own: KeptRow<DiscussionKey> | undefined;
  readonly written: WrittenFor | null;
  readonly isOutdated: boolean;
  readonly withFormulas: boolean;
  readonly kept: KeptList<DiscussionKey>;
}

function lineDraft(
  { kind, key, text, note }: DiscussionLine,
  { row, own, written, isOutdated, withFormulas, kept }: LinePlace,
): KeptDraft {
  const { worded, rewritten } = DISCUSSION_COLUMNS;
  const at = (column: number) => cellA1({ row, column });
  const column = kept.ownColumns[rewritten] ?? null;
  const words = own && column !== null ? cellAt(kept.previous.values, own.row, column) : '';
  const content: Content = withFormulas
    ? { formula: `=IF(${at(rewritten)}<>"";${at(rewritten)};${at(worded)})` }
    : words === ''
      ? text
      : words;
  const fill: Look = isOutdated ? { fill: FILLS.noData } : {};
  const code = codeOf(key);
  const cells = [
    cell(content, { size: SIZE, bold: kind !== 'fact', ...fill }, note ? { note } : {}),
    cell(text),
    cell('', fill),
    cell(written === null ? code : withWrittenFor(code, written), ASIDE),
  ];
  return draftOf(cells, own ? [unled(own)] : []);
}

/** A row whose line is gone: what the add-in had worded, what staff wrote, and the code by which both come back. */
function lostDraft({ row, key }: KeptRow<DiscussionKey>, form: ListForm): KeptDraft {
  if (key === null) return wholeDraft(row, form);
  const cells = textRow('', COLUMNS);
  const { shown, writtenFor: written, worded } = key;
  cells[DISCUSSION_COLUMNS.worded] = cell(worded);
  cells[DISCUSSION_COLUMNS.code] = cell(written === null ? shown : withWrittenFor(shown, written), ASIDE);
  return draftOf(cells, [unled({ row })]);
}

function headRows(
  survey: Survey,
  { made, sources, names }: Pick<DiscussionPageOptions, 'made' | 'sources' | 'names'>,
  outdated: number,
): PageCell[][] {
  const day = `Số liệu tính đến ngày ${formatDate(survey.asOf)}`;
  const changed = outdated === 0 ? '' : `; ${twoDigits(outdated)} dòng viết lại có số liệu đã đổi (nền vàng)`;
  return [
    liveRow({ formula: liveLineOf(sources, names.record) }, COLUMNS, witnessNote(made)),
    textRow(pageTitle('ĐỊNH HƯỚNG THẢO LUẬN KẾT QUẢ THỰC HIỆN CHỈ TIÊU', survey), COLUMNS, {
      look: { bold: true, size: 14, align: 'center' },
    }),
    textRow(`${day}${changed}`, COLUMNS, { look: { italic: true, size: SIZE, align: 'center' } }),
    DISCUSSION_HEADINGS.map((heading, column) => {
      const look: Look = { ...ASIDE, align: 'center' };
      return cell(heading, column === DISCUSSION_COLUMNS.printed ? { ...look, color: UNSEEN } : look);
    }),
  ];
}
