import { formatDate } from '../date/calendar-date';
import { cellAt, type Position } from '../workbook/workbook';
import { withStaffLines } from './note-lines';
import { BLANK, isFormula, type Look, type PageCell, type PreviousPage } from './page';
import type { ListForm } from './pages';
import { findHeadings, isEmpty, staffNote, textAt, typedCell, unwritten, widthOf } from './typed';

/** A row of the previous page. */
export interface KeptRow<K> {
  /** Counted from 0. */
  readonly row: number;
  /** What the row's own cells say it is of; null for one whose cells no longer tell. */
  readonly key: K | null;
  /** Somebody put anything on the row: typed text, a note, something in a column of their own. */
  readonly typed: boolean;
}

/** What stands on the previous page of a list, and where. */
export interface KeptList<K> {
  readonly form: ListForm;
  readonly previous: PreviousPage;
  readonly rows: readonly KeptRow<K>[];
  /** The header row; null when it is gone. */
  readonly headerRow: number | null;
  /** For each of our headings the column it stands in now; null for one that was removed. */
  readonly ownColumns: readonly (number | null)[];
  /** Columns that staff added, in their order, those of our spare headings among them that stand before others. */
  readonly addedColumns: readonly number[];
}

/** Columns right of the last one with a heading that a list's filter spans too, so that text typed there is sorted with its row. */
const FREE_COLUMNS = 1;

/** Headings of columns right of ours that invite to be used; one of another heading may stand there as well. */
const SPARE_HEADINGS: readonly string[] = ['Người theo dõi', 'Ghi chú'];

/** A row of the new page, and the rows of the previous one whose text belongs to it. */
export interface KeptDraft {
  readonly cells: readonly PageCell[];
  readonly sources: readonly KeptSource[];
  /** Headings of ours, by their index, whose cells are carried along with the typed ones. */
  readonly carried: readonly number[];
}

/** A row of the previous page, and the words that lead its text where several rows are put into one. */
export interface KeptSource {
  readonly row: number;
  readonly lead: string;
  /** Whether the words lead a text that stands alone too: it was written of something else than the row. */
  readonly isLed?: boolean;
}

/**
 * Reads a list from the previous page, however people sorted or filtered it, moved its columns or added some. `keyOf` is
 * given the texts of a row by heading; a row without a key is kept where it is none of ours. A merged cell stands for every
 * row it covers.
 */
export function readKept<K>(
  page: PreviousPage | null,
  form: ListForm,
  keyOf: (textOf: (heading: number) => string) => K | null,
): KeptList<K> {
  const previous = withoutMerges(page ?? unwritten([]));
  const width = widthOf(previous);
  const header = page && findHeadings(previous, form);
  const headerRow = header?.row ?? null;
  const ownColumns = header?.columns ?? form.headings.map((_, column) => (page ? null : column));
  const all = Array.from({ length: width }, (_, column) => column);
  const isSpare = (column: number) =>
    headerRow !== null && SPARE_HEADINGS.includes(textAt(previous, headerRow, column));
  const isUsed = (column: number) =>
    previous.values.some(
      (_, row) =>
        row >= (headerRow ?? 0) &&
        !(row === headerRow && isSpare(column) && staffNote(previous, row, column) === '') &&
        !isEmpty(previous, row, column),
    );
  const others = all.filter(
    (column) => !ownColumns.includes(column) && !isDoubled(previous, { headerRow, column }),
  );
  const lastUsed = Math.max(-1, ...others.filter(isUsed));
  const addedColumns = others.filter((column) => isUsed(column) || (isSpare(column) && column < lastUsed));
  const typedColumns = [...form.typed.map((heading) => ownColumns[heading] ?? null), ...addedColumns];
  const rows: KeptRow<K>[] = [];
  for (let row = (headerRow ?? -1) + 1; row < previous.values.length; row += 1) {
    const typed =
      typedColumns.some((column) => column !== null && !isEmpty(previous, row, column)) ||
      all.some((column) => staffNote(previous, row, column) !== '');
    const key = keyOf((heading) => textAt(previous, row, ownColumns[heading] ?? -1));
    if (key !== null) rows.push({ row, key, typed });
    else if (isStray(previous, row, form)) rows.push({ row, key, typed: true });
  }
  return { form, previous, rows, headerRow, ownColumns, addedColumns };
}

/** The width of a page's rows: our columns and those that staff added. */
function keptWidth({ form, addedColumns }: KeptList<unknown>): number {
  return form.headings.length + addedColumns.length;
}

/** The columns that the list's filter spans. */
export function filteredColumns(kept: KeptList<unknown>): number {
  return keptWidth(kept) + spareHeadings(kept).length + FREE_COLUMNS;
}

/** The headings to put right of all columns: those that invite, without the ones that staff took. */
export function spareHeadings({ previous, headerRow, addedColumns }: KeptList<unknown>): readonly string[] {
  const taken = headerRow === null ? [] : addedColumns.map((column) => textAt(previous, headerRow, column));
  return SPARE_HEADINGS.filter((heading) => !taken.includes(heading));
}

/** The rows of a list with blank columns at the right whose headings invite to use them. */
export function withSpare(
  rows: readonly (readonly PageCell[])[],
  {
    kept,
    headerRow,
    look,
  }: { readonly kept: KeptList<unknown>; readonly headerRow: number; readonly look: Look },
): PageCell[][] {
  const headings = spareHeadings(kept);
  const width = keptWidth(kept);
  return rows.map((row, index) =>
    index === headerRow
      ? [...row, ...headings.map((heading): PageCell => ({ content: heading, look }))]
      : padded(row, width + headings.length),
  );
}

/** A row with blank cells up to a width. */
function padded(cells: readonly PageCell[], width: number): PageCell[] {
  return [...cells, ...Array.from({ length: Math.max(0, width - cells.length) }, () => BLANK)];
}

/** True where every cell of the row that somebody typed in says what the other row says too. */
export function isRepeated(kept: KeptList<unknown>, row: number, other: number): boolean {
  const { previous, form, ownColumns, addedColumns } = kept;
  const typed = [...form.typed.map((heading) => ownColumns[heading] ?? null), ...addedColumns];
  const content = (at: number, column: number) => JSON.stringify(typedCell(previous, { row: at, column }, 0));
  return typed.every(
    (column) =>
      column === null || isEmpty(previous, row, column) || content(row, column) === content(other, column),
  );
}

/**
 * Puts what people typed into a drafted row: the cells under typed headings, the columns they added, notes on any cell of
 * the row, and the cells of ours that the draft carries. Rows put into one are joined, each led by its words.
 */
export function withKept(
  { cells, sources, carried }: KeptDraft,
  row: number,
  kept: KeptList<unknown>,
): PageCell[] {
  const { form, previous, ownColumns, addedColumns } = kept;
  const result = [...cells, ...addedColumns.map(() => BLANK)];
  const take = (target: number, column: number | null) => {
    const filled = sources.filter((source) => column !== null && !isEmpty(previous, source.row, column));
    if (column === null || filled.length === 0) return;
    result[target] = { ...result[target], ...joined(kept, filled, { column, row }) };
  };
  ownColumns.forEach((column, heading) => {
    if (form.typed.includes(heading) || carried.includes(heading)) take(heading, column);
    else if (column !== null) annotate(result, heading, notesAt(previous, sources, column));
  });
  addedColumns.forEach((column, index) => {
    take(form.headings.length + index, column);
  });
  for (const heading of carried) {
    const [source] = sources;
    const column = ownColumns[heading] ?? null;
    const cell = result[heading];
    if (!cell || !source || column === null || form.typed.includes(heading)) continue;
    result[heading] = { ...cell, content: cellAt(previous.values, source.row, column) };
  }
  return result;
}

/**
 * Carries along what people typed beside our words above the list, notes on these, and the headings of the columns they added.
 * `head` ends with the header row. What stands where a text of ours is now goes to a blank cell of its column.
 */
export function headWithKept(head: readonly (readonly PageCell[])[], kept: KeptList<unknown>): PageCell[][] {
  const { form, previous, headerRow, ownColumns, addedColumns } = kept;
  const last = head.length - 1;
  const rows = head.map((cells) => padded(cells, keptWidth(kept)));
  if (headerRow === null) return rows;
  for (let from = 0; from <= headerRow; from += 1) {
    const to = from === headerRow ? last : Math.min(Math.max(0, from + last - headerRow), last - 1);
    [...ownColumns, ...addedColumns].forEach((column, index) => {
      if (column === null) return;
      const free = index >= form.headings.length || (from < headerRow && index > 0);
      const cells = rows[to];
      if (!free && cells) annotate(cells, index, staffNote(previous, from, column));
      if (!free || isEmpty(previous, from, column)) return;
      placeInHead(rows, { row: to, column: index }, typedCell(previous, { row: from, column }, to));
    });
  }
  return rows;
}

/** Puts a cell where it stood, or into a blank cell of its column above the header; as a note where there is none. */
function placeInHead(rows: PageCell[][], { row, column }: Position, typed: PageCell): void {
  const last = rows.length - 1;
  const isBlank = (at: number) => rows[at]?.[column]?.content === '';
  const others = row === last ? [] : rows.map((_, at) => at).filter((at) => at > 0 && at < last);
  const place = [row, ...others].find(isBlank);
  const cells = rows[place ?? row];
  if (!cells) return;
  if (place !== undefined) cells[column] = { ...cells[column], ...typed };
  else if (typeof typed.content !== 'object') annotate(cells, column, String(typed.content));
}

/** One typed cell as it is, unless its words are to lead it; several as one text, each led by the words of its row, the same text once. */
function joined(
  { previous }: KeptList<unknown>,
  sources: readonly KeptSource[],
  { column, row }: { readonly column: number; readonly row: number },
): PageCell {
  const typed = sources.map((source) => ({
    lead: source.lead,
    isLed: source.isLed === true && typeof cellAt(previous.values, source.row, column) === 'string',
    cell: typedCell(previous, { row: source.row, column }, row),
    shown: shownAt(previous, source.row, column),
  }));
  const [first] = typed;
  const differs = typed.some(({ shown }) => shown !== first?.shown);
  const notes = notesAt(previous, sources, column);
  const note = notes === '' ? {} : { note: notes };
  const [isLed] = typed.length === 1 ? typed.map((one) => one.isLed && !isFormula(one.cell.content)) : [];
  if (first && !differs && !isLed) return { ...first.cell, ...note };
  const content = typed.flatMap(({ lead, shown }) => (shown === '' ? [] : [`${lead}: ${shown}`]));
  return { content: content.join('\n'), ...note };
}

/** What a cell shows, for text that joins several; a day as 31/12/2019. */
function shownAt(previous: PreviousPage, row: number, column: number): string {
  const formula = previous.formulas[row]?.[column] ?? '';
  if (formula !== '') return formula;
  const value = cellAt(previous.values, row, column);
  return typeof value === 'object' ? formatDate(value) : String(value);
}

function notesAt(previous: PreviousPage, sources: readonly KeptSource[], column: number): string {
  const notes = sources.map(({ row }) => staffNote(previous, row, column)).filter((note) => note !== '');
  return [...new Set(notes)].join('\n');
}

/** Puts a note of the staff on a cell of ours, below a note that we put there. */
function annotate(cells: PageCell[], column: number, note: string): void {
  const cell = cells[column];
  if (cell && note !== '') cells[column] = { ...cell, note: withStaffLines(cell.note, note) };
}

/**
 * True for a column that repeats the one before it of the same heading: what a column inserted while a page was being written
 * leaves at the page's right end.
 */
export function isDoubled(
  previous: PreviousPage,
  { headerRow, column }: { readonly headerRow: number | null; readonly column: number },
): boolean {
  const heading = headerRow === null ? '' : textAt(previous, headerRow, column);
  if (headerRow === null || heading === '') return false;
  const first = previous.values[headerRow]?.findIndex(
    (_, other) => textAt(previous, headerRow, other) === heading,
  );
  if (first === undefined || first < 0 || first >= column) return false;
  const rows = previous.values.map((_, row) => row).filter((row) => row > headerRow);
  const standing = new Set(rows.map((row) => JSON.stringify(cellAt(previous.values, row, first))));
  return rows.every(
    (row) =>
      isEmpty(previous, row, column) ||
      (staffNote(previous, row, column) === '' &&
        standing.has(JSON.stringify(cellAt(previous.values, row, column)))),
  );
}

/** A row that is none of ours and not blank. */
function isStray(previous: PreviousPage, row: number, { alone }: ListForm): boolean {
  const filled = Array.from({ length: widthOf(previous) }, (_, column) => column).filter(
    (column) => !isEmpty(previous, row, column),
  );
  const [first] = filled;
  if (first === undefined) return false;
  return filled.length > 1 || !alone.includes(textAt(previous, row, first));
}

/** The page with the text of every cell that staff merged over several rows in each of these rows that holds anything. */
export function withoutMerges(previous: PreviousPage): PreviousPage {
  const merges = (previous.merges ?? []).filter(({ rows }) => rows > 1);
  if (merges.length === 0) return previous;
  const values = previous.values.map((row) => [...row]);
  for (const { row: first, column, rows } of merges) {
    const value = cellAt(previous.values, first, column);
    for (let row = first + 1; row < first + rows; row += 1) {
      const cells = values[row];
      if (cells?.some((cell) => cell !== '') && value !== '') cells[column] = value;
    }
  }
  return { ...previous, values };
}
