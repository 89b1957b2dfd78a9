import { describe, expect, it } from 'vitest';
import { judged, summaryText, surveyOn, tabOf } from './office-time';

const PLAN = tabOf('KH', [
  ['KẾ HOẠCH THU QUỸ NĂM 2025'],
  ['TT', 'Đơn vị', 'Quý I', '6 tháng đầu năm', 'Cả năm'],
  [1, 'Xã Cô Ba', 10, 25, 50],
  [2, 'Xã Hồng Trị', 8, 20, 40],
]);

function results(time: string, heading: string, first: number, second: number) {
  return tabOf('KQ', [
    [`KẾT QUẢ THU QUỸ ${time} NĂM 2025`],
    ['TT', 'Đơn vị', heading],
    [1, 'Xã Cô Ba', first],
    [2, 'Xã Hồng Trị', second],
  ]);
}

describe('a plan with columns for several times', () => {
  it.each([
    ['6 THÁNG ĐẦU', '2025-07-10', [26, 19], ['Xã Cô Ba 26/25 Vượt', 'Xã Hồng Trị 19/20 Chưa đạt']],
    ['QUÝ I', '2025-04-10', [10, 7], ['Xã Cô Ba 10/10 Đạt', 'Xã Hồng Trị 7/8 Chưa đạt']],
  ] as const)('judges the results of %s by that time’s', (time, today, [first, second], expected) => {
    const tabs = [PLAN, results(time, 'Kết quả', first, second)];
    expect(judged(surveyOn(today, tabs))).toEqual(expected);
    expect(summaryText(today, tabs)).toContain("không dùng cột 'Cả năm'");
  });

  it('judges those of other times by the year’s', () => {
    expect(judged(surveyOn('2025-10-10', [PLAN, results('9 THÁNG', 'Kết quả', 36, 31)]))).toEqual([
      'Xã Cô Ba 36/50 Đang thực hiện',
      'Xã Hồng Trị 31/40 Đang thực hiện',
    ]);
    expect(judged(surveyOn('2025-07-10', [PLAN, results('QUÝ II', 'Lũy kế từ đầu năm', 26, 19)]))).toEqual([
      'Xã Cô Ba 26/50 Đang thực hiện',
      'Xã Hồng Trị 19/40 Đang thực hiện',
    ]);
  });
});
