import { describe, expect, it } from 'vitest';
import { footnotes } from '../../../src/core/report/footnotes';
import type { Cell } from '../../../src/core/workbook/workbook';
import { surveyTabs, tabOf, verdicts } from '../survey/office-grids';

type Row = readonly Cell[];

/** The units that count, and what the foot says of rows that are none. */
function read(rows: readonly Row[], header: Row = ['TT', 'Đơn vị', 'Kế hoạch', 'Thực hiện']) {
  const survey = surveyTabs([tabOf('Biểu', [['KẾT QUẢ NĂM 2024'], header, ...rows])]);
  return {
    units: (verdicts(survey)[0] ?? []).slice(1).map((line) => line.replace(/ \S+\/.*$/, '')),
    foot: footnotes(survey, []).filter((line) => /liền kề|không cộng/.test(line)),
  };
}

describe('old units below the one into which they were merged', () => {
  it.each<[string, readonly Row[], readonly string[]]>([
    [
      'numbered 1.1 and 1.2',
      [
        [1, 'Xã Hà Quảng', 20, 20],
        ['1.1', 'Xã Trường Hà (cũ)', 12, 14],
        ['1.2', 'Thị trấn Xuân Hòa (cũ)', 8, 6],
        [2, 'Xã Lũng Nặm', 8, 7],
      ],
      ['Xã Trường Hà (cũ) (B4)', 'Thị trấn Xuân Hòa (cũ) (B5)'],
    ],
    [
      'with a dash, to which the school does not add up',
      [
        [1, 'Trường THCS Đề Thám', 50, 49],
        ['', '- THCS Hòa Chung (trước sáp nhập)', 20, 18],
        ['', '- THCS Duyệt Trung (trước sáp nhập)', 30, 30],
        [2, 'Trường THCS Hợp Giang', 44, 45],
      ],
      ['- THCS Hòa Chung (trước sáp nhập) (B4)', '- THCS Duyệt Trung (trước sáp nhập) (B5)'],
    ],
    [
      'lettered, one only',
      [
        [1, 'Trạm Y tế Thục Phán', 300, 310],
        ['a', 'Trạm Y tế Sông Bằng (trạm cũ)', 120, 130],
        [2, 'Trạm Y tế Tân Giang', 200, 190],
      ],
      ['Trạm Y tế Sông Bằng (trạm cũ) (B4)'],
    ],
    [
      'without brackets, with a dash or none',
      [
        [1, 'Xã Quảng Uyên', 95, 91],
        ['', '- Địa bàn TT Quảng Uyên cũ', 52, 50],
        ['', '- xã Phi Hải cũ', 43, 41],
        [2, 'Xã Phục Hòa', 71, 70],
        ['', 'TT Tà Lùng trước sáp nhập', 31, 32],
        [3, 'Xã Độc Lập', 28, 28],
      ],
      ['- Địa bàn TT Quảng Uyên cũ (B4)', '- xã Phi Hải cũ (B5)', 'TT Tà Lùng trước sáp nhập (B7)'],
    ],
  ])('are no units, the new one is, and the foot says so: %s', (_, rows, names) => {
    expect(read(rows)).toEqual({
      units: rows.flatMap(([tt, name]) => (typeof tt === 'number' ? [name] : [])),
      foot: [`Biểu: đã nằm trong dòng tổng của mỗi đơn vị nên không cộng: ${names.join(', ')}.`],
    });
  });

  it.each<[string, readonly Row[], readonly string[]]>([
    [
      'beside others that are numbered on without any',
      [
        [1, 'Xã Đông Khê', 1200, 1120],
        ['', '- TT Đông Khê', 700, 650],
        ['', '- xã Lê Lai', 500, 470],
        [2, 'Xã Canh Tân', 480, 480],
        [3, 'Xã Kim Đồng', 390, 300],
      ],
      ['- TT Đông Khê (B4)', '- xã Lê Lai (B5)'],
    ],
    [
      'below each number, of its own level',
      [
        [1, 'Phường Thục Phán', 300, 290],
        ['', '- P. Hợp Giang', 180, 170],
        ['', '- P. Ngọc Xuân', 120, 120],
        [2, 'Phường Tân Giang', 250, 251],
        ['', '- Phường Hòa Chung', 130, 131],
        ['', '- P. Duyệt Trung', 120, 120],
      ],
      ['- P. Hợp Giang (B4)', '- P. Ngọc Xuân (B5)', '- Phường Hòa Chung (B7)', '- P. Duyệt Trung (B8)'],
    ],
    [
      'indented offices of one branch among several',
      [
        [1, 'Chi nhánh Trùng Khánh', 300, 290],
        ['', '   PGD Trà Lĩnh', 180, 170],
        ['', '   PGD Thông Huề', 120, 120],
        [2, 'Chi nhánh Hạ Lang', 90, 95],
        [3, 'Chi nhánh Hòa An', 110, 100],
      ],
      ['PGD Trà Lĩnh (B4)', 'PGD Thông Huề (B5)'],
    ],
  ])('are none without a word for them where they add up to it: %s', (_, rows, names) => {
    expect(read(rows)).toEqual({
      units: rows.flatMap(([tt, name]) => (typeof tt === 'number' ? [name] : [])),
      foot: [`Biểu: đã nằm trong dòng tổng của mỗi đơn vị nên không cộng: ${names.join(', ')}.`],
    });
  });

  it('are none where the first of them is told as a part, whatever the next is called', () => {
    const rows = (first: string): readonly Row[] => [
      [1, 'Xã Đông Khê', 120, 112],
      ['', `${first} Thị trấn Đông Khê`, 70, 65],
      ['', 'Xã Lê Lai', 50, 47],
      [2, 'Xã Đức Long', 48, 48],
      [3, 'Xã Kim Đồng', 39, 30],
    ];
    const units = ['Xã Đông Khê', 'Xã Đức Long', 'Xã Kim Đồng'];
    for (const first of ['Trong đó:', 'Gồm:']) expect(read(rows(first)).units).toEqual(units);
    const others = rows('Trong đó:').map((row, at) => (at === 2 ? ['', 'Xã Lê Lai', 61, 60] : row));
    expect(read(others).units).toEqual(['Xã Đông Khê', 'Xã Lê Lai', 'Xã Đức Long', 'Xã Kim Đồng']);
  });

  it('are the units where they are of a narrower level and every number has some', () => {
    const rows: readonly Row[] = [
      [1, 'Xã Hòa An', 300, 290],
      ['', '- Xóm Nà Cáp', 180, 170],
      ['', '- Xóm Bó Mạ', 120, 120],
      [2, 'Xã Nam Tuấn', 250, 251],
      ['', '- Xóm Khau Gạm', 130, 131],
      ['', '- Xóm Đông Rẻo', 120, 120],
    ];
    expect(read(rows).units).toEqual(['Xóm Nà Cáp', 'Xóm Bó Mạ', 'Xóm Khau Gạm', 'Xóm Đông Rẻo']);
  });

  it('are units beside others, and below a heading without figures', () => {
    const beside: readonly Row[] = [
      [1, 'Xã Hà Quảng', 20, 20],
      [2, 'Xã Trường Hà (cũ)', 12, 14],
      [3, 'Xã Lũng Nặm', 8, 7],
    ];
    expect(read(beside)).toEqual({ units: beside.map(([, name]) => name), foot: [] });
    const below: readonly Row[] = [
      [1, 'Xã Hà Quảng', '', ''],
      ['1.1', 'Xã Trường Hà (cũ)', 12, 14],
      ['1.2', 'Thị trấn Xuân Hòa (cũ)', 8, 6],
    ];
    expect(read(below).units).toEqual(['Xã Trường Hà (cũ)', 'Thị trấn Xuân Hòa (cũ)']);
  });

  it('are not those that are called old by their own name', () => {
    const rows: readonly Row[] = [
      [1, 'CĐ ngành Y tế', 22, 21],
      ['', '- CĐCS Chợ Cũ', 10, 9],
      ['', '- CĐCS Trung tâm Y tế', 12, 12],
      [2, 'CĐ ngành Giáo dục', 30, 28],
      ['', '- CĐCS THPT Chuyên', 14, 14],
      ['', '- CĐCS THPT Bế Văn Đàn', 16, 14],
    ];
    expect(read(rows).units).toEqual(
      rows.flatMap(([, name]) => (String(name).startsWith('- ') ? [String(name).slice(2)] : [])),
    );
  });
});

describe('rows below one of several that are numbered alike', () => {
  const PARTS: readonly Row[] = [
    [1, 'Trường THCS Đề Thám', 20, 20],
    ['1.1', 'Điểm trường Hòa Chung', 12, 14],
    ['1.2', 'Điểm trường Duyệt Trung', 8, 6],
  ];
  const NEXT: readonly Row[] = [
    [2, 'Trường THCS Hợp Giang', 14, 13],
    ['2.1', 'Điểm trường Nà Cạn', 9, 9],
    ['2.2', 'Điểm trường Nà Lắc', 5, 4],
  ];

  it('are the units, and the foot says of which row they are the sum', () => {
    expect(read([...PARTS, ...NEXT.slice(0, 1)]).foot).toEqual([
      'Biểu: bằng tổng các dòng liền kề nên không phải đơn vị: Trường THCS Đề Thám (B3 = B4:B5).',
    ]);
  });

  it('need no word where all have some', () => {
    expect(read([...PARTS, ...NEXT]).foot).toEqual([]);
  });
});
