import { HEAD_FILL, INPUT_FILL, LINES } from '../core/colour/palette';
import { inUseMessage } from '../core/page/in-use';
import type { Mark } from '../core/page/mark';
import { PAGES, type SettingsKey } from '../core/page/pages';
import { freeName } from '../core/page/tab-names';
import type { Grid } from '../core/workbook/workbook';
import { writeMark } from './mark';
import { type Owner, type OwnTab, readGrid } from './read';
import { Refusal } from './refusal';
import { sizeNewTab } from './write-page';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** How often additions to a tab that another person works in are planned anew before the command gives up. */
const MOST_LOOKS = 3;

/** Inserts a tab of settings behind the staff's tabs, with the rows it needs. */
export function insertSettings({ spreadsheet, names }: Owner, key: SettingsKey, rows: number): OwnTab {
  const name = freeName(PAGES[key].name, names);
  const sheet = spreadsheet.insertSheet(name, names.length);
  sizeNewTab(sheet, rows);
  return { sheet, id: sheet.getSheetId(), name };
}

/** Looks of the headings of a tab of settings. */
export function dressHead(cells: Range): void {
  cells
    .setFontWeight('bold')
    .setHorizontalAlignment('center')
    .setVerticalAlignment('middle')
    .setWrap(true)
    .setBackground(HEAD_FILL);
}

/** Looks of rows of a tab of settings: lines, and room for text. */
export function dressRows(cells: Range): void {
  cells
    .setWrap(true)
    .setVerticalAlignment('middle')
    .setBorder(true, true, true, true, true, true, LINES, SpreadsheetApp.BorderStyle.SOLID);
}

/** Looks of cells that staff are to fill in. */
export function dressInput(cells: Range): void {
  dressRows(cells);
  cells.setBackground(INPUT_FILL);
}

/** Marks a tab of settings as ours: last, so that a run that was cut off before does all of it again. */
export function markSettings(
  book: Owner,
  key: SettingsKey,
  { id }: OwnTab,
  more: Pick<Mark, 'written'> = {},
): void {
  writeMark(book, { ...book.mark, ...more, settings: { ...book.mark.settings, [key]: id } });
}

/** What is added to a tab that staff keep. */
interface Addition<P> {
  /** Decides from the cells of the tab; null where nothing is to be added. */
  readonly plan: (grid: Grid) => P | null;
  /** Makes room and gives looks, without writing into any cell. */
  readonly prepare: (plan: P, grid: Grid) => void;
  /** Writes; the first call puts the cells down. */
  readonly write: (plan: P) => void;
}

/**
 * Adds to a tab that another person may be working in: right before the write its cells are read again, and what is added
 * follows from these. Gives the plan that was carried out and the cells it was made from.
 */
export function addLate<P>(
  { sheet, name }: OwnTab,
  seen: Grid,
  { plan, prepare, write }: Addition<P>,
): { readonly plan: P | null; readonly grid: Grid } {
  let grid = seen;
  for (let look = 1; look <= MOST_LOOKS; look += 1) {
    const decided = plan(grid);
    if (decided === null) return { plan: null, grid };
    prepare(decided, grid);
    const now = readGrid(sheet);
    if (JSON.stringify(plan(now)) === JSON.stringify(decided)) {
      write(decided);
      return { plan: decided, grid: now };
    }
    grid = now;
  }
  throw new Refusal(inUseMessage(name));
}
