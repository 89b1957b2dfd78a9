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
