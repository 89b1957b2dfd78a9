import { describe, expect, it } from 'vitest';
import { readTab, runScript } from '../run/open-host';

const check = (rule: string) =>
  `s.getRange('B1:B9').setDataValidation(SpreadsheetApp.newDataValidation().${rule}.setAllowInvalid(false).build());`;
const REFUSED = (cell: string) =>
  `Exception: The data you entered in cell ${cell} violates the data validation rules set on this cell.`;

/** As executions on live Sheets logged (M2 in build plans of dunchitrader-collab, F1 in a set-up of Yale Migration: public Apps Script code). */
describe('a check that rejects input', () => {
  it.each([
    [
      `requireValueInList(['Đạt', 'Chưa đạt'])`,
      `'Khá'`,
      ' Please enter one of the following values: Đạt, Chưa đạt.',
    ],
    [`requireValueInList(['1', '2'])`, '3', ' Please enter one of the following values: 1, 2.'],
    [`requireValueInRange(s.getRange('D1:D2'))`, `'Xã C'`, ''],
    ['requireDate()', `'hôm qua'`, ''],
  ])('%s refuses %s to scripts, and nothing is written', async (rule, value, help) => {
    const { report, host } = await runScript(
      `const s = sheet_(); s.getRange('D1:D2').setValues([['Xã A'], ['Xã B']]); ${check(rule)}
       s.getRange('A2:B2').setValues([['x', ${value}]]);`,
    );
    expect(report.error).toBe(REFUSED('B2') + help);
    expect((await readTab(host, 'Biểu')).values.map((row) => row.slice(0, 2))).toEqual([
      ['', ''],
      ['', ''],
    ]);
  });

  it.each([
    [`requireValueInList(['Đạt', '12', 'TRUE'])`, `[['Đạt'], [12], [true], ['12'], [''], [null]]`],
    [`requireValueInRange(s.getRange('D1:D'))`, `[['Xã A'], ['Xã B'], ['']]`],
    ['requireDate()', `[[new Date(2019, 11, 31)], ['31/12/2019'], ['']]`],
  ])('%s takes %s', async (rule, values) => {
    const { report } = await runScript(
      `const s = sheet_(); s.getRange('D1:D2').setValues([['Xã A'], ['Xã B']]); ${check(rule)}
       const values = ${values}; s.getRange(1, 2, values.length).setValues(values).clearContent();`,
    );
    expect(report.error).toBeNull();
  });

  it('binds nobody where it only warns, or was taken off', async () => {
    const { report } = await runScript(
      `const s = sheet_(); const of = (all) => SpreadsheetApp.newDataValidation().requireValueInList(['a']).setAllowInvalid(all).build();
       s.getRange('A1').setDataValidation(of(true)).setValue('b'); s.getRange('A2').setDataValidation(of(false)).setDataValidation(null).setValue('b');`,
    );
    expect(report.error).toBeNull();
  });

  it.each([
    [`requireFormulaSatisfied('=B1>0')`, `setValue(1)`],
    [`requireValueInList(['1'])`, `setFormula('=1')`],
  ])('%s: %s is not judged, by name', async (rule, call) => {
    const { report } = await runScript(`const s = sheet_(); ${check(rule)} s.getRange('B1').${call};`);
    expect(report.error).toBe('A formula that decides what cell B1 takes, is not modelled by the local host');
  });
});
