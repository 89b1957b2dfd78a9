import { afterEach, describe, expect, it } from 'vitest';
import type { Host } from '../../src/local/run/node-host';
import { COMMANDS, closeBooks, exampleBook, gridBook, rawValues, rowOf, tabOf, type } from './open-book';
import { chooseMonths, openOn, yearBook } from './year-book';

afterEach(closeBooks);

const PAGE = 'Tiến độ';

async function monthlyBook(today: string, person: readonly string[] = []): Promise<Host> {
  const host = await yearBook(today, person);
  await chooseMonths(host);
  return host;
}

async function pageOn(host: Host) {
  return tabOf(await host.tabs(), PAGE);
}

async function names(host: Host): Promise<readonly string[]> {
  return (await host.tabs()).map(({ name }) => name);
}

describe('Tiến độ đến ngày…', () => {
  it('shows the months of each unit on the day, and what they come to', async () => {
    const host = await monthlyBook('2020-05-31');
    const before = rawValues(await host.tabs(), ['Sổ tin bài', 'Giao chỉ tiêu', 'Danh mục chỉ tiêu']);
    const { error, messages } = await host.run(COMMANDS.progress);
    expect(error).toBeNull();
    expect(messages.map(({ kind }) => kind)).toEqual(['prompt', 'toast']);
    const page = await pageOn(host);
    const row = rowOf(page, 1, 'LĐLĐ Thạch An');
    expect(page.display[row]?.slice(2, 21)).toEqual([
      ...['24', '▽ 1', '▽ 1', '▽ 1', '▽ 1', '▽ 1', '', '', '', '', '', '', ''],
      ...['5', '10', '5', 'Chậm tiến độ', '0/5', '3'],
    ]);
    expect(page.backgrounds[row]?.slice(2, 9)).toEqual([
      null,
      ...Array.from({ length: 5 }, () => '#f4cccc'),
      null,
    ]);
    const total = page.display[rowOf(page, 1, 'TỔNG CỘNG')];
    // 12 × 24 + 2 × 12 of the 14 units after the mergers of that year.
    expect([2, 15, 16].map((column) => total?.[column])).toEqual(['312', '138', '130']);
    expect(rawValues(await host.tabs(), ['Sổ tin bài', 'Giao chỉ tiêu', 'Danh mục chỉ tiêu'])).toBe(before);
  });

  it('shows a day of before as it was then', async () => {
    const host = await monthlyBook('2021-01-10', ['30/06/2020', 'hết tháng 7/2020']);
    await host.run(COMMANDS.progress);
    const page = await pageOn(host);
    const line = (unit: string) => page.display[rowOf(page, 1, unit)];
    expect(line('LĐLĐ Hạ Lang')?.slice(15, 21)).toEqual(['9', '12', '3', 'Chậm tiến độ', '3/6', '3']);
    expect(line('LĐLĐ Hạ Lang')?.[2]).toBe('24');
    expect(line('CĐ ngành Y tế')?.slice(15, 21)).toEqual(['24', '12', '', 'Đạt', '6/6', '']);
    await host.run(COMMANDS.progress);
    const july = await pageOn(host);
    expect(july.display[rowOf(july, 1, 'LĐLĐ Hạ Lang')]?.slice(15, 21)).toEqual([
      ...['10', '11', '1', 'Chậm tiến độ', '3/7', '2'],
    ]);
  });

  it('keeps what staff type to the right, and is the same when run twice', async () => {
    const host = await monthlyBook('2020-05-31');
    await host.run(COMMANDS.progress);
    const row = rowOf(await pageOn(host), 1, 'LĐLĐ Hòa An') + 1;
    await type(host, PAGE, { V4: 'Người theo dõi', [`V${row}`]: 'Chị Mai', [`W${row}`]: '=LEN("abc")' });
    await host.run(COMMANDS.progress);
    const page = await pageOn(host);
    expect(page.values[row - 1]?.slice(21, 23)).toEqual(['Chị Mai', 3]);
    await host.run(COMMANDS.progress);
    expect(await pageOn(host)).toEqual(page);
  });

  it('asks once more for what is no day, then changes nothing', async () => {
    const host = await monthlyBook('2020-05-31', ['hôm qua', '31/02/2020', 'OK', 'hôm qua', '31/05/2020']);
    const before = await names(host);
    const report = await host.run(COMMANDS.progress);
    expect(report.messages.map(({ kind }) => kind)).toEqual(['prompt', 'prompt', 'alert']);
    expect(report.messages[1]?.text).toContain('“hôm qua” không phải là một ngày');
    expect(report.messages[2]?.text).toContain('chưa có gì thay đổi');
    expect(await names(host)).toEqual(before);
    const second = await host.run(COMMANDS.progress);
    expect(second.messages.map(({ kind }) => kind)).toEqual(['prompt', 'prompt', 'toast']);
    expect(await names(host)).toContain(PAGE);
  });

  it('changes nothing when it is cancelled', async () => {
    const host = await monthlyBook('2020-05-31', ['CANCEL']);
    const before = await names(host);
    const { messages } = await host.run(COMMANDS.progress);
    expect(messages.map(({ kind }) => kind)).toEqual(['prompt']);
    expect(await names(host)).toEqual(before);
  });

  it('lists what is over without any months, and says where to choose them', async () => {
    const host = await openOn('2020-01-15', await exampleBook());
    const { error, messages } = await host.run(COMMANDS.progress);
    expect(error).toBeNull();
    const page = await pageOn(host);
    const at = rowOf(page, 0, 'Đã quá hạn');
    const due = page.display[at + 2] ?? [];
    expect([...due.slice(0, 2), ...due.slice(15, 18)]).toEqual(['1', 'CĐCS', '31/12/2019', '-15', '5/10']);
    expect(due[18]).toContain('LĐLĐ Bảo Lâm, LĐLĐ Hòa An');
    expect(messages.map(({ text }) => text).join(' ')).toContain('cột Đánh giá');
    expect(page.display.map((cells) => cells[1]).join(' ')).toContain(
      'Chưa có chỉ tiêu nào đánh giá theo tháng, quý',
    );
  });

  it('makes no tab where there is nothing to show', async () => {
    const host = await yearBook('2020-05-31');
    await chooseMonths(host, { every: 'Cả kỳ' });
    const before = await names(host);
    const { messages } = await host.run(COMMANDS.progress);
    expect(messages.at(-1)?.text).toContain('Chưa có chỉ tiêu nào đánh giá theo tháng, quý.');
    expect(await names(host)).toEqual(before);
  });

  it('says in row 1 whether its sources are as it read them, and leaves that of the summary true', async () => {
    const host = await monthlyBook('2020-05-31', ['OK', '31/03/2020']);
    const live = async () => {
      const tabs = await host.tabs();
      return ['Tổng hợp', 'Tiến độ'].map((name) => tabOf(tabs, name).values[0]?.[0]);
    };
    await host.run(COMMANDS.summary);
    await host.run(COMMANDS.progress);
    expect(await live()).toEqual(['', '']);
    await type(host, 'Sổ tin bài', { B8: 'LĐLĐ Hạ Lang' });
    expect(await live()).toEqual([
      'Biểu gốc đã thay đổi: Sổ tin bài. Chọn Chỉ tiêu ▸ Tạo bảng tổng hợp',
      'Biểu gốc đã thay đổi: Sổ tin bài. Chọn Chỉ tiêu ▸ Tiến độ đến ngày…',
    ]);
    await host.run(COMMANDS.progress);
    expect(await live()).toEqual([
      'Biểu gốc đã thay đổi từ khi lập trang này. Chọn Chỉ tiêu ▸ Tạo bảng tổng hợp',
      '',
    ]);
    await host.run(COMMANDS.summary);
    expect(await live()).toEqual(['', '']);
  });

  it('writes in 25 calls, and in as many for many units', async () => {
    const calls = async (units: number) => {
      const rows = Array.from({ length: units }, (_, unit) =>
        [1, 2].map((month) => [`0${month}/0${month}/2020`, `Xã Số ${unit + 1}`, `Tin ${unit}`]),
      ).flat();
      const head = [['SỔ TIN, BÀI NĂM 2020'], ['(24 tin, bài/năm)'], ['Ngày đăng', 'Đơn vị', 'Tiêu đề']];
      const host = await openOn('2020-05-31', await gridBook({ 'Sổ tin bài': [...head, ...rows] }));
      await chooseMonths(host);
      const first = await host.run(COMMANDS.progress);
      const again = await host.run(COMMANDS.progress);
      expect((await pageOn(host)).values.length).toBeGreaterThan(units);
      return [first.calls, again.calls];
    };
    const few = await calls(14);
    expect(Math.max(...few.map(({ write }) => write))).toBeLessThanOrEqual(25);
    expect(await calls(400)).toEqual(few);
  });
});
