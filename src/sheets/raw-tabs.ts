import type { RawTab } from '../core/raw/raw-tab';
import type { RangeWrite } from '../core/raw/writes';
import { rawTables, type Survey } from '../core/survey/survey';
import { areaOf } from './area';
import { type Book, readGrid } from './read';

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

/** Writes ranges of a tab: formats first, so that a cell of plain text takes a number. Two calls a range at the most. */
export function writeRanges(sheet: Sheet, writes: readonly RangeWrite[]): void {
  for (const { area, values, formats } of writes) {
    const range = sheet.getRange(area.row + 1, area.column + 1, area.rows, area.columns);
    if (formats) range.setNumberFormats(formats.map((row) => [...row]));
    range.setValues(values.map((row) => [...row]));
  }
}
