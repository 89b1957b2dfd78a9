import { afterEach, describe, expect, it } from 'vitest';
import type { Host } from '../../src/local/run/node-host';
import { COMMANDS, closeBooks, exampleBook, openBook, rowOf, tabOf, type } from './open-book';
import { act, openStaffBook } from './staff';

afterEach(closeBooks);

const LIST = 'Đơn vị chưa đạt';

async function names(host: Host): Promise<readonly string[]> {
  return (await host.tabs()).filter(({ hidden }) => !hidden).map(({ name }) => name);
}

async function valueAt(host: Host, tab: string, row: number, column: number): Promise<unknown> {
  return tabOf(await host.tabs(), tab).values[row]?.[column];
}

describe('what was typed over our own cells', () => {
  it('of the list of units below target is kept in a copy, which the next run tells', async () => {
    const host = await openBook(await exampleBook());
    await host.run(COMMANDS.summary);
    const row = rowOf(tabOf(await host.tabs(), LIST), 7, 'Chưa có số liệu');
    await type(host, LIST, { [`E${row + 1}`]: 12, H9: 'Đang xin lùi hạn', I9: 'thiếu người' });
    const { messages } = await host.run(COMMANDS.summary);
    const copy = `${LIST} (bản sửa tay)`;
    expect(messages.at(-1)?.text).toContain(
      `Trang ${LIST} có ô đã sửa tay; bản ấy được giữ ở '${copy}'. Muốn đổi số thì sửa ở biểu gốc.`,
    );
    expect(await valueAt(host, copy, row, 4)).toBe(12);
    expect(await valueAt(host, copy, 8, 7)).toBe('Đang xin lùi hạn');
    expect(await valueAt(host, LIST, row, 4)).toBe('');
    const after = await names(host);
    const again = await host.run(COMMANDS.summary);
    expect(await names(host)).toEqual(after);
    expect(again.messages.at(-1)?.text).not.toContain('bản sửa tay');
  });

  it.each([
    ['check', 'Kiểm tra số liệu', 'E5', 'Muốn đổi số'],
    ['long', 'Bảng dọc', 'G3', 'Muốn đổi số'],
    ['discussion', 'Định hướng thảo luận', 'A7', "Muốn viết lại thì ghi ở cột 'Viết lại (được giữ)'"],
  ] as const)('of %s is kept too', async (command, page, cell, way) => {
    const host = await openBook(await exampleBook());
    await host.run(COMMANDS[command]);
    await host.run(COMMANDS[command]);
    expect((await names(host)).join()).not.toContain('bản sửa tay');
    await type(host, page, { [cell]: 'sửa ở đây' });
    const { messages } = await host.run(COMMANDS[command]);
    const copy = `${page} (bản sửa tay)`;
    expect(messages.at(-1)?.text).toContain(`bản ấy được giữ ở '${copy}'. ${way}`);
    expect(JSON.stringify(tabOf(await host.tabs(), copy).values)).toContain('sửa ở đây');
  });

  it('in A1 of the summary is no issuing body, and is kept, be it a number', async () => {
    const host = await openBook(await exampleBook());
    await host.run(COMMANDS.summary);
    const body = await valueAt(host, 'Tổng hợp', 1, 0);
    for (const [typed, copy] of [
      ['Ghi nhanh', 'Tổng hợp (bản sửa tay)'],
      [2025, 'Tổng hợp (bản sửa tay 2)'],
    ] as const) {
      await type(host, 'Tổng hợp', { A1: typed });
      const { messages } = await host.run(COMMANDS.summary);
      expect(messages.at(-1)?.text).toContain(`bản ấy được giữ ở '${copy}'`);
      expect(await valueAt(host, 'Tổng hợp', 1, 0)).toBe(body);
      expect(await valueAt(host, copy, 0, 0)).toBe(typed);
    }
  });

  it('stands in a copy that says what it is, is not read and not written', async () => {
    const host = await openStaffBook(await exampleBook());
    await host.run(COMMANDS.summary);
    await act(host, `book.getSheetByName('Tổng hợp').getRange('D10').setValue(77);`);
    await host.run(COMMANDS.summary);
    const copy = 'Tổng hợp (bản sửa tay)';
    const told = await act(
      host,
      `const cell = book.getSheetByName('${copy}').getRange('A1'); return [cell.getNote(), cell.getFormula(), cell.getValue()];`,
    );
    expect(told).toEqual([
      'Bản do tiện ích Chỉ tiêu giữ lại vì có ô đã sửa tay; không lệnh nào ghi vào trang này.',
      '',
      expect.stringMatching(/^Bản giữ lại vì có ô đã sửa tay, lúc \d\d:\d\d ngày .*\. Không lệnh nào ghi/),
    ]);
    await act(host, `book.getSheetByName('${copy}').setName('Tổng hợp cũ');`);
    const { messages } = await host.run(COMMANDS.summary);
    expect(messages.at(-1)?.text).toContain('Đã lập bảng tổng hợp: 3 biểu, 21 đơn vị, 4 chỉ tiêu');
    expect(messages.at(-1)?.text).not.toContain('Tổng hợp cũ');
  });
});
