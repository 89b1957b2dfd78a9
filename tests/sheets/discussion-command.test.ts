import { afterEach, describe, expect, it } from 'vitest';
import type { Host } from '../../src/local/run/node-host';
import { COMMANDS, closeBooks, exampleBook, gridBook, rawValues, rowOf, tabOf, type } from './open-book';
import { openOn } from './year-book';

afterEach(closeBooks);

const PAGE = 'Định hướng thảo luận';
const RAW = ['Phát triển đoàn viên', 'Tin bài', 'Quỹ xã hội'];
const PHUC_HOA = 'II · Tin bài · LĐLĐ Phục Hòa · 2019';
const OWN = 'Đề nghị LĐLĐ Phục Hòa nêu biện pháp.';

function opened(): Promise<Host> {
  return exampleBook().then((book) => openOn('2020-01-15', book));
}

async function pageOn(host: Host) {
  return tabOf(await host.tabs(), PAGE);
}

describe('Định hướng thảo luận', () => {
  it('makes its tab alone and leaves the tables as they are', async () => {
    const host = await opened();
    const before = rawValues(await host.tabs(), RAW);
    const { error, messages } = await host.run(COMMANDS.discussion);
    expect(error).toBeNull();
    expect(messages.map(({ kind }) => kind)).toEqual(['toast']);
    expect(messages[0]?.text).toContain('chọn cột A rồi in các ô đã chọn');
    const tabs = await host.tabs();
    expect(tabs.filter(({ hidden }) => !hidden).map(({ name }) => name)).toEqual([...RAW, PAGE]);
    const page = await pageOn(host);
    expect(page.display[5]?.[0]).toBe('CĐCS: 05/10, đạt 50,0%.');
    expect(page.display[0]?.[0]).toBe('');
    expect(rawValues(tabs, RAW)).toBe(before);
  });

  it('prints what is written in column C, through runs and changed figures', async () => {
    const host = await opened();
    await host.run(COMMANDS.discussion);
    const row = rowOf(await pageOn(host), 3, PHUC_HOA) + 1;
    await type(host, PAGE, { [`C${row}`]: OWN });
    expect((await pageOn(host)).display[row - 1]?.[0]).toBe(OWN);
    await host.run(COMMANDS.discussion);
    const again = await pageOn(host);
    expect(again.display[row - 1]?.[0]).toBe(OWN);
    await host.run(COMMANDS.discussion);
    expect(await pageOn(host)).toEqual(again);
    await type(host, 'Tin bài', { C12: 12 });
    expect((await pageOn(host)).display[0]?.[0]).toContain('Biểu gốc đã thay đổi: Tin bài');
    await host.run(COMMANDS.discussion);
    const reached = await pageOn(host);
    expect(reached.display[0]?.[0]).toBe('');
    const old = rowOf(reached, 2, 'Dòng cũ đã viết lại');
    expect(reached.values[old + 1]?.slice(0, 3)).toEqual(['', expect.stringContaining('7/12'), OWN]);
    expect(reached.values.filter((cells) => cells[2] === OWN)).toHaveLength(1);
  });

  it('is renewed with the summary, and renews it, so that no page is silently older', async () => {
    const host = await opened();
    await host.run(COMMANDS.summary);
    await host.run(COMMANDS.discussion);
    await type(host, 'Quỹ xã hội', { E20: 44950000 });
    await host.run(COMMANDS.discussion);
    const summary = tabOf(await host.tabs(), 'Tổng hợp');
    const total = summary.display[rowOf(summary, 1, 'TỔNG CỘNG')];
    expect([total?.[12], summary.display[0]?.[0]]).toEqual(['1.288.100.000', '']);
    await type(host, 'Quỹ xã hội', { E20: 30000000 });
    await host.run(COMMANDS.summary);
    const page = await pageOn(host);
    expect(page.display[0]?.[0]).toBe('');
    expect(page.display[8]?.[0]).toContain('1.273.150.000/1.349.500.000 đồng, đạt 94,3%');
  });

  it('counts what units wrote on the list', async () => {
    const host = await opened();
    await host.run(COMMANDS.summary);
    const below = tabOf(await host.tabs(), 'Đơn vị chưa đạt');
    const row = rowOf(below, 2, 'LĐLĐ Phục Hòa') + 1;
    await type(host, 'Đơn vị chưa đạt', {
      [`I${row}`]: 'Thiếu người',
      [`J${row}`]: 'Phân công lại',
      [`I${row + 1}`]: 'Thiếu máy',
    });
    await host.run(COMMANDS.discussion);
    const page = await pageOn(host);
    const at = rowOf(page, 1, 'VI. Ý kiến đã ghi');
    expect(page.display.slice(at + 1, at + 4).map((cells) => cells[0])).toEqual([
      'Đã có ý kiến 02/32 lượt; 01 lượt chưa nêu giải pháp; 30 lượt chưa có ý kiến.',
      '- LĐLĐ Phục Hòa (Tin bài 7/12): Thiếu người. Giải pháp: Phân công lại.',
      '- LĐLĐ Trà Lĩnh (Tin bài 7/12): Thiếu máy.',
    ]);
  });

  it('leaves a tab of the staff of that name alone', async () => {
    const grid = [
      ['Đơn vị', 'KH', 'Kết quả'],
      ['LĐLĐ Hòa An', 2, 1],
      ['LĐLĐ Hạ Lang', 3, 3],
    ];
    const host = await openOn(
      '2020-01-15',
      await gridBook({ 'Đoàn viên': grid, [PAGE]: [['Ghi chép của tôi']] }),
    );
    await host.run(COMMANDS.discussion);
    const tabs = await host.tabs();
    expect(tabOf(tabs, PAGE).values).toEqual([['Ghi chép của tôi']]);
    expect(tabs.map(({ name }) => name)).toContain(`${PAGE} (tự động)`);
  });

  it('writes in as many calls for many units as for few', async () => {
    const calls = async (units: number) => {
      const rows = Array.from({ length: units }, (_, at) => [`Xã Số ${at + 1}`, 10, at % 12]);
      const host = await openOn(
        '2021-01-15',
        await gridBook({ 'Tin bài': [['TIN BÀI NĂM 2020'], ['Đơn vị', 'KH', 'Kết quả'], ...rows] }),
      );
      const first = await host.run(COMMANDS.discussion);
      const again = await host.run(COMMANDS.discussion);
      return [first.calls, again.calls];
    };
    const few = await calls(14);
    expect(Math.max(...few.map(({ write }) => write))).toBeLessThanOrEqual(30);
    expect(await calls(400)).toEqual(few);
  });
});
