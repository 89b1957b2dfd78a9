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
