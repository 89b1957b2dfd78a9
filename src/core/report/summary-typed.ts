import { isDoubled } from '../page/kept-list';
import { withStaffLines } from '../page/note-lines';
import type { Page, PageCell, PreviousPage } from '../page/page';
import { BLANK } from '../page/page';
import { isEmpty, staffNote, textAt, typedCell, widthOf } from '../page/typed';
import { unifyTone } from '../text/tone';
import type { Area } from '../workbook/workbook';
import { PARTS } from './below-typed';
import { GRAND_TOTAL, UNIONS_TOTAL } from './blocks';
import { framedTexts, type IsFramed, withTypedHead } from './framed';
import type { ReportOptions } from './options';
import { asPrevious, type Landmarks, landmarksOf, type PanelMarks } from './summary-landmarks';

/** Labels of lines that no unit has and that stand without a number. */
const TOTALS: readonly string[] = [GRAND_TOTAL, UNIONS_TOTAL];

/** Names of units as they are printed now, whatever they were called when the page was made. */
type StandardName = (text: string) => string;

function labelOf(previous: PreviousPage, row: number, standardName: StandardName): string {
  return unifyTone(standardName(textAt(previous, row, 1))).toLowerCase();
}

/** A page under construction that grows as cells are put into it. */
class Canvas {
  readonly rows: PageCell[][];
  readonly #grids: readonly Area[];

  constructor(page: Page) {
    this.rows = page.rows.map((row) => [...row]);
    this.#grids = page.grids;
  }

  /** Puts a typed cell where the page has none of its own, else into the next blank cell below it that is in no table. */
  put(row: number, column: number, typed: PageCell): void {
    let at = row;
    if (typed.content !== '') {
      while (this.#cell(at, column).content !== '' || (at > row && this.#isInTable(at, column))) at += 1;
    }
    const cell = this.#cell(at, column);
    const cells = this.rows[at];
    if (!cells) return;
    const note = typed.note === undefined ? {} : { note: withStaffLines(cell.note, typed.note) };
    cells[column] = typed.content === '' ? { ...cell, ...note } : { ...cell, ...typed, ...note };
  }

  #cell(row: number, column: number): PageCell {
    while (this.rows.length <= row) this.rows.push([]);
    const cells = this.rows[row] ?? [];
    while (cells.length <= column) cells.push(BLANK);
    return cells[column] ?? BLANK;
  }

  #isInTable(row: number, column: number): boolean {
    return this.#grids.some(
      (grid) => row >= grid.row && row < grid.row + grid.rows && column < grid.column + grid.columns,
    );
  }

  /** All rows, as wide as the widest. */
  rectangle(): PageCell[][] {
    const width = this.rows.reduce((widest, row) => Math.max(widest, row.length), 0);
    return this.rows.map((row) => [...row, ...Array.from({ length: width - row.length }, () => BLANK)]);
  }
}

/** One cell somebody typed, and where it belongs now. */
interface Move {
  readonly from: { readonly row: number; readonly column: number };
  readonly to: { readonly row: number; readonly column: number };
}

/** What was typed above the header, but in column A: everything there that is no text of ours. */
function movesAbove(
  previous: PreviousPage,
  { old, now, isFramed }: { readonly old: Landmarks; readonly now: Landmarks; readonly isFramed: IsFramed },
): Move[] {
  const moves: Move[] = [];
  for (let row = 0; row < old.headerRow; row += 1) {
    for (let column = 1; column < widthOf(previous); column += 1) {
      if (isFramed(textAt(previous, row, column))) continue;
      const shift = column >= old.ownColumns ? now.ownColumns - old.ownColumns : 0;
      moves.push({
        from: { row, column },
        to: { row: Math.min(row, now.headerRow - 1), column: column + shift },
      });
    }
  }
  return moves;
}

interface LostRow {
  readonly row: number;
  readonly columns: readonly { readonly from: number; readonly to: number }[];
}

/** What is carried from one panel to the one that takes its place. */
interface Beside {
  readonly moves: readonly Move[];
  readonly notes: readonly Move[];
  /** Rows of the previous page whose label is gone, and from which columns to which what was typed there goes. */
  readonly lost: readonly LostRow[];
}

/**
 * Columns staff added beside a table, the header by position, the body by the label of its row; and the notes they
 * put on our own cells.
 */
function movesBeside(
  previous: PreviousPage,
  page: PreviousPage,
  marks: { readonly old: PanelMarks; readonly now: PanelMarks; readonly standardName: StandardName },
): Beside {
  const { old, now, standardName } = marks;
  const width = widthOf(previous);
  const rowOfLabel = new Map<string, number>();
  for (let row = now.headerRow + 2; row <= now.lastRow; row += 1) {
    rowOfLabel.set(labelOf(page, row, standardName), row);
  }
  const moves: Move[] = [];
  const notes: Move[] = [];
  const lost: LostRow[] = [];
  const { added, columnNow } = addedColumns(previous, { old, now, width });
  for (let row = old.headerRow; row <= old.lastRow; row += 1) {
    const isHeader = row < old.headerRow + 2;
    const target = isHeader
      ? now.headerRow + row - old.headerRow
      : rowOfLabel.get(labelOf(previous, row, standardName));
    const typed = added.filter((column) => !isEmpty(previous, row, column));
    for (const column of typed) {
      if (target !== undefined)
        moves.push({ from: { row, column }, to: { row: target, column: columnNow(column) } });
    }
    const stray = target === undefined && isStray(previous, row, old);
    if (target === undefined && (typed.length > 0 || stray)) {
      const own = Array.from({ length: old.ownColumns - 2 }, (_, index) => ({
        from: index + 2,
        to: index + 2,
      }));
      const beside = typed.map((column) => ({ from: column, to: columnNow(column) }));
      lost.push({ row, columns: stray ? [...own, ...beside] : beside });
    }
    for (let column = 0; target !== undefined && column < old.ownColumns; column += 1) {
      const to = { row: target, column: column - old.inserted.filter((one) => one < column).length };
      if (staffNote(previous, row, column) !== '' && !old.inserted.includes(column))
        notes.push({ from: { row, column }, to });
    }
  }
  return { moves, notes, lost };
}

/** The columns of the staff, those between ours behind those right of ours, and where each belongs now. */
function addedColumns(
  previous: PreviousPage,
  { old, now, width }: { readonly old: PanelMarks; readonly now: PanelMarks; readonly width: number },
): { readonly added: readonly number[]; readonly columnNow: (column: number) => number } {
  const right = Array.from(
    { length: Math.max(0, width - old.ownColumns) },
    (_, index) => old.ownColumns + index,
  );
  const own = right.filter((column) => !isDoubled(previous, { headerRow: old.headerRow, column }));
  const end = now.ownColumns + right.length;
  return {
    added: [...own, ...old.inserted],
    columnNow: (column) => {
      const between = old.inserted.indexOf(column);
      return between < 0 ? column - old.ownColumns + now.ownColumns : end + between;
    },
  };
}

/** A row that staff inserted between ours and typed in: it has no number of ours. */
function isStray(previous: PreviousPage, row: number, old: PanelMarks): boolean {
  if (row < old.headerRow + 2 || !isEmpty(previous, row, 0)) return false;
  if (TOTALS.includes(textAt(previous, row, 1))) return false;
  return Array.from({ length: old.ownColumns }, (_, column) => column).some(
    (column) => !isEmpty(previous, row, column),
  );
}

/** What stands between the panels, and from the notes down to the last row: beside the notes, and below the signature. */
function movesBelow(
  previous: PreviousPage,
  { old, now, isFramed }: { readonly old: Landmarks; readonly now: Landmarks; readonly isFramed: IsFramed },
): Move[] {
  const down = now.signatureRow - old.signatureRow;
  const aside = now.signatureColumn - old.signatureColumn;
  const moves: Move[] = [];
  for (let row = old.headerRow; row < previous.values.length; row += 1) {
    if (old.panels.some(({ headerRow, lastRow }) => row >= headerRow && row <= lastRow)) continue;
    const below = row > old.signatureRow;
    for (let column = below ? 0 : 1; column < widthOf(previous); column += 1) {
      if (isFramed(textAt(previous, row, column))) continue;
      const shift = column >= old.signatureColumn && row > old.lastBodyRow ? aside : 0;
      const to = { row: Math.max(row + down, now.lastBodyRow + 1), column: Math.max(0, column + shift) };
      moves.push({ from: { row, column }, to });
    }
  }
  return moves;
}

/**
 * Carries what people typed on the previous `Tổng hợp` over to a new one: another issuing body and lines below it in column A, text beside
 * the head, columns added to the right (by unit, not by row), and everything below the signature. What stood
 * beside a unit that is gone is kept under "Không còn đối chiếu được".
 */
export function keepSummaryTyped(
  page: Page,
  previous: PreviousPage,
  { standardName, isFramed, frame }: Pick<ReportOptions, 'standardName' | 'isFramed' | 'frame'>,
): Page {
  const written = new Set(framedTexts(page));
  const now = landmarksOf(asPrevious(page), (text) => written.has(text));
  const old = landmarksOf(previous, isFramed);
  if (!now) throw new RangeError(`Give a summary page with a header and an end, not "${page.name}"`);
  const head = (until: number) =>
    withTypedHead(page.rows.slice(0, now.headerRow), previous, {
      headerRow: until,
      isFramed,
      isNamed: frame.body !== '',
    });
  const rows = old ? [...head(old.headerRow), ...page.rows.slice(now.headerRow)] : page.rows;
  const canvas = new Canvas({ ...page, rows });
  const take = ({ from, to }: Move) => {
    if (!isEmpty(previous, from.row, from.column))
      canvas.put(to.row, to.column, typedCell(previous, from, to.row));
  };
  if (!old) return { ...page, rows: keepAll(canvas, previous) };
  for (let row = 0; row < old.headerRow; row += 1) {
    const note = staffNote(previous, row, 0);
    if (note !== '') canvas.put(Math.min(row, now.headerRow - 1), 0, { content: '', note });
  }
  const beside = old.panels.map((panel, index) => {
    const place = now.panels[Math.min(index, now.panels.length - 1)] ?? panel;
    return movesBeside(previous, asPrevious(page), { old: panel, now: place, standardName });
  });
  const marks = { old, now, isFramed };
  for (const move of [
    ...movesAbove(previous, marks),
    ...beside.flatMap(({ moves }) => moves),
    ...movesBelow(previous, marks),
  ])
    take(move);
  for (const { from, to } of beside.flatMap(({ notes }) => notes)) {
    canvas.put(to.row, to.column, { content: '', note: staffNote(previous, from.row, from.column) });
  }
  const lost = beside.flatMap((one) => one.lost);
  if (lost.length > 0) {
    const start = canvas.rows.length + 1;
    canvas.put(start, 0, { content: PARTS.lost });
    lost.forEach(({ row, columns }, index) => {
      const target = start + 1 + index;
      canvas.put(target, 1, { content: textAt(previous, row, 1) });
      for (const { from, to } of columns)
        take({ from: { row, column: from }, to: { row: target, column: to } });
    });
  }
  return { ...page, rows: canvas.rectangle() };
}

/** Without landmarks nothing can be told apart: everything that stood there is kept below the new page. */
function keepAll(canvas: Canvas, previous: PreviousPage): PageCell[][] {
  const start = canvas.rows.length + 1;
  const width = widthOf(previous);
  let kept = 0;
  previous.values.forEach((_, row) => {
    const columns = Array.from({ length: width }, (__, column) => column).filter(
      (column) => !isEmpty(previous, row, column),
    );
    if (columns.length === 0) return;
    if (kept === 0) canvas.put(start, 0, { content: PARTS.lost });
    kept += 1;
    for (const column of columns) {
      canvas.put(start + kept, column, typedCell(previous, { row, column }, start + kept));
    }
  });
  return canvas.rectangle();
}
