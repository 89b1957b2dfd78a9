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
