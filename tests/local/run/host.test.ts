import { describe, expect, it } from 'vitest';
import { openHost, readTab, told } from './open-host';

const MENU = `
var runs = 0;
function onOpen(e) {
  const ui = SpreadsheetApp.getUi();
  ui.createMenu('Chỉ tiêu').addItem('Một', 'mot').addSeparator().addSubMenu(ui.createMenu('Con').addItem('Hai', 'hai')).addToUi();
}
function mot() { runs += 1; tell_(runs); }
function hai() { throw new Error('Chưa tìm thấy biểu nào.'); }
function an_() {}
`;

describe('createHost()', () => {
  it('flattens the menu and lists the callable functions', async () => {
    const host = await openHost(MENU);
    expect(await host.menu()).toEqual([
      { label: 'Một', functionName: 'mot' },
      { label: 'Hai', functionName: 'hai' },
    ]);
    expect(host.functions()).toEqual(['onOpen', 'mot', 'hai']);
  });

  it('gives every run globals of its own', async () => {
    const host = await openHost(MENU);
    expect(told(await host.run('mot'))).toEqual([1]);
    expect(told(await host.run('mot'))).toEqual([1]);
  });

  it('reports what a command throws, and runs on', async () => {
    const host = await openHost(MENU);
    expect((await host.run('hai')).error).toBe('Chưa tìm thấy biểu nào.');
    expect((await host.run('khongCo')).error).toContain('khongCo');
    expect((await host.run('mot')).error).toBeNull();
  });

  it('gives a function its arguments, and what it returns as plain data', async () => {
    const host = await openHost(
      'function main(keys, name) { return { keys, isList: Array.isArray(keys), name, none: undefined }; }',
    );
    const { returned, error } = await host.run('main', { args: [['a', 'b'], 'c'] });
    expect([returned, error]).toEqual([{ keys: ['a', 'b'], isList: true, name: 'c' }, null]);
    expect((await host.run('main')).returned).toEqual({ isList: false });
  });

  it('refuses a bundle that calls services while it loads', async () => {
    await expect(openHost('const sheets = SpreadsheetApp.getActive().getSheets();')).rejects.toThrow(
      'SpreadsheetApp',
    );
  });

  it('sets today, and nothing else, with asOf', async () => {
    const code = `function main() { const d = new Date();
      tell_([d.toISOString(), Date.now() === d.getTime(), new Date(2019, 0, 31).toISOString(), d instanceof Date,
        new Date(0).toISOString(), typeof Date(), Date.UTC(2020, 0, 1), new Date('2019-05-06T00:00:00').getDate()]); }`;
    const host = await openHost(code, { asOf: '2020-05-31' });
    expect(told(await host.run('main'))).toEqual([
      [
        '2020-05-31T05:00:00.000Z',
        true,
        '2019-01-30T17:00:00.000Z',
        true,
        '1970-01-01T00:00:00.000Z',
        'string',
        1_577_836_800_000,
        6,
      ],
    ]);
  });

  it.each(['2020-02-30', '31/05/2020', ''])('refuses "%s" as a day', async (asOf) => {
    await expect(openHost('', { asOf })).rejects.toThrow(RangeError);
  });

  it('counts calls and cells as the contract says', async () => {
    const host = await openHost(`function main() {
      const ss = SpreadsheetApp.getActiveSpreadsheet();
      const sheet = ss.getActiveSheet();
      const range = sheet.getRange(1, 1, 3, 2);
      range.getA1Notation(); range.getNumRows(); range.offset(1, 0); range.getCell(1, 1); sheet.getRangeList(['A1']); sheet.getDataRange();
      SpreadsheetApp.getUi().alert('x'); ss.toast('x'); SpreadsheetApp.flush();
      LockService.getDocumentLock().tryLock(10);
      SpreadsheetApp.newConditionalFormatRule().setRanges([range]).whenNumberLessThan(1).setBackground('#ff0000').build();
      range.setValues([[1, 2], [3, 4], [5, 6]]);
      range.getValues(); range.getValue(); range.getNotes();
      sheet.getRangeList(['A1:B2', 'D1']).setBackground('#ff0000');
      sheet.getName(); sheet.getLastRow(); sheet.getConditionalFormatRules(); sheet.createDeveloperMetadataFinder().withKey('k').find();
      PropertiesService.getDocumentProperties().setProperty('a', 'b');
      PropertiesService.getDocumentProperties().getProperty('a');
    }`);
    const { calls, cells, error } = await host.run('main');
    expect(error).toBeNull();
    expect(calls).toEqual({ total: 11, read: 8, write: 3 });
    expect(cells).toEqual({ read: 6 + 1 + 6, written: 6 + 5 });
  });

  it('says by name what it does not model, of objects and of services', async () => {
    const host = await openHost(`
      function range() { sheet_().getRange('A1').setRichTextValue(null); }
      function list() { sheet_().getRangeList(['A1']).uncheck; }
      function app() { SpreadsheetApp.openById('x'); }
      function ui() { SpreadsheetApp.getUi().showSidebar(null); }
      function html() { HtmlService.createTemplateFromFile('x'); }
      function known() { const r = sheet_().getRange('A1'); tell_([String(r), 'setFoo' in r, r.hasOwnProperty('x'), r.then === undefined]); }
      function cache() { CacheService.getDocumentCache(); }
      function fetched() { tell_(typeof UrlFetchApp); UrlFetchApp.fetch('https://example.org'); }
      function caught() { try { sheet_().setFoo(1); } catch (e) { tell_(e instanceof Error); } }
    `);
    expect((await host.run('range')).error).toBe('Range.setRichTextValue is not modelled by the local host');
    expect((await host.run('list')).error).toBe('RangeList.uncheck is not modelled by the local host');
    expect((await host.run('app')).error).toBe('SpreadsheetApp.openById is not modelled by the local host');
    expect((await host.run('ui')).error).toBe('Ui.showSidebar is not modelled by the local host');
    expect((await host.run('html')).error).toBe(
      'HtmlService.createTemplateFromFile is not modelled by the local host',
    );
    expect((await host.run('cache')).error).toBe(
      'CacheService.getDocumentCache is not modelled by the local host',
    );
    const fetched = await host.run('fetched');
    expect([told(fetched), fetched.error]).toEqual([
      ['object'],
      'UrlFetchApp.fetch is not modelled by the local host',
    ]);
    expect(told(await host.run('known'))).toEqual([['Range', false, false, true]]);
    expect(told(await host.run('caught'))).toEqual([true]);
  });

  it('saves a workbook that opens as it was', async () => {
    const host = await openHost(`function main() {
      const sheet = sheet_();
      sheet.getRange('A1').setValue('0,5').setNote('ghi chú').setBackground('#fce5cd');
      sheet.getRange('B1').setFormula('=SEQUENCE(2;1)');
      sheet.getRange('A3:B3').merge().setBorder(true, null, null, null, null, null);
      sheet.getRange('A1:B1').createFilter();
      sheet.setFrozenRows(2);
      sheet.addDeveloperMetadata('dấu', 'giá trị');
      PropertiesService.getDocumentProperties().setProperty('__proto__', 'x');
      SpreadsheetApp.getActive().insertSheet('Hai').hideSheet();
    }
    function look() {
      const sheet = sheet_();
      tell_([sheet.getRange('A1').getNote(), sheet.getRange('B1').getFormula(), sheet.getRange('A3').getMergedRanges()[0].getA1Notation(),
        sheet.getFilter().getRange().getA1Notation(), sheet.getFrozenRows(), sheet.getDeveloperMetadata()[0].getValue(),
        PropertiesService.getDocumentProperties().getProperty('__proto__'), sheet.getSheetId()]);
    }`);
    await host.run('main');
    const saved = await host.save();
    expect(saved.spills.get('s1')).toEqual([
      { row: 0, column: 1, height: 2, width: 1, cells: [{ row: 1, column: 1, value: 2 }] },
    ]);
    const again = await openHost(
      `${'function look() {'}
      const sheet = sheet_();
      tell_([sheet.getRange('A1').getNote(), sheet.getRange('B1').getFormula(), sheet.getRange('A3').getMergedRanges()[0].getA1Notation(),
        sheet.getFilter().getRange().getA1Notation(), sheet.getFrozenRows(), sheet.getDeveloperMetadata()[0].getValue(),
        PropertiesService.getDocumentProperties().getProperty('__proto__'), sheet.getSheetId()]);
    }`,
      { saved },
    );
    const expected = told(await host.run('look'));
    expect(expected).toEqual([['ghi chú', '=SEQUENCE(2;1)', 'A3:B3', 'A1:B1', 2, 'giá trị', 'x', 0]]);
    expect(told(await again.run('look'))).toEqual(expected);
    expect(await again.tabs()).toEqual(await host.tabs());
    expect((await readTab(again, 'Hai')).hidden).toBe(true);
  });
});
