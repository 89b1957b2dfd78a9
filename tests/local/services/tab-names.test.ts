import { describe, expect, it } from 'vitest';
import { openHost, readTab, runScript, told } from '../run/open-host';

/**
 * Sheets takes every character in a tab's name and up to 100 of them, Excel neither: `\ / ? * [ ] :` (SheetJS/sheetjs#870), and a name
 * that a formula quotes may hold any of them (developers.google.com/workspace/sheets/api/guides/concepts, “A1 notation”).
 */
const NAMES = [
  'T9/2024',
  '[cũ] Quỹ',
  'Quỹ [1]',
  'A*',
  'Bao nhiêu?',
  'Gấp!',
  "Q'!A1",
  'a\\b',
  'A/B: ‘thử’ [1]',
];
const quoted = (name: string) => `'${name.replace(/'/g, "''")}'`;

describe('formulas that name a tab in quotes', () => {
  it.each(NAMES)('find %s, and give the name back', async (name) => {
    const formulas = [
      `=SUM(${quoted(name)}!C2:C3)`,
      `=-${quoted(name)}!$C$3*1,5`,
      `=SUM(${quoted(name)}!C2:C)`,
      `=SUM(${quoted(name)}!C:C)`,
      `=INDIRECT("${quoted(name)}!C2")`,
    ];
    const host = await openHost(
      `function main() {
         SpreadsheetApp.getActive().insertSheet(${JSON.stringify(name)}).getRange('C2:C3').setValues([[4], [6]]);
         sheet_().getRange('A1:E1').setFormulas([${JSON.stringify(formulas)}]);
       }
       function doc() { tell_(sheet_().getRange('A1:E1').getFormulas()[0]); }`,
    );
    expect((await host.run('main')).error).toBeNull();
    expect((await readTab(host, 'Biểu')).values).toEqual([[10, -9, 10, 10, 4]]);
    expect(told(await host.run('doc'))).toEqual([formulas]);
  });

  it('follow a tab that is renamed, its rows and its end', async () => {
    const host = await openHost(
      `function main() {
         const s = SpreadsheetApp.getActive().insertSheet('Tháng 9'); s.getRange('C3').setValue(6);
         sheet_().getRange('A1:B1').setFormulas([["='Tháng 9'!C3", "=SUM('Tháng 9'!C2:C3)"]]);
       }
       function doi() { sheet_('Tháng 9').setName('T9/2024 [nháp]!'); }
       function chen() { sheet_('T9/2024 [nháp]!').insertRowsBefore(3, 2); }
       function doc() { tell_(sheet_().getRange('A1:B1').getFormulas()[0]); }
       function xoa() { SpreadsheetApp.getActive().deleteSheet(sheet_('T9/2024 [nháp]!')); }`,
    );
    for (const step of ['main', 'doi', 'chen']) expect((await host.run(step)).error).toBeNull();
    expect(told(await host.run('doc'))).toEqual([["='T9/2024 [nháp]!'!C5", "=SUM('T9/2024 [nháp]!'!C2:C5)"]]);
    expect((await readTab(host, 'Biểu')).values).toEqual([[6, 6]]);
    await host.run('xoa');
    expect((await readTab(host, 'Biểu')).values).toEqual([['#REF!', '#REF!']]);
  });

  it('are refused beyond its grid, as those of other tabs', async () => {
    const { report } = await runScript(
      `SpreadsheetApp.getActive().insertSheet('T9/2024'); sheet_().getRange('A1').setFormula("='T9/2024'!AA1");`,
    );
    expect(report.error).toContain("'T9/2024'!AA1, a reference beyond its tab's grid");
  });

  it('reach custom functions, checks of typed values and ranges of the spreadsheet', async () => {
    const { host, told: asked } = await runScript(
      `const s = SpreadsheetApp.getActive().insertSheet('[T9/2024]!'); s.getRange('A1:A2').setValues([['Xã A'], ['Xã B']]);
       sheet_().getRange('A1').setFormula("=DEM('[T9/2024]!'!A1:A2)");
       const list = SpreadsheetApp.newDataValidation().requireValueInRange(s.getRange('A1:A2')).build();
       const read = sheet_().getRange('B1').setDataValidation(list).getDataValidation().getCriteriaValues()[0];
       tell_([read.getSheet().getName(), read.getA1Notation(), SpreadsheetApp.getActive().getRange("'[T9/2024]!'!A2").getValue()]); }
       function DEM(x) { return x.length;`,
    );
    expect(asked).toEqual([['[T9/2024]!', 'A1:A2', 'Xã B']]);
    expect((await readTab(host, 'Biểu')).values).toEqual([[2]]);
  });
});
