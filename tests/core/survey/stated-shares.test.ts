import { describe, expect, it } from 'vitest';
import { footnotes } from '../../../src/core/report/footnotes';
import type { Cell } from '../../../src/core/workbook/workbook';
import { surveyTabs, tabOf, verdicts } from './office-grids';

type Rows = readonly (readonly Cell[])[];

function judged(rows: Rows) {
  const survey = surveyTabs([tabOf('Biểu 5', rows)]);
  const enough = footnotes(survey, []).filter((line) => line.includes('tính là đạt'));
  return { lines: verdicts(survey).map((lines) => lines.slice(1)), enough };
}

const LOANS: Rows = [
  ['KẾT QUẢ THU LÃI NĂM 2024 (yêu cầu tỷ lệ thu lãi đạt ít nhất 97,5%)'],
  ['STT', 'Tổ tiết kiệm', 'Lãi phải thu', 'Lãi đã thu'],
  [1, 'Tổ Nà Cáp', 40000, 39100],
  [2, 'Tổ Bản Giới', 50000, 48000],
  ['', 'Cộng', 90000, 87100],
];

const REPAIRS: Rows = [
  ['SỬA CHỮA ĐƯỜNG LIÊN XÓM NĂM 2024'],
  ['TT', 'Xóm', 'Kế hoạch (m)', 'Thực hiện (m)'],
  [1, 'Xóm Lũng Liêm', 800, 640],
  [2, 'Xóm Khuổi Vin', 500, 395],
  ['* Đơn vị đạt từ 80% kế hoạch trở lên được xét thi đua.'],
];

const PETITIONS: Rows = [
  ['GIẢI QUYẾT ĐƠN NĂM 2024'],
  ['TT', 'Phòng', 'Số đơn phải giải quyết', 'Số đơn đã giải quyết', 'Mục tiêu 90%'],
  [1, 'Phòng Tư pháp', 20, 18, 'Đạt'],
  [2, 'Phòng Nội vụ', 12, 10, 'Chưa đạt'],
];

describe('a share of the target that lines ask for', () => {
  it.each([
    ['in the title', LOANS, ['39100/40000 Đạt', '48000/50000 Chưa đạt'], '97,5%'],
    ['below the table', REPAIRS, ['640/800 Đạt', '395/500 Chưa đạt'], '80%'],
    ['over a column of verdicts', PETITIONS, ['18/20 Đạt', '10/12 Chưa đạt'], '90%'],
  ])('is what is enough, and the foot says so: %s', (_, rows, expected, share) => {
    const { lines, enough } = judged(rows);
    expect(lines[0]?.map((line) => line.replace(/^.* (?=\d+\/)/, ''))).toEqual(expected);
    expect(enough).toHaveLength(1);
    expect(enough[0]).toContain(`tính là đạt từ ${share} KH (biểu ghi như vậy`);
  });

  it.each([
    ['a report of what was done', ['Kết quả: toàn huyện thực hiện chỉ tiêu đạt 92% kế hoạch.']],
    ['a change', ['Phấn đấu tăng ít nhất 5% so với năm trước.']],
    ['two of them', ['Khá: tối thiểu 80%; tốt: tối thiểu 95%.']],
    ['a stage on the way', ['Mục tiêu đến 30/6 đạt 40%.']],
    ['what comes next', ['Phương hướng: đến 30/9/2024 phấn đấu đạt 85%.']],
    ['the next year’s', ['Chỉ tiêu năm sau: các xóm đạt từ 75% trở lên.']],
    ['a task', ['Nhiệm vụ trọng tâm quý tới là phấn đấu đạt 78% kế hoạch.']],
    ['a percentage without a bound', ['Ngân sách hỗ trợ 70%, dân đóng góp phần còn lại.']],
  ])('is no other percentage: %s', (_, line) => {
    const { lines, enough } = judged([...REPAIRS.slice(0, 1), line, ...REPAIRS.slice(1, 4)]);
    expect(lines[0]?.every((one) => one.includes('Chưa đạt'))).toBe(true);
    expect(enough).toEqual([]);
  });

  it('is not taken where targets are percentages, or of several indicators', () => {
    const rates = judged([
      ['NƯỚC SẠCH NĂM 2024 (tối thiểu 95%)'],
      ['TT', 'Xã', 'Chỉ tiêu (%)', 'Kết quả (%)'],
      [1, 'Xã Hồng Trị', 95, 93],
      [2, 'Xã Cô Ba', 96, 97],
    ]);
    const several = judged([
      ['KẾT QUẢ NĂM 2024 (thu quỹ tối thiểu 90%)'],
      ['TT', 'Xã', 'Kết nạp hội viên', '', 'Thu quỹ', ''],
      ['', '', 'KH', 'TH', 'KH', 'TH'],
      [1, 'Xã Hồng Trị', 20, 19, 500, 460],
      [2, 'Xã Cô Ba', 10, 10, 400, 400],
    ]);
    expect(rates.lines[0]?.[0]).toContain('Chưa đạt');
    expect(several.lines.map((lines) => lines[0]?.includes('Chưa đạt'))).toEqual([true, true]);
    expect([...rates.enough, ...several.enough]).toEqual([]);
  });
});
