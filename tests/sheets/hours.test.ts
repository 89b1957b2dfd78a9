import { describe, expect, it } from 'vitest';
import { COMMANDS, gridBook, tabOf } from './open-book';
import { act, openStaffBook } from './staff';

describe('days with hours in a log, as forms write them', () => {
  it('match after a run, and a changed day does not', async () => {
    const grid = [
      ['SỔ TIẾP CÔNG DÂN NĂM 2020'],
      ['Ngày', 'Đơn vị', 'Nội dung'],
      ['', 'Phường Hợp Giang', 'Đất đai'],
      ['', 'Phường Sông Bằng', 'Chế độ'],
      ['', 'Phường Hợp Giang', 'Hộ tịch'],
    ];
    const host = await openStaffBook(await gridBook({ Sổ: grid }), { person: ['3', 'OK'] });
    const put = (day: number) =>
      `book.getSheetByName('Sổ').getRange('A3').setValue(new Date(2020, 0, ${day}, 8, 30));`;
    await act(
      host,
      `${put(6)} book.getSheetByName('Sổ').getRange('A4:A5').setValues([[new Date(2020, 1, 5, 14, 5)], [new Date(2020, 1, 7)]]);`,
    );
    expect((await host.run(COMMANDS.summary)).error).toBeNull();
    const line = async () => tabOf(await host.tabs(), 'Tổng hợp').values[0]?.[0];
    expect(await line()).toBe('');
    await act(host, put(7));
    expect(await line()).toContain('Biểu gốc đã thay đổi');
    await act(host, put(6));
    expect(await line()).toBe('');
  });
});
