import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/core/workbook/workbook';
import { surveyTabs, tabOf } from '../survey/office-grids';

type Row = readonly Cell[];

/** The units of the first table, each with its group. */
function units(header: Row, rows: readonly Row[]) {
  const { tables } = surveyTabs([tabOf('Biểu', [['KẾT QUẢ NĂM 2024'], header, ...rows])]);
  return (tables[0]?.rows ?? []).flatMap(({ kind, name, group }) =>
    kind === 'unit' ? [group === null ? name : `${name} < ${group}`] : [],
  );
}

const PLAIN: Row = ['TT', 'Đơn vị', 'Kế hoạch', 'Thực hiện'];

describe('a row that lacks its number among those numbered I, II, III', () => {
  it.each<[string, Row, readonly Row[], readonly string[]]>([
    [
      'between two',
      PLAIN,
      [
        ['I', 'Xã Hòa An', 10, 9],
        ['II', 'Xã Bảo Lạc', 12, 12],
        ['', 'Xã Nam Tuấn', 8, 9],
        ['IV', 'Xã Cô Ba', 7, 7],
      ],
      ['Xã Hòa An', 'Xã Bảo Lạc', 'Xã Nam Tuấn', 'Xã Cô Ba'],
    ],
    [
      'behind all',
      PLAIN,
      [
        ['I', 'Trường Hoa Sen', 10, 9],
        ['II', 'Trường Hoa Mai', 12, 12],
        ['III', 'Trường Sơn Ca', 8, 9],
        ['', 'Trường Họa Mi', 7, 7],
      ],
      ['Trường Hoa Sen', 'Trường Hoa Mai', 'Trường Sơn Ca', 'Trường Họa Mi'],
    ],
    [
      'letters in front of names',
      PLAIN,
      [
        ['', 'A. CĐ Y tế', 10, 9],
        ['', 'CĐ Giáo dục', 12, 12],
        ['', 'C. CĐ Viên chức', 8, 9],
      ],
      ['CĐ Y tế', 'CĐ Giáo dục', 'CĐ Viên chức'],
    ],
    [
      'over rows of plans and results',
      ['TT', 'Trạm', 'Tiêm chủng', 'Khám thai'],
      [
        ['VIII', 'Trạm Đề Thám', '', ''],
        ['', 'Kế hoạch', 10, 11],
        ['', 'Thực hiện', 12, 9],
        ['', 'Trạm Hòa Chung', '', ''],
        ['', 'Kế hoạch', 14, 16],
        ['', 'Thực hiện', 12, 17],
        ['X', 'Trạm Sông Bằng', '', ''],
        ['', 'Kế hoạch', 20, 21],
        ['', 'Thực hiện', 22, 19],
      ],
      ['Trạm Đề Thám', 'Trạm Hòa Chung', 'Trạm Sông Bằng'],
    ],
    [
      'over rows of indicators',
      ['TT', 'Nội dung', 'Kế hoạch', 'Thực hiện'],
      [
        ['I', 'Xã Hòa An', '', ''],
        [1, 'Kết nạp đoàn viên', 10, 11],
        [2, 'Tin bài', 20, 19],
        ['II', 'Xã Bảo Lạc', '', ''],
        [1, 'Kết nạp đoàn viên', 11, 12],
        [2, 'Tin bài', 21, 20],
        ['', 'Xã Nam Tuấn', '', ''],
        [1, 'Kết nạp đoàn viên', 12, 13],
        [2, 'Tin bài', 22, 21],
      ],
      ['Xã Hòa An', 'Xã Bảo Lạc', 'Xã Nam Tuấn'],
    ],
  ])('is a unit as they are, and heads none: %s', (_, header, rows, expected) => {
    expect(units(header, rows)).toEqual(expected);
  });

  it('is a member where it has all the figures of the one before, or others stand beside it', () => {
    const rows: readonly Row[] = [
      ['I', 'Khối Đảng', 10, 9],
      ['', 'Ban Tổ chức', 10, 9],
      ['II', 'Khối Chính quyền', 30, 29],
      ['', 'Sở Nội vụ', 20, 19],
      ['', 'Sở Y tế', 10, 10],
      ['III', 'Khối Đoàn thể', 5, 5],
      ['', 'Hội Phụ nữ', 5, 5],
    ];
    expect(units(PLAIN, rows)).toEqual([
      'Ban Tổ chức < Khối Đảng',
      'Sở Nội vụ < Khối Chính quyền',
      'Sở Y tế < Khối Chính quyền',
      'Hội Phụ nữ < Khối Đoàn thể',
    ]);
  });

  it('is none behind all where it is called otherwise', () => {
    const rows: readonly Row[] = [
      ['I', 'Xã Hòa An', 10, 9],
      ['II', 'Xã Bảo Lạc', 12, 12],
      ['III', 'Xã Cô Ba', 8, 9],
      ['', 'Bình quân', 10, 10],
    ];
    expect(units(PLAIN, rows)).toEqual(['Xã Hòa An', 'Xã Bảo Lạc', 'Xã Cô Ba']);
  });
});
