import { isDoubled } from '../page/kept-list';
import { withStaffLines } from '../page/note-lines';
import type { Page, PageCell, PreviousPage } from '../page/page';
import { BLANK } from '../page/page';
import { isEmpty, staffNote, textAt, typedCell, unwritten, widthOf } from '../page/typed';
import { unifyTone } from '../text/tone';
import { PARTS } from './below-typed';
import { GRAND_TOTAL, UNIONS_TOTAL } from './blocks';
import { DEFAULT_BODY } from './issuing-body';
import { HEADINGS, SIGNATURE } from './summary-layout';

/** The second header line of our columns of figures. */
const LEAVES: readonly string[] = [HEADINGS.target, HEADINGS.result, HEADINGS.rate];

/** Labels of lines that no unit has and that stand without a number. */
const TOTALS: readonly string[] = [GRAND_TOTAL, UNIONS_TOTAL];

/** Where the parts of a summary stand, on the previous page or on the new one. */
interface Landmarks {
  readonly headerRow: number;
  readonly ownColumns: number;
  /** Columns that staff inserted between ours. */
  readonly inserted: readonly number[];
  readonly lastBodyRow: number;
  readonly signatureRow: number;
  readonly signatureColumn: number;
}

function find(
  previous: PreviousPage,
  wanted: (row: number, column: number) => boolean,
): [number, number] | null {
  const width = widthOf(previous);
  for (let row = 0; row < previous.values.length; row += 1) {
    for (let column = 0; column < width; column += 1) if (wanted(row, column)) return [row, column];
  }
  return null;
}

/** Reads a page's landmarks; null when its header or its end is gone, so that nothing on it can be placed. */
function landmarksOf(previous: PreviousPage): Landmarks | null {
  const header = find(
    previous,
    (row, column) =>
      column === 0 &&
      textAt(previous, row, 0) === HEADINGS.ordinal &&
      textAt(previous, row, 1) === HEADINGS.unit,
  );
  const last = find(previous, (row, column) => textAt(previous, row, column) === GRAND_TOTAL);
  const signature = find(previous, (row, column) => textAt(previous, row, column) === SIGNATURE);
  if (!header || !last) return null;
  const [headerRow] = header;
  const count = find(
    previous,
    (row, column) => row === headerRow && textAt(previous, row, column) === HEADINGS.count[0],
  );
  if (!count) return null;
  return {
    headerRow,
    ownColumns: count[1] + 1,
    inserted: Array.from({ length: count[1] }, (_, column) => column).filter(
      (column) => column > 1 && !LEAVES.includes(textAt(previous, headerRow + 1, column)),
    ),
    lastBodyRow: last[0],
    signatureRow: signature?.[0] ?? last[0],
    signatureColumn: signature?.[1] ?? 0,
  };
}

/** The page as its own cells say it, so that its landmarks are read the same way. */
function asPrevious(page: Page): PreviousPage {
  const values = page.rows.map((row) =>
    row.map(({ content }) => (typeof content === 'object' ? '' : content)),
  );
  return unwritten(values);
}

/** Names of units as they are printed now, whatever they were called when the page was made. */
type StandardName = (text: string) => string;

function labelOf(previous: PreviousPage, row: number, standardName: StandardName): string {
  return unifyTone(standardName(textAt(previous, row, 1))).toLowerCase();
}

/** A page under construction that grows as cells are put into it. */
class Canvas {
  readonly rows: PageCell[][];

  constructor(page: Page) {
    this.rows = page.rows.map((row) => [...row]);
  }

  /** Puts a typed cell where the page has none of its own, or at least its note. */
  put(row: number, column: number, typed: PageCell): void {
    while (this.rows.length <= row) this.rows.push([]);
    const cells = this.rows[row];
    if (!cells) return;
    while (cells.length <= column) cells.push(BLANK);
    const cell = cells[column];
    if (!cell) return;
    if (cell.content === '' && typed.content !== '') cells[column] = { ...cell, ...typed };
    else if (typed.note !== undefined)
      cells[column] = { ...cell, note: withStaffLines(cell.note, typed.note) };
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

/** Typed cells left of our own columns' end, above the header: all but column A, which is ours. */
function movesAbove(old: Landmarks, now: Landmarks, width: number): Move[] {
  const moves: Move[] = [];
  for (let row = 0; row < Math.min(old.headerRow, now.headerRow); row += 1) {
    for (let column = 1; column < width; column += 1) {
      const shift = column >= old.ownColumns ? now.ownColumns - old.ownColumns : 0;
      moves.push({ from: { row, column }, to: { row, column: column + shift } });
    }
  }
  return moves;
}

/**
 * Columns staff added beside the table, the header by position, the body by the label of its row; and the notes they
 * put on our own cells.
 */
function movesBeside(
  previous: PreviousPage,
  page: PreviousPage,
  marks: {
    readonly old: Landmarks;
    readonly now: Landmarks;
    readonly width: number;
    readonly standardName: StandardName;
  },
): { moves: Move[]; notes: Move[]; lost: number[] } {
  const { old, now, width, standardName } = marks;
  const rowOfLabel = new Map<string, number>();
  for (let row = now.headerRow + 2; row <= now.lastBodyRow; row += 1) {
    rowOfLabel.set(labelOf(page, row, standardName), row);
  }
  const moves: Move[] = [];
  const notes: Move[] = [];
  const lost: number[] = [];
  const { added, columnNow } = addedColumns(previous, { old, now, width });
  for (let row = old.headerRow; row <= old.lastBodyRow; row += 1) {
    const isHeader = row < old.headerRow + 2;
    const target = isHeader
      ? now.headerRow + row - old.headerRow
      : rowOfLabel.get(labelOf(previous, row, standardName));
    let typed = false;
    for (const column of added) {
      if (isEmpty(previous, row, column)) continue;
      typed = true;
      if (target !== undefined)
        moves.push({ from: { row, column }, to: { row: target, column: columnNow(column) } });
    }
    if (target === undefined && (typed || isStray(previous, row, old))) lost.push(row);
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
  { old, now, width }: { readonly old: Landmarks; readonly now: Landmarks; readonly width: number },
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
function isStray(previous: PreviousPage, row: number, old: Landmarks): boolean {
  if (row < old.headerRow + 2 || !isEmpty(previous, row, 0)) return false;
  if (TOTALS.includes(textAt(previous, row, 1))) return false;
  return Array.from({ length: old.ownColumns }, (_, column) => column).some(
    (column) => !isEmpty(previous, row, column),
  );
}

/** What stands from the notes down to the last row: beside the notes, and below the signature. */
function movesBelow(previous: PreviousPage, old: Landmarks, now: Landmarks): Move[] {
  const width = widthOf(previous);
  const down = now.signatureRow - old.signatureRow;
  const aside = now.signatureColumn - old.signatureColumn;
  const moves: Move[] = [];
  for (let row = old.lastBodyRow + 1; row < previous.values.length; row += 1) {
    const below = row > old.signatureRow;
    for (let column = below ? 0 : 1; column < width; column += 1) {
      if (row === old.signatureRow && column === old.signatureColumn) continue;
      const shift = column >= old.signatureColumn ? aside : 0;
      const to = { row: row + down, column: column + shift };
      if (to.row > now.lastBodyRow && to.column >= 0) moves.push({ from: { row, column }, to });
    }
  }
  return moves;
}

/**
 * Carries what people typed on the previous `Tổng hợp` over to a new one: another issuing body in A1, text beside
 * the head, columns added to the right (by unit, not by row), and everything below the signature. What stood
 * beside a unit that is gone is kept under "Không còn đối chiếu được".
 */
export function keepSummaryTyped(page: Page, previous: PreviousPage, standardName: StandardName): Page {
  const now = landmarksOf(asPrevious(page));
  const old = landmarksOf(previous);
  if (!now) throw new RangeError(`Give a summary page with a header and an end, not "${page.name}"`);
  const canvas = new Canvas(page);
  const take = ({ from, to }: Move) => {
    if (!isEmpty(previous, from.row, from.column))
      canvas.put(to.row, to.column, typedCell(previous, from, to.row));
  };
  if (!old) return { ...page, rows: keepAll(canvas, previous) };
  const issuer = textAt(previous, 0, 0);
  if (old.headerRow > 0 && issuer !== '' && issuer !== DEFAULT_BODY) {
    const cells = canvas.rows[0];
    if (cells?.[0]) cells[0] = { ...cells[0], content: issuer };
  }
  const note = staffNote(previous, 0, 0);
  if (note !== '') canvas.put(0, 0, { content: '', note });
  const width = widthOf(previous);
  const beside = movesBeside(previous, asPrevious(page), { old, now, width, standardName });
  const { added, columnNow } = addedColumns(previous, { old, now, width });
  for (const move of [...movesAbove(old, now, width), ...beside.moves, ...movesBelow(previous, old, now)])
    take(move);
  for (const { from, to } of beside.notes) {
    canvas.put(to.row, to.column, { content: '', note: staffNote(previous, from.row, from.column) });
  }
  if (beside.lost.length > 0) {
    const start = canvas.rows.length + 1;
    canvas.put(start, 0, { content: PARTS.lost });
    beside.lost.forEach((row, index) => {
      const target = start + 1 + index;
      canvas.put(target, 1, { content: textAt(previous, row, 1) });
      for (const column of added)
        take({ from: { row, column }, to: { row: target, column: columnNow(column) } });
      if (!isStray(previous, row, old)) return;
      for (let column = 2; column < old.ownColumns; column += 1)
        take({ from: { row, column }, to: { row: target, column } });
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

/** True when the page has the header and the grand total of a summary. */
export function hasSummaryHeader(page: PreviousPage): boolean {
  return landmarksOf(page) !== null;
}
