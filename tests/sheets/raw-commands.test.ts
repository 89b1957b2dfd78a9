import { describe, expect, it } from 'vitest';
import type { Cell } from '../../src/core/workbook/workbook';
import type { Host } from '../../src/local/run/node-host';
import type { Person } from '../../src/local/services/person';
import { COMMANDS, exampleBook, gridBook, rawValues, tabOf } from './open-book';
import { act, formulasOf, openStaffBook } from './staff';

const RAW = ['Phát triển đoàn viên', 'Tin bài', 'Quỹ xã hội'];
const RECORD = 'Chỉ tiêu (nội bộ)';

const HEADER = ['TT', 'Đơn vị', 'KH giao', 'Kết quả', 'Tỷ lệ %'];
const THU: Cell[][] = [
  HEADER,
  [1, 'Trường A', 12, 17, 141.6],
  [2, 'Trường B ', 12, '07', ''],
  [3, 'Trường C', 12, 9, ''],
];

async function valuesOf(host: Host, tab = 'Thu') {
  return tabOf(await host.tabs(), tab).values;
}

async function column(host: Host, index: number): Promise<unknown[]> {
  return (await valuesOf(host)).map((row) => row[index]);
}

/** What staff see and set on the raw tabs: values, formulas, formats, dropdowns, rules. */
async function everything(host: Host, names: readonly string[]): Promise<unknown> {
  return act(
    host,
    `return ${JSON.stringify(names)}.map((name) => {
      const sheet = book.getSheetByName(name);
      const range = sheet.getDataRange();
      const lists = range.getDataValidations().map((row) => row.map((rule) => rule && [rule.getHelpText(), String(rule.getCriteriaValues()[0])]));
      const rules = sheet.getConditionalFormatRules().map((rule) => [rule.getRanges().map((one) => one.getA1Notation()),
        rule.getBooleanCondition().getCriteriaValues(), rule.getBooleanCondition().getBackground(), rule.getBooleanCondition().getBold()]);
      return [name, range.getValues(), range.getFormulas(), range.getNumberFormats(), lists, rules];
    });`,
  );
}

/** A book whose person changes a cell while the question stands, and then says yes. */
async function meddledBook(change: (host: Host) => void): Promise<Host> {
  let now: Host | undefined;
  const person: Person = {
    alert: () => {
      if (now) change(now);
      return 'YES';
    },
    prompt: () => ({ button: 'OK', text: '' }),
  };
  now = await openStaffBook(await gridBook({ Thu: THU }), { person });
  return now;
}

/** Puts a number into a cell as somebody else in the same file does, outside any run. */
function putNumber(host: Host, row: number, columnIndex: number, value: number): void {
  const { engine } = host.book;
  const [tab] = engine.workbook.getSheets();
  engine.execute('sheet.mutation.set-range-values', {
    unitId: engine.unitId,
    subUnitId: tab?.getSheetId(),
    cellValue: { [row]: { [columnIndex]: { v: value, t: 2 } } },
  });
}

describe('Điền cột tỷ lệ…', () => {
  it('fills the five blank rates of 2019 whose results are there, and asks with each cell', async () => {
    const host = await openStaffBook(await exampleBook());
    const before = JSON.parse(rawValues(await host.tabs(), RAW));
    const report = await host.run(COMMANDS.rates);
    expect(report.error).toBeNull();
    expect(report.messages[0]?.text).toContain('F11 (LĐLĐ Hà Quảng): trống → 0');
    expect(report.messages[1]?.text).toBe('Điền cột tỷ lệ: đã thay đổi 5 ô.');
    for (const row of [10, 11, 12, 13, 14]) before[0][row][5] = 0;
    expect(JSON.parse(rawValues(await host.tabs(), RAW))).toEqual(before);
    expect(tabOf(await host.tabs(), RECORD).hidden).toBe(true);
  });

  it('rounds as the typed cells do and leaves staff on their tab', async () => {
    const host = await openStaffBook(await gridBook({ Thu: THU }));
    await host.run(COMMANDS.rates);
    expect(await column(host, 4)).toEqual(['Tỷ lệ %', 141.6, 58.3, 75]);
    expect(await act(host, 'return book.getActiveSheet().getName();')).toBe('Thu');
    expect((await host.run(COMMANDS.rates)).messages.map(({ text }) => text)).toEqual([
      'Không có ô tỷ lệ trống nào cần điền.',
    ]);
  });

  it('changes nothing, and makes no tab, when it is cancelled', async () => {
    const host = await openStaffBook(await gridBook({ Thu: THU }), { person: ['CANCEL'] });
    const report = await host.run(COMMANDS.rates);
    expect([report.error, report.calls.write]).toEqual([null, 0]);
    expect(await valuesOf(host)).toEqual(THU);
    expect(await host.tabs()).toHaveLength(1);
  });

  it('leaves cells that changed while the question stood, and names them', async () => {
    const host = await meddledBook((book) => putNumber(book, 2, 4, 60));
    const report = await host.run(COMMANDS.rates);
    expect(report.messages.at(-1)?.text).toBe(
      'Điền cột tỷ lệ: đã thay đổi 1 ô. Giữ nguyên 1 ô vừa được sửa trong lúc chờ: Thu!E3.',
    );
    expect(await column(host, 4)).toEqual(['Tỷ lệ %', 141.6, 60, 75]);
  });

  it('does not write a rate whose result changed while the question stood', async () => {
    const host = await meddledBook((book) => putNumber(book, 3, 3, 12));
    await host.run(COMMANDS.rates);
    expect(await column(host, 4)).toEqual(['Tỷ lệ %', 141.6, 58.3, '']);
  });

  it('keeps the formulas of a column it fills', async () => {
    const host = await openStaffBook(await gridBook({ Thu: [...THU, [4, 'Trường D', 12, 6, '']] }));
    await act(host, `book.getSheetByName('Thu').getRange('E4').setFormula('=D4/C4*100');`);
    await host.run(COMMANDS.rates);
    expect(await formulasOf(host, 'Thu')).toEqual(['3 4 =D4/C4*100']);
    expect(await column(host, 4)).toEqual(['Tỷ lệ %', 141.6, 58.3, 75, 50]);
  });

  it('makes as many calls for 40 blank rates among 80 as for 2', async () => {
    const rows = (count: number) =>
      Array.from({ length: count }, (_, row): Cell[] => [
        row + 1,
        `Trường số ${row + 1}`,
        10,
        row % 7,
        row % 2 === 0 ? (row % 7) * 10 : '',
      ]);
    const calls: number[] = [];
    for (const count of [30, 80]) {
      const host = await openStaffBook(await gridBook({ Thu: [HEADER, ...rows(count)] }));
      const report = await host.run(COMMANDS.rates);
      expect(report.error).toBeNull();
      expect((await column(host, 4)).filter((cell) => cell === '')).toEqual([]);
      calls.push(report.calls.total);
    }
    expect(calls[1]).toBe(calls[0]);
  });
});

describe('Chuẩn hóa số liệu…', () => {
  it('makes numbers of clear text and tidies names, nothing else', async () => {
    const grid: Cell[][] = [
      HEADER,
      [1, ' Trường\u00a0 A', '1.380', 5, ''],
      [2, 'Trường B', '1.5', '07', '\u00a0'],
      [3, 'Trường C', 12, 9, 75],
    ];
    const host = await openStaffBook(await gridBook({ Thu: grid }));
    const report = await host.run(COMMANDS.clean);
    expect(report.error).toBeNull();
    expect(await valuesOf(host)).toEqual([
      HEADER,
      [1, 'Trường A', 1380, 5, ''],
      [2, 'Trường B', '1.5', 7, ''],
      [3, 'Trường C', 12, 9, 75],
    ]);
    expect(tabOf(await host.tabs(), 'Thu').display[1]?.[2]).toBe('1.380');
  });

  it('lists twenty cells and counts the rest', async () => {
    const host = await openStaffBook(await exampleBook(), { person: ['CANCEL'] });
    const [question] = (await host.run(COMMANDS.clean)).messages;
    expect(question?.text.split('\n').filter((line) => line.includes('→'))).toHaveLength(20);
    expect(question?.text).toContain('và 14 ô khác');
    expect(question?.text).toContain('sẽ thay đổi 34 ô: 15 tên đơn vị, 18 chỉ có dấu cách, 1 chữ khác.');
  });

  it('says in Vietnamese which cell takes other values only', async () => {
    const grid: Cell[][] = [HEADER, [1, 'Trường\u00a0A ', 12, 6, 50], [2, 'Trường B', 12, 6, 50]];
    const host = await openStaffBook(await gridBook({ Thu: grid }));
    await act(
      host,
      `book.getSheetByName('Thu').getRange('B2').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['Trường B']).setAllowInvalid(false).build());`,
    );
    const { error } = await host.run(COMMANDS.clean);
    expect(error).toContain('Google Sheets báo: ô B2 chỉ nhận các giá trị');
    expect(error).not.toMatch(/violates|cell/);
  });

  it('keeps text that begins like a formula text', async () => {
    const grid: Cell[][] = [HEADER, [1, '=1+1 ', 12, 6, 50], [2, 'Trường B', 12, 6, 50]];
    const host = await openStaffBook(await gridBook({ Thu: grid }));
    await host.run(COMMANDS.clean);
    expect((await valuesOf(host))[1]?.[1]).toBe('=1+1');
    expect(await formulasOf(host, 'Thu')).toEqual([]);
  });
});

describe('Danh sách chọn đơn vị…', () => {
  const lists = (host: Host) =>
    act(
      host,
      `return book.getSheetByName('Thu').getRange('B1:B6').getDataValidations().map(([rule]) => rule && [rule.getAllowInvalid(), String(rule.getCriteriaValues()[0])]);`,
    );
  const grid: Cell[][] = [HEADER, ...THU.slice(1), ['', 'Tổng cộng', 36, 26, ''], ['', '', '', '', '']];

  it('puts a warning dropdown on units only and changes no cell', async () => {
    const host = await openStaffBook(await gridBook({ Thu: grid }));
    const before = await valuesOf(host);
    const report = await host.run(COMMANDS.lists);
    expect(report.messages.at(-1)?.text).toBe('Đã đặt danh sách chọn cho 3 ô tên đơn vị.');
    const list = [true, 'Trường A,Trường B,Trường C'];
    expect(await lists(host)).toEqual([null, list, list, list, null, null]);
    expect(await valuesOf(host)).toEqual(before);
    const again = await host.run(COMMANDS.lists);
    expect(again.messages.map(({ text }) => text)).toEqual([
      'Các cột đơn vị đã có danh sách chọn, không có gì thay đổi.',
    ]);
  });

  it("leaves staff's own dropdowns alone", async () => {
    const host = await openStaffBook(await gridBook({ Thu: grid }));
    await act(
      host,
      `book.getSheetByName('Thu').getRange('B3').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['x']).setAllowInvalid(false).build());`,
    );
    const report = await host.run(COMMANDS.lists);
    expect(report.messages[0]?.text).toContain('1 ô đã có danh sách');
    const list = [true, 'Trường A,Trường B,Trường C'];
    expect(await lists(host)).toEqual([null, list, [false, 'x'], list, null, null]);
  });

  it('follows the directory once staff have one, and goes back to the words before when undone', async () => {
    const host = await openStaffBook(await gridBook({ Thu: grid }));
    await host.run(COMMANDS.lists);
    const words = await lists(host);
    await host.run(COMMANDS.directory);
    await host.run(COMMANDS.lists);
    const ranged = await act(
      host,
      `const rule = book.getSheetByName('Thu').getRange('B2').getDataValidation(); const range = rule.getCriteriaValues()[0]; return [rule.getCriteriaType(), range.getSheet().getName(), range.getA1Notation().slice(0, 3)];`,
    );
    expect(ranged).toEqual(['VALUE_IN_RANGE', 'Danh mục đơn vị', 'B3:']);
    await host.run(COMMANDS.undo);
    expect(await lists(host)).toEqual(words);
  });
});

describe('Hoàn tác lệnh gần nhất', () => {
  it.each([
    ['Điền cột tỷ lệ…', COMMANDS.rates],
    ['Chuẩn hóa số liệu…', COMMANDS.clean],
    ['Danh sách chọn đơn vị…', COMMANDS.lists],
    ['Tô màu đơn vị chưa đạt', COMMANDS.colour],
  ])('undoes %s exactly, even after the file was closed, and once', async (_, command) => {
    const first = await openStaffBook(await exampleBook());
    const before = await everything(first, RAW);
    await first.run(command);
    expect(await everything(first, RAW)).not.toEqual(before);
    const host = await openStaffBook(await first.save());
    const report = await host.run(COMMANDS.undo);
    expect([report.error, report.messages.map(({ kind }) => kind)]).toEqual([null, ['alert', 'toast']]);
    expect(await everything(host, RAW)).toEqual(before);
    const again = await host.run(COMMANDS.undo);
    expect([again.messages.map(({ text }) => text), again.calls.write]).toEqual([
      ['Không có lệnh nào để hoàn tác.'],
      0,
    ]);
  });

  it('gives colours back between the rules of staff', async () => {
    const host = await openStaffBook(await gridBook({ Thu: THU }));
    const rule = (cell: string) =>
      `SpreadsheetApp.newConditionalFormatRule().whenNumberEqualTo(1).setBold(true).setRanges([sheet.getRange('${cell}')]).build()`;
    const add = (cell: string) =>
      act(
        host,
        `const sheet = book.getSheetByName('Thu'); sheet.setConditionalFormatRules([...sheet.getConditionalFormatRules(), ${rule(cell)}]);`,
      );
    await add('A1');
    await host.run(COMMANDS.colour);
    await add('A2');
    const before = await everything(host, ['Thu']);
    await host.run(COMMANDS.uncolour);
    expect(await everything(host, ['Thu'])).not.toEqual(before);
    await host.run(COMMANDS.undo);
    expect(await everything(host, ['Thu'])).toEqual(before);
  });

  it('restores plain text that was made a number, format and all', async () => {
    const host = await openStaffBook(
      await gridBook({ Thu: [HEADER, [1, 'Trường A', 1000, 900, 90], [2, 'Trường B', 1000, '', '']] }),
    );
    await act(
      host,
      `const cell = book.getSheetByName('Thu').getRange('D3'); cell.setNumberFormat('@'); cell.setValue('1.380');`,
    );
    const before = await everything(host, ['Thu']);
    await host.run(COMMANDS.clean);
    expect((await valuesOf(host))[2]?.[3]).toBe(1380);
    await host.run(COMMANDS.undo);
    expect(await everything(host, ['Thu'])).toEqual(before);
  });

  it('leaves cells that staff changed since and rows that moved, and names them', async () => {
    const host = await openStaffBook(await gridBook({ Thu: [...THU, [4, 'Trường D', 12, 6, '']] }));
    await host.run(COMMANDS.rates);
    await act(
      host,
      `const sheet = book.getSheetByName('Thu'); sheet.getRange('E3').setValue(60); sheet.getRange('B4').setValue('Trường khác');`,
    );
    const report = await host.run(COMMANDS.undo);
    expect(report.messages.at(-1)?.text).toBe(
      'Đã hoàn tác lệnh Điền cột tỷ lệ: 1 ô. Giữ nguyên 2 chỗ đã được sửa sau đó: Thu!E3, Thu!E4.',
    );
    expect(await column(host, 4)).toEqual(['Tỷ lệ %', 141.6, 60, 75, '']);
  });

  it('undoes the latest of several commands only', async () => {
    const host = await openStaffBook(await gridBook({ Thu: THU }));
    await host.run(COMMANDS.clean);
    const between = await everything(host, ['Thu']);
    await host.run(COMMANDS.rates);
    await host.run(COMMANDS.undo);
    expect(await everything(host, ['Thu'])).toEqual(between);
    await host.run(COMMANDS.undo);
    expect(await everything(host, ['Thu'])).toEqual(between);
  });

  it('changes nothing when the answer is no', async () => {
    const host = await openStaffBook(await gridBook({ Thu: THU }), { person: ['YES', 'NO', 'YES'] });
    await host.run(COMMANDS.rates);
    const filled = await valuesOf(host);
    expect((await host.run(COMMANDS.undo)).calls.write).toBe(0);
    expect(await valuesOf(host)).toEqual(filled);
    await host.run(COMMANDS.undo);
    expect(await valuesOf(host)).toEqual(THU);
  });

  it('still undoes after the summary was made and made again', async () => {
    const host = await openStaffBook(await gridBook({ Thu: THU }));
    await host.run(COMMANDS.rates);
    expect((await host.run(COMMANDS.summary)).error).toBeNull();
    expect((await host.run(COMMANDS.summary)).error).toBeNull();
    const tabs = await host.tabs();
    expect(tabs.map(({ name, hidden }) => [name, hidden])).toEqual([
      ['Thu', false],
      [RECORD, true],
      ['Tổng hợp', false],
      ['Đơn vị chưa đạt', false],
    ]);
    expect(tabOf(tabs, 'Tổng hợp').values[0]?.[0]).toBe('');
    await host.run(COMMANDS.undo);
    expect(await valuesOf(host)).toEqual(THU);
  });

  it('says so when the tab is gone', async () => {
    const host = await openStaffBook(await gridBook({ Thu: THU, Khác: [['x']] }));
    await host.run(COMMANDS.rates);
    await act(host, `book.deleteSheet(book.getSheetByName('Thu'));`);
    const report = await host.run(COMMANDS.undo);
    expect(report.messages.at(-1)?.text).toBe(
      "Không còn ô nào để trả lại của lệnh Điền cột tỷ lệ. Giữ nguyên 1 chỗ đã được sửa sau đó: 'Thu'.",
    );
  });

  it('has nothing to undo in a file where no command ran', async () => {
    const host = await openStaffBook(await gridBook({ Thu: THU }));
    const report = await host.run(COMMANDS.undo);
    expect([report.error, report.calls.write]).toEqual([null, 0]);
    expect(report.messages.map(({ text }) => text)).toEqual(['Không có lệnh nào để hoàn tác.']);
  });
});
