import { afterEach, describe, expect, it } from 'vitest';
import { cameSince, formerFormulas } from '../../src/core/unit-sheet/former';
import { cellA1 } from '../../src/core/workbook/a1';
import type { Host } from '../../src/local/run/node-host';
import { COMMANDS, closeBooks, deleteTab, exampleBook, gridBook, rawValues, tabOf, type } from './open-book';
import { chooseMonths, openOn, yearBook } from './year-book';

afterEach(closeBooks);

const TAB = 'Phiếu đơn vị';

const FIGURES = [
  ['KẾT QUẢ NĂM 2019'],
  ['Phòng giao dịch', 'Dư nợ (triệu đồng)', '', 'Tỷ lệ thu lãi (%)', '', 'Số vụ vi phạm', ''],
  ['', 'KH', 'KQ', 'KH', 'KQ', 'KH', 'KQ'],
  ['PGD Bảo Lạc', 1850, 1820, 80, 79.9, 0, 2],
  ['PGD Hòa An', 1200, 1300, 80, '', 1, 0],
];

async function sheetIn(host: Host, name = TAB) {
  return tabOf(await host.tabs(), name);
}

/** What the tab shows of a unit: how many it reached, the words to send, and the rows of what it owes. */
async function shown(host: Host, unit: string) {
  await type(host, TAB, { B2: unit });
  const { display } = await sheetIn(host);
  const rows = display.slice(8, 38).map((row) => row.slice(0, 5).join(' | '));
  return {
    reached: display[3]?.[1],
    chat: display[5]?.[0],
    rows: rows.filter((row) => row !== ' |  |  |  | '),
  };
}

async function made(host: Host): Promise<Host> {
  await host.run(COMMANDS.summary);
  const { error } = await host.run(COMMANDS.unitSheet);
  expect(error).toBeNull();
  return host;
}

describe('Phiếu đơn vị', () => {
  it('tells what each unit of 2019 owes (conference vector 5)', async () => {
    const host = await made(await openOn('2020-01-15', await exampleBook()));
    expect((await sheetIn(host)).display[1]?.slice(0, 2)).toEqual(['Đơn vị', 'LĐLĐ thành phố']);
    expect(await shown(host, 'LĐLĐ Hà Quảng')).toEqual({
      reached: '1/4',
      chat: 'LĐLĐ Hà Quảng (số liệu tính đến ngày 31/12/2019): đạt 1/4 chỉ tiêu. Chưa đạt hoặc chưa có số liệu: CĐCS 0/1, thiếu 1; Đ/viên chưa có SL/5; Quỹ xã hội 65.900.000/69.000.000, thiếu 3.100.000.',
      rows: [
        'CĐCS | 1 | 0 | 1 | Chưa đạt',
        'Đ/viên | 5 | chưa có SL |  | Chưa có số liệu',
        'Quỹ xã hội | 69.000.000 | 65.900.000 | 3.100.000 | Chưa đạt',
      ],
    });
    const city = await shown(host, 'LĐLĐ thành phố');
    expect([city.reached, city.rows]).toEqual([
      '3/4',
      ['Quỹ xã hội | 86.450.000 | 85.010.000 | 1.440.000 | Chưa đạt'],
    ]);
    expect(await shown(host, 'LĐLĐ Bảo Lạc')).toEqual({
      reached: '4/4',
      chat: 'LĐLĐ Bảo Lạc (số liệu tính đến ngày 31/12/2019): đạt 4/4 chỉ tiêu. Không có chỉ tiêu nào chưa đạt.',
      rows: ['Không có chỉ tiêu nào chưa đạt |  |  |  | '],
    });
    expect((await shown(host, 'LĐLĐ Bảo')).rows).toEqual([
      'Chưa thấy đơn vị này ở trang Tổng hợp |  |  |  | ',
    ]);
  });

  it('says what to do where there is no summary yet, and makes no tab', async () => {
    const host = await openOn('2020-01-15', await exampleBook());
    const before = (await host.tabs()).length;
    const { messages } = await host.run(COMMANDS.unitSheet);
    expect(messages.at(-1)?.text).toContain('Đề nghị chọn Chỉ tiêu ▸ Tạo bảng tổng hợp trước');
    expect(await host.tabs()).toHaveLength(before);
  });

  it('offers the units of the summary, and follows it when it is made again', async () => {
    const host = await made(await openOn('2020-01-15', await exampleBook()));
    const { dataValidations } = await host.save();
    const list = dataValidations.find(({ criteria }) => criteria === 'VALUE_IN_RANGE');
    expect(list?.values).toEqual(["'Phiếu đơn vị'!I2:I901"]);
    const offered = (await sheetIn(host)).display.flatMap((row) => row[8] || []);
    expect(offered.slice(0, 2)).toEqual(['Các đơn vị', 'LĐLĐ thành phố']);
    expect(offered).toHaveLength(22);
    await type(host, 'Quỹ xã hội', { E9: 86_450_000 });
    await host.run(COMMANDS.summary);
    expect((await shown(host, 'LĐLĐ thành phố')).reached).toBe('4/4');
  });

  it('is made once: what staff changed stays, and no command reads it as a table', async () => {
    const host = await made(await openOn('2020-01-15', await exampleBook()));
    await type(host, TAB, {
      A1: 'PHIẾU NHẮC VIỆC',
      G2: 'cột của tôi',
      A5: '="Gửi "&B2',
      B2: 'LĐLĐ Trà Lĩnh',
    });
    const before = rawValues(await host.tabs(), [TAB]);
    const again = await host.run(COMMANDS.unitSheet);
    expect(again.messages.at(-1)?.text).toBe(
      'Đang mở Phiếu đơn vị; nội dung cơ quan đã sửa được giữ nguyên.',
    );
    expect(again.calls.write).toBeLessThanOrEqual(3);
    const summary = await host.run(COMMANDS.summary);
    expect(summary.messages.map(({ text }) => text).join(' ')).not.toContain(TAB);
    expect(rawValues(await host.tabs(), [TAB])).toBe(before);
  });

  it('is joined again to a summary that somebody deleted and made anew', async () => {
    const host = await made(await openOn('2020-01-15', await exampleBook()));
    await type(host, TAB, { B4: '="của tôi"' });
    await deleteTab(host, 'Tổng hợp');
    await host.run(COMMANDS.summary);
    const { messages } = await host.run(COMMANDS.unitSheet);
    expect(messages.at(-1)?.text).toContain('Đã nối lại');
    const { reached, rows } = await shown(host, 'LĐLĐ Hà Quảng');
    expect([reached, rows.length]).toEqual(['của tôi', 3]);
  });

  it('brings the formulas of an earlier version up to date, and keeps what staff made of its cells', async () => {
    const host = await made(await openOn('2020-01-15', await gridBook({ Biểu: FIGURES })));
    const former = Object.fromEntries(formerFormulas());
    const since = cameSince().map((place) => [cellA1(place), ''] as const);
    await type(host, TAB, { ...former, ...Object.fromEntries(since), D10: 'hẹn 20/02' });
    expect((await shown(host, 'PGD Bảo Lạc')).rows).toContain(
      'Tỷ lệ thu lãi | 80 | 79,9 | hẹn 20/02 | Chưa đạt',
    );
    const { messages, calls } = await host.run(COMMANDS.unitSheet);
    expect(messages.at(-1)?.text).toContain('Đã nối lại, cập nhật 181 công thức theo trang Tổng hợp.');
    expect(calls.write).toBeLessThanOrEqual(20);
    const { chat, rows } = await shown(host, 'PGD Bảo Lạc');
    expect(rows).toContain('Tỷ lệ thu lãi | 80% | 79,9% | hẹn 20/02 | Chưa đạt');
    expect(chat).toContain('1.820/1.850 triệu đồng');
  });

  it('leaves a copy that somebody made of it unread, and says so', async () => {
    const table = [
      ['Trạm', 'KH giao', 'Kết quả'],
      ['Trạm y tế Bản Ngà', 12, 11],
      ['Trạm y tế Cô Ba', 12, 12],
    ];
    const first = await made(await openOn('2020-01-15', await gridBook({ Khám: table })));
    const copy = (await sheetIn(first)).values;
    const host = await openOn('2020-01-15', await gridBook({ Khám: table, 'Phiếu của Cô Ba': copy }));
    const { messages } = await host.run(COMMANDS.summary);
    const told = messages.map(({ text }) => text).join(' ');
    expect(told).toContain('Tìm thấy 1 biểu');
    expect(told).toContain("Không đọc và không ghi vào 'Phiếu của Cô Ba'");
  });

  it('leaves a tab of that name to the staff', async () => {
    const table = [
      ['Lớp', 'KH giao', 'Kết quả'],
      ['Lớp 6A', 12, 11],
      ['Lớp 6B', 12, 12],
    ];
    const host = await openOn('2020-01-15', await gridBook({ 'Đọc sách': table, [TAB]: [['của tôi']] }));
    await made(host);
    expect((await sheetIn(host)).values).toEqual([['của tôi']]);
    expect((await sheetIn(host, 'Phiếu đơn vị (tự động)')).display[1]?.slice(0, 2)).toEqual([
      'Đơn vị',
      'Lớp 6A',
    ]);
  });

  it('of schools shows figures with decimals, and of health stations what cannot be read', async () => {
    const schools = [
      ['KẾT QUẢ NĂM HỌC 2018-2019'],
      ['Trường', 'KH giao (tấn)', 'Kết quả (tấn)'],
      ['THCS Nà Giàng', 12.5, 11.25],
      ['THCS Sóc Hà', 1200, 1300],
      ['THCS Trường Hà', 10, '1,5 hoặc 2'],
    ];
    const host = await made(await openOn('2020-01-15', await gridBook({ 'Giấy vụn': schools })));
    expect((await shown(host, 'THCS Nà Giàng')).rows).toEqual(['Giấy vụn | 12,5 | 11,25 | 1,25 | Chưa đạt']);
    expect((await shown(host, 'THCS Trường Hà')).rows).toEqual([
      'Không có chỉ tiêu nào chưa đạt; 1 chỉ tiêu lỗi số liệu, xem trang Tổng hợp |  |  |  | ',
    ]);
  });

  it('of a bank has the sign of percentages, what figures are measured in, and by how much a limit is exceeded', async () => {
    const host = await made(await openOn('2020-01-15', await gridBook({ Biểu: FIGURES })));
    const { chat, rows } = await shown(host, 'PGD Bảo Lạc');
    expect(chat).toContain(
      ': Dư nợ 1.820/1.850 triệu đồng, thiếu 30 triệu đồng; Tỷ lệ thu lãi 79,9%/80%, thiếu 0,1%; Số vụ vi phạm 2/0, vượt 2.',
    );
    expect(rows).toContain('Tỷ lệ thu lãi | 80% | 79,9% | 0,1% | Chưa đạt');
    expect((await shown(host, 'PGD Hòa An')).rows).toEqual([
      'Tỷ lệ thu lãi | 80% | chưa có SL |  | Chưa có số liệu',
    ]);
  });

  it('of communes with more indicators than a block takes counts what was reached in all of them', async () => {
    const head = Array.from({ length: 8 }, (_, index) => [
      `Mục ${index + 1} KH`,
      `Mục ${index + 1} KQ`,
    ]).flat();
    const row = (name: string, done: number) => [
      name,
      ...Array.from({ length: 8 }, (_, at) => [10, at < done ? 10 : 4]).flat(),
    ];
    const grid = [['CHỈ TIÊU NĂM 2019'], ['Xã', ...head], row('Xã Hồng Trị', 3), row('Xã Cô Ba', 8)];
    const host = await made(await openOn('2020-01-15', await gridBook({ Biểu: grid })));
    const poor = await shown(host, 'Xã Hồng Trị');
    expect([poor.reached, poor.rows.length]).toEqual(['3/8', 5]);
    expect((await shown(host, 'Xã Cô Ba')).reached).toBe('8/8');
  });

  it('of a year by months says who is late, and what was due by when', async () => {
    const host = await yearBook('2020-05-31');
    await chooseMonths(host);
    await made(host);
    const { rows, chat } = await shown(host, 'LĐLĐ Thạch An');
    expect(rows).toEqual(['Tin bài | 24 | 5 | 5 | Chậm tiến độ (cần 10 đến 31/05)']);
    expect(chat).toContain('Tin bài 5/24, chậm tiến độ (cần 10 đến 31/05), thiếu 5.');
  });

  it('makes as many calls for many units as for few', async () => {
    const calls = async (units: number) => {
      const rows = Array.from({ length: units }, (_, unit) => [`Chi nhánh Số ${unit + 1}`, 10, unit % 13]);
      const host = await openOn(
        '2020-01-15',
        await gridBook({ 'Dư nợ': [['DƯ NỢ NĂM 2019'], ['Đơn vị', 'KH', 'KQ'], ...rows] }),
      );
      await host.run(COMMANDS.summary);
      return (await host.run(COMMANDS.unitSheet)).calls;
    };
    expect(await calls(150)).toEqual(await calls(5));
  });
});
