import { describe, expect, it } from 'vitest';
import { problemWords } from '../../../src/core/problem/problem-words';
import type { Cell, Tab } from '../../../src/core/workbook/workbook';
import { surveyTabs, tabOf } from './office-grids';

function table(tab: string, title: string, header: readonly Cell[]): readonly Tab[] {
  const rows: readonly (readonly Cell[])[] = [
    ['HTX Phìa Đén', 40, 31, 41],
    ['HTX Thành Công', 25, 26, 27],
    ['HTX Hoa Thám', 30, 30, 33],
  ];
  return [
    tabOf(tab, [
      [title],
      ['TT', ...header],
      ...rows.map((row, at) => [at + 1, ...row.slice(0, header.length)]),
    ]),
  ];
}

/** The time that the figures are of, and what is told of another. */
function timeOf(tabs: readonly Tab[]): readonly [time: string | undefined, told: readonly string[]] {
  const survey = surveyTabs(tabs);
  const told = survey.problems.map((problem) => `${problem.place.tab}: ${problemWords(problem)}`);
  return [survey.indicators[0]?.period?.label, told];
}

describe('a title of another year than its table', () => {
  it.each([
    ['Chè', 'TIÊU THỤ CHÈ NĂM 2023', ['HTX', 'KH năm 2024', 'Đã bán năm 2024'], 'năm 2023', 'năm 2024'],
    [
      '2024',
      'TIÊU THỤ CHÈ 6 THÁNG ĐẦU NĂM 2023',
      ['HTX', 'KH', 'Đã bán 6 tháng 2024'],
      '6 tháng đầu năm 2023',
      '6 tháng đầu năm 2024',
    ],
    [
      'Quý',
      'THU NỢ QUÝ II NĂM 2022',
      ['Phòng', 'Kế hoạch 2024', 'Thực hiện 2024'],
      'quý II/2022',
      'quý II/2024',
    ],
  ])('gives way to all columns, which is told: %s %s', (tab, title, header, stated, named) => {
    expect(timeOf(table(tab, title, header))).toEqual([
      named,
      [`${tab}: tiêu đề ghi ${stated}, còn các cột ghi ${named} (đang tính theo các cột)`],
    ]);
  });

  it('counts where only the tab says otherwise, which is told', () => {
    expect(timeOf(table('Chè 2024', 'TIÊU THỤ CHÈ NĂM 2023', ['HTX', 'KH', 'TH']))).toEqual([
      'năm 2023',
      ['Chè 2024: tiêu đề ghi năm 2023, còn tên trang tính là năm 2024 (đang tính theo tiêu đề)'],
    ]);
  });

  it.each([
    ['BC 2024', 'TIÊU THỤ CHÈ NĂM 2023', ['HTX', 'KH 2023', 'TH 2023']],
    ['BC nộp 15.01.2024', 'TIÊU THỤ CHÈ NĂM 2023', ['HTX', 'KH', 'TH']],
    ['2024', 'TIÊU THỤ CHÈ NĂM 2023, KẾ HOẠCH NĂM 2024', ['HTX', 'KH', 'TH']],
    ['Chè', 'TIÊU THỤ CHÈ NĂM 2023', ['HTX', 'KH năm 2023', 'TH năm 2023', 'KH năm 2024']],
  ])('is not told of in %s under %s', (tab, title, header) => {
    expect(timeOf(table(tab, title, header))).toEqual(['năm 2023', []]);
  });
});
