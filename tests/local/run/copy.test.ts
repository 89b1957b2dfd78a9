import { describe, expect, it } from 'vitest';
import type { BookCopy, Host } from '../../../src/local/run/node-host';
import { openHost, told } from './open-host';

/** A command that leaves something in every place a workbook keeps things, and a look at all of it. */
const CODE = `
function main() {
  const sheet = sheet_();
  sheet.getRange('A1').setValue('0,5').setNote('ghi chú').setBackground('#fce5cd');
  sheet.getRange('B1').setFormula('=A1*2');
  sheet.getRange('C1').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['Có', 'Không'], true).build());
  sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().setRanges([sheet.getRange('A1')])
    .whenNumberLessThan(1).setBackground('#ff0000').build()]);
  sheet.addDeveloperMetadata('dấu', 'giá trị');
  sheet.protect().setDescription('Giữ').setWarningOnly(true);
  PropertiesService.getDocumentProperties().setProperty('tệp', '1');
  PropertiesService.getScriptProperties().setProperty('mã', '2');
  PropertiesService.getUserProperties().setProperty('người', '3');
  SpreadsheetApp.getActive().insertSheet('Hai').hideSheet();
  sheet.getRange('A2').setValue('cuối');
}
function look() {
  const sheet = sheet_();
  const mark = sheet.getDeveloperMetadata()[0];
  tell_([
    sheet.getRange('A1:B2').getValues(), sheet.getRange('A1').getNote(), sheet.getRange('B1').getFormula(),
    sheet.getRange('C1').getDataValidation().getCriteriaValues()[0], sheet.getConditionalFormatRules().length,
    mark.getId(), mark.getValue(), sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET).map((one) => one.getDescription()),
    PropertiesService.getDocumentProperties().getProperties(), PropertiesService.getScriptProperties().getProperties(),
    PropertiesService.getUserProperties().getProperties(), SpreadsheetApp.getActive().getSheets().map((one) => one.getSheetId()),
    SpreadsheetApp.getActive().getSpreadsheetLocale(), new Date().toISOString(),
  ]);
}
function more() { sheet_().addDeveloperMetadata('dấu', 'hai'); tell_(sheet_().getDeveloperMetadata()[1].getId()); }
`;
const OPTIONS = { asOf: '2020-05-31' } as const;

async function openAgain({ workbook, memory }: BookCopy): Promise<Host> {
  return openHost(CODE, { ...OPTIONS, saved: workbook, memory });
}

/** All that a file keeps; the engine writes that there are no names as '' until a workbook is opened again, then as {}. */
async function kept(host: Host) {
  const { snapshot, ...rest } = await host.save();
  const resources = snapshot.resources?.map(({ name, data }) => [name, data === '' ? '{}' : data]);
  return { ...rest, snapshot: { ...snapshot, resources } };
}

/** The tabs without their numbers, which are drawn by chance in each run. */
async function looks(host: Host) {
  return (await host.tabs()).map(({ sheetId: _, ...tab }) => tab);
}

describe('Host.copy()', () => {
  it('goes on as the workbook that it was taken of would', async () => {
    const host = await openHost(CODE, OPTIONS);
    expect((await host.run('main')).error).toBeNull();
    const again = await openAgain(host.copy());
    const seen = await host.run('look');
    expect(seen.error).toBeNull();
    expect(told(await again.run('look'))).toEqual(told(seen));
    expect(await again.tabs()).toEqual(await host.tabs());
    expect(await kept(again)).toEqual(await kept(host));
    expect(told(await again.run('more'))).toEqual(told(await host.run('more')));
  });

  it('taken before a call holds what a run killed there leaves', async () => {
    const host = await openHost(CODE, OPTIONS);
    const start = host.copy();
    const copies: BookCopy[] = [];
    const { calls } = await host.run('main', { beforeCall: () => copies.push(host.copy()) });
    expect(copies).toHaveLength(calls.total);
    for (const [at, copy] of copies.entries()) {
      const killed = await openAgain(start);
      expect((await killed.run('main', { killAt: at + 1 })).killed).toBe(true);
      const copied = await openAgain(copy);
      expect(await looks(copied), `call ${at + 1}`).toEqual(await looks(killed));
      const [left, held] = [killed.copy().memory, copied.copy().memory];
      expect(held, `call ${at + 1}`).toEqual(left);
    }
  });

  it('does not follow what is done afterwards', async () => {
    const host = await openHost(CODE, OPTIONS);
    const copy = host.copy();
    await host.run('main');
    const again = await openAgain(copy);
    expect((await again.tabs()).map(({ name, values }) => [name, values])).toEqual([['Biểu', []]]);
    expect(again.copy().memory).toEqual(copy.memory);
  });
});
