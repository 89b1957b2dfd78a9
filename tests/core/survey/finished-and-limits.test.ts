import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/core/workbook/workbook';
import { problems, surveyTabs, tabOf, verdicts } from './office-grids';

type Rows = readonly (readonly Cell[])[];

function judged(rows: Rows) {
  const survey = surveyTabs([tabOf('Biểu', rows)]);
  return { lines: verdicts(survey), told: problems(survey) };
}

describe('"Hoàn thành" beside a target alone', () => {
  it.each([
    ['with a sum below it', 'Kế hoạch', 'Hoàn thành', 'Xã'],
    ['beside what was pledged', 'Đăng ký', 'Hoàn thành', 'Trường'],
    ['of what its target is of', 'Khối lượng giao', 'Khối lượng hoàn thành', 'Hạt'],
    ['in a unit of measure', 'KH (hộ)', 'Hoàn thành (hộ)', 'Đại đội'],
  ])('counts what is done: %s', (_, target, result, unit) => {
    const { lines } = judged([
      ['LÀM ĐƯỜNG BÊ TÔNG NĂM 2024'],
      ['TT', unit, target, result],
      [1, `${unit} 1`, 12, 12],
      [2, `${unit} 2`, 9, 6],
      [3, `${unit} 3`, 4, 5],
      ['', 'Cộng', 25, 23],
    ]);
    expect(lines.map((line) => line.slice(1))).toEqual([
      [`${unit} 1 12/12 Đạt`, `${unit} 2 6/9 Chưa đạt`, `${unit} 3 5/4 Vượt`],
    ]);
  });

  it.each([
    [
      'percentages of small plans',
      'Hoàn thành',
      [
        ['Xã Cô Ba', 12, 100],
        ['Xã Hồng Trị', 9, 66.7],
        ['Cộng', 21, 85.7],
      ],
    ],
    [
      'percentages near the plans, without a sum',
      'Hoàn thành',
      [
        ['Xã Cô Ba', 80, 70],
        ['Xã Hồng Trị', 90, 95],
      ],
    ],
    [
      'a rate that says so',
      'Mức độ hoàn thành',
      [
        ['Xã Cô Ba', 80, 70],
        ['Xã Hồng Trị', 90, 95],
        ['Cộng', 170, 165],
      ],
    ],
    [
      'what is not done',
      'Chưa hoàn thành',
      [
        ['Xã Cô Ba', 80, 70],
        ['Xã Hồng Trị', 90, 15],
        ['Cộng', 170, 85],
      ],
    ],
  ])('is no count where it may be else: %s', (_, heading, rows) => {
    const { lines } = judged([['LÀM ĐƯỜNG NĂM 2024'], ['Xã', 'Kế hoạch', heading], ...rows]);
    expect(lines).toEqual([]);
  });
});

describe('limits', () => {
  it.each(['Mức cho phép', 'Giới hạn', 'Mức trần (vụ)'])(
    'are targets that less is better than: %s',
    (heading) => {
      const { lines } = judged([
        ['SỐ VỤ VIỆC PHẢI LÀM LẠI NĂM 2024'],
        ['TT', 'Phòng', heading, 'Thực tế'],
        [1, 'Phòng Một cửa', 4, 3],
        [2, 'Phòng Địa chính', 2, 5],
      ]);
      expect(lines[0]?.[0]).toContain('↓');
      expect(lines[0]?.slice(1)).toEqual(['Phòng Một cửa 3/4 Đạt', 'Phòng Địa chính 5/2 Chưa đạt']);
    },
  );
});

describe('pairs under bands, the second of a word that says no role', () => {
  const bands = (first: string, second: string) => [
    ['KẾT QUẢ NĂM 2024'],
    ['TT', 'Tổ', 'Quỹ khuyến học', '', 'Quỹ người nghèo', ''],
    ['', '', first, second, first, second],
    [1, 'Tổ 1', 30, 30, 15, 16],
    [2, 'Tổ 2', 28, 25, 14, 14],
  ];

  it.each([
    ['Giao', 'Nộp'],
    ['Kế hoạch', 'Xảy ra'],
    ['Phải thu', 'Nộp về huyện'],
  ])('are target and result: %s, %s', (first, second) => {
    expect(judged(bands(first, second)).lines).toEqual([
      ['Quỹ khuyến học', 'Tổ 1 30/30 Đạt', 'Tổ 2 25/28 Chưa đạt'].map((text, at) =>
        at === 0 ? expect.stringContaining(text) : text,
      ),
      ['Quỹ người nghèo', 'Tổ 1 16/15 Vượt', 'Tổ 2 14/14 Đạt'].map((text, at) =>
        at === 0 ? expect.stringContaining(text) : text,
      ),
    ]);
  });

  it('are asked where the second is another thing in each band, or stands before its target', () => {
    const [title = [], top = [], low = [], ...rows] = bands('Giao', 'Nộp');
    expect(judged([title, top, [...low.slice(0, 5), 'Số hộ'], ...rows]).lines).toEqual([]);
    expect(judged(bands('Dân số', 'Kế hoạch')).lines).toEqual([]);
  });
});

describe('a rate against another year', () => {
  it.each(['So năm 2023 (%)', 'So tháng trước (%)', 'So quý II/2023 (%)'])(
    'is no second rate: %s',
    (heading) => {
      const { lines, told } = judged([
        ['LƯỢT KHÁCH NĂM 2024'],
        ['TT', 'Đơn vị', 'TH năm 2023', 'KH năm 2024', 'TH năm 2024', 'So KH (%)', heading],
        [1, 'Bảo tàng A', 520, 600, 612, 102, 117.7],
        [2, 'Bảo tàng B', 310, 350, 343, 98, 110.6],
      ]);
      expect(lines.map((line) => line.slice(1))).toEqual([
        ['Bảo tàng A 612/600 Vượt', 'Bảo tàng B 343/350 Chưa đạt'],
      ]);
      expect(told).toEqual([]);
    },
  );
});

describe('parts of the time beside their sum', () => {
  const parts = (one: string, two: string, all: string, sums: readonly (readonly number[])[]) =>
    judged([
      ['HUẤN LUYỆN NĂM 2024'],
      ['TT', 'Xã', one, '', two, '', all, ''],
      ['', '', 'KH', 'TH', 'KH', 'TH', 'KH', 'TH'],
      [1, 'Xã Cô Ba', 20, 20, 15, 14, ...(sums[0] ?? [])],
      [2, 'Xã Hồng Trị', 25, 25, 16, 15, ...(sums[1] ?? [])],
    ]).lines.map((line) => line.slice(1));
  const added = [
    [35, 34],
    [41, 40],
  ];

  it.each([
    ['Đợt 1', 'Đợt 2', 'Cả năm'],
    ['Lần I', 'Lần II', 'Tổng cộng'],
    ['Khóa 1', 'Khóa 2', 'Cả năm'],
  ])('are told once: %s, %s, %s', (one, two, all) => {
    expect(parts(one, two, all, added)).toEqual([['Xã Cô Ba 34/35 Chưa đạt', 'Xã Hồng Trị 40/41 Chưa đạt']]);
  });

  it('stay indicators where nothing adds them up, or where they are no parts of the time', () => {
    expect(
      parts('Đợt 1', 'Đợt 2', 'Bổ sung', [
        [3, 3],
        [4, 4],
      ]),
    ).toHaveLength(3);
    expect(parts('Nam', 'Nữ', 'Chung', added)).toHaveLength(3);
  });
});

describe('rows lettered a, b', () => {
  it.each([
    ['a', 'b'],
    ['a)', 'b)'],
    ['a.', 'b.'],
  ])('head the numbered rows below them: %s', (one, two) => {
    const { lines } = judged([
      ['TRỒNG CÂY NĂM 2024'],
      ['TT', 'Đơn vị', 'Chỉ tiêu', 'Kết quả'],
      [one, 'Sự nghiệp', '', ''],
      [1, 'Thư viện huyện', 3, 3],
      [2, 'Bảo tàng huyện', 4, 2],
      [two, 'Hành chính', '', ''],
      [1, 'Phòng Tư pháp', 5, 6],
    ]);
    expect(lines[0]?.slice(1)).toEqual([
      'Thư viện huyện 3/3 Đạt',
      'Bảo tàng huyện 2/4 Chưa đạt',
      'Phòng Tư pháp 6/5 Vượt',
    ]);
  });

  it('are units with figures of their own, and remarks of the row above elsewhere', () => {
    const table = (rows: Rows) =>
      judged([['TRỒNG CÂY NĂM 2024'], ['TT', 'Đơn vị', 'Chỉ tiêu', 'Kết quả'], ...rows]).lines[0]?.length;
    const units: Rows = [
      ['a', 'Thư viện huyện', 3, 3],
      ['b', 'Bảo tàng huyện', 4, 2],
      ['c', 'Phòng Tư pháp', 5, 6],
    ];
    expect(table(units)).toBe(4);
    expect(table([units[0] ?? [], ['b', 'Bảo tàng huyện', '', ''], units[2] ?? []])).toBe(4);
  });
});

describe('a title that begins as the name of a table', () => {
  it.each([
    ['BIỂU DIỄN VĂN NGHỆ QUẦN CHÚNG NĂM 2024', 'Biểu diễn văn nghệ quần chúng'],
    ['KẾT QUẢ BIỂU DƯƠNG GƯƠNG SÁNG NĂM 2024', 'Biểu dương gương sáng'],
    ['BẢNG TIN CÔNG KHAI NĂM 2024', 'Bảng tin công khai'],
    ['BIỂU 2: THU QUỸ NĂM 2024', 'Thu quỹ'],
    ['BẢNG THEO DÕI TRỒNG RỪNG NĂM 2024', 'Trồng rừng'],
    ['BIỂU TỔNG HỢP KHÁM SỨC KHỎE NĂM 2024', 'Khám sức khỏe'],
  ])('names what it is about: %s', (title, name) => {
    const { lines } = judged([
      [title],
      ['TT', 'Xã', 'Kế hoạch', 'Thực hiện'],
      [1, 'Xã Cô Ba', 3, 3],
      [2, 'Xã Hồng Trị', 4, 2],
    ]);
    expect(lines[0]?.[0]).toBe(name);
  });
});
