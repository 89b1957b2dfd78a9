import { cellsOf, misplaced, rowsStanding, standingParts } from '../core/raw/late-writes';
import type { RawTab } from '../core/raw/raw-tab';
import { guarded, type RangeWrite } from '../core/raw/writes';
import { rawTables, type Survey } from '../core/survey/survey';
import type { Area, Position } from '../core/workbook/workbook';
import { areaOf } from './area';
import { type Book, gridOf, readGrid } from './read';
import { onTabOfSeveral, type StoppedTab } from './run-command';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A tab of the staff with its sheet and its own id, ready to be written. */
export interface OpenTab extends RawTab {
  readonly sheet: Sheet;
  readonly id: number;
}

/** The tabs that hold a table, form or log, with formulas, formats and merges. Four calls a tab. */
export function openTabs(book: Book, survey: Survey): ReadonlyMap<string, OpenTab> {
  const names = new Set([...rawTables(survey), ...survey.logs].map(({ tab }) => tab));
  const tabs = book.staff.filter(({ name }) => names.has(name));
  return new Map(
    tabs.map(({ name, sheet, values }) => [name, openTab(sheet, { name, id: sheet.getSheetId(), values })]),
  );
}

/** A tab as it stands now. Five calls. */
export function readTab(sheet: Sheet, { id, name }: { readonly id: number; readonly name: string }): OpenTab {
  return openTab(sheet, { id, name, values: readGrid(sheet) });
}

function openTab(sheet: Sheet, read: Pick<OpenTab, 'id' | 'name' | 'values'>): OpenTab {
  const range = sheet.getDataRange();
  return {
    ...read,
    sheet,
    formulas: range.getFormulas(),
    formats: range.getNumberFormats(),
    merges: range.getMergedRanges().map(areaOf),
  };
}

/** A range in which rows changed is written in so many parts at the most; what is left is told. */
const MOST_PARTS = 3;

/**
 * Writes ranges of a tab that other people may be working in: right before each its rows are read again, and only those are
 * written that still are what was decided about; formats first, so that a cell of plain text takes a number. Gives the cells
 * that were written; a range that cannot be is told in `stopped`. Five calls a range, and five for each part of one in which rows changed.
 */
export function writeRanges(
  tab: OpenTab,
  writes: readonly RangeWrite[],
  stopped: StoppedTab[],
): readonly Position[] {
  const values = tab.values.map((row) => [...row]);
  const standing = { ...tab, values };
  return writes.flatMap((write) => {
    const written = onTabOfSeveral({ name: tab.name, stopped }, () => writeStanding(standing, write)) ?? [];
    for (const { row, column } of written) {
      const cells = values[row];
      const value = write.plain[row - write.area.row];
      if (cells && value !== undefined) cells[column] = value;
    }
    return written;
  });
}

/** Writes what of a range stands as it was read. */
function writeStanding(tab: OpenTab, write: RangeWrite): readonly Position[] {
  const now = lookAtRows(tab, write.area);
  if (now.every((stands) => stands)) return put(tab, write);
  return standingParts(write, now)
    .slice(0, MOST_PARTS)
    .flatMap((part) => (lookAtRows(tab, part.area).every((stands) => stands) ? put(tab, part) : []));
}

/** Whether each row of an area still is what was read. Two calls, formulas first. */
function lookAtRows(tab: OpenTab, area: Area): readonly boolean[] {
  const range = rowsOf(tab, area);
  const formulas = range.getFormulas();
  return rowsStanding(tab, area, { formulas, values: gridOf(range) });
}

function rowsOf({ sheet, values }: OpenTab, { row, rows }: Area): GoogleAppsScript.Spreadsheet.Range {
  return sheet.getRange(row + 1, 1, rows, values[0]?.length ?? 1);
}

/** Writes a range, looks once more, and takes back what came into rows that somebody sorted in that very moment. */
function put(tab: OpenTab, write: RangeWrite): readonly Position[] {
  const { area, values, formats } = write;
  const range = tab.sheet.getRange(area.row + 1, area.column + 1, area.rows, area.columns);
  if (formats) range.setNumberFormats(formats.map((row) => [...row]));
  range.setValues(values.map((row) => [...row]));
  const wrong = misplaced(tab, write, gridOf(rowsOf(tab, area)));
  if (wrong.size === 0) return cellsOf(area);
  range.setValues(
    values.map((row, index) => {
      const back = wrong.get(index);
      return back ? [guarded(back.value, back.format)] : [...row];
    }),
  );
  return cellsOf(area).filter((_, index) => !wrong.has(index));
}
