import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/core/workbook/workbook';
import { onlyTable, rowsInShort } from './layouts';

type Row = readonly Cell[];

const HEADER: Row = ['TT', 'Đơn vị', 'KH', 'TH'];

function read(rows: readonly Row[], header: Row = HEADER) {
  return rowsInShort(onlyTable([['KẾT QUẢ NĂM 2025'], header, ...rows], 'Biểu')).map(
    ([kind, name, group]) => `${kind}: ${name}${group === null ? '' : ` < ${group}`}`,
  );
}

function kinds(rows: readonly Row[], header: Row = HEADER) {
  return read(rows, header).map((row) => row.slice(0, row.indexOf(':')));
}

const HOSPITALS: readonly Row[] = [
  ['', 'Cụm y tế phía Đông', 70, 64],
  ['', 'Trạm Y tế Trùng Khánh', 30, 31],
  ['', 'Trạm Y tế Đàm Thủy', 25, 20],
  ['', 'Trạm Y tế Quang Hán', 15, 13],
];

describe('rows that are the sums of those below them, though no word or number says so', () => {
  it.each<[string, readonly Row[], readonly string[]]>([
    [
      'sectors over unions with a dash',
      [
        ['', 'CĐ ngành Y tế', 22, 21],
        ['', '- CĐCS Bệnh viện tỉnh', 10, 9],
        ['', '- CĐCS Trung tâm kiểm nghiệm', 12, 12],
        ['', 'CĐ ngành Giáo dục', 35, 34],
        ['', '- CĐCS THPT Chuyên', 20, 23],
        ['', '- CĐCS CĐ Sư phạm', 15, 11],
      ],
      ['group', 'unit', 'unit', 'group', 'unit', 'unit'],
    ],
    [
      'wards over quarters, one of them without any figure to add',
      [
        ['', 'Phường Tân Giang', 40, 31],
        ['', 'Tổ dân phố 1', 15, 11],
        ['', 'Tổ dân phố 2', 25, 20],
        ['', 'Tổ dân phố 3', 0, 0],
        ['', 'Phường Thục Phán', 50, 52],
        ['', 'Tổ dân phố 4', 10, 12],
        ['', 'Tổ dân phố 5', 20, 21],
        ['', 'Tổ dân phố 6', 20, 19],
        ['', 'Tổng cộng', 90, 83],
      ],
      ['group', 'unit', 'unit', 'unit', 'group', 'unit', 'unit', 'unit', 'total'],
    ],
    [
      'lettered heads over schools numbered anew',
      [
        ['a', 'Vùng thấp', 300, 287],
        [1, 'Trường Tiểu học Hợp Giang', 180, 170],
        [2, 'Trường Tiểu học Sông Bằng', 120, 117],
        ['b', 'Vùng cao', 150, 151],
        [1, 'Trường Tiểu học Lũng Nặm', 90, 81],
        [2, 'Trường Tiểu học Tổng Cọt', 60, 70],
      ],
      ['group', 'unit', 'unit', 'group', 'unit', 'unit'],
    ],
  ])('are groups, and each figure counts once: %s', (_, rows, expected) => {
    expect(kinds(rows)).toEqual(expected);
  });

  it('are subtotals behind what they add up', () => {
    const rows: readonly Row[] = [
      [1, 'Chi nhánh Hòa An', 120, 131],
      [2, 'Chi nhánh Hà Quảng', 80, 64],
      ['', 'Khu vực ngân hàng phía Tây', 200, 195],
      [1, 'Chi nhánh Hạ Lang', 50, 55],
      [2, 'Chi nhánh Quảng Hòa', 70, 66],
      ['', 'Phía Đông', 120, 121],
      ['', 'Cộng', 320, 316],
    ];
    expect(kinds(rows)).toEqual(['unit', 'unit', 'total', 'unit', 'unit', 'total', 'total']);
  });

  it('are units where one row is of no such family, or the figures of all stand in one proportion', () => {
    const [whole = [], ...parts] = HOSPITALS;
    const rows: readonly Row[] = [
      ['', 'Xã Nguyên Huệ', 12, 12],
      ['', 'Thôn Bản A', 5, 5],
      ['', 'Thôn Bản B', 7, 7],
      ['', 'Xã Bạch Đằng', 9, 9],
      ['', 'Thôn Nà Lẹng', 4, 4],
      ['', 'Thôn Nà Roác', 5, 5],
    ];
    expect(kinds(rows)).toEqual(['unit', 'unit', 'unit', 'unit', 'unit', 'unit']);
    expect(kinds([...rows.slice(0, 3), ['', 'Xã Canh Tân', 8, 6], ['', 'Xã Minh Khai', 30, 28]])).toEqual(
      Array.from({ length: 5 }, () => 'unit'),
    );
    expect(kinds([whole, ...parts])[0]).toBe('group');
  });

  it('are units where they are called as those below them', () => {
    const rows: readonly Row[] = [
      ['', 'Trường Mầm non Hoa Sen', 22, 21],
      ['', 'Trường Mầm non Họa Mi', 10, 9],
      ['', 'Trường Mầm non Sơn Ca', 12, 12],
      ['', 'Trường Mầm non Hoa Hồng', 35, 34],
      ['', 'Trường Mầm non Sao Mai', 20, 23],
      ['', 'Trường Mầm non Măng Non', 15, 11],
    ];
    expect(kinds(rows)).toEqual(Array.from({ length: 6 }, () => 'unit'));
  });
});

describe('offices of which one is not the sum of its own', () => {
  const heads = ['CĐ ngành Y tế', 'CĐ ngành Giáo dục', 'CĐ Viên chức'];
  const unions = (
    numbers: readonly Cell[],
    [plan, result]: readonly [number, number],
    total: readonly Row[] = [],
  ): readonly Row[] => [
    [1, 'CĐ ngành Y tế', 480, 470],
    [numbers[0] ?? '', 'CĐCS Bệnh viện tỉnh', 300, 320],
    [numbers[1] ?? '', 'CĐCS TTYT Hòa An', plan, result],
    [numbers[2] ?? '', 'CĐCS TTYT Hà Quảng', 50, 50],
    [2, 'CĐ ngành Giáo dục', 320, 315],
    [numbers[3] ?? '', 'CĐCS THPT Thành phố', 200, 190],
    [numbers[4] ?? '', 'CĐCS THPT Hòa An', 120, 125],
    [3, 'CĐ Viên chức', 140, 130],
    [numbers[5] ?? '', 'CĐCS Sở Nội vụ', 60, 60],
    [numbers[6] ?? '', 'CĐCS Sở Tài chính', 80, 70],
    ...total,
  ];
  const units = (rows: readonly Row[]) =>
    read(rows).flatMap((row) => (row.startsWith('unit') ? [row.replace(/^unit: /, '')] : []));

  it.each<[string, readonly Cell[]]>([
    ['numbered anew', [1, 2, 3, 1, 2, 1, 2]],
    ['numbered on', [1, 2, 3, 4, 5, 6, 7]],
    ['not numbered', []],
  ])('are the units, with a total that counts them and without: members are %s', (_, numbers) => {
    const total: readonly Row[] = [['', 'Tổng cộng', 940, 915]];
    expect(units(unions(numbers, [100, 80], total))).toEqual(heads);
    expect(units(unions(numbers, [100, 80]))).toEqual(heads);
  });

  it('are theirs where a school is numbered as its cluster is', () => {
    const rows: readonly Row[] = [
      [1, 'CỤM MIỀN ĐÔNG', 90, 85],
      [1, 'Trường TH Đàm Thủy', 40, 40],
      [2, 'Trường TH Chí Viễn', 50, 45],
      [2, 'CỤM MIỀN TÂY', 70, 66],
      [1, 'Trường TH Cô Ba', 30, 31],
      [2, 'Trường TH Hồng Trị', 38, 35],
      ['', 'Tổng cộng', 160, 151],
    ];
    expect(units(rows)).not.toContain('Trường TH Cô Ba');
  });

  it('leaves members the units where all add up, and rows that come nowhere near what stands above them', () => {
    expect(units(unions([1, 2, 3, 1, 2, 1, 2], [130, 100], [['', 'Tổng cộng', 940, 915]]))).not.toContain(
      heads[1],
    );
    const rows: readonly Row[] = [
      [1, 'CĐ ngành Giáo dục', 320, 315],
      [1, 'CĐCS THPT Thành phố', 200, 190],
      [2, 'CĐCS THPT Hòa An', 120, 125],
      [2, 'CĐ Viên chức', 140, 130],
      [1, 'CĐCS Sở Nội vụ', 60, 60],
      [2, 'CĐCS Sở Tài chính', 80, 70],
      [3, 'CĐ ngành Y tế', 480, 470],
      [4, 'CĐCS trực thuộc A', 30, 32],
      [5, 'CĐCS trực thuộc B', 40, 41],
    ];
    expect(units(rows)).toContain('CĐCS trực thuộc A');
  });
});
