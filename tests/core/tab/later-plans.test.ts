import { describe, expect, it } from 'vitest';
import type { CalendarDate } from '../../../src/core/date/calendar-date';
import type { Cell } from '../../../src/core/workbook/workbook';
import { inShort, tabOf } from '../survey/in-short';
import { surveyWorkbook } from '../survey/survey-workbook';

type Rows = readonly (readonly Cell[])[];

const JULY: CalendarDate = { year: 2024, month: 7, day: 10 };

function read(title: string, head: readonly Cell[], rows: Rows, today = JULY) {
  const tab = tabOf('Biểu', [[title], head, ...rows]);
  return Object.values(
    inShort(surveyWorkbook({ tabs: [tab] }, { today, listed: [], answers: new Map(), settings: [] })),
  );
}

/** Plan of the year, result of its first half, plan of the second. */
const FEES: Rows = [
  ['Xã Cô Ba', 200, 95, 105],
  ['Xã Hồng Trị', 160, 85, 75],
  ['Xã Huy Giáp', 100, 100, 0],
];
const OF_YEAR = [
  'Xã Cô Ba 200 | 95 inProgress',
  'Xã Hồng Trị 160 | 85 inProgress',
  'Xã Huy Giáp 100 | 100 met',
];

describe('the plan of a part of the year that begins after the results', () => {
  it.each<[string, readonly string[]]>([
    ['THU QUỸ 6 THÁNG ĐẦU NĂM 2024', ['KH năm', 'TH 6 tháng đầu năm', 'KH 6 tháng cuối năm']],
    ['THU QUỸ 6 THÁNG ĐẦU NĂM 2024', ['Kế hoạch năm 2024', 'Thực hiện 6 tháng', 'Kế hoạch quý III']],
    ['THU QUỸ NĂM 2024', ['Chỉ tiêu cả năm', 'Kết quả đến 30/6', 'Chỉ tiêu 6 tháng cuối năm']],
    ['THU QUỸ 6 THÁNG ĐẦU NĂM 2024', ['KH năm', 'Thực hiện', 'KH 6 tháng cuối năm']],
  ])('judges none of them: %s, %s', (title, head) => {
    expect(read(title, ['Đơn vị', ...head], FEES)).toEqual([OF_YEAR]);
  });

  it('nor does it of a school year, nor where what is counted up stands beside the month', () => {
    const rows: Rows = [
      ['Trường A', 20, 18, 22],
      ['Trường B', 16, 16, 16],
    ];
    const today = { year: 2024, month: 2, day: 1 };
    const head = ['Trường', 'Kế hoạch HK I', 'Kết quả HK I', 'Kế hoạch HK II'];
    expect(read('GIỜ DẠY TỐT HỌC KỲ I NĂM HỌC 2023-2024', head, rows, today)).toEqual([
      ['Trường A 20 | 18 below', 'Trường B 16 | 16 met'],
    ]);
    const [told = []] = read('THU QUỸ NĂM 2024', ['Đơn vị', 'KH tháng 6', 'TH tháng 5', 'Lũy kế'], FEES);
    expect(told.join()).not.toContain('exceeded');
  });

  it.each([
    ['TH 6 tháng đầu năm', 'KH 6 tháng cuối năm'],
    ['Thực hiện tháng 6', 'Kế hoạch tháng 7'],
  ])('is no target where there is no other: %s, %s', (result, plan) => {
    const rows = FEES.map(([name = '', , got = '', next = '']) => [name, got, next]);
    expect(read('THU QUỸ NĂM 2024', ['Đơn vị', result, plan], rows)).toEqual([
      ['Xã Cô Ba blank | 95 noPlan', 'Xã Hồng Trị blank | 85 noPlan', 'Xã Huy Giáp blank | 100 noPlan'],
    ]);
  });

  it('leaves plans that have a result beside them, and those of the quarters that are over', () => {
    const rows: Rows = [
      ['Xã Cô Ba', 50, 48, 50, 55, 60],
      ['Xã Hồng Trị', 40, 41, 40, 30, 40],
      ['Xã Huy Giáp', 20, 22, 20, 20, 20],
    ];
    const added = [
      ['Xã Cô Ba 100 | 103 exceeded', 'Xã Hồng Trị 80 | 71 below', 'Xã Huy Giáp 40 | 42 exceeded'],
    ];
    const head = ['Đơn vị', 'KH quý I', 'TH quý I', 'KH quý II', 'TH quý II', 'KH quý III'];
    expect(read('THU QUỸ NĂM 2024', head, rows)).toEqual(added);
    const apart = rows.map(([name = '', one = '', first = '', two = '', second = '', next = '']) => [
      name,
      one,
      two,
      next,
      first,
      second,
    ]);
    const together = ['Đơn vị', 'KH quý I', 'KH quý II', 'KH quý III', 'TH quý I', 'TH quý II'];
    expect(read('THU QUỸ NĂM 2024', together, apart)).toEqual(added);
  });

  it('leaves the plan of now where the result covers it: "KH tháng 6" beside what there is by June', () => {
    const rows = FEES.map(([name = '', plan = '', got = '']) => [name, plan, got]);
    const head = ['Đơn vị', 'KH 6 tháng cuối năm', 'TH cả năm'];
    const [told = []] = read('THU QUỸ NĂM 2024', head, rows, { year: 2025, month: 1, day: 5 });
    expect(told[0]).toBe('Xã Cô Ba 200 | 95 below');
  });
});
