import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/core/workbook/workbook';
import { surveyTabs, tabOf, verdicts } from '../survey/office-grids';

type Rows = readonly (readonly Cell[])[];

const day = (month: number): Cell => ({ year: 2024, month, day: 5 });
const NONE: readonly Cell[] = ['', '', '', '', ''];

/** Rows of a log with those of staff's own table at their right, as long as it goes. */
function beside(left: Rows, right: Rows): Rows {
  return left.map((row, at) => [...row, '', ...(right[at] ?? NONE)]);
}

const judged = (rows: Rows) => verdicts(surveyTabs([tabOf('Sổ', rows)]));

describe('staff’s own table at the right of a log', () => {
  const visits: Rows = [
    [day(1), 'Xã Ea Tul', 'Bà A'],
    [day(2), 'Xã Ea Kao', 'Ông B'],
    [day(3), 'Xã Ea Kao', 'Bà C'],
    [day(4), 'Xã Ea Tul', 'Ông D'],
    [day(5), 'Xã Ea Tul', 'Ông E'],
  ];

  it('is a table of its own, whose targets and results are judged', () => {
    const lines = judged([
      ['SỔ THĂM HỎI NĂM 2024'],
      ['Ngày', 'Xã', 'Người được thăm', '', 'Xã', 'KH', 'Đã thăm'],
      ...beside(visits, [
        ['Xã Ea Tul', 4, 3],
        ['Xã Ea Kao', 2, 2],
      ]),
    ]);
    expect(lines.map((line) => line.slice(1))).toEqual([['Xã Ea Tul 3/4 Chưa đạt', 'Xã Ea Kao 2/2 Đạt']]);
  });

  it('gives the log its targets where it has no results', () => {
    const lessons: Rows = [
      [1, day(1), 'THCS Hợp Giang', 'Toán', 2],
      [2, day(2), 'THCS Sông Bằng', 'Văn', 3],
      [3, day(3), 'THCS Hợp Giang', 'Sử', 2],
    ];
    const lines = judged([
      ['SỔ DỰ GIỜ NĂM 2024'],
      ['TT', 'Ngày', 'Trường', 'Môn', 'Số tiết', '', 'TT', 'Trường', 'Kế hoạch'],
      ...beside(lessons, [
        [1, 'THCS Sông Bằng', 4],
        [2, 'THCS Hợp Giang', 4],
      ]),
    ]);
    expect([...(lines[0]?.slice(1) ?? [])].sort()).toEqual([
      'THCS Hợp Giang 4/4 Đạt',
      'THCS Sông Bằng 3/4 Chưa đạt',
    ]);
  });

  it('lends no figure to the units of the rows that it stands beside', () => {
    const lines = judged([
      ['SỔ GIAO DỊCH NĂM 2024 (mỗi chi nhánh 2 hồ sơ)'],
      ['Ngày', 'Chi nhánh', 'Khách hàng', '', 'Chi nhánh', 'Số hồ sơ'],
      ...beside(
        [
          [day(1), 'Chi nhánh Trà Lĩnh', 'A'],
          [day(2), 'Chi nhánh Hòa An', 'B'],
          [day(3), 'Chi nhánh Hòa An', 'C'],
        ],
        [
          ['Chi nhánh Hòa An', 2],
          ['Chi nhánh Trà Lĩnh', 1],
        ],
      ),
    ]);
    const units = lines.flatMap((line) => line.slice(1)).map((line) => line.replace(/\/.*/, ''));
    expect([...new Set(units)].sort()).toEqual(['Chi nhánh Hòa An 2', 'Chi nhánh Trà Lĩnh 1']);
  });

  it.each<[string, readonly Cell[], Rows]>([
    [
      'a gap right behind its names',
      ['TT', 'Huyện', '', 'Xã', 'KH', 'KQ'],
      [
        [1, 'Hòa An', '', 'Xã Bế Triều', 5, 5],
        [2, '', '', 'Xã Nước Hai', 5, 4],
      ],
    ],
    [
      'the same names in each row',
      ['TT', 'Xã', 'KH', '', 'Xã', 'KQ'],
      [
        [1, 'Xã Bế Triều', 5, '', 'Xã Bế Triều', 5],
        [2, 'Xã Nước Hai', 5, '', 'Xã Nước Hai', 4],
      ],
    ],
  ])('is none where a table has %s', (_, headings, rows) => {
    const [line] = judged([['KẾT QUẢ NĂM 2024'], headings, ...rows]);
    expect(line?.slice(1)).toEqual(['Xã Bế Triều 5/5 Đạt', 'Xã Nước Hai 4/5 Chưa đạt']);
  });
});
