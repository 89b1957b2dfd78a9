import { DIRECTORY_NAME, freeName } from '../core/plan/tab-names';
import { directoryExtended, directoryMade } from '../core/report/messages';
import { DIRECTORY_HEADINGS, rowsToList } from '../core/unit/listed';
import { writeMark } from './mark';
import { type Book, readBook } from './read';
import { onTab, runCommand, toast } from './run-command';
import { listedUnits, surveyBook } from './survey-book';
import { cellValue, growGrid } from './write-page';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const WIDTHS = [40, 260, 420, 200];

/**
 * Menu `Danh mục đơn vị`: makes the tab from the units that were recognised, or adds the ones it lacks below the rows
 * staff keep, which are never rewritten. Returns a refusal's message.
 */
export function moDanhMucDonVi(): string | undefined {
  return runCommand(() => {
    const book = readBook();
    const listed = listedUnits(book);
    const { directory } = surveyBook(book, {
      listed,
      answers: new Map(book.record.answers),
      now: new Date(),
    });
    if (book.directory) {
      const { sheet, name } = book.directory;
      const rows = rowsToList(directory, listed, listed.length + 1);
      onTab(name, () => append(sheet, rows));
      sheet.activate();
      toast(directoryExtended(rows.length));
      return;
    }
    const name = freeName(DIRECTORY_NAME, book.names);
    const rows = rowsToList(directory, [], 1);
    create(book, name, rows);
    toast(directoryMade(rows.length));
  });
}

function valuesOf(rows: readonly (readonly (string | number)[])[]): (string | number | boolean)[][] {
  return rows.map((row) => row.map(cellValue));
}

function append(sheet: Sheet, rows: readonly (readonly (string | number)[])[]): void {
  if (rows.length === 0) return;
  const last = sheet.getLastRow();
  growGrid(sheet, last + rows.length, DIRECTORY_HEADINGS.length, {
    rows: last,
    columns: DIRECTORY_HEADINGS.length,
  });
  sheet.getRange(last + 1, 1, rows.length, DIRECTORY_HEADINGS.length).setValues(valuesOf(rows));
}

/** The mark is set last but one, so that a run cut off before leaves an ordinary tab of staff's and nothing half known. */
function create(book: Book, name: string, rows: readonly (readonly (string | number)[])[]): void {
  const sheet = book.spreadsheet.insertSheet(name, book.names.length);
  growGrid(sheet, rows.length + 1, DIRECTORY_HEADINGS.length);
  const grid = valuesOf([[...DIRECTORY_HEADINGS], ...rows]);
  sheet.getRange(1, 1, grid.length, DIRECTORY_HEADINGS.length).setValues(grid).setWrap(true);
  writeMark(book, { ...book.mark, settings: { ...book.mark.settings, directory: sheet.getSheetId() } });
  sheet.getRange(1, 1, 1, DIRECTORY_HEADINGS.length).setFontWeight('bold').setHorizontalAlignment('center');
  WIDTHS.forEach((width, index) => {
    sheet.setColumnWidth(index + 1, width);
  });
  sheet.setFrozenRows(1);
}
