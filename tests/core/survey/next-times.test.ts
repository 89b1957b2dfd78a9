import { describe, expect, it } from 'vitest';
import { surveyTabs, tabOf, verdicts } from './office-grids';

describe('a title that goes on with the next time', () => {
  it.each([
    'KẾT QUẢ TRỒNG RỪNG QUÝ III, NHIỆM VỤ QUÝ IV NĂM 2024',
    'TRỒNG RỪNG NĂM 2024 VÀ NHIỆM VỤ TRỌNG TÂM QUÝ I/2025',
    'Kết quả trồng rừng tháng 12 và phương hướng tháng 01/2025',
  ])('is judged by its own: %s', (title) => {
    const rows = [
      ['Hạt Kiểm lâm Trà Lĩnh', 30, 31],
      ['Hạt Kiểm lâm Quảng Hòa', 25, 24],
    ];
    const survey = surveyTabs([tabOf('Biểu', [[title], ['Đơn vị', 'Kế hoạch', 'Thực hiện'], ...rows])]);
    expect(verdicts(survey)).toEqual([
      ['Trồng rừng', 'Hạt Kiểm lâm Trà Lĩnh 31/30 Vượt', 'Hạt Kiểm lâm Quảng Hòa 24/25 Chưa đạt'],
    ]);
  });

  it("counts a form 'QUÝ IV VÀ CẢ NĂM' with those of the year", () => {
    const form = (unit: string, time: string, done: number) =>
      tabOf(unit, [
        [`BÁO CÁO KẾT QUẢ ${time}`],
        ['TT', 'Chỉ tiêu', 'Kế hoạch', 'Thực hiện'],
        [1, 'Khám sức khỏe định kỳ', 20, done],
        [2, 'Tin, bài', 12, 12],
      ]);
    const survey = surveyTabs([
      form('Trạm Y tế Đông Khê', 'NĂM 2024', 20),
      form('Trạm Y tế Tà Lùng', 'QUÝ IV VÀ CẢ NĂM 2024', 19),
      form('Trạm Y tế Nước Hai', 'THÁNG 12 VÀ NĂM 2024', 21),
      form('Trạm Y tế Thông Nông', 'NĂM 2024, PHƯƠNG HƯỚNG NĂM 2025', 18),
    ]);
    expect(survey.problems).toEqual([]);
    expect(verdicts(survey)[0]).toEqual([
      'Khám sức khỏe định kỳ',
      'Trạm Y tế Đông Khê 20/20 Đạt',
      'Trạm Y tế Tà Lùng 19/20 Chưa đạt',
      'Trạm Y tế Nước Hai 21/20 Vượt',
      'Trạm Y tế Thông Nông 18/20 Chưa đạt',
    ]);
  });
});
