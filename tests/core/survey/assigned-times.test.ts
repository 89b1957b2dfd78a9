import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/core/workbook/workbook';
import { judged, surveyOn, tabOf } from './office-time';

const SALES: readonly (readonly Cell[])[] = [
  ['Ngày', 'Cửa hàng', 'Mặt hàng', 'Thành tiền'],
  ['28/04/2024', 'Cửa hàng 1', 'Gạo', 900000],
  ['01/05/2024', 'Cửa hàng 1', 'Gạo', 200000],
  ['02/05/2024', 'Cửa hàng 2', 'Mì', 160000],
  ['03/06/2024', 'Cửa hàng 1', 'Mì', 500000],
];
const MEMBERS: readonly (readonly Cell[])[] = [
  ['TT', 'Họ và tên', 'Chi hội', 'Ngày kết nạp'],
  [1, 'Nông Thị Ba', 'Chi hội 1', '20/01/2024'],
  [2, 'Hoàng Văn Tư', 'Chi hội 1', '15/05/2024'],
  [3, 'Lý Thị Năm', 'Chi hội 2', '20/06/2024'],
];

describe('a log without a title whose targets a table of their own assigns', () => {
  it.each([
    [
      'the month of the plan',
      'KẾ HOẠCH DOANH SỐ THÁNG 5/2024',
      '2024-06-10',
      ['200000/300000 Chưa đạt', '160000/150000 Vượt'],
    ],
    [
      'a month that runs',
      'KẾ HOẠCH DOANH SỐ THÁNG 6/2024',
      '2024-06-10',
      ['500000/300000 Vượt', '0/150000 Đang thực hiện'],
    ],
    [
      'the year of the plan',
      'KẾ HOẠCH DOANH SỐ NĂM 2024',
      '2024-06-10',
      ['1600000/300000 Vượt', '160000/150000 Vượt'],
    ],
  ])('counts what was done in %s', (_, title, today, expected) => {
    const plan = tabOf('KH', [
      [title],
      ['Cửa hàng', 'Thành tiền'],
      ['Cửa hàng 1', 300000],
      ['Cửa hàng 2', 150000],
    ]);
    const lines = judged(surveyOn(today, [tabOf('Bán hàng', SALES), plan]));
    expect(lines.map((line) => line.replace(/^Cửa hàng \d /, ''))).toEqual(expected);
  });

  it('counts persons of half a year', () => {
    const plan = tabOf('Giao', [
      ['CHỈ TIÊU KẾT NẠP HỘI VIÊN QUÝ II/2024'],
      ['Chi hội', 'Kết nạp'],
      ['Chi hội 1', 2],
      ['Chi hội 2', 1],
    ]);
    expect(judged(surveyOn('2024-07-05', [tabOf('Kết nạp', MEMBERS), plan]))).toEqual([
      'Chi hội 1 1/2 Chưa đạt',
      'Chi hội 2 1/1 Đạt',
    ]);
  });
});

describe('a table of no time whose targets a table of their own assigns', () => {
  it.each([
    ['2024-05-20', 'Đang thực hiện'],
    ['2024-06-02', 'Chưa đạt'],
  ])('is due when the plan is: %s %s', (today, state) => {
    const tabs = [
      tabOf('Kết quả trồng cây', [
        ['Thôn', 'Trồng cây'],
        ['Thôn 1', 9],
        ['Thôn 2', 10],
      ]),
      tabOf('Giao', [
        ['CHỈ TIÊU TRỒNG CÂY THÁNG 5/2024'],
        ['Thôn', 'Trồng cây'],
        ['Thôn 1', 10],
        ['Thôn 2', 10],
      ]),
    ];
    expect(judged(surveyOn(today, tabs))).toEqual([`Thôn 1 9/10 ${state}`, 'Thôn 2 10/10 Đạt']);
  });
});
