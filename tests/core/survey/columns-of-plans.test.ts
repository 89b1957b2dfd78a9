import { describe, expect, it } from 'vitest';
import { footnotes } from '../../../src/core/report/footnotes';
import type { Cell } from '../../../src/core/workbook/workbook';
import { surveyTabs, tabOf, verdicts } from './office-grids';

type Rows = readonly (readonly Cell[])[];

const day = (month: number): Cell => ({ year: 2024, month, day: 5 });

function read(
  headings: readonly string[],
  plan: { readonly headings: readonly string[]; readonly rows: Rows },
) {
  const survey = surveyTabs([
    tabOf(
      'Sổ',
      [
        ['SỔ HỘI NGHỊ KHÁCH HÀNG NĂM 2024'],
        ['Ngày', 'Chi nhánh', 'Nội dung', ...headings],
        [day(1), 'Chi nhánh Hòa An', 'a', 40, 900],
        [day(2), 'Chi nhánh Trà Lĩnh', 'b', 25, 700],
        [day(3), 'Chi nhánh Hòa An', 'c', 35, 800],
      ].map((row) => row.slice(0, headings.length + 3)),
    ),
    tabOf('Giao', [
      ['KẾ HOẠCH HỘI NGHỊ KHÁCH HÀNG NĂM 2024'],
      ['TT', 'Chi nhánh', ...plan.headings],
      ...plan.rows.map((row, at) => [at + 1, ...row]),
    ]),
  ]);
  return {
    lines: verdicts(survey),
    foot: footnotes(survey, []).join('\n'),
  };
}

describe('a tab of targets with several columns beside one log', () => {
  it('gives each to the rows or the column that it counts', () => {
    const { lines } = read(['Số người dự'], {
      headings: ['Số hội nghị', 'Số người dự'],
      rows: [
        ['Chi nhánh Hòa An', 2, 80],
        ['Chi nhánh Trà Lĩnh', 2, 20],
      ],
    });
    expect(lines).toEqual([
      ['Số người dự', 'Chi nhánh Hòa An 75/80 Chưa đạt', 'Chi nhánh Trà Lĩnh 25/20 Vượt'],
      ['Số hội nghị', 'Chi nhánh Hòa An 2/2 Đạt', 'Chi nhánh Trà Lĩnh 1/2 Chưa đạt'],
    ]);
  });

  it('leaves a column that nothing has the results of, and says so', () => {
    const { lines, foot } = read(['Số người dự'], {
      headings: ['Số người dự', 'Số hợp đồng mới'],
      rows: [
        ['Chi nhánh Hòa An', 80, 12],
        ['Chi nhánh Trà Lĩnh', 20, 9],
      ],
    });
    expect(lines.map(([name]) => name)).toEqual(['Số người dự']);
    expect(foot).toContain('1 cột có số chưa đọc (Số hợp đồng mới)');
  });

  it('tells nothing where every column has its results', () => {
    const { lines, foot } = read(['Số người dự', 'Kinh phí (nghìn đồng)'], {
      headings: ['Số người dự', 'Kinh phí (nghìn đồng)'],
      rows: [
        ['Chi nhánh Hòa An', 80, 1500],
        ['Chi nhánh Trà Lĩnh', 20, 900],
      ],
    });
    expect(lines.map((line) => line[1])).toEqual([
      'Chi nhánh Hòa An 75/80 Chưa đạt',
      'Chi nhánh Hòa An 1700/1500 Vượt',
    ]);
    expect(foot).not.toContain('chưa đọc');
  });
});
