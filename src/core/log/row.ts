import { cellKind, isBlank } from '../tab/cell-kind';
import type { Header } from '../tab/header';
import { startsHeader } from '../tab/header-rows';
import { holdsFigure } from '../tab/holds-figure';
import { readNumbering, readOrdinal } from '../tab/numbering';
import { isAsideText, isLineText } from '../tab/row-words';
import { cleanText } from '../text/normalise';
import { type Cell, cellAt, type Grid } from '../workbook/workbook';
import type { LogDate } from './log-date';
import { isBalance, isDitto, isLogTotal, isOfAllUnits, isPartTotal, isTimeHeading } from './row-words';
import type { UnitText } from './unit-text';

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

/** An event before its date is read: the rows its unit's name and its date stand in, above it in merged cells. */
export interface LogDraftRow {
  readonly row: number;
  readonly name: string;
  readonly unitRow: number;
  readonly dateRow: number;
  /** The heading above it ("Tháng 1"), null for none. */
  readonly group: string | null;
}

/** What a row below a log's header is. */
export type Step =
  | { readonly kind: 'blank' | 'total' | 'aside' | 'line' | 'header' }
  | { readonly kind: 'heading'; readonly text: string }
  | {
      readonly kind: 'event';
      readonly event: LogDraftRow;
      /** It carries what the log's events have: a date, or where the log has none, a number or a figure. */
      readonly strong: boolean;
    };

/** For the lower rows of cells merged downwards in a column, the row their text stands in. */
export type ShownRows = ReadonlyMap<number, number>;

/** What the rows of a log are read with. */
export interface RowContext {
  readonly grid: Grid;
  readonly layout: LogLayout;
  readonly shownAt: { readonly unit: ShownRows; readonly date: ShownRows };
  readonly unitOf: (cell: Cell) => UnitText;
  readonly dateOf: (cell: Cell) => LogDate | null;
  /** Names of the events above. */
  readonly known: ReadonlySet<string>;
}

/** What stands above a row: the event before it and the last heading. */
export interface Above {
  readonly row: number;
  readonly before: LogDraftRow | undefined;
  readonly group: string | null;
}

/** Tells an event from headings, totals, notes and what else stands in a row below a log's header. */
export function readRow(context: RowContext, above: Above): Step {
  const { grid, layout, shownAt } = context;
  const { row, before } = above;
  const own = context.unitOf(cellAt(grid, row, layout.unitColumn));
  if (isOfAllUnits(own.text) && isDated(context, row)) {
    return {
      kind: 'event',
      event: { row, name: '', unitRow: row, dateRow: row, group: above.group },
      strong: true,
    };
  }
  if (own.total || (own.totalOf !== null && own.totalOf.toLowerCase() === before?.name.toLowerCase())) {
    return { kind: 'total' };
  }
  if (isAsideText(own.text) && !isDated(context, row)) return { kind: 'total' };
  const read = readEvent(context, { above, own });
  if (own.text !== '' && read.certain) return read.step;
  const { filled, words } = contentOf(grid[row] ?? [], layout);
  if (filled === 0) return { kind: 'blank' };
  const text = cleanText(words[0] ?? '');
  const merged = own.text === '' && (shownAt.unit.has(row) || shownAt.date.has(row));
  if (own.text === '') {
    const unmarked = layout.dateColumn === null || isBlank(cellAt(grid, row, layout.dateColumn));
    if (isLogTotal(text) || (unmarked && isPartTotal(text))) return { kind: 'total' };
    if (isAsideText(text) || isBalance(text)) return { kind: 'aside' };
  }
  const unfinished = layout.dateColumn !== null && context.known.has(own.name);
  if (filled === 1 && text !== '' && !read.numbered && !merged && !unfinished) {
    if (isLineText(text)) return { kind: 'line' };
    return isMore(context, above) ? read.step : { kind: 'heading', text };
  }
  if (own.text === '' && !merged && !read.numbered && isHeading(grid[row] ?? [], layout, words)) {
    return { kind: 'heading', text };
  }
  if (!read.certain) {
    if (startsHeader(grid, row)) return { kind: 'header' };
    if (isLineText(text) && (own.text === '' || isLineText(own.text))) return { kind: 'line' };
  }
  return read.step;
}

/**
 * Whether a row says no more than who or what the next event was, right below one whose date and unit it leaves out: words that stand
 * behind both, where the row above has words too, and go on no sentence.
 */
function isMore({ grid, layout }: RowContext, { row, before }: Above): boolean {
  const { from, to, unitColumn, dateColumn } = layout;
  if (dateColumn === null || before === undefined) return false;
  const last = Math.max(unitColumn, dateColumn);
  for (let column = from; column <= last; column += 1) if (!isBlank(cellAt(grid, row, column))) return false;
  for (let column = last + 1; column <= to; column += 1) {
    const cell = cellAt(grid, row, column);
    if (isBlank(cell)) continue;
    const text = cleanText(String(cell));
    const first = text.charAt(0);
    return (
      cellKind(cell) === 'words' &&
      !isTimeHeading(text) &&
      cellKind(cellAt(grid, before.row, column)) === 'words' &&
      (first !== first.toLowerCase() || /\d/.test(first))
    );
  }
  return false;
}

/** Whether a row has a date of its own: what was done on a day is no sum, "Toàn huyện" did it. */
function isDated({ grid, layout: { dateColumn }, dateOf }: RowContext, row: number): boolean {
  return dateColumn !== null && dateOf(cellAt(grid, row, dateColumn)) !== null;
}

function readEvent(
  { grid, layout, shownAt, unitOf, dateOf }: RowContext,
  { above, own }: { readonly above: Above; readonly own: UnitText },
): { readonly step: Step; readonly certain: boolean; readonly numbered: boolean } {
  const { row, before, group } = above;
  const { unitColumn, dateColumn, ordinalColumn, amountColumns } = layout;
  const unitAbove = own.ditto ? before?.unitRow : own.text === '' ? shownAt.unit.get(row) : undefined;
  const unitRow = unitAbove ?? row;
  const unit = unitRow === row ? own : unitOf(cellAt(grid, unitRow, unitColumn));
  const dateCell = dateColumn === null ? '' : cellAt(grid, row, dateColumn);
  const dateAbove = isDitto(dateCell)
    ? before?.dateRow
    : isBlank(dateCell)
      ? shownAt.date.get(row)
      : undefined;
  const dateRow = dateAbove ?? row;
  const dated = dateColumn !== null && dateOf(cellAt(grid, dateRow, dateColumn)) !== null;
  const figured = amountColumns.some((column) => holdsFigure(cellAt(grid, row, column)));
  const numbered = ordinalColumn !== null && readOrdinal(cellAt(grid, row, ordinalColumn))?.level === 2;
  const marked = ordinalColumn !== null || amountColumns.length > 0;
  const strong = dateColumn === null ? numbered || figured || !marked : dated;
  const event = { row, name: unit.ditto ? '' : unit.name, unitRow, dateRow, group };
  return { step: { kind: 'event', event, strong }, certain: dated || figured || numbered, numbered };
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
function isHeading(cells: readonly Cell[], layout: LogLayout, words: readonly string[]): boolean {
  const [text, ...more] = words;
  if (text === undefined || more.length > 0) return false;
  const numbering = layout.ordinalColumn === null ? null : readNumbering(cells[layout.ordinalColumn] ?? '');
  if (numbering !== null && numbering.level < 2) return true;
  return isTimeHeading(cleanText(text)) && cells[layout.dateColumn ?? -1] !== text;
}
