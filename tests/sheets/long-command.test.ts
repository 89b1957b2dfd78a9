import { afterEach, describe, expect, it } from 'vitest';
import type { Host } from '../../src/local/run/node-host';
import {
  COMMANDS,
  closeBooks,
  exampleBook,
  gridBook,
  openBook,
  rawValues,
  rowOf,
  tabOf,
  type,
} from './open-book';
import { openOn } from './year-book';

afterEach(closeBooks);

const PAGE = 'Bảng dọc';
const RAW = ['Phát triển đoàn viên', 'Tin bài', 'Quỹ xã hội'];

async function pageIn(host: Host, name = PAGE) {
  return tabOf(await host.tabs(), name);
}

describe('Bảng dọc', () => {
  it('makes one tab with a row a figure, says so, and leaves raw tabs alone', async () => {
    const host = await openOn('2020-01-15', await exampleBook());
    const before = rawValues(await host.tabs(), RAW);
    const { error, messages } = await host.run(COMMANDS.long);
    expect(error).toBeNull();
    expect(messages.map(({ kind }) => kind)).toEqual(['toast']);
    expect(messages[0]?.text).toContain('Đã lập Bảng dọc: 58 dòng của 4 chỉ tiêu');
    const tabs = await host.tabs();
    expect(tabs.filter(({ hidden }) => !hidden).map(({ name }) => name)).toEqual([...RAW, PAGE]);
    const page = await pageIn(host);
    expect(page.values).toHaveLength(59);
    expect(page.display[58]).toEqual([
      ...['Năm 2019', 'CĐNgành NN & PTNT', 'Khối ngành', 'Quỹ xã hội', 'đồng', '65.500.000', '54.250.000'],
      ...['82,8%', 'Chưa đạt', 'Quỹ xã hội!E19'],
    ]);
    expect(rawValues(tabs, RAW)).toBe(before);
  });

  it('is the same when run twice, after texts were typed to the right and beside other pages', async () => {
    const host = await openOn('2020-01-15', await exampleBook());
    await host.run(COMMANDS.long);
    const row = rowOf(await pageIn(host), 9, 'Quỹ xã hội!E19') + 1;
    await type(host, PAGE, { K1: 'Phụ trách', [`K${row}`]: 'Chị Mai', [`L${row}`]: `=G${row}/1000` });
    await host.run(COMMANDS.summary);
    await host.run(COMMANDS.long);
    const page = await pageIn(host);
    expect(page.values[0]?.slice(10)).toEqual(['Phụ trách', '']);
    expect(page.values[row - 1]?.slice(10)).toEqual(['Chị Mai', 54_250]);
    const { messages } = await host.run(COMMANDS.long);
    expect(await pageIn(host)).toEqual(page);
    expect(messages.map(({ text }) => text).join(' ')).not.toContain('bản sao');
  });

  it('takes another name where staff have a tab of that name', async () => {
    const staffs = [['Ghi chép'], ['của cơ quan']];
    const table = [
      ['KẾT QUẢ KẾT NẠP ĐOÀN VIÊN NĂM 2025'],
      ['Chi đoàn', 'Chỉ tiêu', 'Kết nạp'],
      ['Chi đoàn Bản Ngà', 12, 14],
      ['Chi đoàn Cô Ba', 9, 8],
    ];
    const host = await openOn('2026-01-15', await gridBook({ [PAGE]: staffs, 'Kết nạp': table }));
    await host.run(COMMANDS.long);
    expect((await pageIn(host)).values).toEqual(staffs);
    expect((await pageIn(host, 'Bảng dọc (tự động)')).values).toHaveLength(3);
  });

  it('writes in 15 calls, and in as many for many units', async () => {
    const calls = async (units: number) => {
      const rows = Array.from({ length: units }, (_, unit) => [`Xã Số ${unit + 1}`, 10, unit % 13]);
      const host = await openBook(
        await gridBook({
          'Hộ nghèo': [['SỐ LỚP TẬP HUẤN NĂM 2020'], ['Đơn vị', 'KH giao', 'Kết quả'], ...rows],
        }),
      );
      const first = await host.run(COMMANDS.long);
      const again = await host.run(COMMANDS.long);
      expect((await pageIn(host)).values).toHaveLength(units + 1);
      return [first.calls, again.calls];
    };
    const few = await calls(14);
    expect(Math.max(...few.map(({ write }) => write))).toBeLessThanOrEqual(15);
    expect(await calls(800)).toEqual(few);
  });
});
