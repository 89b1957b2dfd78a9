import { afterEach, describe, expect, it } from 'vitest';
import { COMMANDS, closeBooks, rawValues, tabOf, type } from './open-book';
import { chooseMonths, yearBook } from './year-book';

afterEach(closeBooks);

describe('Tạo bảng tổng hợp in a year with targets of their own', () => {
  it('judges each unit by the target of the day, tells why, and leaves the tab alone', async () => {
    const host = await yearBook('2020-07-31');
    const before = rawValues(await host.tabs(), ['Sổ tin bài', 'Giao chỉ tiêu']);
    expect((await host.run(COMMANDS.summary)).error).toBeNull();
    const { display } = tabOf(await host.tabs(), 'Tổng hợp');
    const lineOf = (unit: string) => display.find((cells) => cells[1] === unit)?.slice(2, 5);
    expect(lineOf('LĐLĐ Hạ Lang')).toEqual(['18', '10', '▽ 55,6%']);
    expect(lineOf('CĐ ngành NN&PTNT')).toEqual(['12', '6', '▽ 50,0%']);
    expect(display.map((cells) => cells[0]).join(' ')).toContain(
      'giao riêng: LĐLĐ Bảo Lâm 12, CĐ ngành NN&PTNT 12 (01 biên chế); LĐLĐ Hạ Lang 24 → 18 từ 01/07/2020 (CV 900/LĐLĐ: thiếu người).',
    );
    expect(rawValues(await host.tabs(), ['Sổ tin bài', 'Giao chỉ tiêu'])).toBe(before);
  });

  it('says on the live line that a target was changed', async () => {
    const host = await yearBook('2020-07-31');
    await host.run(COMMANDS.summary);
    const liveLine = async () => tabOf(await host.tabs(), 'Tổng hợp').values[0]?.[0];
    expect(await liveLine()).toBe('');
    await type(host, 'Giao chỉ tiêu', { C4: '15' });
    expect(await liveLine()).toContain('Biểu gốc đã thay đổi: Giao chỉ tiêu');
  });
});

describe('Tạo bảng tổng hợp in the middle of a year judged month by month', () => {
  it('names the units behind, and what they need, once Đánh giá says Hằng tháng', async () => {
    const host = await yearBook('2020-05-31');
    await chooseMonths(host);
    const { error, messages } = await host.run(COMMANDS.summary);
    expect(error).toBeNull();
    // After the mergers of February and March 14 unions have the target, and 10 are needed: Hòa An has 8, Thạch An 5, Hạ Lang 7,
    // Trùng Khánh 7 and Trà Lĩnh's 2.
    const { display } = tabOf(await host.tabs(), 'Đơn vị chưa đạt');
    expect(display.flat()).toContain(
      'Tính đến ngày 31/05/2020: 0 lượt chưa đạt; 4 lượt chậm tiến độ của 4 đơn vị',
    );
    const line = display.find((cells) => cells[2] === 'LĐLĐ Thạch An');
    expect(line?.slice(3, 8)).toEqual(['24', '5', '▽ 20,8%', '5', 'Chậm tiến độ (cần 10 đến 31/05)']);
    expect(messages.map(({ text }) => text).join(' ')).toContain('4 lượt chậm tiến độ');
    const summary = tabOf(await host.tabs(), 'Tổng hợp');
    expect(summary.display.map((cells) => cells[0]).join(' ')).toContain(
      '4/14 đơn vị chậm tiến độ đến hết tháng 5.',
    );
    const row = summary.display.findIndex((cells) => cells[1] === 'LĐLĐ Thạch An');
    expect(summary.backgrounds[row]?.slice(1, 5)).toEqual(['#f4cccc', null, '#f4cccc', '#f4cccc']);
  });
});
