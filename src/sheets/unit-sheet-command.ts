import { HEAD_FILL, WARNING } from '../core/colour/palette';
import { guardText } from '../core/text/guard';
import { unitSheetCells } from '../core/unit-sheet/cells';
import type { LookedInto } from '../core/unit-sheet/formulas';
import {
  summaryFirst,
  type UnitSheetMended,
  unitSheetMade,
  unitSheetShown,
} from '../core/unit-sheet/messages';
import { FOLDED, LAST_ROW, ROWS, SEEN_COLUMNS } from '../core/unit-sheet/places';
import { unitSheetRepair } from '../core/unit-sheet/repair';
import { isBlankGrid } from '../core/workbook/workbook';
import { type OwnTab, readOwner } from './read';
import { Refusal } from './refusal';
import { onTab, runCommand, toast } from './run-command';
import { addLate, insertSettings, markSettings } from './settings-tab';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const HELP = 'Chọn đơn vị trong danh sách.';

/** Rows that a new tab has: as many as the dropdown offers units, which is what a new tab has anyway. */
const TAB_ROWS = 900;

/** So far down the first unit stands at the most; a page has more rows. */
const HEAD_ROWS = 60;

const WIDTHS = [150, 105, 105, 105, 150];

/**
 * Menu `Phiếu đơn vị`: makes the tab that tells what one unit owes, once, or shows it; formulas that lost the summary are joined to it
 * again. No cell of the staff's tabs is read. Returns a refusal's message.
 */
export function moPhieuDonVi(): string | undefined {
  return runCommand(() => {
    const { owner } = readOwner();
    const { summary, below } = owner.pages;
    if (!summary || !below) throw new Refusal(summaryFirst());
    const tabs = { summary: summary.name, below: below.name };
    const tab = owner.unitSheet ?? insertSettings(owner, 'unitSheet', TAB_ROWS);
    const isOurs = owner.mark.settings.unitSheet === tab.id;
    const done = onTab(tab.name, () =>
      isOurs ? unitSheetShown(tab.name, mend(tab, tabs)) : make(tab, tabs, firstUnit(summary.sheet)),
    );
    if (!isOurs) markSettings(owner, 'unitSheet', tab);
    tab.sheet.activate();
    toast(done);
  });
}

/** The first unit on the summary, whose lines have a number; '' for none near its head. One call. */
function firstUnit(summary: Sheet): string {
  const lines = summary.getRange(1, 1, HEAD_ROWS, 2).getValues();
  const line = lines.find(([number]) => typeof number === 'number');
  return String(line?.[1] ?? '');
}

/** Fills a blank tab and dresses it; a tab with anything in it, as a run that was cut off leaves it, is only dressed. */
function make(tab: OwnTab, tabs: LookedInto, unit: string): string {
  const { sheet } = tab;
  addLate(tab, [], {
    plan: (now) => (isBlankGrid(now) ? unitSheetCells(tabs, unit) : null),
    prepare: () => undefined,
    write: (cells) => {
      const values = cells.map((row) => row.map((text) => (text.startsWith('=') ? text : guardText(text))));
      sheet.getRange(1, 1, values.length, values[0]?.length ?? 0).setValues(values);
    },
  });
  dress(sheet);
  return unitSheetMade(tab.name);
}

/** Brings formulas of ours up to date; tells how many, and which cell of staff's stood in the way. Two calls to look, one an area. */
function mend({ sheet }: OwnTab, tabs: LookedInto): UnitSheetMended {
  const cells = sheet.getDataRange();
  const { writes, taken } = unitSheetRepair(
    { values: cells.getValues(), formulas: cells.getFormulas() },
    tabs,
  );
  const [columns, needed] = [sheet.getMaxColumns(), FOLDED.first + FOLDED.count - 1];
  const isWider = writes.some(({ area }) => area.column === needed - 1);
  if (isWider && needed > columns) sheet.insertColumnsAfter(columns, needed - columns);
  for (const { area, texts } of writes)
    sheet
      .getRange(area.row + 1, area.column + 1, area.rows, area.columns)
      .setValues(texts.map((text) => [text.startsWith('=') ? text : guardText(text)]));
  if (isWider && sheet.getColumnGroupDepth(FOLDED.first) > 0) fold(sheet);
  return { mended: writes.reduce((sum, { texts }) => sum + texts.length, 0), taken };
}

/** Looks and the dropdown, given once: before the mark is set, so that a run that was cut off is done again. */
function dress(sheet: Sheet): void {
  const across = (row: number, columns = SEEN_COLUMNS) => sheet.getRange(row, 1, 1, columns);
  sheet
    .getRange(1, 1, LAST_ROW + 1, SEEN_COLUMNS)
    .setFontFamily('Arial')
    .setVerticalAlignment('middle')
    .setWrap(true);
  across(ROWS.title).setFontWeight('bold').setFontSize(14).setWrap(false);
  sheet
    .getRange(ROWS.unit, 2)
    .setFontWeight('bold')
    .setBackground('#e8f0fe')
    .setDataValidation(dropdown(sheet));
  for (const row of [ROWS.unit, ROWS.day, ROWS.reached])
    sheet.getRange(row, 2, 1, SEEN_COLUMNS - 1).mergeAcross();
  across(ROWS.chat - 1).setWrap(false);
  across(ROWS.chat).mergeAcross().setBackground('#f1f3f4');
  sheet.setRowHeight(ROWS.chat, 110);
  across(ROWS.live).mergeAcross().setFontColor(WARNING).setFontWeight('bold');
  across(ROWS.header).setFontWeight('bold').setBackground(HEAD_FILL).setHorizontalAlignment('center');
  sheet.getRange(ROWS.first, 2, LAST_ROW - ROWS.first + 1, 3).setHorizontalAlignment('right');
  WIDTHS.forEach((width, index) => {
    sheet.setColumnWidth(index + 1, width);
  });
  fold(sheet);
  sheet.setFrozenRows(ROWS.unit);
}

/** Folds away what formulas alone need, as far as it is not in a group yet. */
function fold(sheet: Sheet): void {
  const last = FOLDED.first + FOLDED.count - 1;
  const columns = Array.from({ length: FOLDED.count }, (_, index) => FOLDED.first + index);
  const first = columns.find((column) => sheet.getColumnGroupDepth(column) === 0);
  if (first !== undefined) sheet.getRange(1, first, 1, last - first + 1).shiftColumnGroupDepth(1);
  sheet.collapseAllColumnGroups();
}

function dropdown(sheet: Sheet): GoogleAppsScript.Spreadsheet.DataValidation {
  const units = sheet.getRange(2, 9, TAB_ROWS, 1);
  return SpreadsheetApp.newDataValidation()
    .requireValueInRange(units, true)
    .setAllowInvalid(true)
    .setHelpText(HELP)
    .build();
}
