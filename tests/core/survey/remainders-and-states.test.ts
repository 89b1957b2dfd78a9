import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/core/workbook/workbook';
import { problems, surveyTabs, tabOf, verdicts } from './office-grids';

function judged(...rows: readonly (readonly Cell[])[]) {
  const survey = surveyTabs([tabOf('Biểu 1', rows)]);
  return { lines: verdicts(survey).map(([, ...own]) => own), told: problems(survey), unread: survey.unread };
}

const HALF = ['Xã Hồng Thái 50/50 Đạt', 'Xã Lam Sơn 15/20 Chưa đạt', 'Xã Vinh Quý 10/30 Chưa đạt'];

describe('a plan that is left', () => {
  it.each([
    ['Kế hoạch (ha)', 'Đã trồng (ha)', 'Kế hoạch còn lại (ha)'],
    ['Dự toán giao', 'Giải ngân', 'Dự toán còn lại'],
    ['Kế hoạch', 'Thực hiện', 'Còn dư'],
    ['Kế hoạch vốn năm 2024', 'Giải ngân năm 2024', 'Kế hoạch vốn còn lại'],
    ['Chỉ tiêu', 'Đã kết nạp', 'Chỉ tiêu còn lại'],
  ])('is what the result lacks of the plan where it is the difference: %s, %s, %s', (...headings) => {
    const { lines, told, unread } = judged(
      ['TT', 'Xã', ...headings],
      [1, 'Xã Hồng Thái', 50, 50, 0],
      [2, 'Xã Lam Sơn', 20, 15, 5],
      [3, 'Xã Vinh Quý', 30, 10, 20],
    );
    expect(lines).toEqual([HALF]);
    expect(told).toEqual([]);
    expect(unread).toEqual([]);
  });

  it('is told as not read where the figures say that it is none', () => {
    const { lines, unread } = judged(
      ['TT', 'Xã', 'Kế hoạch', 'Thực hiện', 'Kế hoạch còn lại'],
      [1, 'Xã Hồng Thái', 50, 50, 12],
      [2, 'Xã Lam Sơn', 20, 15, 30],
      [3, 'Xã Vinh Quý', 30, 10, 7],
    );
    expect(lines).toEqual([HALF]);
    expect(unread.map(({ headings }) => headings)).toEqual([['Kế hoạch còn lại']]);
  });
});

describe('how things stood a year before', () => {
  it.each([
    ['years alone', ['Năm 2023', 'Kế hoạch 2024', 'Năm 2024']],
    ['days of the years', ['Dư nợ 31/12/2023', 'Kế hoạch dư nợ 2024', 'Dư nợ 31/10/2024']],
    ['the same words', ['Số hội viên năm 2023', 'Chỉ tiêu năm 2024', 'Số hội viên năm 2024']],
  ])('is compared with, and the same of the target’s year is the result: %s', (_, headings) => {
    const { lines, told } = judged(
      ['KHÁCH DU LỊCH NĂM 2024'],
      ['TT', 'Xã', ...headings],
      [1, 'Xã Hồng Thái', 40, 50, 50],
      [2, 'Xã Lam Sơn', 18, 20, 15],
      [3, 'Xã Vinh Quý', 9, 30, 10],
    );
    expect(lines.map((own) => own.map((line) => line.replace(/\S+ thực hiện$/, 'Chưa đạt')))).toEqual([
      [expect.stringContaining('50/50'), expect.stringContaining('15/20'), expect.stringContaining('10/30')],
    ]);
    expect(told).toEqual([]);
  });

  it.each([
    ['two years before the plan', ['Năm 2022', 'Năm 2023', 'Kế hoạch 2024']],
    ['the year before the plan alone, and something else', ['Năm 2023', 'Kế hoạch 2024', 'Số hộ', 'Số xóm']],
  ])('is no result: %s', (_, headings) => {
    const { lines } = judged(
      ['TT', 'Xã', ...headings],
      [1, 'Xã Hồng Thái', 40, 50, 50, 3],
      [2, 'Xã Lam Sơn', 18, 20, 15, 4],
    );
    expect(lines).toEqual([]);
  });
});
