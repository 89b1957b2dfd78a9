import { cleanText } from '../text/normalise';
import { cellAt } from '../workbook/workbook';
import { staffLines } from './note-lines';
import type { PageCell, PreviousPage } from './page';
import type { ListForm } from './pages';

/** A reference of the form A1 or $A1 that no letter, digit, quote, `!`, `$` or `.` touches: it lies in the formula's own tab. */
const OWN_REFERENCE = /(^|[^A-Za-z0-9_$!.'"])(\$?[A-Z]{1,3})([1-9][0-9]{0,6})(?![A-Za-z0-9_(!.'"])/g;

/**
 * A formula carried from one row to another: references to cells of its own row follow, as they do when a person
 * copies it; all others stay. `=D5*2` from row 5 to row 8 is `=D8*2`. Rows are counted from 0.
 */
export function moveFormula(formula: string, fromRow: number, toRow: number): string {
  if (fromRow === toRow) return formula;
  const pieces = formula.split(/("(?:[^"]|"")*"|'(?:[^']|'')*'!?)/);
  return pieces
    .map((piece, index) => {
      if (index % 2 === 1) return piece;
      const afterTab = index > 0 && (pieces[index - 1] ?? '').endsWith('!');
      const head = afterTab
        ? (/^\$?[A-Z]{1,3}\$?[0-9]+(:\$?[A-Z]{1,3}\$?[0-9]+)?/.exec(piece)?.[0] ?? '')
        : '';
      const moved = piece
        .slice(head.length)
        .replace(OWN_REFERENCE, (found: string, before: string, letters: string, row: string) =>
          Number(row) === fromRow + 1 ? `${before}${letters}${toRow + 1}` : found,
        );
      return head + moved;
    })
    .join('');
}

/** What staff wrote in a cell's note, beside ours or alone; '' for nothing. */
export function staffNote(previous: PreviousPage, row: number, column: number): string {
  return staffLines(previous.notes[row]?.[column] ?? '');
}

/**
 * What stands in a cell of the previous page, ready to be put into row `toRow`: typed formulas stay formulas, and a
 * figure, day or hour keeps the way it is shown.
 */
export function typedCell(
  previous: PreviousPage,
  position: { readonly row: number; readonly column: number },
  toRow: number,
): PageCell {
  const { row, column } = position;
  const formula = previous.formulas[row]?.[column] ?? '';
  const format = previous.formats[row]?.[column];
  const note = staffNote(previous, row, column);
  return {
    content:
      formula === '' ? cellAt(previous.values, row, column) : { formula: moveFormula(formula, row, toRow) },
    ...(format === undefined ? {} : { format }),
    ...(note === '' ? {} : { note }),
  };
}

/** True for a cell with nothing on it that anybody typed: blank, or only spaces, and no note of theirs. */
export function isEmpty(previous: PreviousPage, row: number, column: number): boolean {
  if (staffNote(previous, row, column) !== '') return false;
  if ((previous.formulas[row]?.[column] ?? '') !== '') return false;
  const value = cellAt(previous.values, row, column);
  return typeof value === 'string' && cleanText(value) === '';
}

/** The text of a cell of the previous page, cleaned; '' for anything but text. */
export function textAt(previous: PreviousPage, row: number, column: number): string {
  const value = cellAt(previous.values, row, column);
  return typeof value === 'string' ? cleanText(value) : '';
}

/** The number of columns of the widest row. */
export function widthOf(previous: PreviousPage): number {
  return previous.values.reduce((width, row) => Math.max(width, row.length), 0);
}

/**
 * The row in which a page's headings stand now, and each heading's column, null for one that was removed. Null when no row has
 * all the `telling` ones, given by their index.
 */
export function findHeadings(
  previous: PreviousPage,
  { headings, telling }: Pick<ListForm, 'headings' | 'telling'>,
): { readonly row: number; readonly columns: readonly (number | null)[] } | null {
  const width = widthOf(previous);
  for (let row = 0; row < previous.values.length; row += 1) {
    const texts = Array.from({ length: width }, (_, column) => textAt(previous, row, column));
    const columns = headings.map((heading) => {
      const column = texts.indexOf(heading);
      return column < 0 ? null : column;
    });
    if (telling.every((heading) => columns[heading] !== null)) return { row, columns };
  }
  return null;
}

/** Which of some lists a page has, each by a row with all its telling headings. The cells are gone through once, however many lists. */
export function listsOn<K extends string>(
  previous: PreviousPage,
  forms: Readonly<Record<K, ListForm>>,
): ReadonlySet<K> {
  const keys = Object.keys(forms) as K[];
  const found = new Set<K>();
  previous.values.forEach((cells, row) => {
    const texts = new Set(cells.map((_, column) => textAt(previous, row, column)));
    for (const key of keys) {
      const { headings, telling } = forms[key];
      if (telling.every((heading) => texts.has(headings[heading] ?? ''))) found.add(key);
    }
  });
  return found;
}

/** Cells as a page on which nobody wrote anything but the values. */
export function unwritten(values: PreviousPage['values']): PreviousPage {
  return { values, formulas: [], formats: [], notes: [] };
}
