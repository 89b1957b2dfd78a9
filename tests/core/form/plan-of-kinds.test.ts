import { describe, expect, it } from 'vitest';
import { footnotes } from '../../../src/core/report/footnotes';
import type { Cell } from '../../../src/core/workbook/workbook';
import { surveyTabs, tabOf, verdicts } from '../survey/office-grids';

type Rows = readonly (readonly Cell[])[];

/** Two units, a tab each, with a title above their rows. */
function survey(title: string, one: Rows, other: Rows) {
  const judged = surveyTabs([
    tabOf('Trạm Y tế Đông Khê', [[title], ...one]),
    tabOf('Trạm Y tế Tà Lùng', [[title], ...other]),
  ]);
  return { told: verdicts(judged), foot: footnotes(judged, []).join(' ') };
}

describe("a plan that stands in the total of a unit's kinds alone", () => {
  it('is judged by the title, above kinds in a tab without numbers', () => {
    const header = ['Loại hình', 'Chỉ tiêu', 'Kết quả'];
    const { told, foot } = survey(
      'KẾT QUẢ TIÊM CHỦNG NĂM 2024',
      [header, ['Tổng số', 30, 31], ['Học sinh', '', 20], ['Công nhân', '', 11]],
      [header, ['Tổng số', 25, 24], ['Học sinh', '', 14], ['Công nhân', '', 10]],
    );
    expect(told).toEqual([
      ['Tiêm chủng', 'Trạm Y tế Đông Khê 31/30 Vượt', 'Trạm Y tế Tà Lùng 24/25 Chưa đạt'],
    ]);
    expect(foot).toContain(
      'Trạm Y tế Đông Khê, Trạm Y tế Tà Lùng: KH chỉ ghi ở dòng tổng nên lấy dòng tổng, không lấy các dòng Học sinh, Công nhân.',
    );
  });

  it('is judged below numbered kinds, and what they do not come to is told', () => {
    const header = ['TT', 'Nội dung', 'KH giao', 'Thực hiện'];
    const { told, foot } = survey(
      'KHÁM SỨC KHỎE NĂM 2024',
      [header, [1, 'Nội trú', '-', 20], [2, 'Ngoại trú', '-', 10], ['', 'Cộng', 30, 31]],
      [header, [1, 'Nội trú', '-', 14], [2, 'Ngoại trú', '-', 10], ['', 'Cộng', 25, 24]],
    );
    expect(told).toEqual([
      ['Khám sức khỏe', 'Trạm Y tế Đông Khê 31/30 Vượt', 'Trạm Y tế Tà Lùng 24/25 Chưa đạt'],
    ]);
    expect(foot).toContain('; khác ở Trạm Y tế Đông Khê!D5 (các dòng cộng lại là 30).');
  });

  it('is judged by the heading it stands under beside other indicators', () => {
    const rows = (done: number): Rows => [
      ['TT', 'Chỉ tiêu', 'Kế hoạch', 'Thực hiện'],
      ['I', 'Hiến máu', '', ''],
      ['', 'Tổng cộng', 30, done],
      [1, 'Cán bộ', '', done - 5],
      [2, 'Nhân dân', '', 5],
      ['II', 'Truyền thông', '', ''],
      [1, 'Tin, bài', 12, 12],
    ];
    expect(survey('KẾT QUẢ NĂM 2024', rows(31), rows(24)).told).toEqual([
      ['Hiến máu', 'Trạm Y tế Đông Khê 31/30 Vượt', 'Trạm Y tế Tà Lùng 24/30 Chưa đạt'],
      ['Tin, bài', 'Trạm Y tế Đông Khê 12/12 Đạt', 'Trạm Y tế Tà Lùng 12/12 Đạt'],
    ]);
  });

  it.each<[string, Rows]>([
    [
      'kinds with plans of their own',
      [
        ['Tổng số', '', 30, 31],
        ['Nội trú', '', 20, 20],
        ['Ngoại trú', '', 10, 11],
      ],
    ],
    [
      'what is measured otherwise',
      [
        ['Nội trú', 'lượt', '', 20],
        ['Ngoại trú', 'giờ', '', 11],
        ['Tổng số', '', 30, 31],
      ],
    ],
    [
      'a total without a plan',
      [
        ['Nội trú', '', '', 20],
        ['Ngoại trú', '', '', 11],
        ['Tổng số', '', '', 31],
      ],
    ],
  ])('is none of %s', (_, rows) => {
    const header = ['Nội dung', 'ĐVT', 'Kế hoạch', 'Thực hiện'];
    const { told, foot } = survey('KHÁM SỨC KHỎE NĂM 2024', [header, ...rows], [header, ...rows]);
    expect(told.map(([name = '']) => name.replace(/ \(.*/, ''))).toEqual(['Nội trú', 'Ngoại trú']);
    expect(foot).not.toContain('dòng tổng nên');
  });
});
