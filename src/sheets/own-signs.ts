import { findFrame } from '../core/frame/fields';
import { hasWitness } from '../core/page/note-lines';
import { PAGES, type PageKey, type SettingsKey } from '../core/page/pages';
import { RECORD_TITLE } from '../core/page/record';
import { isNameFor } from '../core/page/tab-names';
import { findRegisterLayout } from '../core/register/own-tab';
import { isOwnPage } from '../core/report/own-page';
import { findLayout } from '../core/settings/layout';
import { readDirectoryTab } from '../core/unit/listed';
import { isUnitSheet } from '../core/unit-sheet/cells';
import type { Grid } from '../core/workbook/workbook';

/** Reads the cells of a tab that the mark names. */
export type ReadCells = () => Grid;

/** True for a grid without anything in it. */
export function isBlankGrid(values: Grid): boolean {
  return values.every((row) => row.every((cell) => cell === ''));
}

/** True for a tab that was just inserted for a page: blank, or with the record its template carried. */
export function isBegun(values: Grid): boolean {
  return values[0]?.[0] === RECORD_TITLE || isBlankGrid(values);
}

/** Whether a tab that the mark names as a page shows a sign of that page, or was just begun. Two calls at the most. */
export function isMarkedPage(
  key: PageKey,
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  read: ReadCells,
): boolean {
  if (key === 'record') return true;
  const values = read();
  return isBegun(values) || isOwnPage(key, values, () => hasWitness(sheet.getRange('A1').getNote()));
}

const SETTINGS = {
  directory: { name: PAGES.directory.name, hasHeadings: (values: Grid) => readDirectoryTab(values) !== null },
  indicators: { name: PAGES.indicators.name, hasHeadings: (values: Grid) => findLayout(values) !== null },
  register: { name: PAGES.register.name, hasHeadings: (values: Grid) => findRegisterLayout(values) !== null },
  frame: { name: PAGES.frame.name, hasHeadings: (values: Grid) => findFrame(values) !== null },
  unitSheet: { name: PAGES.unitSheet.name, hasHeadings: isUnitSheet },
} as const;

/**
 * Whether a tab that the mark names as a settings tab has its headings, or is still blank. One that carries our name but lost its
 * headings stays ours: nothing is written to it, and the command tells what to do.
 */
export function isMarkedSettings(key: SettingsKey, tabName: string, read: ReadCells): boolean {
  const { name, hasHeadings } = SETTINGS[key];
  if (isNameFor(name, tabName)) return true;
  const values = read();
  return isBlankGrid(values) || hasHeadings(values);
}
