import { PAGES } from '../core/page/pages';
import { strangerSentences } from '../core/report/left-alone-sentences';
import { directoryExtended, directoryMade } from '../core/report/messages';
import { unitDayCell } from '../core/unit/directory-day';
import { planDirectoryNotes } from '../core/unit/directory-notes';
import { type AddedHeadings, type DirectoryPlan, planDirectory } from '../core/unit/directory-plan';
import { ALL_HEADINGS, readDirectoryTab } from '../core/unit/listed';
import { planMergeColumn } from '../core/unit/merge-column';
import { directoryWithoutHeading, mergeSentences } from '../core/unit/merge-messages';
import type { Cell, Grid } from '../core/workbook/workbook';
import { dressMergeColumn, noteDirectory, told } from './merge-column';
import { type OwnTab, readBook, readGrid } from './read';
import { Refusal } from './refusal';
import { onTab, runCommand, toast } from './run-command';
import { addLate, dressHead, dressInput, insertSettings, markSettings } from './settings-tab';
import { judgeBook, readSources } from './survey-book';
import { cellValue, growGrid } from './write-page';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Of the columns of a new tab: ordinal, name, other names, group, merged into, from, why, since; one left free; label and day. */
const WIDTHS = [40, 260, 420, 200, 260, 110, 200, 110, 40, 240, 110];
const ADDED_WIDTH = 200;

/**
 * Menu `Danh mục đơn vị`: makes the tab from the units that were recognised, or adds what it lacks, units below the rows
 * staff keep and headings of blank columns; nothing that stands there is rewritten. Returns a refusal's message.
 */
export function moDanhMucDonVi(): string | undefined {
  return runCommand((running) => {
    const book = readBook();
    const seen = book.directory ? readGrid(book.directory.sheet) : [];
    const { directory } = judgeBook(book, readSources(book), running.moment.day);
    const planFor = (grid: Grid) => {
      const plan = planDirectory(grid, directory);
      if (plan === null)
        throw new Refusal(directoryWithoutHeading(book.directory?.name ?? PAGES.directory.name));
      return plan;
    };
    const tab = book.directory ?? insertSettings(book, 'directory', planFor(seen).cells.length);
    const { isNew, units, notes } = onTab(tab.name, () => {
      const added = add(tab, seen, planFor);
      const grid = gridAfter(added);
      const merges = planMergeColumn(grid, directory);
      if (added.row === 0 || book.mark.settings.directory !== tab.id) dress(tab.sheet, grid);
      if (merges) dressMergeColumn(tab.sheet, merges);
      const notes = planDirectoryNotes(grid, merges);
      noteDirectory(tab.sheet, notes);
      return { isNew: added.row === 0, units: added.units, notes };
    });
    markSettings(book, 'directory', tab);
    tab.sheet.activate();
    const done = isNew ? directoryMade(units) : directoryExtended(units);
    const sentences = notes ? mergeSentences(tab.name, told(notes, notes.suggested.length)) : [];
    toast([done, ...sentences, ...strangerSentences(book.leftAlone.strangers)].join(' '));
  });
}

/** What was added below the cells that stood in the tab. */
type Added = Pick<DirectoryPlan, 'row' | 'column' | 'cells' | 'units'> & { readonly grid: Grid };

/** Adds the headings that are missing, then the units that no row names. */
function add(tab: OwnTab, seen: Grid, planFor: (grid: Grid) => DirectoryPlan): Added {
  const { sheet } = tab;
  const heading = addLate(tab, seen, {
    plan: (grid) => planFor(grid).headings,
    prepare: (headings) => dressHeadings(sheet, headings),
    write: ({ row, column, cells }) => {
      sheet.getRange(row + 1, column + 1, 1, cells.length).setValues([[...cells]]);
    },
  });
  const grid = heading.plan ? readGrid(sheet) : heading.grid;
  const rows = addLate(tab, grid, {
    plan: (now) => {
      const { row, column, cells, units } = planFor(now);
      return cells.length > 0 ? { row, column, cells, units } : null;
    },
    prepare: ({ row, column, cells, units }) => {
      const columns = column + (cells[0]?.length ?? 0);
      growGrid(sheet, { rows: row + cells.length, columns }, { rows: row, columns });
      const listed = Math.min(cells[0]?.length ?? 0, ALL_HEADINGS.length);
      if (units > 0) dressInput(sheet.getRange(row + cells.length - units + 1, column + 1, units, listed));
    },
    write: ({ row, column, cells }) => {
      const area = sheet.getRange(row + 1, column + 1, cells.length, cells[0]?.length ?? 0);
      area.setValues(cells.map((line) => line.map(cellValue)));
    },
  });
  const nothing = { row: rows.grid.length, column: 0, cells: [], units: 0 };
  return { ...(rows.plan ?? nothing), grid: rows.grid };
}

/** The cells of the tab after units were added. */
function gridAfter({ grid, row, column, cells }: Added): Grid {
  const lines = cells.map((line): Cell[] => [...Array.from({ length: column }, () => ''), ...line]);
  return [...grid.slice(0, row), ...lines];
}

/** Looks of columns in a tab made before there were such; given before their headings, which are written last. */
function dressHeadings(sheet: Sheet, { row, column, cells }: AddedHeadings): void {
  const columns = column + cells.length + 1;
  growGrid(sheet, { rows: 0, columns }, { rows: 0, columns: column });
  sheet
    .getRange(1, column + 1, sheet.getMaxRows(), cells.length)
    .setWrap(true)
    .setVerticalAlignment('middle');
  sheet.setColumnWidths(column + 1, cells.length, ADDED_WIDTH);
  sheet
    .getRange(row + 1, column + 1, 1, cells.length)
    .setFontWeight('bold')
    .setHorizontalAlignment('center');
}

/** Looks, given once: before the mark is set, so that a run that was cut off is done again. */
function dress(sheet: Sheet, grid: Grid): void {
  const columns = WIDTHS.length;
  const header = readDirectoryTab(grid)?.header ?? 0;
  sheet
    .getRange(header + 1, 1, sheet.getMaxRows() - header, columns)
    .setWrap(true)
    .setVerticalAlignment('middle');
  if (header > 0) sheet.getRange(1, 1).setFontWeight('bold');
  dressHead(sheet.getRange(header + 1, 1, 1, ALL_HEADINGS.length));
  const day = unitDayCell(grid);
  if (day) dressInput(sheet.getRange(day.row + 1, day.column + 1).setNumberFormat('dd/mm/yyyy'));
  WIDTHS.forEach((width, index) => {
    sheet.setColumnWidth(index + 1, width);
  });
  sheet.setFrozenRows(header + 1);
}
