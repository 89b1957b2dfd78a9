import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/core/workbook/workbook';
import { surveyTabs, tabOf } from '../survey/office-grids';

/** The units of a table in order, each with its group. */
function unitsIn(rows: readonly (readonly Cell[])[]): readonly string[] {
  const { tables } = surveyTabs([tabOf('Biểu', [['TT', 'Đơn vị', 'Chỉ tiêu', 'Kết quả'], ...rows])]);
  return tables.flatMap((table) =>
    table.rows.flatMap(({ kind, name, group }) => (kind === 'unit' ? [`${name} (${group ?? ''})`] : [])),
  );
}

describe('rows lettered a, b, c', () => {
  it.each<readonly [string, readonly (readonly Cell[])[], readonly string[]]>([
    [
      'with plain letters',
      [
        ['a', 'Khối trường học', '', ''],
        [1, 'THPT Bế Văn Đàn', 30, 32],
        [2, 'THPT Chuyên', 40, 35],
        ['b', 'Khối cơ quan', '', ''],
        [1, 'Sở Y tế', 25, 25],
      ],
      ['THPT Bế Văn Đàn (Khối trường học)', 'THPT Chuyên (Khối trường học)', 'Sở Y tế (Khối cơ quan)'],
    ],
    [
      'with brackets',
      [
        ['a)', 'Đơn vị hành chính', '', ''],
        [1, 'Văn phòng UBND', 12, 13],
        ['b)', 'Đơn vị sự nghiệp', '', ''],
        [1, 'Bệnh viện tỉnh', 40, 41],
        [2, 'Trường Cao đẳng', 22, 22],
      ],
      [
        'Văn phòng UBND (Đơn vị hành chính)',
        'Bệnh viện tỉnh (Đơn vị sự nghiệp)',
        'Trường Cao đẳng (Đơn vị sự nghiệp)',
      ],
    ],
    [
      'within groups I, II',
      [
        ['I', 'Miền Đông', '', ''],
        ['a', 'Khu vực thành thị', '', ''],
        [1, 'Phường Sông Hiến', 5, 6],
        ['b', 'Khu vực nông thôn', '', ''],
        [1, 'Xã Quang Long', 4, 3],
        ['II', 'Miền Tây', '', ''],
        ['a', 'Khu vực nông thôn', '', ''],
        [1, 'Xã Cô Ba', 7, 7],
      ],
      ['Phường Sông Hiến (Miền Đông)', 'Xã Quang Long (Miền Đông)', 'Xã Cô Ba (Miền Tây)'],
    ],
  ])('without figures head the numbers that begin anew below them: %s', (_, rows, units) => {
    expect(unitsIn(rows)).toEqual(units);
  });

  it('are units where they have figures of their own', () => {
    const rows = [
      ['a', 'Xã Quang Long', 10, 9],
      ['b', 'Xã Cô Ba', 12, 13],
      ['c', 'Xã Lý Quốc', 8, ''],
    ];
    expect(unitsIn(rows)).toEqual(['Xã Quang Long ()', 'Xã Cô Ba ()', 'Xã Lý Quốc ()']);
  });

  it('are units where the numbers go on below one that nobody filled in', () => {
    const rows = [
      [1, 'Xã Quang Long', 10, 9],
      ['a', 'Xã Cô Ba', '', ''],
      [2, 'Xã Lý Quốc', 8, 8],
    ];
    expect(unitsIn(rows)).toEqual(['Xã Quang Long ()', 'Xã Cô Ba ()', 'Xã Lý Quốc ()']);
  });
});
