import { describe, expect, it } from 'vitest';
import { footnotes } from '../../../src/core/report/footnotes';
import type { Cell } from '../../../src/core/workbook/workbook';
import { surveyTabs, tabOf, verdicts } from '../survey/office-grids';

type Rows = readonly (readonly Cell[])[];

const HEADER = ['TT', 'Nội dung', 'Kế hoạch', 'Thực hiện'];
const UNITS = ['Trường THCS Cô Ba', 'Trường TH Nà Rị'];

/** Two units, a tab each, with the same title, header and rows. */
function survey(title: string, rows: Rows, header: readonly string[] = HEADER) {
  const judged = surveyTabs(UNITS.map((unit) => tabOf(unit, [[title], [], header, ...rows])));
  const told = verdicts(judged).map(([name = '', one = '']) => `${name}: ${one.replace(/^.* (?=\d)/, '')}`);
  return { told, foot: footnotes(judged, []).join(' ') };
}

/** A time's rows: plan and result of two indicators. */
function rowsOf(...[a = '', b = '', c = '', d = '']: readonly Cell[]): Rows {
  return [
    [1, 'Dự giờ', a, b],
    [2, 'Chuyên đề', c, d],
  ];
}

describe("rows of a unit's tab that stand again for each time", () => {
  it.each([
    ['KẾT QUẢ NĂM 2024', ['I. QUÝ I', 'II. QUÝ II', 'III. QUÝ III', 'IV. QUÝ IV']],
    ['KẾT QUẢ QUÝ III NĂM 2024', ['Tháng 7', 'Tháng 8', 'Tháng 9', 'Tháng 10']],
  ])('are added with the plans of each under headings of %s', (title, [one, two, three, four]) => {
    const { told, foot } = survey(title, [
      ['', one ?? '', '', ''],
      ...rowsOf(10, 9, 2, 2),
      ['', two ?? '', '', ''],
      ...rowsOf(10, 11, 3, 2),
      ['', three ?? '', '', ''],
      ...rowsOf(10, 12, 2, 2),
      ['', four ?? '', '', ''],
      ...rowsOf(10, '', 2, ''),
    ]);
    expect(told).toEqual(['Dự giờ: 32/30 Vượt', 'Chuyên đề: 6/7 Chưa đạt']);
    expect(foot).toContain('Dự giờ: cộng các kỳ trong biểu của mỗi đơn vị, KH cộng các kỳ');
    expect(foot).not.toContain('chưa đọc');
  });

  it('are added against the one plan that the first of them has for the year', () => {
    const { told, foot } = survey(
      'KẾT QUẢ NĂM 2024',
      [
        ['', 'Quý I'],
        ...rowsOf(40, 12, 8, 2),
        ['', 'Quý II'],
        ...rowsOf('', 9, '', 1),
        ['', 'Quý III'],
        ...rowsOf('', 10, '', 3),
        ['', 'Quý IV'],
        ...rowsOf('', 8, '', 1),
      ],
      ['TT', 'Nội dung', 'KH năm', 'Thực hiện'],
    );
    expect(told).toEqual(['Dự giờ: 39/40 Chưa đạt', 'Chuyên đề: 7/8 Chưa đạt']);
    expect(foot).toContain('Dự giờ: cộng các kỳ trong biểu của mỗi đơn vị, KH cả năm lấy một lần.');
  });

  it('keep the plan that the first of them has where they are counted up', () => {
    const { told } = survey(
      'KẾT QUẢ NĂM 2024',
      [['', '6 THÁNG'], ...rowsOf(40, 20, 8, 4), ['', '9 THÁNG'], ...rowsOf('', 41, '', 8)],
      ['TT', 'Nội dung', 'KH năm', 'Thực hiện'],
    );
    expect(told).toEqual(['Dự giờ: 41/40 Vượt', 'Chuyên đề: 8/8 Đạt']);
  });

  it('are those of the whole year where a heading says so, and what differs is told', () => {
    const { told, foot } = survey('KẾT QUẢ CHUYÊN MÔN NĂM HỌC 2023-2024', [
      ['', 'A. HỌC KỲ I'],
      ...rowsOf(10, 9, 2, 2),
      ['', 'B. HỌC KỲ II'],
      ...rowsOf(12, 13, 3, 2),
      ['', 'C. CẢ NĂM'],
      ...rowsOf(22, 22, 5, 5),
    ]);
    expect(told).toEqual(['Dự giờ: 22/22 Đạt', 'Chuyên đề: 5/5 Đạt']);
    expect(foot).toContain('dòng Chuyên đề không bằng tổng các dòng phía trên, đang tính theo dòng này');
    expect(foot).not.toContain('dòng Dự giờ không bằng');
  });

  it('are added below the indicator that they tell of, beside those of the whole year', () => {
    const { told } = survey('KẾT QUẢ NĂM 2024', [
      ['I', 'Chuyên môn', '', ''],
      [1, 'Dự giờ', '', ''],
      ['', '- 6 tháng đầu năm', 20, 20],
      ['', '- 6 tháng cuối năm', 20, 19],
      [2, 'Chuyên đề', '', ''],
      ['', '- 6 tháng đầu năm', 4, 4],
      ['', '- 6 tháng cuối năm', 4, 5],
      [3, 'Tin, bài', 12, 12],
    ]);
    expect(told).toEqual(['Tin, bài: 12/12 Đạt', 'Dự giờ: 39/40 Chưa đạt', 'Chuyên đề: 9/8 Vượt']);
  });

  it.each<[string, readonly string[], Rows]>([
    [
      'tasks of each quarter',
      ['Đăng ký thi đua: 9/10 Chưa đạt', 'Tập huấn: 2/3 Chưa đạt'],
      [
        ['', 'QUÝ I'],
        [1, 'Đăng ký thi đua', 10, 9],
        ['', 'QUÝ II'],
        [1, 'Tập huấn', 3, 2],
      ],
    ],
    [
      'groups that are no times',
      ['Chuyên môn – Dự giờ: 9/10 Chưa đạt', 'Phong trào – Dự giờ: 8/8 Đạt'],
      [
        ['I', 'Chuyên môn'],
        [1, 'Dự giờ', 10, 9],
        ['II', 'Phong trào'],
        [1, 'Dự giờ', 8, 8],
      ],
    ],
  ])('stay as they are for %s', (_, expected, rows) => {
    expect(survey('KẾT QUẢ NĂM 2024', rows).told).toEqual(expected);
  });
});
