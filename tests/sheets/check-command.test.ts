import { afterEach, describe, expect, it } from 'vitest';
import type { Host, TabReadOut } from '../../src/local/run/node-host';
import { COMMANDS, closeBooks, exampleBook, gridBook, openBook, rawValues, tabOf, type } from './open-book';

const RAW = ['Phát triển đoàn viên', 'Tin bài', 'Quỹ xã hội'];
const PAGE = 'Kiểm tra số liệu';
const REASON = 'Đơn vị đã giải trình tại hội nghị';

afterEach(closeBooks);

async function page(host: Host): Promise<TabReadOut> {
  return tabOf(await host.tabs(), PAGE);
}

/** The row, counted from 1, of the finding whose link begins so. */
function rowAt(tab: TabReadOut, place: string): number {
  const row = tab.values.findIndex((cells) => String(cells[2]).startsWith(place));
  if (row < 0) throw new RangeError(`Name a place of "${tab.name}", not "${place}"`);
  return row + 1;
}

/** Severity, place and state of every finding. */
function listed(tab: TabReadOut): string[] {
  const rows = tab.values.filter((cells) => String(cells[9]).startsWith('K'));
  return rows.map((cells) => [cells[1], cells[2], cells[8]].join('|'));
}

describe('Kiểm tra số liệu', () => {
  it('lists the findings of 2019 on a tab of its own and leaves the raw tabs alone', async () => {
    const host = await openBook(await exampleBook());
    const before = rawValues(await host.tabs(), RAW);
    const report = await host.run(COMMANDS.check);
    const tabs = await host.tabs();
    expect(report.error).toBeNull();
    expect(tabs.filter(({ hidden }) => !hidden).map(({ name }) => name)).toEqual([...RAW, PAGE]);
    expect(rawValues(tabs, RAW)).toBe(before);
    expect(report.messages.map(({ kind, text }) => [kind, text])).toEqual([
      [
        'toast',
        'Đã kiểm tra 3 biểu: 0 lỗi, 6 cần xem lại, 5 gợi ý; 11 mới. Xem trang tính Kiểm tra số liệu.',
      ],
    ]);
    expect(listed(tabOf(tabs, PAGE))).toEqual([
      'Cần xem lại|Phát triển đoàn viên!G11 và 4 ô khác|mới',
      'Cần xem lại|Phát triển đoàn viên!B4|mới',
      'Cần xem lại|Quỹ xã hội!G8 và 1 ô khác|mới',
      'Cần xem lại|Quỹ xã hội!G15|mới',
      'Cần xem lại|Quỹ xã hội!A22|mới',
      'Cần xem lại|Quỹ xã hội!A22|mới',
      'Gợi ý|Tin bài!D19|mới',
      'Gợi ý|Quỹ xã hội!H16 và 1 ô khác|mới',
      'Gợi ý|Quỹ xã hội!F4 và 17 ô khác|mới',
      'Gợi ý|Quỹ xã hội!A23|mới',
      'Gợi ý|Quỹ xã hội!A23|mới',
    ]);
  });

  it('does not repeat what was accepted, as long as it concerns the same units', async () => {
    const host = await openBook(await exampleBook());
    await host.run(COMMANDS.check);
    await type(host, PAGE, { [`H${rowAt(await page(host), 'Phát triển đoàn viên!G11')}`]: REASON });
    const second = await host.run(COMMANDS.check);
    expect(second.messages[0]?.text).toContain('5 cần xem lại, 5 gợi ý; 1 đã chấp nhận');
    const accepted = (await page(host)).values.findIndex((cells) => cells[0] === 'Đã chấp nhận');
    expect((await page(host)).values[accepted + 1]?.slice(7, 9)).toEqual([REASON, 'đã chấp nhận']);

    await type(host, 'Phát triển đoàn viên', { G11: 5 });
    await host.run(COMMANDS.check);
    expect(listed(await page(host))).toContain(
      'Cần xem lại|Phát triển đoàn viên!G12 và 3 ô khác|đã chấp nhận',
    );

    await type(host, 'Phát triển đoàn viên', { G6: '' });
    await host.run(COMMANDS.check);
    const rows = (await page(host)).values.filter((cells) =>
      String(cells[2]).startsWith('Phát triển đoàn viên!G'),
    );
    expect(rows.map((cells) => [cells[2], cells[7], cells[8]])).toEqual([
      ['Phát triển đoàn viên!G6 và 4 ô khác', '', 'còn'],
      ['Phát triển đoàn viên!G12 và 3 ô khác', REASON, 'đã thay đổi'],
    ]);
  });

  it('tells once what was mended, and tells what is new', async () => {
    const host = await openBook(await exampleBook());
    await host.run(COMMANDS.check);
    await type(host, 'Quỹ xã hội', { A23: 'Riêng CĐ ngành NN và PTNT gửi bảng kê sau.', E9: '45 triệu?' });
    const second = await host.run(COMMANDS.check);
    expect(second.messages[0]?.text).toContain('1 lỗi, 6 cần xem lại, 3 gợi ý; 1 mới, 2 đã sửa');
    expect(listed(await page(host))[0]).toBe('Lỗi|Quỹ xã hội!E9|mới');
    expect(listed(await page(host)).slice(-2)).toEqual([
      'Gợi ý|Quỹ xã hội!A23|đã sửa',
      'Gợi ý|Quỹ xã hội!A23|đã sửa',
    ]);
    await host.run(COMMANDS.check);
    expect(listed(await page(host)).filter((line) => line.endsWith('đã sửa'))).toEqual([]);
  });

  it('keeps a reason with its finding when staff sort the page and add a column', async () => {
    const host = await openBook(await exampleBook());
    await host.run(COMMANDS.check);
    const row = rowAt(await page(host), 'Tin bài!D19');
    await type(host, PAGE, { [`H${row}`]: REASON, K4: 'Người xử lý', [`K${row}`]: 'Chị Hà' });
    const values = (await page(host)).values;
    const [first = [], moved = []] = [values[4], values[row - 1]];
    const letters = [...'ABCDEFGHIJK'];
    const cells = (at: number, from: readonly unknown[]) =>
      letters.map((letter, column): [string, string] => [`${letter}${at}`, String(from[column] ?? '')]);
    await type(host, PAGE, Object.fromEntries([...cells(5, moved), ...cells(row, first)]));
    await host.run(COMMANDS.check);
    const kept = (await page(host)).values.filter((line) => line[7] === REASON);
    expect(kept.map((line) => [line[2], line[8], line[10]])).toEqual([
      ['Tin bài!D19', 'đã chấp nhận', 'Chị Hà'],
    ]);
  });

  it('links to the first cell of a finding', async () => {
    const host = await openBook(await exampleBook());
    await host.run(COMMANDS.check);
    const { snapshot } = await host.save();
    const sheet = Object.values(snapshot.sheets).find(({ name }) => name === PAGE);
    const formula = sheet?.cellData?.[6]?.[2]?.f;
    expect(formula).toMatch(/^=HYPERLINK\("#gid=\d+&range=G8"[,;]"Quỹ xã hội!G8 và 1 ô khác"\)$/);
  });

  it('leaves the summary, its list and their live lines as they are', async () => {
    const host = await openBook(await exampleBook());
    await host.run(COMMANDS.summary);
    const pages = ['Tổng hợp', 'Đơn vị chưa đạt'];
    const before = rawValues(await host.tabs(), pages);
    await host.run(COMMANDS.check);
    expect(rawValues(await host.tabs(), pages)).toBe(before);
    await host.run(COMMANDS.summary);
    const tabs = await host.tabs();
    expect(tabs.map(({ name }) => name).filter((name) => name === PAGE)).toHaveLength(1);
    const again = await host.run(COMMANDS.check);
    expect(again.messages[0]?.text).not.toContain('mới');
    expect(await host.tabs()).toHaveLength(tabs.length);
  });

  it('finds figures typed over formulas, and nothing in a clean table', async () => {
    const rows = [5, 6, 7, 8].map((result, index) => [`Trường ${'ABCD'.charAt(index)}`, 10, result, '']);
    const host = await openBook(await gridBook({ Thu: [['Đơn vị', 'KH', 'Kết quả', 'Tỷ lệ %'], ...rows] }));
    await type(host, 'Thu', { D2: '=C2/B2*100', D3: '=C3/B3*100', D4: '=C4/B4*100', D5: '=C5/B5*100' });
    await host.run(COMMANDS.check);
    expect((await page(host)).values[4]?.[0]).toBe('Không có điều gì cần xem lại.');
    await type(host, 'Thu', { D5: 80 });
    await host.run(COMMANDS.check);
    expect(listed(await page(host))).toEqual(['Cần xem lại|Thu!D5|mới']);
  });

  it('takes the same number of calls for ten rows and for nine hundred', async () => {
    const calls = async (count: number) => {
      const units = Array.from({ length: count }, (_, index) => [`Trường ${index + 1}`, 10, 9, '90']);
      const host = await openBook(
        await gridBook({ Thu: [['Đơn vị', 'KH', 'Kết quả', 'Tỷ lệ %'], ...units] }),
      );
      const report = await host.run(COMMANDS.check);
      expect(report.error).toBeNull();
      return report.calls.total;
    };
    expect(await calls(900)).toBe(await calls(10));
  });
});
