import { describe, expect, it } from 'vitest';
import { withoutLegendsBeside } from '../../../src/core/tab/legends-beside';
import type { Cell } from '../../../src/core/workbook/workbook';
import { surveyTabs, tabOf, verdicts } from './office-grids';

type Rows = readonly (readonly Cell[])[];

const FUND: Rows = [
  ['KẾT QUẢ THU QUỸ NĂM 2024', '', '', ''],
  ['TT', 'Xã', 'Kế hoạch', 'Thực hiện'],
  [1, 'Xã Cô Ba', 50, 45],
  [2, 'Xã Hồng Trị', 60, 72],
  [3, 'Xã Khánh Xuân', 30, 30],
  [4, 'Xã Xuân Trường', 20, 15],
];

/** What stands on the right of the fund's table, behind some blank columns, from its header on. */
function beside(right: Rows, gap = 1) {
  const values = FUND.map((row, at) => [...row, ...Array<Cell>(gap).fill(''), ...(right[at - 1] ?? [])]);
  return verdicts(surveyTabs([tabOf('Biểu', values)]));
}

const ALONE = verdicts(surveyTabs([tabOf('Biểu', FUND)]));

describe('a legend on the right of a table', () => {
  it.each<[string, Rows]>([
    [
      'grades by percentages',
      [
        ['Xếp loại', 'Từ (%)', 'Đến (%)'],
        ['Tốt', 100, 200],
        ['Khá', 80, 99.9],
        ['Yếu', 0, 79.9],
      ],
    ],
    [
      'points',
      [
        ['Mức', 'Điểm'],
        ['Hoàn thành', 10],
        ['Chậm', 5],
      ],
    ],
    [
      'counts of the office',
      [
        ['Thống kê', 'Số đơn vị'],
        ['Đạt', 2],
        ['Chưa đạt', 2],
      ],
    ],
  ])('is no part of it: %s', (_, legend) => {
    expect(beside(legend)).toEqual(ALONE);
    expect(beside(legend, 2)).toEqual(ALONE);
  });

  it('is none where units, targets or results stand there, or each row has its own', () => {
    const other: Rows = [
      ['Xã', 'Kế hoạch', 'Thực hiện'],
      ['Xã Sơn Lập', 5, 6],
      ['Xã Hưng Đạo', 7, 5],
    ];
    expect(beside(other).flat().join()).toContain('Xã Sơn Lập 6/5 Vượt');
    const each: Rows = [
      ['Nội dung', 'Số tin'],
      ['Tin', 3],
      ['Bài', 4],
      ['Tin', 5],
      ['Ảnh', 6],
    ];
    const tab = tabOf(
      'Biểu',
      FUND.map((row, at) => [...row, '', ...(each[at - 1] ?? ['', ''])]),
    );
    expect(withoutLegendsBeside(tab)).toBe(tab);
  });
});
