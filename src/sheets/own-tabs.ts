import type { Mark } from '../core/page/mark';
import { PAGE_KEYS, type PageKey } from '../core/page/pages';
import { EMPTY_RECORD, formatRecord, RECORD_ROWS, type RunRecord } from '../core/page/record';
import type { Owner, OwnTab } from './read';
import { cellValue, type GridSize, NEW_TAB, sizeNewTab } from './write-page';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The ids of the pages that are there, those of a run that was cut off included; in the order of the mark. */
export function idsOf({ pages }: Owner): Mark['pages'] {
  const ids: Partial<Record<PageKey, number>> = {};
  for (const key of PAGE_KEYS) {
    const tab = pages[key];
    if (tab) ids[key] = tab.id;
  }
  return ids;
}

/** How the pages that are there were last laid out; nothing is known for certain after a run that was cut off. */
export function knownShapes({ unfinished, record, pages }: Owner): RunRecord['shapes'] {
  if (unfinished) return EMPTY_RECORD.shapes;
  const known = Object.entries(record.shapes).filter(([key]) => pages[key as PageKey] !== undefined);
  return Object.fromEntries(known);
}

/** A tab of ours to write to, and its size as far as it is known. */
export interface SizedTab extends OwnTab {
  readonly size: GridSize;
  /** True for a tab that this run inserted, which has no cells but the record's. */
  readonly isNew: boolean;
}

/** The tab for the record: a new one gets `rows` rows, which the pages copied from it need; it grows for copies after that. */
export function beginRecord(book: Owner, name: string, rows: number): SizedTab {
  const tab = book.pages.record;
  const { copies } = book.record;
  if (tab)
    return {
      ...tab,
      size: { rows: Math.max(copies.rows, RECORD_ROWS), columns: copies.columns },
      isNew: false,
    };
  const sheet = book.spreadsheet.insertSheet(name, book.names.length);
  return { sheet, id: sheet.getSheetId(), name, size: sizeNewTab(sheet, rows), isNew: true };
}

/**
 * Inserts a page's tab behind the staff's tabs, as a copy of a new record tab: it has the right size, and until it is
 * written it carries the record, by which a run that repairs knows it. The last tab inserted is the one users see.
 */
export function insertTab({ spreadsheet, names }: Owner, name: string, record: SizedTab): SizedTab {
  const sheet = record.isNew
    ? spreadsheet.insertSheet(name, names.length, { template: record.sheet })
    : spreadsheet.insertSheet(name, names.length);
  return { sheet, id: sheet.getSheetId(), name, size: record.isNew ? record.size : NEW_TAB, isNew: true };
}

/** Writes the record into column A, its whole extent in one call. */
export function writeRecord(sheet: Sheet, record: RunRecord): void {
  const column = formatRecord(record).map((text) => [cellValue(text)]);
  sheet.getRange(1, 1, RECORD_ROWS, 1).setValues(column);
}
