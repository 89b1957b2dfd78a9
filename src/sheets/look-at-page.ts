import type { PreviousPage } from '../core/page/page';
import { RECORD_TITLE } from '../core/page/record';
import { isBlankGrid } from '../core/workbook/workbook';
import { areaOf } from './area';
import { typedOf } from './read';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** How long a full piece of the record is, which another one follows. */
const FULL_PIECE = 45_000;

/** What stands on one of our pages at a moment, to be laid out and compared with a later look. */
export interface PageLook {
  readonly page: PreviousPage;
  /** True where nothing stands on it but what a run put there that was cut off before it was written. */
  readonly isBlank: boolean;
  /** Values and notes as the spreadsheet gave them. */
  readonly seen: Seen;
}

interface Seen {
  readonly values: readonly (readonly unknown[])[];
  readonly notes: readonly (readonly string[])[];
}

/**
 * Everything that people may have put on a page. Five calls, values first: what is typed while the others are made differs
 * from these values in a later look.
 */
export function lookAtPage(sheet: Sheet): PageLook {
  const range = sheet.getDataRange();
  const values = range.getValues();
  const seen = { values, notes: range.getNotes() };
  const page = {
    values: withoutRecord(values.map((row) => row.map(typedOf))),
    formulas: range.getFormulas(),
    formats: range.getNumberFormats(),
    notes: seen.notes,
    merges: range.getMergedRanges().map(areaOf),
  };
  const isBlank = isBlankGrid([...page.values, ...page.notes]);
  return { page, isBlank, seen };
}

/** What a page says, without notes, formats and merges. Two calls. */
export function lookAtFigures(sheet: Sheet): PreviousPage {
  const range = sheet.getDataRange();
  const values = range.getValues().map((row) => row.map(typedOf));
  return { values, formulas: range.getFormulas(), formats: [], notes: [] };
}

/**
 * True when a page still holds what was seen on it. Two calls, notes first, and nothing else between them and the write. `past`
 * formulas: their values are not compared, since a cell with the hour in it never stands still.
 */
export function stillHolds(
  sheet: Sheet,
  look: PageLook,
  { past }: { readonly past: 'nothing' | 'formulas' },
): boolean {
  const now = seenIn(sheet.getDataRange());
  const { formulas } = look.page;
  const isPassed = (row: number, column: number) => past === 'formulas' && formulas[row]?.[column] !== '';
  const plain = ({ values, notes }: Seen) =>
    JSON.stringify([
      notes,
      values.map((cells, row) => cells.map((cell, at) => (isPassed(row, at) ? '' : cell))),
    ]);
  return plain(now) === plain(look.seen);
}

/** True for a tab that a run just inserted and on which nobody put anything yet. Two calls, as {@link stillHolds}. */
export function isUntouched(sheet: Sheet): boolean {
  const { values, notes } = seenIn(sheet.getDataRange());
  const own = withoutRecord(values.map((row) => row.map(typedOf)));
  return isBlankGrid([...own, ...notes]);
}

function seenIn(range: Range): Seen {
  const notes = range.getNotes();
  return { notes, values: range.getValues() };
}

/** The cells without the pieces of the record, which a tab inserted as a copy of it carries until it is written. */
function withoutRecord(values: PreviousPage['values']): PreviousPage['values'] {
  if (values[0]?.[0] !== RECORD_TITLE) return values;
  let isPiece = true;
  return values.map((cells, row) => {
    const [first = '', ...others] = cells;
    const text = String(first);
    const isOurs = isPiece && (row === 0 || text !== '');
    isPiece = row === 0 || (isPiece && text.length === FULL_PIECE);
    return isOurs ? ['', ...others] : cells;
  });
}
