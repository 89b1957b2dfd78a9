import { describe, expect, it } from 'vitest';
import { footnotes } from '../../../src/core/report/footnotes';
import type { Cell } from '../../../src/core/workbook/workbook';
import { surveyTabs, tabOf } from '../survey/office-grids';

function linesOf(name: string, ...rows: readonly (readonly Cell[])[]): readonly string[] {
  const units = ['Đội Bắc', 'Đội Nam', 'Đội Tây'];
  const tabs = [
    tabOf('KH giao', [
      ['CHỈ TIÊU TUYỂN SINH NĂM 2024'],
      ['TT', 'Đội', 'Chỉ tiêu giao'],
      ...units.map((unit, at) => [at + 1, unit, 10 - at]),
    ]),
    tabOf('Kết quả', [
      ['KẾT QUẢ TUYỂN SINH NĂM 2024'],
      ['TT', 'Đội', 'Kết quả'],
      ...units.map((unit, at) => [at + 1, unit, 9 - at]),
    ]),
    tabOf(name, rows),
  ];
  return footnotes(surveyTabs(tabs), []).filter((line) => line.startsWith('Chưa tính số giao bổ sung'));
}

describe('a tab that says that targets were changed, in a way that is not read', () => {
  it.each<[string, readonly (readonly Cell[])[]]>([
    [
      'a log of decisions',
      [
        ['THEO DÕI GIAO BỔ SUNG CHỈ TIÊU NĂM 2024'],
        ['Ngày QĐ', 'Đội', 'Số bổ sung (+), giảm (-)', 'Số QĐ'],
        ['10/05/2024', 'Đội Bắc', 2, '45/QĐ'],
        ['01/09/2024', 'Đội Bắc', 1, '98/QĐ'],
        ['01/09/2024', 'Đội Tây', -2, '98/QĐ'],
      ],
    ],
    [
      'a column a decision',
      [
        ['GIAO BỔ SUNG CHỈ TIÊU TUYỂN SINH NĂM 2024'],
        ['TT', 'Đội', 'Đợt 1 (QĐ 45, 10/5)', 'Đợt 2 (QĐ 98, 1/9)'],
        [1, 'Đội Bắc', 2, 1],
        [2, 'Đội Tây', '', -2],
      ],
    ],
  ])('is named on the page: %s', (_, rows) => {
    expect(linesOf('Bổ sung', ...rows)).toEqual([expect.stringContaining("ở 'Bổ sung': KH của đơn vị")]);
  });

  it('is not meant by other tabs without a target', () => {
    const rows = [
      ['DANH SÁCH BỔ SUNG TRANG THIẾT BỊ NĂM 2024'],
      ['TT', 'Đội', 'Số máy'],
      [1, 'Đội Bắc', 2],
      [2, 'Đội Tây', 3],
    ];
    expect(linesOf('Thiết bị', ...rows)).toEqual([]);
  });
});
