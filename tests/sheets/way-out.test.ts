import { describe, expect, it } from 'vitest';
import type { Cell } from '../../src/core/workbook/workbook';
import type { Host } from '../../src/local/run/node-host';
import { COMMANDS, gridBook, tabOf } from './open-book';
import { act, lineOf, openStaffBook, textOf } from './staff';

const NAME = 'Danh mục chỉ tiêu';

/** A school whose form has codes for headings; what they mean is told nowhere. */
const SCHOOL: Cell[][] = [
  ['TRƯỜNG THPT BẾ VĂN ĐÀN', '', '', '', '', ''],
  ['Theo dõi sáng kiến năm học 2023-2024', '', '', '', '', ''],
  ['', '', '', '', '', ''],
  ['Mã', 'Nơi công tác', 'S0', 'S1', 'S2', 'S3'],
  ['T1', 'Tổ Toán - Tin', 6, 2, 3, 2],
  ['T2', 'Tổ Ngữ văn', 5, 1, 1, ''],
  ['T3', 'Tổ Ngoại ngữ', 4, 2, 1, 1],
  ['', 'Cộng', 15, 5, 5, 3],
];

/** A health station that keeps doses by round, its villages in the last column. */
const STATION: Cell[][] = [
  ['Tiêm uốn ván 2024', '', '', '', ''],
  ['Đợt 1', 'Đợt 2', 'Đợt 3', 'Cần', 'Nơi tiêm'],
  [10, 12, 8, 30, 'Thôn Nà Lủng'],
  [5, 6, 4, 20, 'Thôn Bản Giài'],
  [9, 9, 9, 25, 'Thôn Khuổi Ry'],
];

/** A bank branch with headings of its own and two tables one above the other. */
const BANK: Cell[][] = [
  ['Huy động vốn quý IV/2024 (tỷ đồng)', '', '', ''],
  ['Điểm GD', 'Mốc 31/12', 'Số dư 30/9', 'Số dư 31/12'],
  ['PGD Trà Lĩnh', 100, 80, 98.5],
  ['PGD Nước Hai', 120, 100, 121],
  ['PGD Tà Lùng', 90, 85, 90],
  ['', '', '', ''],
  ['Thẻ phát hành quý IV/2024', '', '', ''],
  ['Điểm GD', 'Mốc', 'Đã phát', ''],
  ['PGD Trà Lĩnh', 40, 31, ''],
  ['PGD Nước Hai', 50, 52, ''],
  ['PGD Tà Lùng', 30, 30, ''],
];

async function type(host: Host, cells: Readonly<Record<string, string | number>>): Promise<void> {
  await act(
    host,
    `const sheet = book.getSheetByName('${NAME}');
     for (const [a1, value] of ${JSON.stringify(Object.entries(cells))}) sheet.getRange(a1).setValue(value);`,
  );
}

async function noteAt(host: Host, a1: string): Promise<unknown> {
  return act(host, `return book.getSheetByName('${NAME}').getRange('${a1}').getNote();`);
}

async function wordsAt(host: Host, a1: string): Promise<unknown> {
  return act(
    host,
    `const rule = book.getSheetByName('${NAME}').getRange('${a1}').getDataValidation();
     return rule ? rule.getCriteriaValues()[0] : null;`,
  );
}

async function summaryOf(host: Host) {
  const { error, messages } = await host.run(COMMANDS.summary);
  const page = (await host.tabs()).find(({ name }) => name === 'Tổng hợp');
  return { error, toast: messages.at(-1)?.text ?? '', page };
}

/** A book whose tab was declared: what is typed stands in the row that the command made for the tab. */
async function declared(tab: string, grid: Cell[][], cells: Readonly<Record<string, string | number>>) {
  const host = await openStaffBook(await gridBook({ [tab]: grid }), { asOf: '2025-01-10' });
  await host.run(COMMANDS.indicators);
  await type(host, cells);
  return host;
}

describe('a tab that was not understood', () => {
  it('is refused with the way out, which waits with the reason, its columns open and their headings offered', async () => {
    const host = await openStaffBook(await gridBook({ 'Sáng kiến': SCHOOL }), { asOf: '2025-01-10' });
    expect((await host.run(COMMANDS.summary)).error).toContain(
      'chọn Chỉ tiêu ▸ Thiết lập ▸ Danh mục chỉ tiêu rồi ghi dòng tiêu đề và các cột ở dòng của trang tính',
    );
    const made = await host.run(COMMANDS.indicators);
    expect(made.error).toBeNull();
    expect(made.messages.at(-1)?.text).toContain('Chưa hiểu 1 trang tính');
    expect(tabOf(await host.tabs(), NAME).values[2]?.[2]).toBe('Sáng kiến');
    expect(await noteAt(host, 'C3')).toContain('Chưa hiểu trang tính này');
    expect(await wordsAt(host, 'C3')).toEqual([expect.stringMatching(/^Sáng kiến — chưa hiểu: /)]);
    expect(await wordsAt(host, 'K3')).toContain('4 · Mã | Nơi công tác | S0 | S1 | S2');
    const { snapshot } = await host.save();
    const sheet = Object.values(snapshot.sheets).find((one) => one.name === NAME);
    expect([7, 8, 9, 10].filter((column) => sheet?.columnData?.[column]?.hd === 1)).toEqual([]);
  });

  it('of a school is read as declared: codes for headings, three columns added', async () => {
    const host = await declared('Sáng kiến', SCHOOL, { K3: 4, L3: 'B', M3: 'C', N3: 'D:F' });
    const { error, page } = await summaryOf(host);
    expect(error).toBeNull();
    expect(page && lineOf(page, 'Tổ Toán - Tin')).toContain('6|7|116,7%');
    expect(page && lineOf(page, 'Tổ Ngữ văn')).toContain('5|2|');
    expect(page && lineOf(page, 'TỔNG CỘNG')).toContain('15|13|');
    expect(await noteAt(host, 'C3')).toBe('');
    expect(await noteAt(host, 'N3')).toContain('D:F = D · S1; E · S2; F · S3');
  });

  it('of a health station is read as declared: units in the last column, results by heading', async () => {
    const host = await declared('Uốn ván', STATION, {
      K3: 2,
      L3: 'Nơi tiêm',
      M3: 'Cần',
      N3: 'Đợt 1; Đợt 2; Đợt 3',
    });
    const { error, page } = await summaryOf(host);
    expect(error).toBeNull();
    expect(page && lineOf(page, 'Thôn Nà Lủng')).toContain('30|30|100,0%');
    expect(page && lineOf(page, 'Thôn Bản Giài')).toContain('20|15|▼ 75,0%');
  });

  it('of a bank branch is read as declared: two tables of one tab, a row each', async () => {
    const host = await declared('QIV', BANK, {
      A3: 'Huy động vốn',
      C3: 'QIV',
      K3: 2,
      L3: 'A',
      M3: 'B',
      N3: 'D',
      A4: 'Thẻ',
      C4: 'QIV',
      K4: 8,
      L4: 'A',
      M4: 'B',
      N4: 'C',
    });
    const { error, page } = await summaryOf(host);
    expect(error).toBeNull();
    expect(page && lineOf(page, 'PGD Trà Lĩnh')).toContain('100|98,5|▼ 98,5%');
    expect(page && lineOf(page, 'PGD Trà Lĩnh')).toContain('40|31|▼ 77,5%');
    expect(page && textOf(page)).toContain('Thẻ');
  });
});

describe('what was declared', () => {
  const cells = { K3: 4, L3: 'B', M3: 'C', N3: 'D:F' };

  it('is found again when columns and rows are inserted, and the tab is renamed', async () => {
    const host = await declared('Sáng kiến', SCHOOL, cells);
    await summaryOf(host);
    await act(
      host,
      `const sheet = book.getSheetByName('Sáng kiến');
       sheet.insertColumnBefore(5);
       sheet.getRange('E4').setValue('Ghi thêm');
       sheet.getRange('E5:E7').setValues([[100], [100], [100]]);
       sheet.insertRowBefore(1);`,
    );
    const moved = await summaryOf(host);
    expect(moved.error).toBeNull();
    expect(moved.page && lineOf(moved.page, 'Tổ Toán - Tin')).toContain('6|7|116,7%');
    expect(await noteAt(host, 'N3')).toContain('D:F = D · S1; F · S2; G · S3');
    await act(host, `book.getSheetByName('Sáng kiến').setName('SK 2024');`);
    for (const _ of [1, 2]) {
      const renamed = await summaryOf(host);
      expect(renamed.toast).not.toContain('chưa dùng được');
      expect(renamed.page && lineOf(renamed.page, 'Tổ Toán - Tin')).toContain('6|7|116,7%');
    }
  });

  it('is not read in another column when its heading is gone, and that is said until it is mended', async () => {
    const host = await declared('Sáng kiến', SCHOOL, cells);
    await summaryOf(host);
    await act(host, `book.getSheetByName('Sáng kiến').getRange('E4').setValue('Khác');`);
    for (const _ of [1, 2]) {
      const { error } = await summaryOf(host);
      expect(error).toContain(`${NAME}!N3`);
      expect(await noteAt(host, 'N3')).toContain('Không có cột “E · S2”');
    }
    await type(host, { N3: 'D; E; F' });
    const { error, page } = await summaryOf(host);
    expect(error).toBeNull();
    expect(page && lineOf(page, 'Tổ Toán - Tin')).toContain('6|7|116,7%');
  });

  it.each<[string, Record<string, string | number>, string, string]>([
    ['a row that is none', { ...cells, K3: 99 }, 'K3', 'một số từ 1 đến 8'],
    ['words for a row', { ...cells, K3: 'trên cùng' }, 'K3', 'không phải là một dòng'],
    ['a unit column that is none', { ...cells, L3: 'Z' }, 'L3', 'Không có cột “Z”'],
    ['two unit columns', { ...cells, L3: 'A; B' }, 'L3', 'Chỉ một cột'],
    ['no result', { ...cells, N3: '' }, 'N3', 'Chưa ghi cột kết quả'],
    ['a heading that is none', { ...cells, N3: 'S9' }, 'N3', 'Không có cột “S9”'],
    ['the target among the results', { ...cells, N3: 'C:F' }, 'N3', 'hai việc'],
    ['a column of words', { ...cells, N3: 'A' }, 'N3', 'chỉ có chữ'],
    ['a header without units below', { ...cells, K3: 8 }, 'K3', 'không có dòng đơn vị'],
    ['a period that is none', { ...cells, O3: 'sớm nhất' }, 'O3', 'Kỳ của KH'],
  ])('tells %s at its cell', async (_, entries, place, words) => {
    const host = await declared('Sáng kiến', SCHOOL, entries);
    await summaryOf(host);
    expect(await noteAt(host, place)).toContain(words);
    const kept = tabOf(await host.tabs(), NAME).values[2];
    expect(kept?.[2]).toBe('Sáng kiến');
  });

  it('leaves other tabs alone when it cannot be obeyed', async () => {
    const plain: Cell[][] = [
      ['TT', 'Đơn vị', 'KH giao', 'Kết quả'],
      [1, 'Tổ Toán - Tin', 3, 2],
      [2, 'Tổ Ngữ văn', 3, 3],
    ];
    const host = await openStaffBook(await gridBook({ 'Đoàn viên': plain, 'Sáng kiến': SCHOOL }), {
      asOf: '2025-01-10',
    });
    await host.run(COMMANDS.indicators);
    await type(host, { C4: 'Sáng kiến', K4: 4, L4: 'B', N4: 'S9' });
    const { error, toast, page } = await summaryOf(host);
    expect(error).toBeNull();
    expect(toast).toContain(`${NAME}!N4`);
    expect(page && lineOf(page, 'Tổ Toán - Tin')).toContain('3|2|');
  });
});
