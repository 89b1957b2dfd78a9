import { describe, expect, it } from 'vitest';
import { putTogetherLines } from '../../../src/core/report/put-together-line';
import type { Cell } from '../../../src/core/workbook/workbook';
import { surveyTabs, tabOf, verdicts } from '../survey/office-grids';

type Rows = readonly (readonly Cell[])[];

function read(title: string, rows: Rows) {
  const survey = surveyTabs([tabOf('Biểu', [[title], ...rows])]);
  return {
    lines: verdicts(survey),
    told: survey.indicators.flatMap(putTogetherLines).map((line) => line.replace(/^.*?: /, '')),
  };
}

describe('rows of each unit for rounds of one plan', () => {
  it.each<[string, string, Rows, readonly string[], string]>([
    [
      'the year’s plan told again in each',
      'KẾT QUẢ HIẾN MÁU NĂM 2024',
      [
        ['TT', 'Đơn vị', 'Đợt', 'KH cả năm', 'Kết quả'],
        [1, 'Xã Cô Ba', 'Đợt 1', 60, 25],
        [2, 'Xã Cô Ba', 'Đợt 2', 60, 30],
        [3, 'Xã Bảo Lạc', 'Đợt 1', 40, 22],
        [4, 'Xã Bảo Lạc', 'Đợt 2', 40, 20],
      ],
      ['Hiến máu', 'Xã Cô Ba 55/60 Chưa đạt', 'Xã Bảo Lạc 42/40 Vượt'],
      "cộng 2 dòng của mỗi đơn vị ở 'Biểu', KH tính một lần.",
    ],
    [
      'the year’s plan once, a station, roman numbers',
      'KẾT QUẢ TIÊM PHÒNG GIA SÚC NĂM 2024',
      [
        ['TT', 'Trạm', 'Lần tiêm', 'Kế hoạch năm (con)', 'Số con đã tiêm'],
        [1, 'Trạm Hồng Trị', 'Lần I', 900, 500],
        ['', '', 'Lần II', '', 420],
        [2, 'Trạm Bảo Toàn', 'Lần I', 700, 300],
        ['', '', 'Lần II', '', 280],
      ],
      ['Tiêm phòng gia súc (con)', 'Trạm Hồng Trị 920/900 Vượt', 'Trạm Bảo Toàn 580/700 Chưa đạt'],
      "cộng 2 dòng của mỗi đơn vị ở 'Biểu'.",
    ],
    [
      'a plan for each round, numbers below "Đợt"',
      'KẾT QUẢ TẬP HUẤN NĂM 2024',
      [
        ['TT', 'Trường', 'Đợt', 'KH', 'TH'],
        [1, 'MN Hoa Sen', 1, 40, 38],
        ['', '', 2, 40, 44],
        [2, 'MN Hoa Mai', 1, 30, 30],
        ['', '', 2, 30, 24],
      ],
      ['Tập huấn', 'MN Hoa Sen 82/80 Vượt', 'MN Hoa Mai 54/60 Chưa đạt'],
      "cộng 2 dòng của mỗi đơn vị ở 'Biểu'.",
    ],
    [
      'quarters as mere numbers below "Quý"',
      'KẾT QUẢ THU ĐOÀN PHÍ NĂM 2024',
      [
        ['TT', 'Đơn vị', 'Quý', 'KH quý', 'TH quý'],
        ...(['I', 'II', 'III', 'IV'] as const).map((quarter, at) => [
          at + 1,
          'Chi bộ 1',
          quarter,
          3,
          2 + (at % 3),
        ]),
        ...(['I', 'II', 'III', 'IV'] as const).map((quarter, at) => [
          at + 5,
          'Chi bộ 2',
          quarter,
          5,
          5 - (at % 2),
        ]),
      ],
      ['Thu đoàn phí', 'Chi bộ 1 11/12 Chưa đạt', 'Chi bộ 2 18/20 Chưa đạt'],
      "cộng 4 dòng của mỗi đơn vị ở 'Biểu'.",
    ],
  ])('are added: %s', (_, title, rows, lines, told) => {
    expect(read(title, rows)).toEqual({ lines: [lines], told: [told] });
  });

  it('stay indicators of their own where each names a thing of its own', () => {
    const rows: Rows = [
      ['TT', 'Đơn vị', 'Nội dung', 'KH', 'TH'],
      [1, 'Xã Cô Ba', 'Hiến máu đợt 1', 10, 9],
      ['', '', 'Trồng cây đợt 2', 20, 20],
      [2, 'Xã Bảo Lạc', 'Hiến máu đợt 1', 12, 12],
      ['', '', 'Trồng cây đợt 2', 30, 25],
    ];
    expect(read('KẾT QUẢ NĂM 2024', rows).lines).toEqual([
      ['Hiến máu đợt 1', 'Xã Cô Ba 9/10 Chưa đạt', 'Xã Bảo Lạc 12/12 Đạt'],
      ['Trồng cây đợt 2', 'Xã Cô Ba 20/20 Đạt', 'Xã Bảo Lạc 25/30 Chưa đạt'],
    ]);
  });
});

describe('rows of each unit for years', () => {
  it.each<[string, string, Rows]>([
    [
      'named with their noun, the unit again in each',
      'KẾT QUẢ THU QUỸ',
      [
        ['TT', 'Đơn vị', 'Năm', 'Kế hoạch', 'Thực hiện'],
        [1, 'Xã Cô Ba', 'Năm 2023', 90, 92],
        [2, 'Xã Cô Ba', 'Năm 2024', 300, 296],
        [3, 'Xã Bảo Lạc', 'Năm 2023', 50, 48],
        [4, 'Xã Bảo Lạc', 'Năm 2024', 260, 266],
      ],
    ],
    [
      'as numbers below the unit’s merged cell',
      'KẾT QUẢ THU QUỸ NĂM 2024',
      [
        ['TT', 'Đơn vị', 'Năm', 'Chỉ tiêu', 'Kết quả'],
        [1, 'Xã Cô Ba', 2023, 90, 92],
        ['', '', 2024, 300, 296],
        [2, 'Xã Bảo Lạc', 2023, 50, 48],
        ['', '', 2024, 260, 266],
      ],
    ],
  ])('give the latest: %s', (_, title, rows) => {
    expect(read(title, rows).lines).toEqual([
      ['Thu quỹ', 'Xã Cô Ba 296/300 Chưa đạt', 'Xã Bảo Lạc 266/260 Vượt'],
    ]);
  });
});

describe('rows of each unit for a half and its year', () => {
  it('give the year’s', () => {
    const rows: Rows = [
      ['TT', 'Đơn vị', 'Kỳ', 'Kế hoạch', 'Thực hiện'],
      [1, 'Xã Cô Ba', '6 tháng', 50, 45],
      ['', '', 'Cả năm', 100, 104],
      [2, 'Xã Bảo Lạc', '6 tháng', 30, 30],
      ['', '', 'Cả năm', 60, 52],
    ];
    expect(read('KẾT QUẢ THU QUỸ NĂM 2024', rows).lines).toEqual([
      ['Thu quỹ', 'Xã Cô Ba 104/100 Vượt', 'Xã Bảo Lạc 52/60 Chưa đạt'],
    ]);
  });
});
