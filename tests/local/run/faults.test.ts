import { describe, expect, it } from 'vitest';
import { openHost, readTab, told } from './open-host';

const CODE = `
function main() {
  const sheet = SpreadsheetApp.getActiveSheet();
  try {
    sheet.getRange('A1').setValue(1);
    sheet.getRange('A2').setValue(2);
    sheet.getRange('A3').setValue(3);
  } catch (e) {
    tell_([e instanceof Error, String(e)]);
    sheet.getRange('B1').setValue('sửa');
  } finally {
    sheet.getName();
  }
}`;

describe('failAt', () => {
  it.each([
    [1, [['', 'sửa']]],
    [2, [[1, 'sửa']]],
    [
      3,
      [
        [1, 'sửa'],
        [2, ''],
      ],
    ],
  ])('fails call %i and lets the cleanup work', async (failAt, values) => {
    const host = await openHost(CODE);
    const report = await host.run('main', { failAt });
    expect(report.error).toBeNull();
    expect(told(report)).toEqual([[true, 'Exception: Service Spreadsheets failed while accessing document']]);
    expect((await readTab(host, 'Biểu')).values).toEqual(values);
  });

  it('does not reach a call beyond the last', async () => {
    const host = await openHost(CODE);
    expect(told(await host.run('main', { failAt: 6 }))).toEqual([]);
  });
});

describe('killAt', () => {
  it.each([
    [1, []],
    [2, [[1]]],
    [3, [[1], [2]]],
  ])('stops everything at call %i, the cleanup too', async (killAt, values) => {
    const host = await openHost(CODE);
    const report = await host.run('main', { killAt });
    expect(report.killed).toBe(true);
    expect(report.error).toBe('The execution was killed');
    expect(report.messages).toEqual([]);
    expect((await readTab(host, 'Biểu')).values).toEqual(values);
  });

  it('refuses calls that are not counted as well', async () => {
    const host = await openHost(`function main() {
      try { sheet_().getName(); } catch (e) {}
      try { SpreadsheetApp.getActive().toast('x'); } catch (e) {}
      try { LockService.getDocumentLock().tryLock(1); } catch (e) {}
      try { SpreadsheetApp.getUi().alert('x'); } catch (e) {}
    }`);
    const report = await host.run('main', { killAt: 1 });
    expect([report.killed, report.messages]).toEqual([true, []]);
  });

  it('leaves the next run alone', async () => {
    const host = await openHost(CODE);
    await host.run('main', { killAt: 2 });
    const next = await host.run('main');
    expect([next.killed, next.error]).toEqual([false, null]);
    expect((await readTab(host, 'Biểu')).values).toEqual([[1], [2], [3]]);
  });
});
