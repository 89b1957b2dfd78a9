import { findFrame } from '../core/frame/fields';
import { hasWitness } from '../core/page/note-lines';
import { PAGES, type PageKey, type SettingsKey } from '../core/page/pages';
import { RECORD_TITLE } from '../core/page/record';
import { isNameFor } from '../core/page/tab-names';
import { findRegisterLayout, looksLikeOwnRegister } from '../core/register/own-tab';
import { findLayout, looksLikeIndicators } from '../core/settings/layout';
import { isOwnPage } from '../core/snapshot/own-page';
import { looksLikeDirectory, readDirectoryTab } from '../core/unit/listed';
import { isUnitSheet } from '../core/unit-sheet/cells';
import { type Grid, isBlankGrid } from '../core/workbook/workbook';

/** Reads the cells of a tab that the mark names. */
export type ReadCells = () => Grid;

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

/** By what the cells of a tab of settings are known: where the mark names it, and where a cut-off run or a conversion left no mark. */
const SETTINGS: Readonly<
  Record<
    SettingsKey,
    { readonly hasHeadings: (values: Grid) => boolean; readonly isOwn: (values: Grid) => boolean }
  >
> = {
  directory: { hasHeadings: (values) => readDirectoryTab(values) !== null, isOwn: looksLikeDirectory },
  indicators: { hasHeadings: (values) => findLayout(values) !== null, isOwn: looksLikeIndicators },
  register: { hasHeadings: (values) => findRegisterLayout(values) !== null, isOwn: looksLikeOwnRegister },
  frame: {
    hasHeadings: (values) => findFrame(values) !== null,
    isOwn: (values) => findFrame(values) !== null,
  },
  unitSheet: { hasHeadings: isUnitSheet, isOwn: isUnitSheet },
};

/**
 * Whether a tab without a mark is one of settings: it has the name that a run gives it, and is still empty, as a cut-off run or a
 * clerk left it to be filled, or has our headings.
 */
export function isUnmarkedSettings(key: SettingsKey, tabName: string, read: ReadCells): boolean {
  if (!isNameFor(PAGES[key].name, tabName)) return false;
  const values = read();
  return isBlankGrid(values) || SETTINGS[key].isOwn(values);
}

/**
 * Whether a tab that the mark names as a settings tab has its headings, or is still blank. One that carries our name but lost its
 * headings stays ours: nothing is written to it, and the command tells what to do.
 */
export function isMarkedSettings(key: SettingsKey, tabName: string, read: ReadCells): boolean {
  if (isNameFor(PAGES[key].name, tabName)) return true;
  const values = read();
  return isBlankGrid(values) || SETTINGS[key].hasHeadings(values);
}
