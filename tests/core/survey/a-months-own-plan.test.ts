import { describe, expect, it } from 'vitest';
import { footnotes } from '../../../src/core/report/footnotes';
import type { Cell } from '../../../src/core/workbook/workbook';
import { surveyTabs, tabOf, verdicts } from './office-grids';

type Row = readonly Cell[];

const NAMES = ['Trạm Bế Triều', 'Trạm Nước Hai', 'Trạm Nà Giàng'];

function grid(title: string, header: Row, rows: readonly Row[]): readonly Row[] {
  return [[title], header, ...rows.map((own, at): Row => [NAMES[at] ?? '', ...own])];
}

function read(title: string, header: Row, rows: readonly Row[]) {
  const survey = surveyTabs([tabOf('Biểu', grid(title, header, rows))]);
  return { lines: verdicts(survey).map((line) => line.slice(1)), foot: footnotes(survey, []).join('\n') };
}

const ROWS = [
  [20, 20, 90],
  [30, 22, 140],
  [20, 33, 110],
];
const OWN = [['Trạm Bế Triều 20/20 Đạt', 'Trạm Nước Hai 22/30 Chưa đạt', 'Trạm Nà Giàng 33/20 Vượt']];

describe('a plan of a month or quarter beside what is counted up', () => {
  it.each<readonly [string, Row, string]>([
    [
      'TIÊM CHỦNG THÁNG 5 NĂM 2024',
      ['Trạm', 'KH tháng', 'TH tháng', 'Lũy kế từ đầu năm'],
      'Lũy kế từ đầu năm',
    ],
    ['KHÁM BỆNH QUÝ III NĂM 2024', ['Trạm', 'KH quý III', 'TH quý III', 'Lũy kế 9 tháng'], 'Lũy kế 9 tháng'],
    ['Bán bảo hiểm tháng 12/2024', ['Trạm', 'Chỉ tiêu tháng', 'Kết quả tháng 12', 'Cộng dồn'], 'Cộng dồn'],
    [
      'THU PHÍ THÁNG 8 NĂM 2024',
      ['Trạm', 'Kế hoạch tháng 8', 'Thực hiện tháng 8', 'LK 8 tháng'],
      'LK 8 tháng',
    ],
  ])('is judged by the result of just that time, and the other is named: %s', (title, header, left) => {
    const { lines, foot } = read(title, header, ROWS);
    expect(lines).toEqual(OWN);
    expect(foot).toContain(`bảng này không xét cột ${left} (D3:D5)`);
  });

  it('is added up over the months that have it', () => {
    const header = ['Trạm', 'KH tháng', 'TH tháng', 'Lũy kế'];
    const survey = surveyTabs([
      tabOf(
        'T4',
        grid('TIÊM CHỦNG THÁNG 4 NĂM 2024', header, [
          [20, 10, 70],
          [30, 30, 118],
        ]),
      ),
      tabOf(
        'T5',
        grid('TIÊM CHỦNG THÁNG 5 NĂM 2024', header, [
          [20, 20, 90],
          [30, 22, 140],
        ]),
      ),
    ]);
    expect(verdicts(survey).map((line) => line.slice(1))).toEqual([
      ['Trạm Bế Triều 30/40 Chưa đạt', 'Trạm Nước Hai 52/60 Chưa đạt'],
    ]);
  });

  it.each<readonly [string, Row, readonly Row[], string]>([
    [
      "the year's plan",
      ['Trạm', 'KH năm', 'TH tháng', 'Lũy kế'],
      [
        [90, 20, 90],
        [150, 22, 140],
      ],
      'Trạm Bế Triều 90/90 Đạt',
    ],
    [
      'one of so many months',
      ['Trạm', 'KH 12 tháng', 'TH tháng', 'TH 12 tháng'],
      [
        [90, 20, 90],
        [150, 22, 140],
      ],
      'Trạm Bế Triều 90/90 Đạt',
    ],
    [
      "a month's beside nothing else",
      ['Trạm', 'KH tháng', 'Lũy kế 12 tháng'],
      [
        [8, 90],
        [12, 140],
      ],
      'Trạm Bế Triều 90/96 Chưa đạt',
    ],
    [
      'one that typed rates measure so',
      ['Trạm', 'KH tháng', 'TH tháng', 'Lũy kế', 'Tỷ lệ (%)'],
      [
        [20, 2, 18, 90],
        [30, 3, 27, 90],
        [20, 4, 19, 95],
        [40, 5, 30, 75],
      ],
      'Trạm Bế Triều 18/20 Chưa đạt',
    ],
  ])('stays with what is counted up: %s', (_, header, rows, first) => {
    expect(read('TIÊM CHỦNG THÁNG 12 NĂM 2024', header, rows).lines[0]?.[0]).toBe(first);
  });
});
