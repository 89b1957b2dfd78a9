import { parsePeriod } from '../date/parse-period';
import { parseNumber } from '../number/parse';
import { cellKind, isBlank } from '../tab/cell-kind';
import { countsOther } from '../tab/counted';
import type { Header } from '../tab/header';
import { repeatedHeaderRows, startsHeader } from '../tab/header-rows';
import { holdsAmount } from '../tab/holds-figure';
import { nameOf } from '../tab/name-cell';
import { readNumbering, readOrdinal, splitNumbering } from '../tab/numbering';
import { isOrdinalHeading } from '../tab/ordinal-column';
import { periodHeadingIn, periodWords } from '../tab/period-heading';
import { isStarredHeading, LONGEST_NAME } from '../tab/remarks';
import { isEndText, isGroupText, isLineText, isTotalText } from '../tab/row-words';
import { beginsAsTitle } from '../tab/title';
import { saysEachUnit } from '../target/note-target';
import { cleanText } from '../text/normalise';
import { type Cell, cellAt, type Grid } from '../workbook/workbook';
import type { BodyRow, Layout } from './body-row';
import { joinedInBrackets } from './bracketed-on';
import { nextPageHeaderRows } from './next-page';

/** The rows of a table's body and the first row behind it. */
export interface Body {
  readonly rows: readonly BodyRow[];
  readonly end: number;
  /** Rows of figures without words. */
  readonly nameless: readonly number[];
}

/** Words right below the last row, without a figure and without a TT column to tell them: a unit if short. */
const LONGEST_BARE_NAME = 40;

/** `remark`: words that are no row of the table, though it may go on behind them. */
type Step = BodyRow | 'blank' | 'nameless' | 'remark' | 'end';

/**
 * Reads the rows below a header until a new header, a title or a signature. Blank rows and remarks, however long and wherever
 * their words stand, are skipped when rows of the same shape follow, a repeated header (printed pages) too, unless a title of
 * its own stands above it; so is one in other words behind which the numbering goes on.
 */
export function readBody(grid: Grid, layout: Layout): Body {
  const rows: BodyRow[] = [];
  const nameless: number[] = [];
  const bare: { readonly row: BodyRow; readonly isApart: boolean }[] = [];
  let blank = false;
  let remark = false;
  let end = layout.header.last + 1;
  for (let row = end; row < grid.length; row += 1) {
    const repeated = headerRowsAgain(grid, row, { layout, rows });
    const begunAgain = repeated > 0 && namesAgain(grid, row + repeated, { layout, rows });
    const title =
      repeated > 0
        ? bare.findIndex((waiting) => isOtherTitle(grid, waiting.row, { header: layout.header, begunAgain }))
        : -1;
    if (title >= 0) {
      bare.splice(title);
      break;
    }
    const isPageEnd = repeated === 0 && isPageNumber(grid, row, { layout, rows });
    const step = repeated > 0 || isPageEnd ? 'blank' : readRow(grid, row, layout);
    const isGap = blank || remark || bare.some(({ isApart }) => isApart);
    const isOther = repeated === 0 && isOtherHeader(grid[row] ?? [], { step, layout, isGap });
    const waiting = bare[bare.length - 1]?.row ?? null;
    if (step === 'end' || isOther || (isGap && beginsList(grid, step, { layout, rows, waiting }))) break;
    row += Math.max(0, repeated - 1);
    const joined = typeof step === 'object' ? joinWithLast(rows, step) : false;
    if (joined) {
      end = row + 1;
    } else if (step === 'blank') {
      blank = repeated === 0;
    } else if (step === 'remark') {
      remark = true;
    } else if (step === 'nameless') {
      if (blank) break;
      nameless.push(row);
    } else if (step.certain) {
      rows.push(...bare.splice(0).map((waiting) => waiting.row), step);
      end = row + 1;
      blank = false;
      remark = false;
    } else {
      bare.push({ row: step, isApart: blank || remark });
      blank = false;
    }
  }
  for (const { row, isApart } of bare) {
    if (isApart || !closesBody(row, layout, rows)) break;
    rows.push(row);
    end = row.row + 1;
  }
  const told = nameless.filter((row) => row < end || isOfOwn(grid[row] ?? [], layout));
  return { rows, end, nameless: told };
}

/** Joins a row with the last one where that one's name goes on in it. */
function joinWithLast(rows: BodyRow[], step: BodyRow): boolean {
  const joined = joinedInBrackets(rows[rows.length - 1], step);
  if (joined === null) return false;
  rows.splice(-1, 1, joined);
  return true;
}

/** How many rows a header takes that is printed again on the next page, in the same words or in others. */
function headerRowsAgain(
  grid: Grid,
  row: number,
  { layout, rows }: { readonly layout: Layout; readonly rows: readonly BodyRow[] },
): number {
  return repeatedHeaderRows(grid, row, layout) || nextPageHeaderRows(grid, row, { layout, rows });
}

/** Whether a row holds nothing but the number of a page, right above the header of the next one. */
function isPageNumber(
  grid: Grid,
  row: number,
  { layout, rows }: { readonly layout: Layout; readonly rows: readonly BodyRow[] },
): boolean {
  const cells = grid[row] ?? [];
  const first = cells.findIndex((cell) => !isBlank(cell));
  if (first < 0 || cells.some((cell, column) => column > first && !isBlank(cell))) return false;
  if (readNumbering(cells[first] ?? '')?.level !== 2) return false;
  let next = row + 1;
  while (next < grid.length && (grid[next] ?? []).every(isBlank)) next += 1;
  return headerRowsAgain(grid, next, { layout, rows }) > 0;
}

function readRow(grid: Grid, row: number, layout: Layout): Step {
  const { unitColumn, ordinalColumn, from, to } = layout;
  const cells = grid[row] ?? [];
  const cell = cellAt(grid, row, unitColumn);
  const unit = nameOf(cell);
  const ordinal = ordinalColumn === null ? '' : cellAt(grid, row, ordinalColumn);
  const own = readOrdinal(ordinal);
  const text = unit !== '' ? unit : textLeftOf(cells, layout);
  const figures = layout.figureColumns.some((column) => isFigure(cells[column] ?? ''));
  if (text === '') {
    if (layout.figureColumns.some((column) => holdsAmount(cells[column] ?? ''))) return 'nameless';
    if (figures) return 'remark';
    return cells.slice(from, to + 1).every((cell) => isBlank(cell) || readNumbering(cell) !== null)
      ? 'blank'
      : 'remark';
  }
  const split = splitNumbering(text);
  const numbering = own ?? split.numbering;
  const total = isTotalText(text) || (split.rest !== text && isTotalText(split.rest));
  const certain = figures || (own?.level === 2 && unit !== '');
  if (!certain && startsHeader(grid, row)) return 'end';
  if (!figures && isEndText(text)) return 'end';
  if (!figures && isNote(text, total) && !isStarredHeading(text)) return 'remark';
  const indent = typeof cell === 'string' ? cell.search(/\S/) : 0;
  const read = { row, text, name: split.rest, numbering, figures, total, certain };
  return indent > 0 ? { ...read, indent } : read;
}

/** Whether a row behind the last name says what it counts ("Sa mộc") or goes on with the numbers, which a total without a name does not. */
function isOfOwn(cells: readonly Cell[], { from, to, ordinalColumn }: Layout): boolean {
  const isNumbered = ordinalColumn !== null && readOrdinal(cells[ordinalColumn] ?? '')?.level === 2;
  return isNumbered || cells.slice(from, to + 1).some((cell) => cellKind(cell) === 'words');
}

/** Words without a figure that are a signature, a note or a long line, not a unit. */
function isNote(text: string, total: boolean): boolean {
  return isLineText(text) || text.length > LONGEST_NAME || (total && text.length > LONGEST_BARE_NAME);
}

/**
 * Whether a row heads another table than this one: "TT" again over the numbers, as above a list of persons below; behind a gap also words in
 * several columns of figures.
 */
function isOtherHeader(
  cells: readonly Cell[],
  { step, layout, isGap }: { readonly step: Step; readonly layout: Layout; readonly isGap: boolean },
): boolean {
  const { figureColumns, ordinalColumn, unitColumn } = layout;
  if (typeof step === 'object' && step.certain) return false;
  const isHeading = ordinalColumn !== null && isOrdinalHeading(cells[ordinalColumn] ?? '');
  if (isHeading && cellKind(cells[unitColumn] ?? '') === 'words') return true;
  return isGap && figureColumns.filter((column) => cellKind(cells[column] ?? '') === 'words').length >= 2;
}

/**
 * Whether a list of names follows behind a gap, none of which has a figure: "Các đơn vị chưa nộp báo cáo:" over 1, 2, 3, where the table's own
 * numbers have begun already. Units of a group that are still to report stand below its name, as others do below theirs.
 */
function beginsList(
  grid: Grid,
  step: Step,
  {
    layout,
    rows,
    waiting,
  }: { readonly layout: Layout; readonly rows: readonly BodyRow[]; readonly waiting: BodyRow | null },
): boolean {
  if (typeof step !== 'object' || step.figures || !isFirst(step) || !rows.some(isFirst)) return false;
  if (waiting !== null && (waiting.numbering !== null || rows.some(({ name }) => isGroupText(name))))
    return false;
  for (let row = step.row; row < grid.length; row += 1) {
    const cells = grid[row] ?? [];
    if (cells.every(isBlank)) return true;
    if (layout.figureColumns.some((column) => isFigure(cells[column] ?? ''))) return false;
  }
  return true;
}

function isFirst({ numbering }: BodyRow): boolean {
  return numbering?.level === 2 && numbering.value === 1;
}

/** Whether the unit below a repeated header has a row already, as where another table begins. */
function namesAgain(
  grid: Grid,
  row: number,
  { layout, rows }: { readonly layout: Layout; readonly rows: readonly BodyRow[] },
): boolean {
  const { rest } = splitNumbering(nameOf(cellAt(grid, row, layout.unitColumn)));
  return rest !== '' && rows.some(({ name, figures }) => figures && name === rest);
}

/** "(tiếp theo)", "(tiếp)" behind the title of a next page. */
const GOES_ON = / ?[([]? ?ti[eế]p(?: theo)?\.{0,3} ?[)\]]?$/iu;

/** How far above its header a table's own title may stand. */
const TITLE_ROWS = 10;

/**
 * Words that say what another table is about ("KẾT QUẢ THU QUỸ NĂM 2019"), not the table's own title on its next page. Where the units
 * begin again below, a numbered heading ("II. QUYÊN GÓP") says so too, and another time than that last named above the table does. So do
 * other things counted than the caption right above the table names, of whatever units.
 */
function isOtherTitle(
  grid: Grid,
  { text, name, numbering }: BodyRow,
  { header, begunAgain }: { readonly header: Header; readonly begunAgain: boolean },
): boolean {
  const caption = captionOf(grid, header);
  if (caption !== null && countsOther(caption, text)) return true;
  const isTimed = parsePeriod(text) !== null;
  if (isGroupText(name) && !(begunAgain && isTimed)) return false;
  const says = numbering === null && (beginsAsTitle(text) || isTimed);
  if (!says && !begunAgain) return false;
  const from = Math.max(0, header.first - TITLE_ROWS);
  const time = begunAgain ? periodWords(text) : null;
  if (time !== null) return periodHeadingIn(grid, { from, to: header.first })?.text !== time;
  const above = grid.slice(from, header.first).flat();
  const own = text.replace(GOES_ON, '');
  return !above.some((cell) => typeof cell === 'string' && cleanText(cell) === own);
}

/** The words alone in the row right above a header. */
function captionOf(grid: Grid, { first }: Header): string | null {
  const [cell, ...others] = (grid[first - 1] ?? []).filter((one) => !isBlank(one));
  return typeof cell === 'string' && others.length === 0 ? cleanText(cell) : null;
}

/** What tells a figure of its own is a note: "Chỉ tiêu: 12", "Mỗi xã 5 triệu đồng". */
const NOTE_OF_FIGURE = /:.*\d/;

/** A row that follows the last certain one without a figure: a unit only where no TT column could have told, and no note. */
function closesBody(row: BodyRow, layout: Layout, rows: readonly BodyRow[]): boolean {
  if (row.total) return true;
  if (NOTE_OF_FIGURE.test(row.text) || (/\d/.test(row.text) && saysEachUnit(row.text))) return false;
  const plain = !isGroupText(row.name) && (row.numbering === null || row.numbering.level === 2);
  return plain && layout.ordinalColumn === null && row.text.length <= LONGEST_BARE_NAME && rows.length > 0;
}

/** Words in the TT column or left of the units, as rows merged over both have them: "II. Khối ngành", "Tổng cộng". */
function textLeftOf(cells: readonly Cell[], layout: Layout): string {
  for (let column = layout.from; column < layout.unitColumn; column += 1) {
    const cell = cells[column] ?? '';
    if (typeof cell === 'string' && cellKind(cell) === 'words' && readNumbering(cell) === null)
      return cleanText(cell);
  }
  return '';
}

/** Characters that figures, dashes, ellipses, x and error texts begin with. */
const FIGURE_BEGINNINGS = new Set('0123456789０１２３４５６７８９+-–—−(.,…xX#lL₫');
const PLAIN_FIGURE = /^\d[\d.,]*$/;

function isFigure(cell: Cell): boolean {
  if (typeof cell === 'number') return true;
  if (typeof cell !== 'string' || cell.length > 80) return false;
  const text = cell.trim();
  if (!FIGURE_BEGINNINGS.has(text.charAt(0))) return false;
  if (PLAIN_FIGURE.test(text)) return true;
  const { kind } = parseNumber(text);
  return kind !== 'blank' && kind !== 'unreadable';
}
