import { describe, expect, it } from 'vitest';
import type { Cell } from '../../src/core/workbook/workbook';
import type { Host } from '../../src/local/run/node-host';
import { COMMANDS, gridBook, tabOf } from './open-book';
import { act, openStaffBook } from './staff';

const LOCKED = 'trang tính đang được bảo vệ, đề nghị liên hệ chủ sở hữu tệp để được cấp quyền chỉnh sửa.';

/** Three schools' tables, each with a blank rate and a name to be tidied. */
function school(name: string): Cell[][] {
  return [
    [`KẾT QUẢ ${name.toUpperCase()} NĂM 2019`],
    ['TT', 'Đơn vị', 'KH giao', 'Kết quả', 'Tỷ lệ %'],
    [1, 'Tổ  Toán', 12, 6, 50],
    [2, 'Tổ Văn', 12, 9, ''],
    [3, 'Tổ Sử', 12, 18, 150],
  ];
}

/** A workbook whose middle tab is protected. */
async function lockedBook(protectedTabs: readonly string[] = ['s2']): Promise<Host> {
  const grids = { Sách: school('mua sách'), Khóa: school('thư viện'), Báo: school('đặt báo') };
  return openStaffBook(await gridBook(grids, { protectedTabs: [...protectedTabs] }));
}

async function ratesOf(host: Host): Promise<unknown[]> {
  const tabs = await host.tabs();
  return ['Sách', 'Khóa', 'Báo'].map((name) => tabOf(tabs, name).values[3]?.[4]);
}

/** How many colour rules and dropdowns each tab has. */
function marks(host: Host): Promise<unknown> {
  return act(
    host,
    `return ['Sách', 'Khóa', 'Báo'].map((name) => {
      const sheet = book.getSheetByName(name);
      const lists = sheet.getRange('B3:B5').getDataValidations().filter(([rule]) => rule).length;
      return [sheet.getConditionalFormatRules().length > 0, lists];
    });`,
  );
}

describe('a protected tab between others', () => {
  it('keeps no rate of another tab from being filled, and is named', async () => {
    const host = await lockedBook();
    const { error, messages } = await host.run(COMMANDS.rates);
    expect(error).toBeNull();
    expect(messages.at(-1)?.text).toBe(
      `Điền cột tỷ lệ: đã thay đổi 2 ô ('Sách': 1 ô; 'Báo': 1 ô). Chưa thực hiện được ở 'Khóa': ${LOCKED}`,
    );
    expect(await ratesOf(host)).toEqual([75, '', 75]);
    await host.run(COMMANDS.undo);
    expect(await ratesOf(host)).toEqual(['', '', '']);
  });

  it('keeps no cell of another tab from being tidied, whichever answer is given', async () => {
    const host = await lockedBook();
    const { messages } = await host.run(COMMANDS.clean);
    expect(messages.at(-1)?.text).toContain(
      "đã thay đổi 2 ô ('Sách': 1 ô; 'Báo': 1 ô). Chưa thực hiện được ở 'Khóa'",
    );
    const tabs = await host.tabs();
    expect(['Sách', 'Khóa', 'Báo'].map((name) => tabOf(tabs, name).values[2]?.[1])).toEqual([
      'Tổ Toán',
      'Tổ  Toán',
      'Tổ Toán',
    ]);
  });

  it('keeps no other tab from its dropdowns and its colours', async () => {
    const host = await lockedBook();
    const lists = await host.run(COMMANDS.lists);
    expect(lists.messages.at(-1)?.text).toBe(
      `Đã đặt danh sách chọn cho 6 ô tên đơn vị ('Sách': 3 ô; 'Báo': 3 ô). Chưa thực hiện được ở 'Khóa': ${LOCKED}`,
    );
    const colours = await host.run(COMMANDS.colour);
    expect(colours.error).toBeNull();
    expect(colours.messages.at(-1)?.text).toMatch(/^Đã tô màu 2 biểu: /);
    expect(colours.messages.at(-1)?.text).toContain(`Chưa thực hiện được ở 'Khóa': ${LOCKED}`);
    expect(await marks(host)).toEqual([
      [true, 3],
      [false, 0],
      [true, 3],
    ]);
  });

  it('is the only one that undo leaves, and undo gives it back once it is open', async () => {
    const host = await lockedBook([]);
    await host.run(COMMANDS.rates);
    host.book.protectedTabs.add('s2');
    const { error, messages } = await host.run(COMMANDS.undo);
    expect(error).toBeNull();
    expect(messages.at(-1)?.text).toBe(
      `Đã hoàn tác lệnh Điền cột tỷ lệ: 2 ô. Chưa thực hiện được ở 'Khóa': ${LOCKED}`,
    );
    expect(await ratesOf(host)).toEqual(['', 75, '']);
    host.book.protectedTabs.delete('s2');
    await host.run(COMMANDS.undo);
    expect(await ratesOf(host)).toEqual(['', '', '']);
  });

  it('is refused as before where every tab is protected, each named', async () => {
    const host = await lockedBook(['s1', 's2', 's3']);
    for (const command of [COMMANDS.rates, COMMANDS.clean, COMMANDS.lists, COMMANDS.colour]) {
      expect((await host.run(command)).error).toContain("Trang tính 'Sách', 'Khóa', 'Báo' đang được bảo vệ");
    }
    expect(await ratesOf(host)).toEqual(['', '', '']);
  });
});

describe('a cell that takes other values only', () => {
  it('keeps no cell of another tab from being tidied', async () => {
    const host = await lockedBook([]);
    await act(
      host,
      `book.getSheetByName('Sách').getRange('B3').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['Tổ Lý']).setAllowInvalid(false).build());`,
    );
    const { error, messages } = await host.run(COMMANDS.clean);
    expect(error).toBeNull();
    expect(messages.at(-1)?.text).toMatch(
      /đã thay đổi 2 ô \('Khóa': 1 ô; 'Báo': 1 ô\)\. Chưa thực hiện được ở 'Sách': ô B3 chỉ nhận các giá trị/,
    );
  });
});
