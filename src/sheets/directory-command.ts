import { DIRECTORY_NAME, freeName } from '../core/plan/tab-names';
import { directoryExtended, directoryMade, strangerSentences } from '../core/report/messages';
import { type DirectoryPlan, planDirectory } from '../core/unit/directory-plan';
import { DIRECTORY_HEADINGS, MERGE_HEADING } from '../core/unit/listed';
import { planMergeColumn } from '../core/unit/merge-column';
import { directoryWithoutHeading, mergeSentences } from '../core/unit/merge-messages';
import type { Cell, Grid } from '../core/workbook/workbook';
import { writeMark } from './mark';
import { dressMergeColumn } from './merge-column';
import { type Book, type OwnTab, readBook, readGrid } from './read';
import { Refusal } from './refusal';
import { onTab, runCommand, toast } from './run-command';
import { judgeBook, readSources } from './survey-book';
import { cellValue, growGrid, sizeNewTab } from './write-page';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const WIDTHS = [40, 260, 420, 200];
const MERGE_WIDTH = 260;

/**
 * Menu `Danh mục đơn vị`: makes the tab from the units that were recognised, or adds what it lacks, units below the rows
 * staff keep and the column `Gộp vào`; nothing that stands there is rewritten. Returns a refusal's message.
 */
export function moDanhMucDonVi(): string | undefined {
  return runCommand((running) => {
    const book = readBook();
    const grid = book.directory ? readGrid(book.directory.sheet) : [];
    const { directory } = judgeBook(book, readSources(book), running.moment.day);
    const plan = planDirectory(grid, directory);
    if (plan === null) throw new Refusal(directoryWithoutHeading(book.directory?.name ?? DIRECTORY_NAME));
    const isNew = plan.row === 0;
    const tab = book.directory ?? insertTab(book, freeName(DIRECTORY_NAME, book.names), plan.cells.length);
    const column = planMergeColumn(gridAfter(grid, plan), directory);
    onTab(tab.name, () => {
      if (plan.mergeHeading) addMergeHeading(tab.sheet, plan.mergeHeading);
      write(tab.sheet, plan);
      if (isNew || book.mark.settings.directory !== tab.id) dress(tab.sheet);
      if (column) dressMergeColumn(tab.sheet, column);
    });
    writeMark(book, { ...book.mark, settings: { ...book.mark.settings, directory: tab.id } });
    tab.sheet.activate();
    const done = isNew ? directoryMade(plan.units) : directoryExtended(plan.units);
    const { suggested = [], faults = [] } = column ?? {};
    const told = mergeSentences(tab.name, { suggested: suggested.length, faults: faults.length });
    toast([done, ...told, ...strangerSentences(book.leftAlone.strangers)].join(' '));
  });
}

function insertTab({ spreadsheet, names }: Book, name: string, rows: number): OwnTab {
  const sheet = spreadsheet.insertSheet(name, names.length);
  sizeNewTab(sheet, rows);
  return { sheet, id: sheet.getSheetId(), name };
}

/** The cells of the tab after the plan was written. */
function gridAfter(grid: Grid, { mergeHeading, row, column, cells }: DirectoryPlan): Grid {
  const after: Cell[][] = grid.slice(0, row).map((line) => [...line]);
  const heading = mergeHeading && after[mergeHeading.row];
  if (heading) heading[mergeHeading.column] = MERGE_HEADING;
  for (const line of cells) after.push([...Array.from({ length: column }, () => ''), ...line]);
  return after;
}

function write(sheet: Sheet, { row, column, cells }: DirectoryPlan): void {
  const columns = cells[0]?.length ?? 0;
  if (columns === 0) return;
  growGrid(
    sheet,
    { rows: row + cells.length, columns: column + columns },
    { rows: row, columns: column + columns },
  );
  sheet
    .getRange(row + 1, column + 1, cells.length, columns)
    .setValues(cells.map((line) => line.map(cellValue)));
}

/** The heading last, so that a run that was cut off before it does all of it again. */
function addMergeHeading(
  sheet: Sheet,
  { row, column }: { readonly row: number; readonly column: number },
): void {
  growGrid(sheet, { rows: 0, columns: column + 1 }, { rows: 0, columns: column });
  sheet
    .getRange(1, column + 1, sheet.getMaxRows(), 1)
    .setWrap(true)
    .setVerticalAlignment('middle');
  sheet.setColumnWidth(column + 1, MERGE_WIDTH);
  sheet
    .getRange(row + 1, column + 1)
    .setFontWeight('bold')
    .setHorizontalAlignment('center')
    .setValue(MERGE_HEADING);
}

/** Looks, given once: before the mark is set, so that a run that was cut off is done again. */
function dress(sheet: Sheet): void {
  const columns = DIRECTORY_HEADINGS.length + 1;
  sheet.getRange(1, 1, sheet.getMaxRows(), columns).setWrap(true).setVerticalAlignment('middle');
  sheet.getRange(1, 1, 1, columns).setFontWeight('bold').setHorizontalAlignment('center');
  [...WIDTHS, MERGE_WIDTH].forEach((width, index) => {
    sheet.setColumnWidth(index + 1, width);
  });
  sheet.setFrozenRows(1);
}
