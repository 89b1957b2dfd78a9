import { describe, expect, it } from 'vitest';
import { footnotes } from '../../../src/core/report/footnotes';
import type { Cell } from '../../../src/core/workbook/workbook';
import { book, check, ofKind } from '../check/check';
import { surveyTabs, tabOf, verdicts } from '../survey/office-grids';

type Row = readonly Cell[];

const HEADER: Row = ['TT', 'Đơn vị', 'Kế hoạch', 'Thực hiện'];
const BARE: Row = ['Đơn vị', 'Kế hoạch', 'Thực hiện'];

/** The units that count, what the foot says of sums, and the rows that the data check asks about. */
function read(rows: readonly Row[], header = HEADER) {
  const survey = surveyTabs([tabOf('Biểu', [header, ...rows])]);
  const lines = (verdicts(survey)[0] ?? []).slice(1);
  const findings = check(book(['KẾT QUẢ NĂM 2024'], header, ...rows));
  return {
    units: lines.map((line) => line.replace(/ \S+\/.*$/, '')),
    groups: [
      ...new Set(survey.tables[0]?.rows.flatMap(({ kind, group }) => (kind === 'unit' ? [group] : []))),
    ],
    foot: footnotes(survey, []).filter((line) => /liền kề|dòng con/.test(line)),
    asked: ofKind(findings, 'likelySum').map(({ subject, range }) => `${subject} = ${range}`),
    wrong: ofKind(findings, 'totalWrong').map(({ total }) => total),
  };
}

describe('offices above or below their own members, whose figures are theirs added up', () => {
  it.each([
    [
      'members with a dash',
      BARE,
      [
        ['Liên chi đoàn Khoa Nội', 45, 41],
        ['- Chi đoàn Hồi sức', 20, 17],
        ['- Chi đoàn Nội tổng hợp', 25, 24],
        ['Liên chi đoàn Khoa Ngoại', 30, 33],
        ['- Chi đoàn Gây mê', 12, 12],
        ['- Chi đoàn Chấn thương', 18, 21],
      ],
      ['Chi đoàn Hồi sức', 'Chi đoàn Nội tổng hợp', 'Chi đoàn Gây mê', 'Chi đoàn Chấn thương'],
      ['Liên chi đoàn Khoa Nội', 'Liên chi đoàn Khoa Ngoại'],
    ],
    [
      'members that are numbered anew',
      HEADER,
      [
        ['', 'Hạt Kiểm lâm Nguyên Bình', 300, 280],
        [1, 'Trạm Tĩnh Túc', 120, 110],
        [2, 'Trạm Phan Thanh', 180, 170],
        ['', 'Hạt Kiểm lâm Hà Quảng', 90, 95],
        [1, 'Trạm Sóc Giang', 40, 45],
        [2, 'Trạm Lũng Nặm', 50, 50],
        ['', 'Tổng cộng', 390, 375],
      ],
      ['Trạm Tĩnh Túc', 'Trạm Phan Thanh', 'Trạm Sóc Giang', 'Trạm Lũng Nặm'],
      ['Hạt Kiểm lâm Nguyên Bình', 'Hạt Kiểm lâm Hà Quảng'],
    ],
    [
      'indented members, an office with one and one without any',
      BARE,
      [
        ['Chi nhánh Điện Hòa An', 800, 790],
        ['   Đội Nước Hai', 500, 510],
        ['   Đội Nam Tuấn', 300, 280],
        ['Chi nhánh Điện Thạch An', 150, 120],
        ['   Đội Đông Khê', 150, 120],
        ['Chi nhánh Điện Hạ Lang', 90, 90],
      ],
      ['Đội Nước Hai', 'Đội Nam Tuấn', 'Đội Đông Khê', 'Chi nhánh Điện Hạ Lang'],
      ['Chi nhánh Điện Hòa An', 'Chi nhánh Điện Thạch An', 'Đơn vị khác'],
    ],
    [
      'nothing but the figures of several groups',
      BARE,
      [
        ['Hưng Đạo', 70, 61],
        ['Nà Mèo', 30, 28],
        ['Bản Chang', 40, 33],
        ['Vĩnh Quang', 95, 99],
        ['Khau Luông', 45, 44],
        ['Đoỏng Đeng', 50, 55],
      ],
      ['Nà Mèo', 'Bản Chang', 'Khau Luông', 'Đoỏng Đeng'],
      ['Hưng Đạo', 'Vĩnh Quang'],
    ],
  ] satisfies [string, Row, Row[], string[], string[]][])(
    'are groups: %s',
    (_, header, rows, units, groups) => {
      const got = read(rows, header);
      expect([got.units, got.groups]).toEqual([units, groups]);
      expect(got.foot).toHaveLength(1);
      expect(got.foot[0]).toMatch(/^Biểu: bằng tổng các dòng liền kề nên không phải đơn vị: /);
      expect([got.asked, got.wrong]).toEqual([[], []]);
    },
  );

  it('are sums where they stand below them', () => {
    const got = read([
      [1, 'Trạm Tĩnh Túc', 120, 110],
      [2, 'Trạm Phan Thanh', 180, 170],
      ['', 'Hạt Kiểm lâm Nguyên Bình', 300, 280],
      [3, 'Trạm Sóc Giang', 40, 45],
      [4, 'Trạm Lũng Nặm', 50, 50],
      ['', 'Hạt Kiểm lâm Hà Quảng', 90, 95],
    ]);
    expect(got.units).toEqual(['Trạm Tĩnh Túc', 'Trạm Phan Thanh', 'Trạm Sóc Giang', 'Trạm Lũng Nặm']);
    expect(got.foot).toEqual([
      'Biểu: bằng tổng các dòng liền kề nên không phải đơn vị: Hạt Kiểm lâm Nguyên Bình (B4 = B2:B3), Hạt Kiểm lâm Hà Quảng (B7 = B5:B6).',
    ]);
  });

  it('are told by a total that does not count their members', () => {
    const rows: readonly Row[] = [
      ['Bế Triều', 61, 60],
      ['Hồng Việt', 22, 21],
      ['Bình Long', 39, 39],
      ['Trương Lương', 35, 34],
      ['Dân Chủ', 17, 18],
    ];
    expect(read([...rows, ['Cộng', 113, 112]], BARE).units).toEqual([
      'Hồng Việt',
      'Bình Long',
      'Trương Lương',
      'Dân Chủ',
    ]);
    expect(read([...rows, ['Cộng', 174, 172]], BARE)).toMatchObject({
      units: rows.map(([name]) => name),
      foot: [],
      asked: [],
    });
  });

  it('are the units where their members are called alike', () => {
    const got = read(
      [
        ['Phường Sông Hiến', 22, 21],
        ['Tổ 1', 10, 9],
        ['Tổ 2', 12, 12],
        ['Phường Hợp Giang', 35, 34],
        ['Tổ 1', 20, 23],
        ['Tổ 2', 15, 11],
      ],
      BARE,
    );
    expect(got.units).toEqual(['Phường Sông Hiến', 'Phường Hợp Giang']);
  });

  it('are said to be groups where they are numbered over members with a dash', () => {
    const rows: readonly Row[] = [
      [1, 'Bưu điện Phục Hòa', 22, 21],
      ['', '- Điểm Tà Lùng', 10, 9],
      ['', '- Điểm Hòa Thuận', 12, 12],
      [2, 'Bưu điện Thạch An', 35, 34],
      ['', '- Điểm Đông Khê', 20, 23],
      ['', '- Điểm Canh Tân', 15, 11],
    ];
    const got = read([...rows, ['', 'Cộng', 57, 55]]);
    expect(got.units).toEqual(['Điểm Tà Lùng', 'Điểm Hòa Thuận', 'Điểm Đông Khê', 'Điểm Canh Tân']);
    expect(got.foot).toEqual([
      'Biểu: bằng tổng các dòng liền kề nên không phải đơn vị: Bưu điện Phục Hòa (B2 = B3:B4), Bưu điện Thạch An (B5 = B6:B7).',
    ]);
  });

  it('are the units where one is not the sum of its own', () => {
    const got = read([
      ['', 'Ban Dân vận', 22, 21],
      ['', '- Tổ Công tác 1', 10, 9],
      ['', '- Tổ Công tác 2', 12, 12],
      ['', 'Ban Tổ chức', 35, 36],
      ['', '- Tổ Công tác 3', 20, 23],
      ['', '- Tổ Công tác 4', 15, 11],
    ]);
    expect(got.units).toEqual(['Ban Dân vận', 'Ban Tổ chức']);
    expect(got.foot[0]).toMatch(/^Biểu: dòng con không cộng/);
  });
});

describe('rows whose figures add up by chance', () => {
  it('count, and are told, where one sum of two is all that there is', () => {
    const got = read([
      [1, 'Hòa An', 100, 96],
      [2, 'Hạ Lang', 60, 58],
      [3, 'Thạch An', 40, 38],
    ]);
    expect(got.units).toEqual(['Hòa An', 'Hạ Lang', 'Thạch An']);
    expect(got.foot).toEqual([
      'Biểu: vẫn tính là đơn vị dù bằng tổng các dòng liền kề: Hòa An (B2 = B3:B4); nếu là dòng cộng thì ghi Tổng cộng trước tên.',
    ]);
    expect(got.asked).toEqual(['Hòa An = B4:B5']);
  });

  it('count, and are told, where they are called as the others are, with or without a number', () => {
    const got = read([
      [1, 'Xã A Nậm', 20, 18],
      [2, 'Xã Kim Loan', 30, 30],
      ['', 'Thị trấn Thanh Nhật', 50, 48],
    ]);
    expect(got.units).toEqual(['Xã A Nậm', 'Xã Kim Loan', 'Thị trấn Thanh Nhật']);
    expect(got.asked).toEqual(['Thị trấn Thanh Nhật = B3:B4']);
  });

  it.each([
    [
      'two among others',
      [
        [1, 'Hòa An', 50, 44],
        [2, 'Hạ Lang', 70, 66],
        [3, 'Thạch An', 40, 38],
        [4, 'Bảo Lạc', 30, 28],
        [5, 'Nguyên Bình', 90, 92],
        [6, 'Quảng Hòa', 20, 11],
      ],
    ],
    [
      'communes all of them',
      [
        [1, 'Xã Cô Ba', 70, 66],
        [2, 'Xã Sơn Lộ', 40, 38],
        [3, 'Xã Hưng Đạo', 30, 28],
        [4, 'Xã Bảo Toàn', 25, 21],
      ],
    ],
    [
      'figures of which one column does not add up',
      [
        ['', 'Phòng Kế toán', 70, 66],
        ['', '- Tổ Quỹ', 40, 38],
        ['', '- Tổ Thuế', 30, 27],
        ['', 'Phòng Kinh doanh', 50, 52],
        ['', '- Tổ Bán buôn', 20, 20],
        ['', '- Tổ Bán lẻ', 31, 32],
      ],
    ],
  ] satisfies [string, Row[]][])('count without a word: %s', (_, rows) => {
    const got = read(rows);
    expect(got.units).toEqual(rows.map(([, name]) => String(name).replace(/^- /, '')));
    expect([got.foot, got.asked]).toEqual([[], []]);
  });
});
