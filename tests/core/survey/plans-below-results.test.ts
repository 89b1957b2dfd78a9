import { describe, expect, it } from 'vitest';
import { footnotes } from '../../../src/core/report/footnotes';
import { leftOutSentences } from '../../../src/core/report/left-out-sentences';
import type { Cell, Tab } from '../../../src/core/workbook/workbook';
import { surveyTabs, tabOf, verdicts } from './office-grids';

type Row = readonly Cell[];

/** A table of results, with its plan or not, and a plan below it; units from the lists of figures. */
function stacked(
  tab: string,
  [title, ...header]: Row,
  [below, ...planned]: Row,
  rows: readonly Row[],
): readonly Tab[] {
  const width = header.length;
  return [
    tabOf(tab, [
      [title ?? ''],
      ['TT', ...header],
      ...rows.map((row, at) => [at + 1, ...row.slice(0, width)]),
      [],
      [below ?? ''],
      ['TT', ...planned],
      ...rows.map((row, at) => [at + 1, row[0] ?? '', row[width] ?? '']),
    ]),
  ];
}

const ROWS: readonly Row[] = [
  ['Hội LHPN xã Hưng Đạo', 10, 11, 12],
  ['Hội LHPN xã Phi Hải', 8, 8, 9],
  ['Hội LHPN xã Cần Yên', 20, 19, 15],
];
const OWN = [
  'Hội LHPN xã Hưng Đạo 11/10 Vượt',
  'Hội LHPN xã Phi Hải 8/8 Đạt',
  'Hội LHPN xã Cần Yên 19/20 Chưa đạt',
];

describe('a plan below a table of results', () => {
  it.each([
    [
      'the next quarter, in a heading without its year',
      stacked(
        'Báo cáo',
        ['KẾT QUẢ PHÁT TRIỂN HỘI VIÊN QUÝ II NĂM 2024', 'Đơn vị', 'KH quý II', 'TH quý II'],
        ['II. PHƯƠNG HƯỚNG PHÁT TRIỂN HỘI VIÊN QUÝ III', 'Đơn vị', 'KH quý III'],
        ROWS,
      ),
    ],
    [
      'the next month, of which only the column says',
      stacked(
        'BC',
        ['PHÁT TRIỂN HỘI VIÊN THÁNG 9 NĂM 2024', 'Đơn vị', 'Kế hoạch', 'Kết quả'],
        ['Chỉ tiêu giao tiếp theo', 'Đơn vị', 'Chỉ tiêu tháng 10'],
        ROWS,
      ),
    ],
    [
      'the next year',
      stacked(
        'HV',
        ['KẾT QUẢ KẾT NẠP HỘI VIÊN NĂM 2024', 'Đơn vị', 'Chỉ tiêu năm 2024', 'Kết quả'],
        ['GIAO CHỈ TIÊU KẾT NẠP HỘI VIÊN NĂM 2025', 'Đơn vị', 'Chỉ tiêu giao'],
        ROWS,
      ),
    ],
  ])('of %s judges nothing, and this is told', (_, tabs) => {
    const survey = surveyTabs(tabs);
    expect(verdicts(survey).map((line) => line.slice(1))).toEqual([OWN]);
    const told = [...footnotes(survey, []), ...leftOutSentences(survey.leftOut)].join('\n');
    expect(told).toMatch(/Chưa dùng KH giao|Không sử dụng/);
  });

  it.each([
    ['the same year, its words those of the page', 'CHỈ TIÊU GIAO NĂM 2024', 'Chỉ tiêu giao'],
    ['no time of its own', 'CHỈ TIÊU GIAO', 'Chỉ tiêu giao'],
    ['the year that the page names', 'CHỈ TIÊU KẾT NẠP HỘI VIÊN', 'KH năm'],
  ])('of %s gives the results their targets', (_, below, heading) => {
    const survey = surveyTabs(
      stacked(
        'HV',
        ['KẾT QUẢ KẾT NẠP HỘI VIÊN NĂM 2024', 'Đơn vị', 'Kết quả'],
        [below, 'Đơn vị', heading],
        ROWS.map(([unit = '', plan = '', done = '']) => [unit, done, plan]),
      ),
    );
    expect(verdicts(survey).map((line) => line.slice(1))).toEqual([OWN]);
  });
});
