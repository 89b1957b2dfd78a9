import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/core/workbook/workbook';
import { problems, surveyTabs, tabOf, verdicts } from './office-grids';

type Row = readonly Cell[];

const ROWS: readonly Row[] = [
  [1, 'Xã Cô Ba', 100, 110, 110],
  [2, 'Xã Hồng Trị', 80, 76, 95],
  [3, 'Xã Đức Hạnh', 60, 66, 110],
];

function read(title: string, header: readonly Row[], rows = ROWS) {
  const survey = surveyTabs([tabOf('Biểu', [[title], ...header, ...rows])]);
  return { lines: verdicts(survey), problems: problems(survey), unread: survey.unread };
}

describe('two times of which a rate measures the later by the earlier', () => {
  it.each<[string, string, readonly Row[]]>([
    ['bare years', 'DIỆN TÍCH LÚA (ha)', [['TT', 'Xã', 'Năm 2023', 'Năm 2024', 'So sánh (%)']]],
    [
      'years under a band',
      'AN TOÀN GIAO THÔNG',
      [
        ['TT', 'Xã', 'Số vụ', '', 'So sánh (%)'],
        ['', '', 'Năm 2023', 'Năm 2024', ''],
      ],
    ],
    [
      'half-years',
      'THU NGÂN SÁCH',
      [['TT', 'Xã', '6 tháng cuối năm 2023', '6 tháng cuối năm 2024', 'So sánh (%)']],
    ],
    [
      'a result that says so',
      'THU NGÂN SÁCH NĂM 2024',
      [['TT', 'Xã', 'Năm 2023', 'Thực hiện 2024', 'So sánh (%)']],
    ],
  ])('have no plan: %s', (_, title, header) => {
    const { lines, ...more } = read(title, header);
    expect(lines.map(([, ...own]) => own)).toEqual([
      ['Xã Cô Ba 110/blank Chưa có KH', 'Xã Hồng Trị 76/blank Chưa có KH', 'Xã Đức Hạnh 66/blank Chưa có KH'],
    ]);
    expect(more).toEqual({ problems: [], unread: [] });
  });

  it('are judged by the plan beside them', () => {
    const header = ['TT', 'Xã', 'Giao 2024', 'Năm 2024', 'So sánh (%)', 'Năm 2023'];
    const rows = ROWS.map((row): Row => [...row, 50]);
    const { lines } = read('THU NGÂN SÁCH NĂM 2024', [header], rows);
    expect(lines.map(([, ...own]) => own)).toEqual([
      ['Xã Cô Ba 110/100 Vượt', 'Xã Hồng Trị 76/80 Chưa đạt', 'Xã Đức Hạnh 66/60 Vượt'],
    ]);
  });

  it('are a plan and its result where both are of one time, and the rate says that it measures a plan', () => {
    const { lines } = read('THU NGÂN SÁCH', [['TT', 'Xã', 'Bố trí 2024', 'Năm 2024', 'So sánh (%)']]);
    expect(lines.map(([, ...own]) => own)).toEqual([
      ['Xã Cô Ba 110/100 Vượt', 'Xã Hồng Trị 76/80 Chưa đạt', 'Xã Đức Hạnh 66/60 Vượt'],
    ]);
  });
});
