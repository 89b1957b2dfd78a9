import { describe, expect, it } from 'vitest';
import { footnotes } from '../../../src/core/report/footnotes';
import type { Cell } from '../../../src/core/workbook/workbook';
import { problems, surveyTabs, tabOf, verdicts } from './office-grids';

function judged(tab: string, rows: readonly (readonly Cell[])[]) {
  const survey = surveyTabs([tabOf(tab, rows)]);
  return { lines: verdicts(survey), problems: problems(survey), foot: footnotes(survey, []) };
}

describe('a typed shortfall', () => {
  it.each([
    [
      'fees with old debts',
      [
        ['TT', 'Doanh nghiệp', 'Nợ năm trước', 'Phải nộp năm 2024', 'Tổng phải nộp', 'Đã nộp 2024', 'Còn nợ'],
        [1, 'Công ty Cô Ba', 10, 100, 110, 105, 5],
        [2, 'Công ty Hồng Trị', 0, 80, 80, 80, 0],
        [3, 'Công ty Bảo Toàn', 20, 50, 70, 40, 30],
      ],
    ],
    [
      'cases carried over',
      [
        ['Phòng', 'Kỳ trước chuyển sang', 'Được giao trong kỳ', 'Tổng được giao', 'Đã giải quyết', 'Còn lại'],
        ['Phòng Cô Ba', 10, 100, 110, 105, 5],
        ['Phòng Hồng Trị', 0, 80, 80, 80, 0],
        ['Phòng Bảo Toàn', 20, 50, 70, 40, 30],
      ],
    ],
    [
      'a plan that grew',
      [
        ['STT', 'Xã', 'KH đầu năm', 'Bổ sung', 'KH cả năm', 'Thực hiện', 'Còn thiếu'],
        [1, 'Xã Cô Ba', 100, 10, 110, 105, 5],
        [2, 'Xã Hồng Trị', 80, 0, 80, 80, 0],
        [3, 'Xã Bảo Toàn', 50, 20, 70, 40, 30],
      ],
    ],
  ])('is what is left of the whole: %s', (_, rows) => {
    const { lines } = judged('Biểu A', rows);
    expect(lines[0]?.slice(1).map((line) => line.replace(/^.*(?:Cô Ba|Hồng Trị|Bảo Toàn) /, ''))).toEqual([
      '105/110 Chưa đạt',
      '80/80 Đạt',
      '40/70 Chưa đạt',
    ]);
    expect(lines).toHaveLength(1);
  });

  it('that another plan explains, and not the words’ own, is asked', () => {
    const { lines, problems: told } = judged('Thu phí', [
      ['TT', 'Tổ', 'Phải thu theo hợp đồng', 'Phải thu năm 2024', 'Đã thu năm 2024', 'Còn phải thu'],
      [1, 'Tổ 1', 120, 100, 90, 30],
      [2, 'Tổ 2', 95, 80, 81, 14],
      [3, 'Tổ 3', 70, 60, 50, 20],
    ]);
    expect(lines).toEqual([]);
    expect(told).toEqual(['ambiguousTarget Thu phí 1:3']);
  });

  it('of a few slips leaves the words’ own pairing', () => {
    const { lines } = judged('Thu phí', [
      ['TT', 'Tổ', 'Nợ cũ', 'Phải thu', 'Đã thu', 'Còn phải thu'],
      [1, 'Tổ 1', 5, 100, 90, 10],
      [2, 'Tổ 2', 0, 80, 70, 9],
      [3, 'Tổ 3', 1, 60, 50, 10],
    ]);
    expect(lines[0]?.[1]).toBe('Tổ 1 90/100 Chưa đạt');
  });
});

describe('a column that is the sum of all others', () => {
  it.each([
    ['a quarter behind its months', ['Chỉ tiêu', 'Tháng 1', 'Tháng 2', 'Tháng 3', 'Quý I']],
    ['staff by kinds', ['Biên chế được giao', 'Quản lý', 'Giáo viên', 'Nhân viên', 'Tổng hiện có']],
    ['half a year behind its quarters', ['Kế hoạch', 'Quý I', 'Quý II', '6 tháng']],
  ])('is the result where its heading covers them: %s', (_, headings) => {
    const parts = headings.length - 2;
    const row = (name: string, plan: number, figures: readonly number[]) => [
      name,
      plan,
      ...figures.slice(0, parts),
      figures.slice(0, parts).reduce((sum, one) => sum + one, 0),
    ];
    const { lines, problems: told } = judged('Biểu B', [
      ['Trường', ...headings],
      row('Trường Cô Ba', 30, [8, 9, 20]),
      row('Trường Hồng Trị', 20, [5, 6, 4]),
      row('Trường Bảo Toàn', 25, [10, 8, 2]),
    ]);
    expect(told).toEqual([]);
    const sums = parts === 2 ? ['17/30', '11/20', '18/25'] : ['37/30', '15/20', '20/25'];
    expect(lines[0]?.slice(1).map((line) => /\d+\/\d+/.exec(line)?.[0])).toEqual(sums);
  });

  it.each([
    ['whose heading says something else', ['Chỉ tiêu', 'Nam', 'Nữ', 'Dân số'], [3, 4, 7]],
    ['with a slip', ['Chỉ tiêu', 'Tháng 1', 'Tháng 2', 'Tháng 3', 'Quý I'], [3, 4, 5, 13]],
  ])('is asked about: %s', (_, headings, figures) => {
    const { lines, problems: told } = judged('Biểu B', [
      ['Trường', ...headings],
      ['Trường Cô Ba', 10, ...figures],
      ['Trường Hồng Trị', 12, ...figures],
      ['Trường Bảo Toàn', 9, ...figures],
    ]);
    expect(lines).toEqual([]);
    expect(told).toEqual(['ambiguousResult Biểu B 1:3']);
  });
});

describe('a column of differences headed as a rate', () => {
  it.each(['TH so KH', 'So với KH', 'Thực hiện so với kế hoạch'])('is no rate of the plan: %s', (heading) => {
    const { lines, foot } = judged('Biểu C', [
      ['TT', 'Đội', 'KH', 'TH', heading],
      [1, 'Đội 1', 10, 9, -1],
      [2, 'Đội 2', 8, 10, 2],
      [3, 'Đội 3', 5, 4, -1],
    ]);
    expect(lines[0]?.slice(1)).toEqual(['Đội 1 9/10 Chưa đạt', 'Đội 2 10/8 Vượt', 'Đội 3 4/5 Chưa đạt']);
    expect(foot.filter((line) => /khớp/.test(line))).toEqual([]);
  });
});

describe('months or quarters left of the units', () => {
  it.each([
    [
      'merged over their units',
      [
        ['Tháng', 'Đơn vị', 'Phải nộp', 'Đã nộp'],
        ['Tháng 1', 'Đội 1', 10, 10],
        ['', 'Đội 2', 8, 8],
        ['Tháng 2', 'Đội 1', 10, 9],
        ['', 'Đội 2', 8, 0],
      ],
    ],
    [
      'again in each row, as numbers',
      [
        ['Tháng', 'Đơn vị', 'KH', 'TH'],
        [1, 'Đội 1', 10, 10],
        [1, 'Đội 2', 8, 8],
        [2, 'Đội 1', 10, 9],
        [2, 'Đội 2', 8, 0],
      ],
    ],
    [
      'as quarters',
      [
        ['Quý', 'Chi hội', 'Chỉ tiêu', 'Kết quả'],
        ['Quý I', 'Đội 1', 10, 10],
        ['Quý I', 'Đội 2', 8, 8],
        ['Quý II', 'Đội 1', 10, 9],
        ['Quý II', 'Đội 2', 8, 0],
      ],
    ],
  ])('are added for each of them: %s', (_, rows) => {
    const { lines } = judged('Biểu D', rows);
    expect(lines[0]?.slice(1)).toEqual(['Đội 1 19/20 Chưa đạt', 'Đội 2 8/16 Chưa đạt']);
  });

  it('are not where a unit lacks one: the rows are told', () => {
    const { lines } = judged('Biểu D', [
      ['Tháng', 'Đơn vị', 'KH', 'TH'],
      ['Tháng 1', 'Đội 1', 10, 10],
      ['Tháng 1', 'Đội 2', 8, 8],
      ['Tháng 2', 'Đội 1', 10, 9],
    ]);
    expect(lines[0]?.slice(1)).toEqual(['Đội 1 10/10 Lỗi số liệu', 'Đội 2 8/8 Đạt']);
  });
});

describe('abbreviated headings', () => {
  it('of what units set themselves stand for the plan: ĐK', () => {
    const { lines } = judged('Học sinh giỏi', [
      ['TT', 'Trường', 'Cấp tỉnh', '', 'Quốc gia', ''],
      ['', '', 'ĐK', 'Đạt', 'ĐK', 'Đạt'],
      [1, 'THPT Cô Ba', 20, 18, 2, 3],
    ]);
    expect(lines).toEqual([
      ['Cấp tỉnh', 'THPT Cô Ba 18/20 Chưa đạt'],
      ['Quốc gia', 'THPT Cô Ba 3/2 Vượt'],
    ]);
  });

  it('of a planned rate are no typed rate: KH tỷ lệ', () => {
    const { lines, problems: told } = judged('Vốn vay', [
      ['TT', 'Tổ', 'Dư nợ KH', 'Dư nợ TH', 'Tỷ lệ nợ quá hạn', 'KH tỷ lệ nợ quá hạn'],
      [1, 'Tổ 1', 500, 520, 1, 0.5],
      [2, 'Tổ 2', 400, 390, 0, 0.5],
    ]);
    expect(lines).toEqual([['Dư nợ', 'Tổ 1 520/500 Vượt', 'Tổ 2 390/400 Chưa đạt']]);
    expect(told).toEqual(['unpairedColumns Vốn vay 1:6']);
  });
});

describe('a line below the table that names nothing counted', () => {
  const rows = (...rates: readonly string[]) => [
    ['TT', 'Đơn vị', 'Vận động', 'Tỷ lệ so với chỉ tiêu'],
    [1, 'Đội 1', 10_000_000, rates[0] ?? ''],
    [2, 'Đội 2', 8_000_000, rates[1] ?? ''],
    [3, 'Đội 3', 12_000_000, rates[2] ?? ''],
  ];

  it.each([
    'Chỉ tiêu mỗi đơn vị: 10.000.000đ',
    '* KH chung: 10.000.000 đồng',
    'Mỗi đơn vị phải nộp 10.000.000đ',
  ])('gives the plan where every typed rate agrees: %s', (line) => {
    const { lines } = judged('Quỹ vì người nghèo', [...rows('100%', '80%', '120%'), [line]]);
    expect(lines[0]?.slice(1)).toEqual([
      'Đội 1 10000000/10000000 Đạt',
      'Đội 2 8000000/10000000 Chưa đạt',
      'Đội 3 12000000/10000000 Vượt',
    ]);
  });

  it.each([[['100%', '75%', '120%']], [['', '', '']]])(
    'gives none where rates say otherwise, or nothing: %j',
    (rates) => {
      const { lines } = judged('Quỹ vì người nghèo', [
        ...rows(...rates),
        ['Chỉ tiêu mỗi đơn vị: 10.000.000đ'],
      ]);
      expect(lines[0]?.[1]).toBe('Đội 1 10000000/blank Chưa có KH');
    },
  );
});

describe('a typed rate with the words of a column that is no result', () => {
  it.each([
    ['debts past due', 'Nợ quá hạn', 'Tỷ lệ nợ quá hạn (%)'],
    ['absences', 'Vắng', '% vắng'],
    ['late papers', 'Hồ sơ trễ hạn', 'Tỷ lệ hồ sơ trễ hạn'],
  ])('is not the result’s, and finds it no fault: %s', (_, heading, rate) => {
    const {
      lines,
      problems: told,
      foot,
    } = judged('Biểu', [
      ['TT', 'Xã', 'Kế hoạch', 'Thực hiện', heading, rate],
      [1, 'Xã Cô Ba', 12000, 12500, 12, 0.1],
      [2, 'Xã Hồng Trị', 9000, 8600, 43, 0.5],
      [3, 'Xã Bảo Toàn', 7000, 7000, 35, 0.5],
    ]);
    expect(lines[0]?.slice(1)).toEqual([
      'Xã Cô Ba 12500/12000 Vượt',
      'Xã Hồng Trị 8600/9000 Chưa đạt',
      'Xã Bảo Toàn 7000/7000 Đạt',
    ]);
    expect(told).toEqual([]);
    expect(foot.join(' ')).not.toContain('tỷ lệ đã ghi');
  });

  it('is the result’s where no other column has them', () => {
    const { problems: told } = judged('Biểu', [
      ['TT', 'Xã', 'Kế hoạch', 'Thực hiện', 'Nợ quá hạn', 'Tỷ lệ (%)'],
      [1, 'Xã Cô Ba', 12000, 12500, 12, 50],
      [2, 'Xã Hồng Trị', 9000, 8600, 43, 60],
      [3, 'Xã Bảo Toàn', 7000, 7000, 35, 70],
    ]);
    expect(told).toEqual(['ratesDisagree Biểu 1:6']);
  });
});
