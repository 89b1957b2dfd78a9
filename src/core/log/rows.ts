import { parseNumber } from '../number/parse';
import { nameOf, repeatedHeaderRows, startsHeader } from '../table/body';
import { cellKind, isBlank } from '../table/cell-kind';
import type { Header } from '../table/header';
import { readNumbering, readOrdinal, splitNumbering } from '../table/numbering';
import { isAsideText, isLineText, isTotalText } from '../table/row-words';
import { beginsAsTitle } from '../table/title';
import { cleanText } from '../text/normalise';
import { type Cell, cellAt, type Grid, type Tab } from '../workbook/workbook';
import { isDated } from './columns';

/** The columns a log's rows are read from, counted from 0. */
export interface LogLayout {
  readonly header: Header;
  /** First and last column of the log. */
  readonly from: number;
  readonly to: number;
  readonly unitColumn: number;
  readonly ordinalColumn: number | null;
  readonly dateColumn: number | null;
  readonly amountColumns: readonly number[];
}

/** An event before its date is read: rows that its unit's name and its date stand in, above it in merged cells. */
export interface LogDraftRow {
  readonly row: number;
  readonly name: string;
  readonly unitRow: number;
  readonly dateRow: number;
  /** The heading above it ("Tháng 1"), null for none. */
  readonly group: string | null;
}

/** The events below a header and the first row behind them and their total. */
export interface LogBody {
  readonly rows: readonly LogDraftRow[];
  readonly end: number;
}

/** What clerks write for "as above". */
const DITTO = /^(?:["'”“〃]{1,2}|[-–] ?["”“] ?[-–]|[-–]? ?nt ?[-–]?|[Nn]hư trên)$/;

/** The total of a part ("Cộng đợt 1") where no unit and no date stand beside it. */
const PART_TOTAL = /^(?:tổng )?cộng (?!đồng)/i;

/** A heading that may carry the figures of its stretch of time. */
const TIME_HEADING = /^(?:tháng|quý|tuần|năm) /i;

/** How far above its header a log's own title may stand. */
const TITLE_ROWS = 10;

/**
 * Reads the rows of a log until another header: headings, totals, blank rows and the log's own header on its next page
 * are no events, and what stands below a note or a signature is one only where it has a date (or a number) and a unit.
 */
export function readLogBody(tab: Tab, layout: LogLayout): LogBody {
  const grid = tab.values;
  const shownAt = { unit: shownRows(tab, layout.unitColumn), date: shownRows(tab, layout.dateColumn) };
  const rows: LogDraftRow[] = [];
  const waiting: LogDraftRow[] = [];
  let end = layout.header.last + 1;
  let place: 'events' | 'gap' | 'tail' = 'events';
  let group: string | null = null;
  let otherTitle = false;
  for (let row = end; row < grid.length; row += 1) {
    const repeated = repeatedHeaderRows(grid, row, layout);
    if (repeated > 0) {
      if (otherTitle) break;
      row += repeated - 1;
      continue;
    }
    const before = rows[rows.length - 1];
    const step = readRow(grid, row, { layout, shownAt, before });
    if (step.kind === 'header') break;
    if (step.kind === 'total' && rows.length > 0 && place !== 'tail') end = row + 1;
    if (step.kind === 'blank' && place === 'events') place = 'gap';
    if (step.kind === 'line') place = 'tail';
    if (step.kind === 'heading') {
      group = step.text;
      otherTitle = otherTitle || isOtherTitle(grid, step.text, layout.header);
    }
    if (step.kind !== 'event') continue;
    const event = { ...step.event, group };
    if (place !== 'events' && !(step.strong && event.name !== '')) {
      if (place === 'gap') waiting.push(event);
      continue;
    }
    rows.push(...waiting.splice(0), event);
    end = row + 1;
    place = 'events';
    otherTitle = false;
  }
  return withKnown({ rows, end }, waiting);
}

/** Rows behind the last certain one belong to the log as long as they name units that it knows. */
function withKnown({ rows, end }: LogBody, waiting: readonly LogDraftRow[]): LogBody {
  const known = new Set(rows.map(({ name }) => name.toLowerCase()));
  const foreign = waiting.findIndex(({ name }) => name === '' || !known.has(name.toLowerCase()));
  const own = foreign < 0 ? waiting : waiting.slice(0, foreign);
  const last = own[own.length - 1];
  return last === undefined ? { rows, end } : { rows: [...rows, ...own], end: Math.max(end, last.row + 1) };
}

type Step =
  | { readonly kind: 'blank' | 'total' | 'aside' | 'line' | 'header' }
  | { readonly kind: 'heading'; readonly text: string }
  | {
      readonly kind: 'event';
      readonly event: Omit<LogDraftRow, 'group'>;
      /** It carries what the log's events have: a date, or where the log has none, a number or a figure. */
      readonly strong: boolean;
    };

interface RowContext {
  readonly layout: LogLayout;
  readonly shownAt: { readonly unit: ShownRows; readonly date: ShownRows };
  /** The event before it. */
  readonly before: LogDraftRow | undefined;
}

function readRow(grid: Grid, row: number, { layout, shownAt, before }: RowContext): Step {
  const { unitColumn, dateColumn } = layout;
  const cells = grid[row] ?? [];
  const { filled, words } = contentOf(cells, layout);
  const own = nameOf(cellAt(grid, row, unitColumn));
  const text = cleanText(words[0] ?? '');
  if (filled === 0) return { kind: 'blank' };
  if (isTotal(own === '' ? text : own, before)) return { kind: 'total' };
  const unmarked = own === '' && (dateColumn === null || isBlank(cellAt(grid, row, dateColumn)));
  if (unmarked && PART_TOTAL.test(text)) return { kind: 'total' };
  if (own === '' && isAsideText(text)) return { kind: 'aside' };
  const numbering =
    layout.ordinalColumn === null ? null : readOrdinal(cellAt(grid, row, layout.ordinalColumn));
  const numbered = numbering?.level === 2;
  const merged = own === '' && (shownAt.unit.has(row) || shownAt.date.has(row));
  if (filled === 1 && text !== '' && !numbered && !merged)
    return isLineText(text) ? { kind: 'line' } : { kind: 'heading', text };
  if (own === '' && !merged && isHeading(cells, { layout, words, numbered }))
    return { kind: 'heading', text };

  const above = DITTO.test(own) ? before : undefined;
  const unitRow = above?.unitRow ?? (own === '' ? shownAt.unit.get(row) : undefined) ?? row;
  const dateCell = dateColumn === null ? '' : cellAt(grid, row, dateColumn);
  const dateAbove = isDitto(dateCell)
    ? before?.dateRow
    : isBlank(dateCell)
      ? shownAt.date.get(row)
      : undefined;
  const dateRow = dateAbove ?? row;
  const dated = dateColumn !== null && isDated(grid, dateRow, dateColumn);
  const figured = layout.amountColumns.some((column) => isFigure(cells[column] ?? ''));
  if (!dated && !figured && !numbered) {
    if (startsHeader(grid, row)) return { kind: 'header' };
    if (isLineText(text) && (own === '' || isLineText(own))) return { kind: 'line' };
  }
  const marked = layout.ordinalColumn !== null || layout.amountColumns.length > 0;
  const strong = dateColumn === null ? numbered || figured || !marked : dated;
  const name = splitNumbering(nameOf(cellAt(grid, unitRow, unitColumn))).rest;
  return { kind: 'event', event: { row, name, unitRow, dateRow }, strong };
}

/** How many cells hold something, numbers in the TT column aside, and the texts of those that hold words. */
function contentOf(
  cells: readonly Cell[],
  { from, to, ordinalColumn }: LogLayout,
): { readonly filled: number; readonly words: readonly string[] } {
  const words: string[] = [];
  let filled = 0;
  for (let column = from; column <= to; column += 1) {
    const cell = cells[column] ?? '';
    if (isBlank(cell) || (column === ordinalColumn && readNumbering(cell) !== null)) continue;
    filled += 1;
    if (typeof cell === 'string' && cellKind(cell) === 'words') words.push(cell);
  }
  return { filled, words };
}

/** A heading with figures beside it: "I | Thu đoàn phí | 5.000.000", or "Tháng 1 | 5.000.000" where events have days. */
function isHeading(
  cells: readonly Cell[],
  row: { readonly layout: LogLayout; readonly words: readonly string[]; readonly numbered: boolean },
): boolean {
  const { layout, words, numbered } = row;
  const [text, ...more] = words;
  if (text === undefined || more.length > 0 || numbered) return false;
  const numbering = layout.ordinalColumn === null ? null : readNumbering(cells[layout.ordinalColumn] ?? '');
  if (numbering !== null && numbering.level < 2) return true;
  return TIME_HEADING.test(cleanText(text)) && cells[layout.dateColumn ?? -1] !== text;
}

/** "Cộng", "Cộng tháng 1", and what totals of one unit's rows are called: "Cộng LĐLĐ Hòa An", "Hòa An Total". */
function isTotal(text: string, before: LogDraftRow | undefined): boolean {
  if (text === '') return false;
  if (isTotalText(text) || isTotalText(splitNumbering(text).rest)) return true;
  const rest = text.replace(/^(?:tổng cộng|tổng|cộng)[ :]+| (?:total|tổng|cộng)$/i, '');
  return rest !== text && rest.toLowerCase() === before?.name.toLowerCase();
}

function isOtherTitle(grid: Grid, text: string, { first }: Header): boolean {
  if (!beginsAsTitle(text)) return false;
  const above = grid.slice(Math.max(0, first - TITLE_ROWS), first).flat();
  return !above.some((cell) => typeof cell === 'string' && cleanText(cell) === text);
}

function isFigure(cell: Cell): boolean {
  if (typeof cell === 'number') return true;
  if (typeof cell !== 'string' || !/\d/.test(cell)) return false;
  const { kind } = parseNumber(cell);
  return kind === 'number' || kind === 'ambiguous';
}

function isDitto(cell: Cell): boolean {
  return typeof cell === 'string' && DITTO.test(cleanText(cell));
}

/** For the lower rows of cells merged downwards in a column, the row their text stands in. */
type ShownRows = ReadonlyMap<number, number>;

function shownRows({ merges = [], values }: Tab, column: number | null): ShownRows {
  const shown = new Map<number, number>();
  for (const merge of merges) {
    if (merge.column !== column) continue;
    const end = Math.min(merge.row + merge.rows, values.length);
    for (let row = merge.row + 1; row < end; row += 1) shown.set(row, merge.row);
  }
  return shown;
}
