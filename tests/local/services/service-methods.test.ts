import { describe, expect, it } from 'vitest';
import type { Host } from '../../../src/local/run/node-host';
import { openHost, readTab, runScript } from '../run/open-host';

/** The rows: methods that the bundle calls, what a script tells of them, and that. docs/google-services.md is made from their names. */
const TOLD: readonly (readonly [name: string, script: string, told: unknown])[] = [
  [
    'Range.setValues and Range.getValues take and give rows of cells',
    `const r = s.getRange('B2:C3'); r.setValues([[1, 'a'], [true, '']]); tell_(r.getValues());`,
    [
      [1, 'a'],
      [true, ''],
    ],
  ],
  [
    'Range.setValue fills every cell of a range',
    `tell_(s.getRange('A1:B2').setValue(7).getValues());`,
    [
      [7, 7],
      [7, 7],
    ],
  ],
  [
    'Range.getValue gives what the first cell holds in its kind, "" for an empty one; Range.getDisplayValues gives each cell as text that people see',
    `const r = s.getRange('A1:C2').setValues([[0.5, 'chữ', true], ['', 78800, 1]]); s.getRange('A1').setNumberFormat('0%'); s.getRange('B2').setNumberFormat('#,##0');
     tell_([r.getValue(), s.getRange('B1:C2').getValue(), s.getRange('C1').getValue(), s.getRange('A2').getValue(), r.getDisplayValues()]);`,
    [
      0.5,
      'chữ',
      true,
      '',
      [
        ['50%', 'chữ', 'TRUE'],
        ['', '78.800', '1'],
      ],
    ],
  ],
  [
    'Range.setFormula and Range.getFormulas keep a formula with its =, "" without one',
    `s.getRange('A1').setFormula('=B1+1'); tell_(s.getRange('A1:B1').getFormulas());`,
    [['=B1+1', '']],
  ],
  [
    'Range.setFormulas takes a formula a cell',
    `tell_(s.getRange('A1:B1').setFormulas([['=C1', '=SUM(C1;D1)']]).getFormulas());`,
    [['=C1', '=SUM(C1;D1)']],
  ],
  [
    'Range.setNotes, Range.getNotes and Range.getNote: "" where there is none',
    `const r = s.getRange('A1:B1').setNotes([['một', '']]); tell_([r.getNotes(), r.getNote()]);`,
    [[['một', '']], 'một'],
  ],
  [
    'Range.setNote puts a note beside what a cell holds and gives the range back, null takes it off',
    `const r = s.getRange('A1').setValue(5).setNote('một'); const noted = [r.getNote(), r.getValue(), r.setNote('hai').getNote()];
     tell_([...noted, r.setNote(null).getNote(), r.getValue()]);`,
    ['một', 5, 'hai', '', 5],
  ],
  [
    'Range.getA1Notation, Range.getRow, Range.getColumn, Range.getNumRows, Range.getNumColumns and Range.getSheet say where it stands',
    `const r = s.getRange(3, 2, 4, 5); tell_([r.getA1Notation(), r.getRow(), r.getColumn(), r.getNumRows(), r.getNumColumns(), r.getSheet().getName()]);`,
    ['B3:F6', 3, 2, 4, 5, 'Biểu'],
  ],
  [
    'Range.mergeAcross merges each row, Range.getMergedRanges gives the merged ranges, Range.breakApart takes them apart',
    `const r = s.getRange('A1:C2').mergeAcross(); const merged = r.getMergedRanges().map((one) => one.getA1Notation());
     r.breakApart(); tell_([merged, r.getMergedRanges().length]);`,
    [['A1:C1', 'A2:C2'], 0],
  ],
  [
    'Range.mergeVertically merges each column',
    `tell_(s.getRange('A1:B3').mergeVertically().getMergedRanges().map((one) => one.getA1Notation()));`,
    ['A1:A3', 'B1:B3'],
  ],
  [
    'Range.setBackground and Range.setBackgrounds paint cells, null takes a colour off',
    `const r = s.getRange('A1:B1').setBackground('#FCE5CD'); const one = r.getBackgrounds();
     tell_([one, r.setBackgrounds([[null, '#123456']]).getBackgrounds()]);`,
    [[['#fce5cd', '#fce5cd']], [['#ffffff', '#123456']]],
  ],
  [
    'Range.setFontColor, Range.setFontFamily, Range.setFontSize and Range.setFontWeight set letters',
    `const r = s.getRange('A1').setFontColor('#ff0000').setFontFamily('Times New Roman').setFontSize(14).setFontWeight('bold');
     tell_([r.getFontColor(), r.getFontFamily(), r.getFontSize(), r.getFontWeight()]);`,
    ['#ff0000', 'Times New Roman', 14, 'bold'],
  ],
  [
    'Range.setTextStyles with TextStyleBuilder.setBold, TextStyleBuilder.setItalic, TextStyleBuilder.setFontFamily, TextStyleBuilder.setFontSize, TextStyleBuilder.setForegroundColor and TextStyleBuilder.build of SpreadsheetApp.newTextStyle',
    `const style = SpreadsheetApp.newTextStyle().setBold(true).setItalic(true).setFontFamily('Arial').setFontSize(9).setForegroundColor('#00ff00').build();
     const r = s.getRange('A1').setTextStyles([[style]]);
     tell_([r.getFontWeight(), r.getFontStyle(), r.getFontFamily(), r.getFontSize(), r.getFontColor()]);`,
    ['bold', 'italic', 'Arial', 9, '#00ff00'],
  ],
  [
    'Range.setHorizontalAlignment, Range.setHorizontalAlignments and Range.setVerticalAlignment place text',
    `const r = s.getRange('A1:B1').setHorizontalAlignment('center').setVerticalAlignment('middle');
     const one = r.getHorizontalAlignments(); r.setHorizontalAlignments([['left', 'right']]);
     tell_([one, r.getHorizontalAlignments(), r.getVerticalAlignment()]);`,
    [[['center', 'center']], [['left', 'right']], 'middle'],
  ],
  [
    'Range.setWrap and Range.setWraps say where text is broken',
    `const r = s.getRange('A1:B1').setWrap(true); const one = r.getWraps(); tell_([one, r.setWraps([[false, true]]).getWraps()]);`,
    [[[true, true]], [[false, true]]],
  ],
  [
    'Range.setNumberFormat, Range.setNumberFormats and Range.getNumberFormats keep patterns as they are given',
    `const r = s.getRange('A1:B1').setNumberFormat('#,##0'); const one = r.getNumberFormats();
     tell_([one, r.setNumberFormats([['0.0%', 'dd/mm/yyyy']]).getNumberFormats()]);`,
    [[['#,##0', '#,##0']], [['0.0%', 'dd/mm/yyyy']]],
  ],
  [
    'Range.setDataValidation and Range.getDataValidations with DataValidationBuilder.requireValueInList, DataValidationBuilder.setAllowInvalid, DataValidationBuilder.setHelpText and DataValidationBuilder.build of SpreadsheetApp.newDataValidation, read by DataValidation.getCriteriaType, DataValidation.getCriteriaValues and DataValidation.getHelpText',
    `const list = SpreadsheetApp.newDataValidation().requireValueInList(['Có', 'Không'], true).setAllowInvalid(false).setHelpText('Chọn').build();
     const r = s.getRange('A1:B1'); s.getRange('A1').setDataValidation(list); const [[one, none]] = r.getDataValidations();
     tell_([String(one.getCriteriaType()), one.getCriteriaValues()[0], one.getHelpText(), one.getAllowInvalid(), none]);`,
    ['VALUE_IN_LIST', ['Có', 'Không'], 'Chọn', false, null],
  ],
  [
    'Range.getDataValidation gives the check of the first cell, null for none; DataValidation.getAllowInvalid is true as long as nobody said otherwise',
    `const of = () => SpreadsheetApp.newDataValidation().requireValueInList(['Có']);
     s.getRange('A1').setDataValidation(of().build()); s.getRange('B1').setDataValidation(of().setAllowInvalid(false).build());
     tell_([...['A1:C1', 'B1:C1'].map((a1) => s.getRange(a1).getDataValidation().getAllowInvalid()), s.getRange('C1').getDataValidation()]);`,
    [true, false, null],
  ],
  [
    'Range.setDataValidations with DataValidationBuilder.requireValueInRange, DataValidationBuilder.requireDate and DataValidationBuilder.requireFormulaSatisfied; null takes one off',
    `const of = () => SpreadsheetApp.newDataValidation();
     const rules = [of().requireValueInRange(s.getRange('D1:D9')).build(), of().requireDate().build(), of().requireFormulaSatisfied('=A1>0').build(), null];
     const r = s.getRange('A1:D1').setDataValidations([rules]);
     tell_(r.getDataValidations()[0].map((one) => one && String(one.getCriteriaType())));`,
    ['VALUE_IN_RANGE', 'DATE_IS_VALID_DATE', 'CUSTOM_FORMULA', null],
  ],
  [
    'Range.createFilter makes the filter that Sheet.getFilter gives, Filter.remove takes it away',
    `s.getRange('A1:B3').createFilter(); const a1 = s.getFilter().getRange().getA1Notation(); s.getFilter().remove(); tell_([a1, s.getFilter()]);`,
    ['A1:B3', null],
  ],
  [
    'Range.shiftColumnGroupDepth and Sheet.getColumnGroupDepth count how deep columns are grouped',
    `s.getRange('B1:C1').shiftColumnGroupDepth(1); const one = [1, 2, 3, 4].map((column) => s.getColumnGroupDepth(column));
     s.getRange('C1').shiftColumnGroupDepth(-1); tell_([one, s.getColumnGroupDepth(3)]);`,
    [[0, 1, 1, 0], 0],
  ],
  [
    'Sheet.setConditionalFormatRules and Sheet.getConditionalFormatRules with ConditionalFormatRuleBuilder.whenFormulaSatisfied, ConditionalFormatRuleBuilder.setBackground, ConditionalFormatRuleBuilder.setBold, ConditionalFormatRuleBuilder.setRanges and ConditionalFormatRuleBuilder.build of SpreadsheetApp.newConditionalFormatRule, read by ConditionalFormatRule.getRanges, ConditionalFormatRule.getBooleanCondition, BooleanCondition.getBackground, BooleanCondition.getBold, BooleanCondition.getCriteriaType and BooleanCondition.getCriteriaValues',
    `s.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=$B1<5').setBackground('#f4cccc').setBold(true).setRanges([s.getRange('A1:B9')]).build()]);
     const [rule] = s.getConditionalFormatRules(); const is = rule.getBooleanCondition();
     tell_([rule.getRanges().map((one) => one.getA1Notation()), is.getBackground(), is.getBold(), String(is.getCriteriaType()), is.getCriteriaValues()]);`,
    [['A1:B9'], '#f4cccc', true, 'CUSTOM_FORMULA', ['=$B1<5']],
  ],
  [
    'ConditionalFormatRuleBuilder.whenTextContains gives a rule of that kind with the text, in the place of a scale of colours',
    `const begun = SpreadsheetApp.newConditionalFormatRule().setRanges([s.getRange('A1:A9')]).setGradientMinpoint('#ffffff').setGradientMaxpoint('#57bb8a');
     s.setConditionalFormatRules([begun.build(), begun.whenTextContains('Chưa').setBold(true).build()]);
     const [scale, text] = s.getConditionalFormatRules().map((one) => one.getBooleanCondition());
     tell_([scale, text.getCriteriaType() === SpreadsheetApp.BooleanCriteria.TEXT_CONTAINS, text.getCriteriaValues(), text.getBold()]);`,
    [null, true, ['Chưa'], true],
  ],
  [
    'Sheet.getName, Sheet.getSheetId, Sheet.getMaxRows, Sheet.getMaxColumns and Sheet.isSheetHidden say what a tab is',
    `tell_([s.getName(), typeof s.getSheetId(), s.getMaxRows(), s.getMaxColumns(), s.isSheetHidden()]);`,
    ['Biểu', 'number', 1000, 26, false],
  ],
  [
    'Sheet.getRange takes A1 notation or numbers from 1, Sheet.getDataRange goes from A1 to the last cell that holds something',
    `s.getRange('C4').setValue(1); tell_([s.getRange('B2:C3'), s.getRange(2, 2), s.getRange(2, 2, 2), s.getRange(2, 2, 2, 2), s.getDataRange()].map((one) => one.getA1Notation()));`,
    ['B2:C3', 'B2', 'B2:B3', 'B2:C3', 'A1:C4'],
  ],
  [
    'Sheet.getRangeList and RangeList.setBorder give many ranges one line',
    `const list = s.getRangeList(['A1:B2', 'D1']).setBorder(true, true, true, true, false, false, '#000000', SpreadsheetApp.BorderStyle.SOLID);
     tell_(list.getRanges().map((one) => one.getA1Notation()));`,
    ['A1:B2', 'D1'],
  ],
  [
    'Range.setBorder gives the range back',
    `tell_(s.getRange('A1:B2').setBorder(true, null, true, null, null, true, '#000000', SpreadsheetApp.BorderStyle.SOLID).getA1Notation());`,
    'A1:B2',
  ],
  [
    'Sheet.setFrozenRows and Sheet.setFrozenColumns hold rows and columns fast',
    `s.setFrozenRows(3); s.setFrozenColumns(2); tell_([s.getFrozenRows(), s.getFrozenColumns()]);`,
    [3, 2],
  ],
  [
    'Sheet.setColumnWidth, Sheet.setColumnWidths and Sheet.setRowHeight take pixels',
    `s.setColumnWidth(1, 150); s.setColumnWidths(2, 2, 90); s.setRowHeight(1, 40); tell_([1, 2, 3].map((column) => s.getColumnWidth(column)).concat(s.getRowHeight(1)));`,
    [150, 90, 90, 40],
  ],
  [
    'Sheet.insertRowsAfter, Sheet.deleteRows and Sheet.insertColumnsAfter change the grid, and what stands below moves',
    `s.getRange('A5').setValue('x'); s.insertRowsAfter(2, 3); const low = s.getRange('A8').getValue(); s.deleteRows(3, 3); s.insertColumnsAfter(26, 4);
     tell_([low, s.getRange('A5').getValue(), s.getMaxRows(), s.getMaxColumns()]);`,
    ['x', 'x', 1000, 30],
  ],
  [
    'Sheet.hideSheet hides a tab, Sheet.activate shows which is open by Spreadsheet.getActiveSheet',
    `const two = b.insertSheet('Hai'); s.activate(); const open = b.getActiveSheet().getName(); two.hideSheet(); tell_([open, two.isSheetHidden()]);`,
    ['Biểu', true],
  ],
  [
    'Sheet.protect with Protection.setWarningOnly lets everyone edit after a warning',
    `const own = s.protect().setWarningOnly(true); s.getRange('A1').setValue(1); tell_([own.isWarningOnly(), s.getRange('A1').getValue()]);`,
    [true, 1],
  ],
  [
    'Protection.isWarningOnly is false as long as nobody said otherwise, Protection.remove takes the protection off',
    `const of = () => s.getProtections(SpreadsheetApp.ProtectionType.SHEET).map((one) => one.isWarningOnly()); const own = s.protect();
     const before = of(); own.setWarningOnly(true); const after = of(); tell_([before, after, own.remove() === undefined, of()]);`,
    [[false], [true], true, []],
  ],
  [
    'Spreadsheet.insertSheet, Spreadsheet.getSheets, Spreadsheet.getSheetByName and Spreadsheet.getSheetById: null for none',
    `const two = b.insertSheet('Hai', 0);
     tell_([b.getSheets().map((one) => one.getName()), b.getSheetByName('Hai').getSheetId() === two.getSheetId(), b.getSheetById(two.getSheetId()).getName(), b.getSheetByName('Ba'), b.getSheetById(5)]);`,
    [['Hai', 'Biểu'], true, 'Hai', null, null],
  ],
  [
    'Spreadsheet.getRange finds a range by the name of its tab',
    `b.insertSheet('Tin bài'); tell_([b.getRange("'Tin bài'!B2:C3").getA1Notation(), b.getRange("'Tin bài'!B2").getSheet().getName()]);`,
    ['B2:C3', 'Tin bài'],
  ],
  [
    'Spreadsheet.getSpreadsheetLocale, Spreadsheet.getSpreadsheetTimeZone and Session.getScriptTimeZone name where it stands',
    `tell_([b.getSpreadsheetLocale(), b.getSpreadsheetTimeZone(), Session.getScriptTimeZone()]);`,
    ['vi_VN', 'Asia/Ho_Chi_Minh', 'Asia/Ho_Chi_Minh'],
  ],
  [
    'Spreadsheet.addDeveloperMetadata and Spreadsheet.createDeveloperMetadataFinder, DeveloperMetadataFinder.withKey and DeveloperMetadataFinder.find, DeveloperMetadata.setValue and DeveloperMetadata.getValue keep a mark',
    `b.addDeveloperMetadata('k', '1', SpreadsheetApp.DeveloperMetadataVisibility.PROJECT);
     const find = (key) => b.createDeveloperMetadataFinder().withKey(key).find(); find('k')[0].setValue('2'); tell_([find('k')[0].getValue(), find('khác').length]);`,
    ['2', 0],
  ],
  [
    'DeveloperMetadata.remove takes that mark away and leaves others of the key',
    `for (const value of ['1', '2']) b.addDeveloperMetadata('k', value);
     const find = () => b.createDeveloperMetadataFinder().withKey('k').find(); const gone = find()[0].remove(); tell_([gone === undefined, find().map((one) => one.getValue())]);`,
    [true, ['2']],
  ],
  [
    'SpreadsheetApp.flush gives nothing; what was written before stands there after, but for results of formulas, which the host refuses by name',
    `const r = s.getRange('A1:B1').setValues([['Đơn vị', 5]]); s.getRange('C1').setFormula('=B1+1'); const told = [SpreadsheetApp.flush() === undefined, r.getValues()];
     try { told.push(s.getRange('C1').getValues()); } catch (error) { told.push(error.message); } tell_(told);`,
    [
      true,
      [['Đơn vị', 5]],
      "Range.getValues reads a formula written in this run ('Biểu'!C1); the local host computes it after the run",
    ],
  ],
  [
    'SpreadsheetApp.getActiveSpreadsheet gives the spreadsheet that the script stands in',
    `tell_(SpreadsheetApp.getActiveSpreadsheet().getSheets().length);`,
    1,
  ],
  [
    'LockService.getDocumentLock, Lock.tryLock and Lock.releaseLock hold and let go',
    `const lock = LockService.getDocumentLock(); const taken = lock.tryLock(10); lock.releaseLock(); tell_([taken, lock.hasLock()]);`,
    [true, false],
  ],
  [
    'HtmlService.createHtmlOutput, HtmlOutput.setContent, HtmlOutput.getContent, HtmlOutput.setWidth and HtmlOutput.setHeight make a page',
    `const page = HtmlService.createHtmlOutput('<p>').setWidth(300).setHeight(200); tell_([page.getContent(), page.setContent('<b>').getContent(), page.getWidth(), page.getHeight()]);`,
    ['<p>', '<b>', 300, 200],
  ],
  [
    'Ui.alert, Ui.prompt of SpreadsheetApp.getUi, PromptResponse.getSelectedButton and PromptResponse.getResponseText give what a person answered',
    `const ui = SpreadsheetApp.getUi(); const pressed = ui.alert('?', ui.ButtonSet.YES_NO); const said = ui.prompt('Ngày?', ui.ButtonSet.OK_CANCEL);
     tell_([pressed === ui.Button.YES, said.getSelectedButton() === ui.Button.OK, said.getResponseText()]);`,
    [true, true, ''],
  ],
  [
    'Utilities.formatDate writes an instant in a time zone',
    `tell_(Utilities.formatDate(new Date(Date.UTC(2019, 11, 31, 18, 5, 9)), 'Asia/Ho_Chi_Minh', 'yyyy-MM-dd HH:mm:ss'));`,
    '2020-01-01 01:05:09',
  ],
];

async function firstTab(host: Host) {
  const { snapshot } = await host.save();
  return snapshot.sheets[snapshot.sheetOrder[0] ?? ''] ?? {};
}

describe('methods that the bundle calls', () => {
  it.each(TOLD)('%s', async (_, script, told) => {
    const ran = await runScript(`const s = sheet_(); const b = SpreadsheetApp.getActive(); ${script}`, {
      person: [],
    });
    expect(ran.report.error).toBeNull();
    expect(ran.told).toEqual([told]);
  });

  it('Sheet.collapseAllColumnGroups hides grouped columns, Sheet.expandAllColumnGroups shows them', async () => {
    const host = await openHost(`
      function collapse() { sheet_().getRange('B1').shiftColumnGroupDepth(1); sheet_().collapseAllColumnGroups(); }
      function expand() { sheet_().expandAllColumnGroups(); }`);
    const isHidden = async () => (await firstTab(host)).columnData?.[1]?.hd === 1;
    await host.run('collapse');
    expect(await isHidden()).toBe(true);
    await host.run('expand');
    expect(await isHidden()).toBe(false);
  });

  it('Sheet.autoResizeRows gives rows the height of their text again', async () => {
    const host = await openHost(`
      function fix() { sheet_().setRowHeight(1, 200); }
      function fit() { sheet_().autoResizeRows(1, 1); }`);
    await host.run('fix');
    expect((await firstTab(host)).rowData?.[0]).toMatchObject({ h: 200, ia: 0 });
    await host.run('fit');
    expect((await firstTab(host)).rowData?.[0]).toMatchObject({ ia: 1 });
  });

  it('Spreadsheet.toast tells without waiting', async () => {
    const host = await openHost(`function tell() { SpreadsheetApp.getActive().toast('Xong', 'Chỉ tiêu'); }`);
    expect((await host.run('tell')).messages).toEqual([{ kind: 'toast', title: 'Chỉ tiêu', text: 'Xong' }]);
  });

  it('Ui.showModalDialog shows a page with its title', async () => {
    const { report } = await runScript(
      `SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutput('<p>'), 'Hướng dẫn');`,
    );
    expect(report.messages).toMatchObject([{ kind: 'dialog', title: 'Hướng dẫn', text: '<p>' }]);
  });

  it('Ui.createMenu, Menu.addItem, Menu.addSeparator, Menu.addSubMenu and Menu.addToUi build the menu', async () => {
    const { host } = await runScript(`function onOpen() {} `);
    expect(await host.menu()).toEqual([]);
    const { host: other } = await runScript(`} function onOpen() { const ui = SpreadsheetApp.getUi();
      ui.createMenu('Chính').addItem('Một', 'mot').addSeparator().addSubMenu(ui.createMenu('Phụ').addItem('Hai', 'hai')).addToUi();`);
    expect((await other.menu()).map(({ label, functionName }) => [label, functionName])).toEqual([
      ['Một', 'mot'],
      ['Hai', 'hai'],
    ]);
  });

  it('Range.setValues is seen by whoever opens the tab', async () => {
    const { host } = await runScript(`sheet_().getRange('A1:B1').setValues([['Đơn vị', 5]]);`);
    expect((await readTab(host, 'Biểu')).values).toEqual([['Đơn vị', 5]]);
  });
});
