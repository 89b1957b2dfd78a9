import { describe, expect, it } from 'vitest';
import { openHost, readTab, runScript } from '../run/open-host';

describe('Spreadsheet', () => {
  it('inserts a tab after the active one and activates it', async () => {
    const { told } = await runScript(
      `const ss = SpreadsheetApp.getActive();
      const made = ss.insertSheet('Tổng hợp');
      tell_([ss.getSheets().map((s) => s.getName()), ss.getActiveSheet().getName(), made.getMaxRows(), made.getMaxColumns()]);`,
      {
        tabs: { Biểu: {}, Hai: {} },
      },
    );
    expect(told).toEqual([[['Biểu', 'Tổng hợp', 'Hai'], 'Tổng hợp', 1000, 26]]);
  });

  it('gives no tab the number of one that was deleted', async () => {
    const { told } = await runScript(
      `const ss = SpreadsheetApp.getActive();
      const gone = ss.insertSheet('Một');
      const number = gone.getSheetId();
      ss.deleteSheet(gone);
      tell_([ss.getSheets()[0].getSheetId(), ss.insertSheet('Hai').getSheetId() === number, ss.getSheetById(number)]);`,
    );
    expect(told).toEqual([[0, false, null]]);
  });

  it('inserts tabs into a workbook that was saved and opened again', async () => {
    const code = `function them() { SpreadsheetApp.getActive().insertSheet(); }`;
    const first = await openHost(code);
    for (let run = 0; run < 3; run += 1) await first.run('them');
    const again = await openHost(code, { saved: await first.save() });
    for (let run = 0; run < 3; run += 1) expect((await again.run('them')).error).toBeNull();
    expect(new Set((await again.tabs()).map(({ sheetId }) => sheetId)).size).toBe(7);
  });

  it.each([
    [`ss.insertSheet('BIỂU')`, 'already exists'],
    [`ss.insertSheet('x'.repeat(101))`, '100 characters'],
    [`ss.getSheetByName('Hai').setName('Biểu')`, 'already exists'],
    [`ss.insertSheet('')`, 'blank'],
    [`{ ss.getSheetByName('Hai').hideSheet(); ss.getSheetByName('Biểu').hideSheet(); }`, "can't hide all"],
    [
      `{ ss.getSheetByName('Hai').hideSheet(); ss.deleteSheet(ss.getSheetByName('Biểu')); }`,
      "can't remove all",
    ],
    [`ss.getSheetByName('Biểu').getRange('1A')`, 'Range not found'],
    [`ss.getSheetByName('Biểu').getRange(0, 1)`, 'too small'],
    [`ss.getSheetByName('Biểu').getRange(1, 27)`, 'outside the dimensions'],
  ])('refuses %s', async (call, message) => {
    const { report } = await runScript(`const ss = SpreadsheetApp.getActive(); ${call};`, {
      tabs: { Biểu: {}, Hai: {} },
    });
    expect(report.error).toMatch(/^Exception: /);
    expect(report.error).toContain(message);
  });

  it('Spreadsheet.deleteSheet takes a tab away with its marks, and formulas that point at it become #REF!', async () => {
    const { host, told } = await runScript(
      `const ss = SpreadsheetApp.getActive(); const gone = sheet_('Hai'); gone.addDeveloperMetadata('k', 'v');
       ss.deleteSheet(gone);
       tell_([ss.getSheets().length, ss.createDeveloperMetadataFinder().withKey('k').find().length, ss.getSheetByName('Hai')]);`,
      { tabs: { Biểu: { 0: { 0: { f: '=Hai!A1' } } }, Hai: { 0: { 0: { v: 5, t: 2 } } } } },
    );
    expect(told).toEqual([[1, 0, null]]);
    expect((await readTab(host, 'Biểu')).values).toEqual([['#REF!']]);
  });

  it.each(["'Hai'!A1", 'SUM(Hai!A:A)', 'A1', "IF('Biểu'!A1=5;'Hai'!A1;1)"])(
    'deletes a tab with the formula %s on it',
    async (formula) => {
      const { host } = await runScript(
        `sheet_('Hai').getRange('B1').setFormula(${JSON.stringify(`=${formula}`)}); }
         function xoa() { SpreadsheetApp.getActive().deleteSheet(sheet_('Hai'));`,
        { tabs: { Biểu: { 0: { 0: { v: 5, t: 2 } } }, Hai: { 0: { 0: { v: 6, t: 2 } } } } },
      );
      expect((await host.run('xoa')).error).toBeNull();
      expect((await host.tabs()).map(({ name, values }) => [name, values])).toEqual([['Biểu', [[5]]]]);
    },
  );

  it('Sheet.setName gives the tab back under its number, and formulas follow the name', async () => {
    const { host, told } = await runScript(
      `const before = sheet_('Hai').getSheetId(); const named = sheet_('Hai').setName('Đổi tên');
       tell_([named.getName(), before === sheet_('Đổi tên').getSheetId(), SpreadsheetApp.getActive().getSheetById(before).getName(), before !== sheet_().getSheetId(),
         sheet_().getRange('A1').getFormula()]);`,
      { tabs: { Biểu: { 0: { 0: { f: '=Hai!A1+0' } } }, Hai: { 0: { 0: { v: 5, t: 2 } } } } },
    );
    expect(told).toEqual([['Đổi tên', true, 'Đổi tên', true, "='Đổi tên'!A1+0"]]);
    expect((await readTab(host, 'Biểu')).values).toEqual([[5]]);
  });

  it('finds marks by key on the spreadsheet, on a tab, everywhere', async () => {
    const { told } = await runScript(`const ss = SpreadsheetApp.getActive();
      ss.addDeveloperMetadata('k', 'cả tệp'); sheet_().addDeveloperMetadata('k', 'trang', SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
      sheet_().addDeveloperMetadata('khác');
      const all = ss.createDeveloperMetadataFinder().withKey('k').find();
      const one = sheet_().createDeveloperMetadataFinder().withKey('k').find();
      tell_([all.map((m) => m.getValue()), one.map((m) => m.getValue()), one[0].getLocation().getSheet().getName(), ss.getDeveloperMetadata().length]);
      one[0].setValue('mới'); all[0].remove();
      tell_(ss.createDeveloperMetadataFinder().withKey('k').find().map((m) => m.getValue()));`);
    expect(told).toEqual([[['cả tệp', 'trang'], ['trang'], 'Biểu', 1], ['mới']]);
  });

  it('copies a tab with its values, marks and rules', async () => {
    const { host, told } =
      await runScript(`const s = sheet_(); s.getRange('A1').setValue(1); s.addDeveloperMetadata('k', 'v');
      s.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().setRanges([s.getRange('A1')]).whenNumberEqualTo(1).setBackground('#ff0000').build()]);
      const copy = SpreadsheetApp.getActive().duplicateActiveSheet();
      tell_([copy.getName() !== 'Biểu', copy.getRange('A1').getValue(), copy.getDeveloperMetadata()[0].getValue(), copy.getSheetId() !== s.getSheetId(),
        copy.getConditionalFormatRules().length]);`);
    expect(told).toEqual([[true, 1, 'v', true, 1]]);
    expect((await host.tabs()).map(({ backgrounds }) => backgrounds)).toEqual([[['#ff0000']], [['#ff0000']]]);
  });
});

describe('Sheet', () => {
  it('knows its data range, spilled cells included', async () => {
    const { told } = await runScript(
      `const s = sheet_(); tell_([s.getLastRow(), s.getLastColumn(), s.getDataRange().getA1Notation(), sheet_('Trống').getDataRange().getA1Notation(), sheet_('Trống').getLastRow()]);`,
      { tabs: { Biểu: { 1: { 1: { f: '=SEQUENCE(3,2)' } }, 9: { 9: { s: { bl: 1 } } } }, Trống: {} } },
    );
    expect(told).toEqual([[4, 3, 'A1:C4', 'A1', 0]]);
  });

  it('inserts and deletes rows and columns; values, formulas, merges and rules move', async () => {
    const { host, told } = await runScript(`const s = sheet_();
      s.getRange('A1:B2').setValues([[1, 2], [3, 4]]); s.getRange('C2').setFormula('=A2+B2'); s.getRange('A3:B3').merge();
      s.getRange('A2').setBackground('#ff0000').setNote('n'); s.getRange('A2:C3').createFilter();
      s.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().setRanges([s.getRange('B2')]).whenNumberEqualTo(4).setBackground('#00ff00').build()]);
      s.insertRowsAfter(1, 2); s.insertColumnsBefore(1, 1); s.deleteColumns(1, 1);
      tell_([s.getMaxRows(), s.getMaxColumns(), s.getRange('A4').getNote(), s.getRange('C4').getFormula(), s.getRange('A1:C9').getMergedRanges().map((r) => r.getA1Notation()),
        s.getConditionalFormatRules()[0].getRanges()[0].getA1Notation(), s.getFilter().getRange().getA1Notation()]);
      s.deleteRow(2);`);
    expect(told).toEqual([[1002, 26, 'n', '=A4+B4', ['A5:B5'], 'B4', 'A4:C5']]);
    const tab = await readTab(host, 'Biểu');
    expect(tab.values).toEqual([
      [1, 2, ''],
      ['', '', ''],
      [3, 4, 7],
    ]);
    expect(tab.backgrounds[2]).toEqual(['#ff0000', '#00ff00', null]);
  });

  it('refuses to move the cells of a rule with a formula', async () => {
    const { report } = await runScript(`const s = sheet_();
      s.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().setRanges([s.getRange('B2:B9')]).whenFormulaSatisfied('=B2>$B$1').setBackground('#00ff00').build()]);
      s.insertRowsAfter(20, 5); s.insertRowsAfter(5, 1); tell_(s.getConditionalFormatRules()[0].getRanges()[0].getA1Notation());
      s.insertRowsAfter(1, 1);`);
    expect(report.messages.map(({ text }) => text)).toEqual(['"B2:B10"']);
    expect(report.error).toContain('not modelled');
  });

  it('refuses a freeze that cuts a merge, and freezes elsewhere', async () => {
    const { report, told } = await runScript(`const s = sheet_(); s.getRange('A2:A4').merge();
      s.setFrozenRows(4); s.setFrozenColumns(1); tell_([s.getFrozenRows(), s.getFrozenColumns()]); s.setFrozenRows(2);`);
    expect(told).toEqual([[4, 1]]);
    expect(report.error).toContain('only part of a merged cell');
  });

  it('keeps widths, heights, gridlines, tab colour and visibility', async () => {
    const { told } = await runScript(
      `const s = sheet_(); s.setColumnWidths(2, 2, 77).setRowHeight(3, 44); s.setHiddenGridlines(true).setTabColor('#00FF00');
      sheet_('Hai').hideSheet(); sheet_('Hai').showSheet();
      tell_([s.getColumnWidth(3), s.getRowHeight(3), s.hasHiddenGridlines(), s.getTabColor(), sheet_('Hai').isSheetHidden()]);`,
      {
        tabs: { Biểu: {}, Hai: {} },
      },
    );
    expect(told).toEqual([[77, 44, true, '#00ff00', false]]);
  });

  it('refuses every write on a protected tab and reads it', async () => {
    const writes = [
      `s.getRange('A1').setValue(1)`,
      `s.getRangeList(['A1']).setBackground('#fff')`,
      `s.setName('x')`,
      `s.setConditionalFormatRules([])`,
      `s.insertRowsAfter(1, 1)`,
      `SpreadsheetApp.getActive().deleteSheet(s)`,
      `s.hideSheet()`,
      `s.getProtections(SpreadsheetApp.ProtectionType.SHEET)[0].setWarningOnly(true)`,
      `s.getProtections(SpreadsheetApp.ProtectionType.SHEET)[0].remove()`,
    ];
    const { told } = await runScript(
      `const s = sheet_('Hai'); s.activate();
       const refused = (f) => { try { f(); return 'ran'; } catch (e) { return e.message.slice(0, 44); } };
       tell_([${writes.map((write) => `refused(() => ${write})`).join(', ')}]);
       tell_([s.getRange('A1').getValue(), s.getRange('A1').canEdit(), s.getProtections(SpreadsheetApp.ProtectionType.SHEET)[0].canEdit()]);
       sheet_().getRange('A1').setValue(2);`,
      { tabs: { Biểu: {}, Hai: { 0: { 0: { v: 9, t: 2 } } } }, workbook: { protectedTabs: ['s2'] } },
    );
    expect(told).toEqual([
      writes.map(() => 'You are trying to edit a protected cell or ob'.slice(0, 44)),
      [9, false, false],
    ]);
  });

  it('has one protection of a tab and adds one of a range at each call', async () => {
    const { told } =
      await runScript(`const s = sheet_(); s.protect().setDescription('a'); s.protect().setWarningOnly(true);
      s.getRange('A1').protect(); s.getRange('A1').protect();
      const of = (t) => s.getProtections(SpreadsheetApp.ProtectionType[t]);
      tell_([of('SHEET').map((p) => [p.getDescription(), p.isWarningOnly()]), of('RANGE').length]);
      of('SHEET')[0].remove(); tell_(of('SHEET').length);`);
    expect(told).toEqual([[[['a', true]], 2], 0]);
  });
});
