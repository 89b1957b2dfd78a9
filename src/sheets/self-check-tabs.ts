import { PAGES } from '../core/page/pages';
import { freeName, isNameFor } from '../core/page/tab-names';
import { isTemporary } from '../core/self-check/probe-tab';
import { isSelfCheck } from '../core/self-check/self-check-page';
import { isBlankGrid } from '../core/workbook/workbook';
import { type OwnTab, readGrid } from './read';
import { sizeNewTab } from './write-page';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Key of the metadata that the command tries out; the mark has another. */
const TRIED_KEY = 'chi-tieu.self-check';

/** What it says after the first run, and what the second run changes it to. */
export const TRIED = ['một', 'hai'] as const;

/** Rows of the report's tab, some of them free. */
const REPORT_ROWS = 60;

/** The tabs of the self-check, and what else there is. */
export interface SelfCheckTabs {
  readonly spreadsheet: Spreadsheet;
  readonly names: readonly string[];
  readonly report: OwnTab | null;
  readonly temporary: readonly { readonly sheet: Sheet; readonly name: string }[];
}

/** Finds them by their names and what stands in them: neither mark nor record is needed. Two calls a tab of the command's own. */
export function findSelfCheckTabs(): SelfCheckTabs {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const all = spreadsheet.getSheets().map((sheet) => ({ sheet, name: sheet.getName() }));
  const report = all.find(({ sheet, name }) => {
    if (!isNameFor(PAGES.selfCheck.name, name)) return false;
    const values = readGrid(sheet);
    return isBlankGrid(values) || isSelfCheck(values);
  });
  return {
    spreadsheet,
    names: all.map(({ name }) => name),
    report: report ? { ...report, id: report.sheet.getSheetId() } : null,
    temporary: all.filter(({ sheet, name }) => isTemporary(name, () => readGrid(sheet)[0]?.[0] ?? '')),
  };
}

/** The report's tab, inserted behind all others where there is none. */
export function reportTab({ spreadsheet, names, report }: SelfCheckTabs): OwnTab {
  if (report) return report;
  const name = freeName(PAGES.selfCheck.name, names);
  const sheet = spreadsheet.insertSheet(name, names.length);
  sizeNewTab(sheet, REPORT_ROWS);
  return { sheet, id: sheet.getSheetId(), name };
}

/** The metadata that the command tries out, as it stands in the spreadsheet. One call. */
export function triedMetadata(
  spreadsheet: Spreadsheet,
): readonly GoogleAppsScript.Spreadsheet.DeveloperMetadata[] {
  return spreadsheet.createDeveloperMetadataFinder().withKey(TRIED_KEY).find();
}

/** Puts it there. */
export function addTriedMetadata(spreadsheet: Spreadsheet, value: string): void {
  spreadsheet.addDeveloperMetadata(TRIED_KEY, value);
}

/** Takes away what earlier runs left: temporary tabs, with their rules, merges and protections, and the metadata. */
export function cleanUp({ spreadsheet, temporary }: Pick<SelfCheckTabs, 'spreadsheet' | 'temporary'>): void {
  for (const { sheet } of temporary) spreadsheet.deleteSheet(sheet);
  for (const metadata of triedMetadata(spreadsheet)) metadata.remove();
}
