import { describe, expect, it } from 'vitest';
import { runScript } from '../run/open-host';

const TOO_MANY_CELLS =
  'Exception: This action would increase the number of cells in the workbook above the limit of 10000000 cells.';

describe('the limit of 10 million cells', () => {
  it.each([
    ['a new tab of 26.000 cells', `ss.insertSheet('Hai')`],
    ['a tab copied from a template', `ss.insertSheet('Hai', 1, { template: s })`],
    ['a duplicated tab', `s.activate(); ss.duplicateActiveSheet()`],
    ['rows', `s.insertRowsAfter(s.getMaxRows(), 1000)`],
    ['rows before others', `s.insertRowsBefore(1, 1000)`],
    ['columns', `s.insertColumnsAfter(26, 1)`],
  ])('refuses %s beyond it', async (_, call) => {
    const { report } = await runScript(
      `const ss = SpreadsheetApp.getActive(); const s = sheet_(); ${call};`,
      {
        tabs: { Biểu: {} },
        workbook: { tab: { rowCount: 384_000 } },
      },
    );
    expect(report.error).toBe(TOO_MANY_CELLS);
  });

  it('counts each tab, empty cells too, and leaves room again when one is deleted', async () => {
    const { told } = await runScript(
      `const ss = SpreadsheetApp.getActive(); const refused = (act) => { try { act(); return false; } catch (error) { return true; } };
       tell_([refused(() => ss.insertSheet('Ba')), ss.deleteSheet(ss.getSheetByName('Hai')), refused(() => ss.insertSheet('Bốn'))]);`,
      { tabs: { Biểu: {}, Hai: {} }, workbook: { tab: { rowCount: 192_000 } } },
    );
    expect(told).toEqual([[true, null, false]]);
  });
});

/** Google's wording is not known: developers.google.com names the numbers, support.google.com/drive/answer/37603 the columns. */
describe('the limits of a tab and of tabs', () => {
  it('takes 18.278 columns, to ZZZ', async () => {
    const { report, told } = await runScript(
      `const s = sheet_(); s.insertColumnsAfter(26, 18252); tell_(s.getMaxColumns()); s.insertColumnsBefore(1, 1);`,
      { workbook: { tab: { rowCount: 2 } } },
    );
    expect(told).toEqual([18_278]);
    expect(report.error).toBe('Exception: A sheet takes 18278 columns, not 18279.');
  });

  it.each([
    'insertSheet()',
    "insertSheet('Chốt ' + ss.getNumSheets(), { template: sheet_() })",
    'duplicateActiveSheet()',
  ])('takes 200 tabs, hidden ones too: %s', async (call) => {
    const { host, report } = await runScript(
      `const ss = SpreadsheetApp.getActive(); sheet_('T2').hideSheet(); ss.deleteSheet(sheet_('T3')); ss.${call}; ss.${call};`,
      {
        tabs: Object.fromEntries(Array.from({ length: 200 }, (_, at) => [at === 0 ? 'Biểu' : `T${at}`, {}])),
        workbook: { tab: { rowCount: 2 } },
      },
    );
    expect(report.error).toBe('Exception: A spreadsheet takes 200 sheets, not 201.');
    expect(await host.tabs()).toHaveLength(200);
  });
});

describe('createFilter()', () => {
  it.each([
    ['A1:B4', 'A2:A3', true],
    ['A1:B4', 'B4:B5', true],
    ['A1:B4', 'A2:B2', false],
    ['A1:B4', 'C1:C4', false],
  ])('over %s with %s merged is refused: %s', async (filter, merge, isRefused) => {
    const { report } = await runScript(
      `const s = sheet_(); s.getRange('${merge}').merge(); s.getRange('${filter}').createFilter();`,
    );
    const message = "Exception: You can't create a filter over a range containing vertical merges.";
    expect(report.error).toBe(isRefused ? message : null);
  });
});

describe('deleting rows and columns below what is frozen', () => {
  it.each([
    ['s.setFrozenRows(2); s.deleteRows(3, s.getMaxRows() - 2)', 'rows'],
    ['s.setFrozenRows(2); s.deleteRows(2, s.getMaxRows() - 1)', 'rows'],
    ['s.setFrozenColumns(1); s.deleteColumns(2, 25)', 'columns'],
  ])('refuses %s', async (call, words) => {
    const { report } = await runScript(`const s = sheet_(); ${call};`);
    expect(report.error).toBe(`Exception: Sorry, it is not possible to delete all non-frozen ${words}.`);
  });

  it('leaves one row that is not frozen', async () => {
    const { told } = await runScript(
      `const s = sheet_(); s.setFrozenRows(2); s.deleteRows(4, s.getMaxRows() - 3); tell_(s.getMaxRows());`,
    );
    expect(told).toEqual([3]);
  });
});

describe('developer metadata', () => {
  it.each([
    ['a mark of the spreadsheet', `ss.addDeveloperMetadata('k', 'x'.repeat(30000))`],
    ['a mark that grows', `ss.addDeveloperMetadata('k', 'x'); marks()[0].setValue('x'.repeat(30000))`],
    [
      'marks together',
      `ss.addDeveloperMetadata('k', 'x'.repeat(20000)); ss.addDeveloperMetadata('l', 'x'.repeat(20000))`,
    ],
    ['a mark of a tab', `sheet_().addDeveloperMetadata('k', 'x'.repeat(30000))`],
  ])('refuses more than 30.000 characters: %s', async (_, call) => {
    const { report } = await runScript(
      `const ss = SpreadsheetApp.getActive(); const marks = () => ss.createDeveloperMetadataFinder().withKey('k').find(); ${call};`,
    );
    expect(report.error).toBe(
      `Exception: Developer metadata takes 30000 characters, not ${call.includes('20000') ? 40_002 : 30_001}.`,
    );
  });

  it('counts the spreadsheet and each tab by itself', async () => {
    const { report } = await runScript(
      `const ss = SpreadsheetApp.getActive(); for (const each of [ss, sheet_(), sheet_('Hai')]) each.addDeveloperMetadata('k', 'x'.repeat(29999));`,
      { tabs: { Biểu: {}, Hai: {} } },
    );
    expect(report.error).toBeNull();
  });
});
