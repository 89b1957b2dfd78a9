import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/core/workbook/workbook';
import { plan, texts } from '../report/pages';
import { surveyTabs, tabOf, verdicts } from './office-grids';

function book(header: readonly string[], ...rows: readonly (readonly Cell[])[]) {
  return tabOf('Chấm điểm', [['CHẤM ĐIỂM THI ĐUA NĂM 2024'], header, ...rows]);
}

function footOf(header: readonly string[], ...rows: readonly (readonly Cell[])[]): string {
  return texts(plan({ tabs: [book(header, ...rows)] }).summary)
    .map(([first = '']) => first)
    .join(' ');
}

describe('the most points that can be had', () => {
  it.each([
    [['Trường', 'Điểm tối đa', 'Chỉ tiêu (điểm)', 'Điểm đạt']],
    [['Trạm y tế', 'Thang điểm', 'Điểm phấn đấu', 'Điểm thẩm định']],
    [['Phòng', 'Điểm tối đa', 'Điểm sàn', 'Điểm đạt']],
    [['Hạt kiểm lâm', 'Điểm tối thiểu', 'Chỉ tiêu điểm', 'Kết quả']],
    [['Trường', 'Điểm sàn', 'Điểm phấn đấu', 'Điểm đạt']],
    [['Chi nhánh', 'Mức điểm tối đa', 'Điểm kế hoạch', 'Điểm đạt được']],
  ])('are no target where what is asked for stands beside them: %j', (header) => {
    const survey = surveyTabs([book(header, ['Đông Khê', 100, 90, 95], ['Tà Lùng', 100, 90, 80])]);
    expect(verdicts(survey).map((line) => line.slice(1))).toEqual([
      ['Đông Khê 95/90 Vượt', 'Tà Lùng 80/90 Chưa đạt'],
    ]);
    expect(survey.unread).toEqual([]);
  });

  it('give way to what is asked for as the least do, wherever these stand', () => {
    const header = ['Xã', 'Điểm kế hoạch', 'Mức điểm tối thiểu', 'Điểm tối đa', 'Điểm đạt'];
    const survey = surveyTabs([book(header, ['Đông Khê', 90, 50, 100, 89], ['Tà Lùng', 90, 50, 100, 96])]);
    expect(verdicts(survey).map((line) => line.slice(1))).toEqual([
      ['Đông Khê 89/90 Chưa đạt', 'Tà Lùng 96/90 Vượt'],
    ]);
  });

  it('are the target where nothing else is, and the foot says what that means', () => {
    const rows: Cell[][] = [
      ['Đông Khê', 100, 95],
      ['Tà Lùng', 100, 100],
    ];
    expect(footOf(['Trường', 'Điểm tối đa', 'Điểm đạt'], ...rows)).toContain(
      "Chấm điểm: KH lấy từ cột 'Điểm tối đa' nên chưa đủ điểm tối đa là chưa đạt; nếu đạt từ mức thấp hơn thì ghi ở Danh mục chỉ tiêu ▸ Mức tính đạt (%).",
    );
    expect(footOf(['Trường', 'Điểm chuẩn', 'Điểm đạt'], ...rows)).not.toContain('tối đa');
    expect(footOf(['Trường', 'Số học sinh tối đa', 'Số học sinh thực tế'], ...rows)).not.toContain('đủ điểm');
  });

  it('stay the target of their result where another indicator has its own', () => {
    const header = ['Xã', 'Điểm tối đa', 'Điểm đạt', 'KH tin bài', 'TH tin bài'];
    const survey = surveyTabs([book(header, ['Đông Khê', 100, 95, 12, 13], ['Tà Lùng', 100, 100, 12, 9])]);
    expect(verdicts(survey).map((line) => line.slice(1))).toEqual([
      ['Đông Khê 95/100 Chưa đạt', 'Tà Lùng 100/100 Đạt'],
      ['Đông Khê 13/12 Vượt', 'Tà Lùng 9/12 Chưa đạt'],
    ]);
  });
});
