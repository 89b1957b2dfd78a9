import { describe, expect, it } from 'vitest';
import { targetQuestion } from '../../../src/core/report/messages';
import { needsTarget } from '../../../src/core/survey/indicator';
import type { Cell } from '../../../src/core/workbook/workbook';
import { surveyTabs, tabOf, verdicts } from '../survey/office-grids';

type Row = readonly Cell[];

/** What is asked of a table with its header rows and rows of units. */
function asked(tab: string, header: readonly Row[], rows: readonly Row[]): readonly string[] {
  const survey = surveyTabs([tabOf(tab, [...header, ...rows])]);
  return survey.reported.indicators
    .filter((one) => needsTarget(one))
    .map((one) => targetQuestion(one, survey.unread));
}

describe('targetQuestion()', () => {
  it.each([
    ['Nhu cầu', [['THU PHÍ NĂM 2024'], ['TT', 'Xã', 'Nhu cầu', 'Đã thu']]],
    [
      'Mặt bằng (nghìn đồng)',
      [['THU PHÍ NĂM 2024'], ['TT', 'Xã', 'Mặt bằng (nghìn đồng)', 'Đã thu (nghìn đồng)']],
    ],
  ])('names the column that is left, and the way to choose it: %s', (heading, header) => {
    const questions = asked('Phí', header, [
      [1, 'Xã Minh Tâm', 120, 126],
      [2, 'Xã Nguyên Bình', 150, 141],
      [3, 'Xã Tĩnh Túc', 160, 154],
    ]);
    expect(questions).toHaveLength(1);
    expect(questions[0]).toContain(`chưa rõ cột kế hoạch giao: còn '${heading}' chưa đọc`);
    expect(questions[0]).toContain('chọn ở Danh mục chỉ tiêu, cột Cột kế hoạch');
  });

  it('says that there is none where there is none', () => {
    expect(
      asked(
        'Tin bài',
        [['TIN BÀI NĂM 2024'], ['TT', 'Đơn vị', 'Kết quả']],
        [
          [1, 'Xã Minh Tâm', 12],
          [2, 'Xã Nguyên Bình', 15],
        ],
      ),
    ).toEqual([
      "Biểu 'Tin bài' không có cột kế hoạch giao. Nhập KH chung cho mỗi đơn vị (ví dụ: 12), hoặc để trống nếu không giao.",
    ]);
  });
});

describe('days under a band', () => {
  it.each([
    ['31/12/2023', 'KH 31/12/2024', 'TH 31/12/2024'],
    ['01/01/2024', 'Kế hoạch đến 31/12/2024', 'Thực hiện đến 31/12/2024'],
    ['1-1-2024', 'KH năm', 'TH năm'],
  ])('head what is there, planned and done: %s | %s | %s', (opening, plan, done) => {
    const survey = surveyTabs([
      tabOf('Nợ', [
        ['DƯ NỢ NĂM 2024'],
        ['TT', 'Phòng giao dịch', 'Dư nợ (tỷ đồng)', '', ''],
        ['', '', opening, plan, done],
        [1, 'PGD Bảo Lâm', 520, 560, 561],
        [2, 'PGD Bảo Lạc', 498, 535, 529],
        [3, 'PGD Hà Quảng', 610, 655, 655],
      ]),
    ]);
    expect(verdicts(survey).map((line) => line.slice(1))).toEqual([
      ['PGD Bảo Lâm 561/560 Vượt', 'PGD Bảo Lạc 529/535 Chưa đạt', 'PGD Hà Quảng 655/655 Đạt'],
    ]);
    expect(survey.unread).toEqual([]);
  });

  it('do not make a row of figures a heading', () => {
    const survey = surveyTabs([
      tabOf('Sổ', [
        ['TIẾN ĐỘ NĂM 2024'],
        ['TT', 'Đơn vị', 'Ngày báo cáo', 'Kế hoạch', 'Thực hiện'],
        [1, 'Xã Minh Tâm', '31/12/2024', 12, 12],
        [2, 'Xã Nguyên Bình', '30/12/2024', 15, 14],
      ]),
    ]);
    expect(verdicts(survey).map((line) => line.slice(1))).toEqual([
      ['Xã Minh Tâm 12/12 Đạt', 'Xã Nguyên Bình 14/15 Chưa đạt'],
    ]);
  });
});
