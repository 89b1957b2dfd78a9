import { describe, expect, it } from 'vitest';
import { namesLeftOutLines } from '../../../src/core/report/names-left-out-lines';
import type { Cell } from '../../../src/core/workbook/workbook';
import { surveyTabs, tabOf } from '../survey/office-grids';

/** What is said of columns of names beside those of the units, of a table with such headings and names. */
function told(headings: readonly string[], ...names: readonly (readonly Cell[])[]) {
  const rows = names.map((own, index) => [...own, 5 + index, 6]);
  return namesLeftOutLines(surveyTabs([tabOf('Biểu', [[...headings, 'Kế hoạch', 'Thực hiện'], ...rows])]));
}

const isNotUsed = (columns: string) => [
  `Biểu: cột ${columns} không dùng, không xếp nhóm hay cộng theo cột đó.`,
];

describe('names of which several units are', () => {
  it.each([
    [
      'said again in each row',
      ['Chi nhánh', 'Phòng giao dịch'],
      [
        ['Trùng Khánh', 'PGD Thông Huề'],
        ['Trùng Khánh', 'PGD Đàm Thủy'],
        ['Hạ Lang', 'PGD Bằng Ca'],
      ],
      '“Chi nhánh”',
    ],
    [
      'once over several rows, beside numbers',
      ['TT', 'CĐ xã', 'CĐCS'],
      [
        [1, 'CĐ xã Hòa An', 'CĐCS Trường Kim Đồng'],
        [2, '', 'CĐCS Trạm Y tế'],
        [3, 'CĐ xã Nam Tuấn', 'CĐCS Trường Hoa Sen'],
        [4, '', 'CĐCS Trường Hoa Mai'],
      ],
      '“CĐ xã”',
    ],
    [
      'right of the units',
      ['Xóm', 'Xã'],
      [
        ['Nà Mè', 'Hòa An'],
        ['Bản Giài', 'Hòa An'],
        ['Nà Khá', 'Nam Tuấn'],
      ],
      '“Xã”',
    ],
    [
      'in two columns',
      ['Cụm', 'Xã', 'Trường'],
      [
        ['Cụm 1', 'Hòa An', 'Trường Kim Đồng'],
        ['Cụm 1', 'Hòa An', 'Trường Hoa Sen'],
        ['Cụm 2', 'Nam Tuấn', 'Trường Đề Thám'],
      ],
      '“Cụm”, “Xã”',
    ],
  ])('are told where they are not used: %s', (_, headings, names, columns) => {
    expect(told(headings, ...names)).toEqual(isNotUsed(columns));
  });

  it('are not where the units are called by them, where each unit has one of its own, and where they are persons', () => {
    const alleys = ['Sông Hiến', 'Đề Thám'].flatMap((ward) => [1, 2].map((at) => [ward, `Tổ ${at}`]));
    expect(told(['Phường', 'Tổ dân phố'], ...alleys)).toEqual([]);
    const communes = ['Xã Hòa An', 'Xã Nam Tuấn', 'Xã Trà Lĩnh'];
    expect(told(['Mã', 'Đơn vị'], ...communes.map((name, at) => [`M${at}A`, name]))).toEqual([]);
    const keepers = ['Nguyễn Văn An', 'Nguyễn Văn An', 'Lý Thị Bình'];
    expect(
      told(['Người phụ trách', 'Đơn vị'], ...communes.map((name, at) => [keepers[at] ?? '', name])),
    ).toEqual([]);
  });
});
