import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import type { Cell } from '../../src/core/workbook/workbook';
import { readXlsx } from '../../src/local/xlsx/read';
import { COMMANDS, closeBooks, gridBook, openBook, rawValues, tabOf, type } from './open-book';

afterEach(closeBooks);

function line(cells: readonly string[] | undefined): string {
  return (cells ?? []).join('|');
}

async function newsLogBook() {
  const file = fileURLToPath(new URL('../../examples/tin-bai-2019.xlsx', import.meta.url));
  return (await readXlsx(new Uint8Array(readFileSync(file)))).host;
}

/** Twelve tabs, a month each, of a company's shops. */
function monthGrids(): Readonly<Record<string, readonly (readonly Cell[])[]>> {
  return Object.fromEntries(
    Array.from({ length: 12 }, (_, index) => [
      `T${index + 1}`,
      [
        [`DOANH SỐ THÁNG ${index + 1}/2020`],
        ['TT', 'Cửa hàng', 'Kế hoạch', 'Thực hiện'],
        [1, 'Cửa hàng Chợ Xanh', 100, 90 + index],
        [2, 'Cửa hàng Bến Xe', 80, 85],
      ],
    ]),
  );
}

function formGrid(results: readonly number[]): readonly (readonly Cell[])[] {
  return [
    ['KẾT QUẢ THỰC HIỆN CHỈ TIÊU NĂM 2020'],
    ['TT', 'Chỉ tiêu', 'ĐVT', 'Kế hoạch', 'Thực hiện', 'Tỷ lệ %'],
    [1, 'Học sinh chuyển cấp', 'em', 120, results[0] ?? '', ''],
    [2, 'Phòng học kiên cố', 'phòng', 8, results[1] ?? '', ''],
  ];
}

/** A log of so many events in the spellings of three units. */
function longLog(events: number): readonly (readonly Cell[])[] {
  const units = ['Trạm Y tế xã Đức Long', 'Trạm Y tế xã Nam Tuấn', 'Trạm y tế xã Nam Tuấn '];
  return [
    ['SỔ TIÊM CHỦNG NĂM 2020'],
    ['Ngày tiêm', 'Cơ sở', 'Số mũi'],
    ...Array.from({ length: events }, (_, index): Cell[] => {
      return [
        `${String((index % 28) + 1).padStart(2, '0')}/0${(index % 9) + 1}/2020`,
        units[index % 3] ?? '',
        2,
      ];
    }),
  ];
}

describe('Tạo bảng tổng hợp on a log', () => {
  it('counts the news items of 2019 as their table does: 278 of 252, eight units below', async () => {
    const host = await openBook(await newsLogBook());
    const { error, messages } = await host.run(COMMANDS.summary);
    expect(error).toBeNull();
    expect(messages.map(({ text }) => text)).toEqual([
      'Tìm thấy 1 sổ theo dõi: Sổ tin bài (278 dòng, 21 đơn vị, KH chung 12). Số liệu tính đến ngày 31/12/2019. Tạo hai trang tính Tổng hợp và Đơn vị chưa đạt? Biểu gốc được giữ nguyên.',
      'Đã lập bảng tổng hợp: 1 sổ theo dõi, 21 đơn vị, 1 chỉ tiêu; 8 lượt chưa đạt. Gửi danh sách cho 8 đơn vị giải trình.',
    ]);
    const { display } = tabOf(await host.tabs(), 'Tổng hợp');
    expect(line(display.find((cells) => cells[1] === 'TỔNG CỘNG'))).toBe('|TỔNG CỘNG|252|278|110,3%|');
    expect(line(display.find((cells) => cells[1] === 'CỘNG CÁC CÔNG ĐOÀN'))).toBe(
      '|CỘNG CÁC CÔNG ĐOÀN|204|219|107,4%|',
    );
  });

  it('says on the live line that an event was added', async () => {
    const host = await openBook(await newsLogBook());
    await host.run(COMMANDS.summary);
    const liveLine = async () => tabOf(await host.tabs(), 'Tổng hợp').values[0]?.[0];
    expect(await liveLine()).toBe('');
    await type(host, 'Sổ tin bài', { B283: '31/12/2019', C283: 'LĐLĐ Hạ Lang', D283: 'Tin cuối năm' });
    expect(await liveLine()).toBe('Biểu gốc đã thay đổi: Sổ tin bài. Chọn Chỉ tiêu ▸ Tạo bảng tổng hợp');
    await host.run(COMMANDS.summary);
    const { display } = tabOf(await host.tabs(), 'Tổng hợp');
    expect(line(display.find((cells) => cells[1] === 'LĐLĐ Hạ Lang'))).toContain('|12|10|');
  });

  it('calls the services as often for ten thousand events as for a hundred', async () => {
    const calls: number[] = [];
    for (const events of [99, 9999]) {
      const host = await openBook(
        await gridBook({ 'Sổ tiêm': longLog(events) }, { tab: { rowCount: 12_000 } }),
        { person: ['100', 'OK'] },
      );
      const report = await host.run(COMMANDS.summary);
      expect(report.error).toBeNull();
      const { display } = tabOf(await host.tabs(), 'Tổng hợp');
      const doses = new Intl.NumberFormat('vi').format((events / 3) * 4);
      expect(line(display.find((cells) => cells[1] === 'Trạm y tế xã Nam Tuấn'))).toContain(`|100|${doses}|`);
      calls.push(report.calls.total);
      closeBooks();
    }
    expect(calls[1]).toBe(calls[0]);
  });

  it('reads merged unit cells, and offers units in them', async () => {
    const grid = [
      ['SỔ THEO DÕI TIN BÀI NĂM 2020'],
      ['Đơn vị', 'Ngày', 'Tên tin, bài'],
      ['Trường A', '05/01/2020', 'Một'],
      ['', '06/01/2020', 'Hai'],
      ['Trường B', '07/01/2020', 'Ba'],
      ['', '08/01/2020', 'Bốn'],
    ];
    const merged = { startRow: 2, endRow: 3, startColumn: 0, endColumn: 0 };
    const book = await gridBook({ Sổ: grid }, { tab: { mergeData: [merged] } });
    const host = await openBook(book, { person: ['3', 'OK', 'OK'] });
    const { messages } = await host.run(COMMANDS.summary);
    expect(messages[messages.length - 1]?.text).toContain('1 dòng của sổ không có tên đơn vị');
    const { display } = tabOf(await host.tabs(), 'Tổng hợp');
    expect(line(display.find((cells) => cells[1] === 'Trường A'))).toContain('|3|2|');
    expect(line(display.find((cells) => cells[1] === 'Trường B'))).toContain('|3|1|');
  });
});

describe('Tạo bảng tổng hợp on twelve months and on forms', () => {
  it('makes one indicator of the months and leaves their tabs alone', async () => {
    const grids = monthGrids();
    const host = await openBook(await gridBook(grids));
    const before = rawValues(await host.tabs(), Object.keys(grids));
    const { error, messages } = await host.run(COMMANDS.summary);
    expect(error).toBeNull();
    expect(messages[0]?.text).toContain(
      'Tìm thấy 12 biểu: T1 … T12 (12 trang tính, mỗi kỳ một biểu, 2 đơn vị).',
    );
    const tabs = await host.tabs();
    const { display, values } = tabOf(tabs, 'Tổng hợp');
    expect(line(display.find((cells) => cells[1] === 'Cửa hàng Chợ Xanh'))).toBe(
      '1|Cửa hàng Chợ Xanh|1.200|1.146|▼ 95,5%|0/1',
    );
    expect(values[0]?.[0]).toBe('');
    expect(rawValues(tabs, Object.keys(grids))).toBe(before);
  });

  it('makes a row a unit of forms, fills their rates, and colours their rows', async () => {
    const grids = { 'Trường Hòa An': formGrid([114, 8]), 'Trường Nam Tuấn': formGrid([130, 2]) };
    const host = await openBook(await gridBook(grids));
    const { error, messages } = await host.run(COMMANDS.summary);
    expect(error).toBeNull();
    expect(messages[0]?.text).toContain(
      'Tìm thấy 2 biểu: Trường Hòa An, Trường Nam Tuấn (mỗi đơn vị một trang tính, 2 chỉ tiêu).',
    );
    const { display } = tabOf(await host.tabs(), 'Tổng hợp');
    expect(line(display.find((cells) => cells[1] === 'Trường Hòa An'))).toBe(
      '1|Trường Hòa An|120|114|▼ 95,0%|8|8|100,0%|1/2',
    );
    await host.run(COMMANDS.rates);
    expect(
      tabOf(await host.tabs(), 'Trường Nam Tuấn')
        .values.slice(2)
        .map((row) => row[5]),
    ).toEqual([108.3, 25]);
    await host.run(COMMANDS.colour);
    const { backgrounds } = tabOf(await host.tabs(), 'Trường Nam Tuấn');
    expect(backgrounds.map((row) => row[4])).toEqual([null, null, null, '#f4cccc']);
  });
});

describe('Tạo bảng tổng hợp on rows and columns that are hidden or filtered', () => {
  it('reads them: a unit that is out of sight still counts', async () => {
    const grid = [
      ['THU QUỸ NĂM 2020'],
      ['TT', 'Đơn vị', 'KH giao', 'Ghi chú', 'Kết quả'],
      [1, 'Trường A', 10, '', 5],
      [2, 'Trường B', 10, '', 12],
      [3, 'Trường C', 10, '', 10],
    ];
    const hidden = { rowData: { 3: { hd: 1 } }, columnData: { 2: { hd: 1 } } };
    const host = await openBook(await gridBook({ Thu: grid }, { tab: hidden }));
    expect((await host.run(COMMANDS.summary)).error).toBeNull();
    const { display } = tabOf(await host.tabs(), 'Tổng hợp');
    expect(line(display.find((cells) => cells[1] === 'Trường B'))).toBe('2|Trường B|10|12|120,0%|1/1');
    expect(line(display.find((cells) => cells[1] === 'TỔNG CỘNG'))).toContain('|30|27|');
  });
});
