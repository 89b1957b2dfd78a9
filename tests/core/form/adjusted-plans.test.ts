import { describe, expect, it } from 'vitest';
import { footnotes } from '../../../src/core/report/footnotes';
import type { Cell } from '../../../src/core/workbook/workbook';
import { surveyTabs, tabOf, verdicts } from '../survey/office-grids';

const UNITS = ['Hội Phụ nữ xã Cần Yên', 'Hội Phụ nữ xã Cần Nông'];

function survey(heads: readonly string[], ...rows: readonly (readonly Cell[])[]) {
  const judged = surveyTabs(
    UNITS.map((unit) =>
      tabOf(unit, [['KẾT QUẢ CÔNG TÁC HỘI NĂM 2024'], [], ['TT', 'Nội dung', ...heads], ...rows]),
    ),
  );
  return { told: verdicts(judged).map(([name, one]) => [name, one]), foot: footnotes(judged, []).join(' ') };
}

describe("plans that a unit's own tab tells the change of", () => {
  it.each([
    ['KH đầu năm', 'KH điều chỉnh', 'Thực hiện'],
    ['Chỉ tiêu giao', 'Chỉ tiêu sau điều chỉnh', 'Kết quả'],
  ])('are what they were changed to, else what was given: %s, %s', (given, changed, done) => {
    const { told, foot } = survey(
      [given, changed, done],
      [1, 'Phát triển hội viên', 20, 18, 18],
      [2, 'Mô hình', 3, '', 2],
    );
    expect(told).toEqual([
      ['Phát triển hội viên', 'Hội Phụ nữ xã Cần Yên 18/18 Đạt'],
      ['Mô hình', 'Hội Phụ nữ xã Cần Yên 2/3 Chưa đạt'],
    ]);
    expect(foot).toContain('Phát triển hội viên: tính theo cột KH điều chỉnh, ô trống lấy KH giao.');
    expect(foot).not.toContain('chưa đọc');
  });

  it('are what was given where the typed rates are of that', () => {
    const { told, foot } = survey(
      ['KH đầu năm', 'KH điều chỉnh', 'Thực hiện', 'Tỷ lệ (%)'],
      [1, 'Phát triển hội viên', 20, 18, 18, 90],
      [2, 'Mô hình', 4, 3, 3, 75],
    );
    expect(told[0]).toEqual(['Phát triển hội viên', 'Hội Phụ nữ xã Cần Yên 18/20 Chưa đạt']);
    expect(foot).toContain('Phát triển hội viên: tính theo cột KH giao, khớp với tỷ lệ đã ghi.');
  });
});
