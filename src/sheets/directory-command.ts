import { DIRECTORY_NAME, freeName } from '../core/plan/tab-names';
import { directoryExtended, directoryMade } from '../core/report/messages';
import { DIRECTORY_HEADINGS, rowsToList } from '../core/unit/listed';
import { writeMark } from './mark';
import { type Book, type OwnTab, readBook } from './read';
import { onTab, runCommand, toast } from './run-command';
import { listedUnits, surveyBook } from './survey-book';
import { cellValue, growGrid, sizeNewTab } from './write-page';

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
    const isKept = listed.length > 0;
    const rows = rowsToList(directory, listed, listed.length + 1);
    const tab = book.directory ?? insertTab(book, freeName(DIRECTORY_NAME, book.names), rows.length + 1);
    onTab(tab.name, () => {
      if (isKept) append(tab.sheet, rows);
      else fill(tab.sheet, rows);
      if (book.mark.settings.directory !== tab.id) dress(tab.sheet);
    });
    writeMark(book, { ...book.mark, settings: { ...book.mark.settings, directory: tab.id } });
    tab.sheet.activate();
    toast(isKept ? directoryExtended(rows.length) : directoryMade(rows.length));
  });
}

function insertTab({ spreadsheet, names }: Book, name: string, rows: number): OwnTab {
  const sheet = spreadsheet.insertSheet(name, names.length);
  sizeNewTab(sheet, rows);
  return { sheet, id: sheet.getSheetId(), name };
}

function valuesOf(rows: readonly (readonly (string | number)[])[]): (string | number | boolean)[][] {
  return rows.map((row) => row.map(cellValue));
}

function append(sheet: Sheet, rows: readonly (readonly (string | number)[])[]): void {
  if (rows.length === 0) return;
  const last = sheet.getLastRow();
  const columns = DIRECTORY_HEADINGS.length;
  growGrid(sheet, { rows: last + rows.length, columns }, { rows: last, columns });
  sheet.getRange(last + 1, 1, rows.length, DIRECTORY_HEADINGS.length).setValues(valuesOf(rows));
}

function fill(sheet: Sheet, rows: readonly (readonly (string | number)[])[]): void {
  const grid = valuesOf([[...DIRECTORY_HEADINGS], ...rows]);
  sheet.getRange(1, 1, grid.length, DIRECTORY_HEADINGS.length).setValues(grid);
}

/** Looks, given once: before the mark is set, so that a run that was cut off is done again. */
function dress(sheet: Sheet): void {
  const columns = DIRECTORY_HEADINGS.length;
  sheet.getRange(1, 1, sheet.getMaxRows(), columns).setWrap(true).setVerticalAlignment('middle');
  sheet.getRange(1, 1, 1, columns).setFontWeight('bold').setHorizontalAlignment('center');
  WIDTHS.forEach((width, index) => {
    sheet.setColumnWidth(index + 1, width);
  });
  sheet.setFrozenRows(1);
}
