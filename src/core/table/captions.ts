import { isRateName, measureOfLine, withoutMeasure } from '../measure/measure';
import type { RowSpan } from '../tab/area-span';
import { isBlank } from '../tab/cell-kind';
import { beginsAsCount } from '../tab/heading-words';
import type { Line } from '../tab/line';
import { nearest, readLines } from '../tab/lines';
import { splitNumbering } from '../tab/numbering';
import { periodWords } from '../tab/period-heading';
import { isProse } from '../tab/period-line';
import { isLineText } from '../tab/row-words';
import { beginsAsTitle, cleanTitle, mayBeTitle, pickTitle } from '../tab/title';
import { isOfUnits } from '../tab/whose';
import type { Grid, Tab } from '../workbook/workbook';
import type { TableDraft } from './draft';

/** How a caption is marked: as one of the tables of a page ("Biểu 1:"), by a number, or as an item of a list ("a)", "-"). */
type Mark = 'table' | 'number' | 'item' | null;

/** A line between the title of a page and a table that says what this one counts. */
interface Caption {
  readonly row: number;
  readonly mark: Mark;
  readonly name: string;
  /** It begins as a count or a rate does, or ends with a unit of measure. */
  readonly isMeasured: boolean;
  /** A title stands above it in the table's own lines. */
  readonly isUnderTitle: boolean;
}

/** Tables of a tab that stand side by side, or one alone, below others. */
export interface Stacked {
  readonly drafts: readonly TableDraft[];
  /** The rows above its header that are its own. */
  readonly above: RowSpan;
}

/** A longer line is a paragraph. */
const LONGEST = 100;

/** Lines between a caption and the header: its period, its unit of measure, what it is an annex of. */
const MOST_LINES_BELOW = 3;

const TABLE_MARK =
  /^(?:biểu|bảng|phụ lục|mục|phần)(?: số)? ?(?:\d{1,2}|[IVX]{1,4})(?:[a-z]|\.\d)?(?![a-zà-ỹ\d/])[\s.:–-]*/i;
const ITEM_MARK = /^(?:\(?[a-hđ] ?[.)]|[-–+*•]) *(?=[A-Za-zÀ-ỹ])/;

/**
 * The captions of a tab's tables by their drafts, where a page's title stands above: each that is marked as a table of its page or says what
 * it measures; others only where every table has one of its own. Not those of tables side by side.
 */
export function captionsAbove(tab: Tab, blocks: readonly Stacked[]): ReadonlyMap<TableDraft, string> {
  const found = new Map<TableDraft, string>();
  const alone = blocks.flatMap(({ drafts, above }, index) => {
    const [draft, ...others] = drafts;
    if (draft === undefined || others.length > 0) return [];
    return [{ draft, caption: captionIn(tab.values, above, { isTitled: index > 0 }) }];
  });
  const names = new Set(alone.flatMap(({ caption }) => caption?.name ?? []));
  const isSeries = alone.length > 1 && names.size === alone.length;
  const [first] = alone;
  const mark = first?.caption?.mark;
  const isOfPage = (caption: Caption | null, place: number) =>
    caption?.mark === mark && (mark !== null || place === 0 || !caption?.isUnderTitle);
  const areAlike = isSeries && alone.every(({ caption }, place) => isOfPage(caption, place));
  for (const { draft, caption } of alone) {
    if (caption === null) continue;
    const tells = caption.isMeasured || (isSeries && caption.mark === 'table') || areAlike;
    if (tells) found.set(draft, caption.name);
  }
  return found;
}

/** The row of the caption above a table, or where one would stand. */
export function captionRow(grid: Grid, above: RowSpan): number {
  return captionIn(grid, above, { isTitled: false })?.row ?? above.to;
}

/**
 * The lines of a page's title that state a unit of measure for its tables below the first, by their drafts: those above the first caption,
 * for captions that name none of their own and do not count ("2. Số hộ" under "ĐVT: triệu đồng").
 */
export function measuresAbove(
  tab: Tab,
  blocks: readonly Stacked[],
): ReadonlyMap<TableDraft, readonly Line[]> {
  const found = new Map<TableDraft, readonly Line[]>();
  const [first, ...others] = blocks;
  const page = first && captionIn(tab.values, first.above, { isTitled: false });
  if (!page) return found;
  const stated = readLines(tab.values, { from: nearest(first.above, 'above').from, to: page.row }).filter(
    ({ text }) => statesMeasure(text),
  );
  if (stated.length === 0) return found;
  for (const { drafts, above } of others) {
    const caption = captionIn(tab.values, above, { isTitled: true });
    const own = caption && readLines(tab.values, { from: caption.row, to: above.to });
    if (!own || own.some(({ text }) => statesMeasure(text)) || caption.isMeasured) continue;
    for (const draft of drafts) found.set(draft, stated);
  }
  return found;
}

function statesMeasure(text: string): boolean {
  return measureOfLine(text) !== null || withoutMeasure(text) !== text;
}

function captionIn(grid: Grid, span: RowSpan, { isTitled }: { readonly isTitled: boolean }): Caption | null {
  const above = nearest(span, 'above');
  const row = rowAboveHeader(grid, above);
  const [line, ...others] = row === null ? [] : readLines(grid, { from: row, to: row + 1 });
  if (line === undefined || others.some(({ text }) => measureOfLine(text) === null)) return null;
  const caption = captionOf(line);
  if (caption === null) return null;
  const isUnderTitle = pickTitle(readLines(grid, { from: above.from, to: line.row })) !== null;
  return isUnderTitle || isTitled ? { ...caption, isUnderTitle } : null;
}

/** The last row above a header that says more than a period, a unit of measure or words in brackets. */
function rowAboveHeader(grid: Grid, { from, to }: RowSpan): number | null {
  let lines = 0;
  for (let row = to - 1; row >= from && lines <= MOST_LINES_BELOW; row -= 1) {
    const cells = grid[row] ?? [];
    if (cells.every(isBlank)) continue;
    const [line] = readLines(grid, { from: row, to: row + 1 });
    if (line === undefined) return null;
    const isBelow =
      /^\(/.test(line.text) || periodWords(line.text) !== null || measureOfLine(line.text) !== null;
    if (!isBelow) return row;
    lines += 1;
  }
  return null;
}

function captionOf({ row, text }: Line): Omit<Caption, 'isUnderTitle'> | null {
  if (text.length > LONGEST) return null;
  const { mark, rest } = splitMark(text);
  const name = cleanTitle(rest);
  const isMeasured = beginsAsCount(rest) || isRateName(rest) || withoutMeasure(rest) !== rest;
  if (!/[a-zà-ỹ]/i.test(name) || /[.;,]$/.test(rest) || isProse(rest) || isLineText(rest)) return null;
  if (!isMeasured && (isOfUnits(rest) || !mayBeTitle(rest))) return null;
  if (mark === null && beginsAsTitle(text)) return null;
  return { row, mark, name, isMeasured };
}

function splitMark(text: string): { readonly mark: Mark; readonly rest: string } {
  const table = text.replace(TABLE_MARK, '');
  if (table !== text) return { mark: 'table', rest: table };
  const { numbering, rest } = splitNumbering(text);
  if (numbering !== null && numbering.level <= 2) return { mark: 'number', rest };
  const item = text.replace(ITEM_MARK, '');
  return item === text ? { mark: null, rest: text } : { mark: 'item', rest: item };
}
