import { describe, expect, it } from 'vitest';
import { runScript } from '../run/open-host';

const SCRIPT = (call: string) => `const ss = SpreadsheetApp.getActive(), s = sheet_(); ${call};`;

/**
 * The types and numbers of arguments stand in developers.google.com/apps-script/reference; the words of the refusal are those that people
 * ask about: "The parameters (number[]) don't match the method signature for SpreadsheetApp.Range.setValues", "… (String,String) … Sheet.getRange",
 * "… (null) … Spreadsheet.getSheetByName", "… (SpreadsheetApp.DataValidationBuilder) … Range.setDataValidation".
 */
describe('arguments that a method does not take', () => {
  it.each([
    [`s.getRange('1', '1')`, 'String,String', 'SpreadsheetApp.Sheet.getRange'],
    ['s.getRange(1)', 'number', 'SpreadsheetApp.Sheet.getRange'],
    ['s.getRange(1, 1, undefined, 1)', 'number,number,null,number', 'SpreadsheetApp.Sheet.getRange'],
    ['ss.getSheetByName(null)', 'null', 'SpreadsheetApp.Spreadsheet.getSheetByName'],
    [`s.getRange('A1:B2').setValues([1, 2])`, 'number[]', 'SpreadsheetApp.Range.setValues'],
    [`s.getRange('A1').setBackgrounds('red')`, 'String', 'SpreadsheetApp.Range.setBackgrounds'],
    [`s.getRange('A1').setWrap(null)`, 'null', 'SpreadsheetApp.Range.setWrap'],
    [`s.getRange('A1').setFontSize('12')`, 'String', 'SpreadsheetApp.Range.setFontSize'],
    [
      `s.getRange('A1').setDataValidation(SpreadsheetApp.newDataValidation().requireDate())`,
      'SpreadsheetApp.DataValidationBuilder',
      'SpreadsheetApp.Range.setDataValidation',
    ],
    ['ss.deleteSheet(s.getRange("A1"))', 'SpreadsheetApp.Range', 'SpreadsheetApp.Spreadsheet.deleteSheet'],
    ['ss.toast()', '', 'SpreadsheetApp.Spreadsheet.toast'],
    [`Utilities.formatDate('hôm nay', 'GMT', 'yyyy')`, 'String,String,String', 'Utilities.formatDate'],
    ['SpreadsheetApp.getUi().alert()', '', 'Ui.alert'],
  ])('are refused in Google’s words: %s', async (call, types, method) => {
    const { report } = await runScript(SCRIPT(call));
    expect(report.error).toBe(
      `Exception: The parameters (${types}) don't match the method signature for ${method}.`,
    );
  });

  it('may be null where that takes a format away, and left out where there is a way without', async () => {
    const { report } = await runScript(
      SCRIPT(
        `const cell = s.getRange(1, 1); cell.setBackground(null).setFontColor(null).setFontFamily(null).setFontWeight(null);
         cell.setHorizontalAlignment(null).setVerticalAlignment(null).setNote(null).setDataValidation(null);
         cell.setBorder(true, null, null, null, null, null); ss.toast('1', 'b', null); ss.insertSheet(); ss.insertSheet('x', 0)`,
      ),
    );
    expect(report.error).toBeNull();
  });

  it.each([
    ['s.getRange(1.5, 1)', 'A range at 0.5, no whole number,'],
    ['s.deleteRows(1, 1.5)', 'A part of a row'],
    ['s.setColumnWidth(1, 0)', 'A column of 0 pixels'],
    [`ss.insertSheet('x', 9)`, 'Spreadsheet.insertSheet at 9'],
    [`ss.insertSheet('x', { template: 'Biểu' })`, 'Spreadsheet.insertSheet from what is no sheet'],
    [`s.getRange('A1:B1').setWraps([[true, null]])`, 'Range.setWraps with what is neither true nor false'],
    [`s.getRange('A1:B1').setFormulas([['=1', null]])`, 'Range.setFormulas with what is no text'],
    [
      `SpreadsheetApp.newDataValidation().requireValueInList([]).build()`,
      'A data validation without an entry to choose',
    ],
  ])('are refused by name where Google’s answer is not documented: %s', async (call, what) => {
    const { report } = await runScript(SCRIPT(call));
    expect(report.error).toBe(`${what} is not modelled by the local host`);
  });
});

describe('merging', () => {
  // "You can't merge frozen and non-frozen columns": met on live sheets by many public scripts, which take the freezing off first. Of a filter
  // Sheets' dialog says so.
  it.each([
    [`s.setFrozenRows(2); s.getRange('A2:A3').merge()`, "You can't merge frozen and non-frozen rows."],
    [
      `s.setFrozenColumns(1); s.getRange('A1:B1').mergeAcross()`,
      "You can't merge frozen and non-frozen columns.",
    ],
    [
      `s.getRange('A1:B9').createFilter(); s.getRange('B3:B4').mergeVertically()`,
      "You can't create vertical merges over a range with an existing filter.",
    ],
  ])('is refused across what is frozen and over a filter: %s', async (call, message) => {
    const { report } = await runScript(SCRIPT(call));
    expect(report.error).toBe(`Exception: ${message}`);
  });

  it('goes on beside both', async () => {
    const { report } = await runScript(
      SCRIPT(
        `s.setFrozenRows(2); s.setFrozenColumns(2); s.getRange('A4:B9').createFilter(); s.getRange('A1:B2').merge();
         s.getRange('C3:D20').merge(); s.getRange('A5:B5').mergeAcross()`,
      ),
    );
    expect(report.error).toBeNull();
  });
});

describe('a list to choose from', () => {
  // As scripts met it on live sheets: the known issues of chromebookInventory, notes on dependent drop-downs by onEdit.
  it('takes 500 entries', async () => {
    const list = (size: number) =>
      `SpreadsheetApp.newDataValidation().requireValueInList(Array.from({ length: ${size} }, (_, at) => 'Xã ' + at)).build()`;
    const { report } = await runScript(SCRIPT(`${list(500)}; ${list(501)}`));
    expect(report.error).toBe(
      'Exception: The data validation rule has more items than the limit of 500. Use the "List from a range" criteria instead.',
    );
  });
});
