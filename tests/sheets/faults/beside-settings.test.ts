import { afterEach, describe, expect, it } from 'vitest';
import type { HostWorkbook } from '../../../src/local/workbook-state';
import { COMMANDS, closeBooks, gridBook, openBook, type } from '../open-book';
import { lostBeside } from './meanwhile';

/** A book in which staff keep a row of their own in a tab of settings, and another unit and table have come since. */
async function settingsBook(command: string, tab: string): Promise<HostWorkbook> {
  const units = ['Trường A', 'Trường B'];
  const rows = units.map((unit, index) => [index + 1, unit, 10, index]);
  const host = await openBook(
    await gridBook({ Thu: [['TT', 'Đơn vị', 'KH giao', 'Kết quả'], ...rows], Quỹ: [] }),
  );
  await host.run(command);
  await type(host, tab, { T3: 'ghi riêng' });
  await type(host, 'Quỹ', { A1: 'Đơn vị', B1: 'Phải nộp', C1: 'Đã nộp', A2: 'Trường C', B2: 5, C2: 1 });
  return host.save();
}

describe.each([
  ['Danh mục đơn vị', COMMANDS.directory],
  ['Danh mục chỉ tiêu', COMMANDS.indicators],
])('%s beside other people', (tab, command) => {
  afterEach(closeBooks);

  it('keeps rows that they add, but for the two calls before ours are written', async () => {
    const types = {
      act: (book: Parameters<Parameters<typeof lostBeside>[0]['types']['act']>[0]) => {
        const sheet = book.getSheetByName(tab);
        sheet?.getRange(sheet.getLastRow() + 1, 2).setValue('Trường do người khác thêm');
      },
      kept: [['Trường do người khác thêm', '']] as const,
    };
    const book = await settingsBook(command, tab);
    const lost = await lostBeside({ command, book, typed: [['ghi riêng', '']], types, moves: [] });
    expect(lost.get('ghi riêng')).toEqual([]);
    expect(lost.get('Trường do người khác thêm')?.length).toBeLessThanOrEqual(2);
  });
});
