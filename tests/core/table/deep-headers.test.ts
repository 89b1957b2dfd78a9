import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/core/workbook/workbook';
import { inShort, onlyTable } from './layouts';

type Row = readonly Cell[];

const UNITS: readonly Row[] = [
  [1, 'Trường MN Hoa Ban', 20, 22, 30, 30],
  [2, 'Trường MN Sơn Ca', 15, 10, 25, 20],
  [3, 'Trường MN Ánh Dương', 12, 12, 18, 19],
];

function read(header: readonly Row[], tab = 'Trẻ') {
  const table = onlyTable([['KẾT QUẢ NĂM 2024'], ...header, ...UNITS], tab);
  return inShort(table).map(([name, target, result]) => [name, target, result]);
}

describe('a header of four rows', () => {
  it('has target and result in the fourth, under bands of three levels', () => {
    const header: readonly Row[] = [
      ['TT', 'Trường', 'Huy động trẻ'],
      ['', '', 'Mẫu giáo', '', 'Nhà trẻ'],
      ['', '', 'Trẻ 5 tuổi', '', 'Trẻ 2 tuổi'],
      ['', '', 'Chỉ tiêu', 'Thực hiện', 'Chỉ tiêu', 'Thực hiện'],
    ];
    expect(read(header)).toEqual([
      ['Huy động trẻ – Mẫu giáo – Trẻ 5 tuổi', 2, 3],
      ['Huy động trẻ – Nhà trẻ – Trẻ 2 tuổi', 4, 5],
    ]);
  });

  it('may have a row of column numbers below', () => {
    const header: readonly Row[] = [
      ['TT', 'Trường', 'Phổ cập'],
      ['', '', 'Mầm non', '', 'Tiểu học'],
      ['', '', 'Ra lớp', '', 'Lên lớp'],
      ['', '', 'KH', 'TH', 'KH', 'TH'],
      ['A', 'B', 1, 2, 3, 4],
    ];
    expect(read(header)).toHaveLength(2);
  });

  it('does not take a unit without figures for its fourth row', () => {
    const header: readonly Row[] = [
      ['TT', 'Trường', 'Huy động trẻ'],
      ['', '', 'Mẫu giáo', '', 'Nhà trẻ'],
      ['', '', 'KH', 'TH', 'KH', 'TH'],
      ['', '', 'chưa báo cáo', 'chưa báo cáo'],
    ];
    expect(read(header)).toEqual([
      ['Huy động trẻ – Mẫu giáo', 2, 3],
      ['Huy động trẻ – Nhà trẻ', 4, 5],
    ]);
  });
});

describe('a row of units of measure below the headings', () => {
  it.each<[string, readonly Row[]]>([
    ['alone', [['', '', 'cháu', 'cháu']]],
    ['in brackets', [['', '', '(cháu)', '(cháu)']]],
    [
      'above the column numbers',
      [
        ['', '', 'cháu', 'cháu'],
        ['A', 'B', 1, 2],
      ],
    ],
  ])('gives no name: %s', (_, below) => {
    const rows = UNITS.map((row) => row.slice(0, 4));
    const table = onlyTable(
      [['BÁO CÁO NĂM 2024'], ['TT', 'Trường', 'KH', 'TH'], ...below, ...rows],
      'Bán trú',
    );
    expect(table.indicators.map(({ name, measure }) => [name, measure])).toEqual([['Bán trú', 'cháu']]);
  });

  it('stands for the name where it stands in the row of the units, under the headings', () => {
    const rows = UNITS.map((row) => row.slice(0, 4));
    const header: readonly Row[] = [
      ['', '', 'Kế hoạch', 'Thực hiện'],
      ['TT', 'Trường', '(ha)', '(ha)'],
    ];
    const table = onlyTable([['BÁO CÁO NĂM 2024'], ...header, ...rows], 'Vườn trường');
    expect(table.indicators.map(({ name, measure }) => [name, measure])).toEqual([['Vườn trường', 'ha']]);
  });

  it('tells columns of one band apart', () => {
    const header: readonly Row[] = [
      ['TT', 'Trường', 'Kế hoạch', '', 'Thực hiện', ''],
      ['', '', 'ha', 'tấn', 'ha', 'tấn'],
    ];
    expect(read(header).map(([, target, result]) => [target, result])).toEqual([
      [2, 4],
      [3, 5],
    ]);
  });
});
