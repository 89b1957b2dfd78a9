import { describe, expect, it } from 'vitest';
import { footnotes } from '../../../src/core/report/footnotes';
import type { Cell } from '../../../src/core/workbook/workbook';
import { surveyTabs, tabOf, verdicts } from './office-grids';

function read(...rows: readonly (readonly Cell[])[]) {
  const survey = surveyTabs([tabOf('Biểu 1', rows)]);
  return { lines: verdicts(survey), foot: footnotes(survey, []).join('\n') };
}

describe('a part of a plan that has a twin under the result', () => {
  const banded = (one: string, other: string, between: string) =>
    read(
      ['GIAO QUÂN NĂM 2024'],
      ['TT', 'Đơn vị', 'Chỉ tiêu', '', '', between, '', 'Kết quả giao', '', ''],
      ['', '', 'Tổng', one, other, 'Dự khám', 'Số đạt', 'Tổng', one, other],
      [1, 'Xã Đông Khê', 45, 35, 10, 98, 61, 45, 35, 10],
      [2, 'Xã Hòa An', 38, 30, 8, 80, 52, 38, 30, 8],
      [3, 'Xã Bảo Lâm', 50, 42, 8, 101, 60, 47, 40, 7],
    );

  it.each([
    ['QĐ', 'CA', 'Khám sức khỏe'],
    ['Lớp 1', 'Ca 2', 'Kiểm tra'],
    ['HC', 'CA', 'Sơ tuyển'],
  ])('is judged by that: %s | %s', (one, other, between) => {
    const { lines } = banded(one, other, between);
    expect(lines.map(([, ...units]) => units[2])).toEqual([
      'Xã Bảo Lâm 47/50 Chưa đạt',
      'Xã Bảo Lâm 40/42 Chưa đạt',
      'Xã Bảo Lâm 7/8 Chưa đạt',
    ]);
    expect(lines.map(([name]) => name).slice(1)).toEqual([one, other]);
  });

  it('takes no result of another band, though its twin is left out for what covers it', () => {
    const { lines, foot } = banded('I', 'II', 'Khám sức khỏe');
    expect(lines.flat().filter((line) => line.includes('Bảo Lâm'))).toEqual(['Xã Bảo Lâm 47/50 Chưa đạt']);
    expect(foot).toContain('Chỉ tiêu – I');
  });
});

describe('targets of several things before one result', () => {
  it.each([
    ['Kinh phí được giao (triệu đồng)', 'Số lớp theo kế hoạch', 'Số lớp đã mở'],
    ['Diện tích được giao (ha)', 'Số hộ theo kế hoạch', 'Số hộ đã thực hiện'],
    ['Số giường được giao', 'Số lượt khám theo kế hoạch', 'Số lượt khám thực hiện'],
  ])('leave it to that of the same thing: %s | %s | %s', (other, own, result) => {
    const { lines } = read(
      ['TT', 'Đơn vị', other, own, result],
      [1, 'Xã Đông Khê', 120, 4, 4],
      [2, 'Xã Hòa An', 90, 3, 2],
      [3, 'Xã Bảo Lâm', 60, 2, 3],
    );
    expect(lines.map(([, ...units]) => units)).toEqual([
      ['Xã Đông Khê 4/4 Đạt', 'Xã Hòa An 2/3 Chưa đạt', 'Xã Bảo Lâm 3/2 Vượt'],
    ]);
  });

  it.each([
    ['Tỉnh giao', 'Huyện giao', 'Số hội viên kết nạp'],
    ['Chỉ tiêu tỉnh giao', 'Chỉ tiêu kết nạp xã giao', 'Đã kết nạp'],
  ])('are both its targets where they say who assigns: %s | %s', (one, other, result) => {
    const { lines } = read(
      ['TT', 'Đơn vị', one, other, result],
      [1, 'Xã Đông Khê', 10, 12, 11],
      [2, 'Xã Hòa An', 8, 9, 9],
      [3, 'Xã Bảo Lâm', 6, 7, 5],
    );
    expect(lines.map(([, first]) => first)).toEqual(['Xã Đông Khê 11/10 Vượt', 'Xã Đông Khê 11/12 Chưa đạt']);
  });
});
