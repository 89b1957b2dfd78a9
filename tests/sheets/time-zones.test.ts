import { afterEach, describe, expect, it } from 'vitest';
import { COMMANDS, closeBooks, gridBook, openBook, rowOf, tabOf, type } from './open-book';

afterEach(closeBooks);

const FUND = [
  ['QUỸ XÃ HỘI NĂM 2019'],
  ['TT', 'Đơn vị', 'Phải nộp', 'Đã nộp', 'Ngày nộp'],
  [1, 'LĐLĐ Hòa An', 100, 40],
  [2, 'LĐLĐ Bảo Lạc', 100, 100],
];
const LOG = [
  ['SỔ TIN BÀI NĂM 2019'],
  ['Giao 2 tin, bài/năm'],
  ['Ngày đăng', 'Đơn vị', 'Tiêu đề'],
  ['', 'LĐLĐ Hòa An', 'a'],
  ['', 'LĐLĐ Hòa An', 'b'],
  ['', 'LĐLĐ Bảo Lạc', 'c'],
];

/** The first and the last hour of days, a summer's day, the hour in which clocks change. */
const DAYS = { A4: '01/01/2019 00:30', A5: '31/12/2019 23:45', A6: '10/03/2019 01:30' };

describe.each(['Asia/Ho_Chi_Minh', 'America/Los_Angeles', 'Asia/Shanghai', 'Australia/Lord_Howe'])(
  'days in a file of %s',
  (timeZone) => {
    it('are where they were typed after five runs', async () => {
      const host = await openBook(await gridBook({ Quỹ: FUND, 'Sổ tin bài': LOG }, { timeZone }), {
        asOf: '2020-01-10',
      });
      await type(host, 'Quỹ', { E3: '31/12/2019', E4: '05/07/2019' });
      await type(host, 'Sổ tin bài', DAYS);
      const raw = async () =>
        (await host.tabs())
          .filter(({ name }) => ['Quỹ', 'Sổ tin bài'].includes(name))
          .map(({ display }) => display);
      const before = await raw();
      expect((await host.run(COMMANDS.summary)).error).toBeNull();
      const list = () => host.tabs().then((tabs) => tabOf(tabs, 'Đơn vị chưa đạt'));
      const place = async () => rowOf(await list(), 2, 'LĐLĐ Hòa An');
      await type(host, 'Đơn vị chưa đạt', {
        [`K${(await place()) + 1}`]: '31/12/2019',
        [`L${(await place()) + 1}`]: '15/06/2020 08:30',
      });
      for (let run = 0; run < 5; run += 1) expect((await host.run(COMMANDS.summary)).error).toBeNull();
      expect((await list()).display[await place()]?.slice(10, 12)).toEqual([
        '31/12/2019',
        '15/06/2020 08:30:00',
      ]);
      expect(await raw()).toEqual(before);
      const summary = tabOf(await host.tabs(), 'Tổng hợp')
        .display.flat()
        .join('|');
      expect(summary).toContain('đếm 3 dòng năm 2019');
    });
  },
);
