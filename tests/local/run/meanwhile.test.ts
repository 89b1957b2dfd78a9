import { describe, expect, it } from 'vitest';
import type { Meanwhile } from '../../../src/local/run/node-host';
import { openHost, readTab, told } from './open-host';

/** Reads A1, writes A2, reads A1 and B1, writes A3; finding the tab is a counted call too. */
const CODE = `
function main() {
  const sheet = sheet_();
  const first = sheet.getRange('A1').getValue();
  sheet.getRange('A2').setValue(first);
  tell_([first, sheet.getRange('A1').getValue(), sheet.getRange('B1').getFormula()]);
  sheet.getRange('A3').setValue('cuối');
}`;

async function runBeside(beforeCall: number, act: Meanwhile['act']) {
  const host = await openHost(CODE, { tabs: { Biểu: { 0: { 0: { v: 'đầu', t: 1 } } } } });
  const plain = await host.run('main');
  const report = await host.run('main', { meanwhile: { beforeCall, act } });
  return { host, plain, report };
}

/** The counted calls of the code, each by its number. */
const CALLS = [1, 2, 3, 4, 5, 6];

describe('meanwhile', () => {
  it.each([...CALLS])('lets somebody type before call %i, uncounted', async (call) => {
    const { host, plain, report } = await runBeside(call, (spreadsheet) => {
      spreadsheet.getSheetByName('Biểu')?.getRange('C1').setValue('người khác');
    });
    expect([report.error, report.calls]).toEqual([null, plain.calls]);
    expect((await readTab(host, 'Biểu')).values[0]?.[2]).toBe('người khác');
  });

  it('shows what was typed to the calls after it and not to those before', async () => {
    const seen = new Set<string>();
    for (const call of CALLS) {
      const { report } = await runBeside(call, (spreadsheet) => {
        spreadsheet.getSheetByName('Biểu')?.getRange('A1').setValue('mới');
      });
      seen.add(JSON.stringify(told(report)[0]));
    }
    expect([...seen].sort()).toEqual(
      [
        ['mới', 'mới', ''],
        ['đầu', 'mới', ''],
        ['đầu', 'đầu', ''],
      ]
        .map((each) => JSON.stringify(each))
        .sort(),
    );
  });

  it('moves cells that the run speaks of by their addresses', async () => {
    const { host, report } = await runBeside(6, (spreadsheet) => {
      spreadsheet.getSheetByName('Biểu')?.insertRowsBefore(1, 1);
    });
    expect(report.error).toBeNull();
    const { values } = await readTab(host, 'Biểu');
    expect(values.map(([first]) => first)).toEqual(['', 'đầu', 'cuối', 'cuối']);
  });

  it('gives the run an error where the tab it holds is deleted', async () => {
    const { report } = await runBeside(6, (spreadsheet) => {
      const sheet = spreadsheet.getSheetByName('Biểu');
      spreadsheet.insertSheet('Khác');
      if (sheet) spreadsheet.deleteSheet(sheet);
    });
    expect(report.error).not.toBeNull();
  });

  it('keeps formulas that somebody types, and calculates them after the run', async () => {
    const { host } = await runBeside(4, (spreadsheet) => {
      spreadsheet.getSheetByName('Biểu')?.getRange('B1').setFormula('=1+1');
    });
    expect((await readTab(host, 'Biểu')).values[0]?.[1]).toBe(2);
  });
});
