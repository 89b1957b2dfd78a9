import { describe, expect, it } from 'vitest';
import { footnotes } from '../../../src/core/report/footnotes';
import type { Cell } from '../../../src/core/workbook/workbook';
import { surveyTabs, tabOf, verdicts } from '../survey/office-grids';

/** What lone units' results are read as, and what the foot says of those below zero. */
function read(title: string, ...done: readonly Cell[]) {
  const names = ['Xã Hòa An', 'Xã Nam Tuấn', 'Xã Bạch Đằng'];
  const rows = done.map((cell, index) => [names[index] ?? '', 20, cell]);
  const survey = surveyTabs([tabOf('Biểu', [[title], ['Đơn vị', 'Kế hoạch', 'Thực hiện'], ...rows])]);
  return {
    told: verdicts(survey)[0]?.slice(1),
    foot: footnotes(survey, []).filter((line) => line.includes('kết quả âm')),
  };
}

describe('counts below zero', () => {
  it.each<[string, string, readonly Cell[], string]>([
    [
      'in brackets',
      'KẾT NẠP ĐOÀN VIÊN NĂM 2024',
      ['(22)', '(15)', 20],
      'Kết nạp đoàn viên: kết quả âm ở ô Biểu!C3, Biểu!C4, như “(22)”: nếu là số đạt được thì bỏ dấu.',
    ],
    [
      'behind a dash',
      'HỌC SINH GIỎI NĂM HỌC 2023-2024',
      [25, '- 15', 18],
      'Học sinh giỏi: kết quả âm ở ô Biểu!C4, như “- 15”: nếu là số đạt được thì bỏ dấu.',
    ],
    ['as numbers', 'KHÁM SỨC KHỎE NĂM 2024', [25, 21, -5], 'Khám sức khỏe: kết quả âm ở ô Biểu!C5.'],
  ])('are told at the foot: %s', (_, title, done, foot) => {
    expect(read(title, ...done).foot).toEqual([foot]);
  });

  it.each(['LỢI NHUẬN NĂM 2024 (triệu đồng)', 'TỐC ĐỘ TĂNG TRƯỞNG NĂM 2024 (%)'])(
    'are losses and declines of money and rates, of which nothing is said: %s',
    (title) => {
      const { told, foot } = read(title, 25, '(5)', 21);
      expect(told?.[1]).toBe('Xã Nam Tuấn -5/20 Chưa đạt');
      expect(foot).toEqual([]);
    },
  );
});
