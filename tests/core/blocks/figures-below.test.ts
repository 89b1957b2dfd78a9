import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/core/workbook/workbook';
import { surveyTabs, tabOf, verdicts } from '../survey/office-grids';

function read(...rows: readonly (readonly Cell[])[]) {
  return verdicts(surveyTabs([tabOf('Biểu 1', [['KẾT QUẢ NĂM 2024'], ...rows])]));
}

describe('what could be a year below headings of target and result', () => {
  it('is a figure of an indicator, wherever its row stands below a unit: unions of a town', () => {
    expect(
      read(
        ['Nội dung', 'ĐVT', 'Kế hoạch', 'Kết quả'],
        ['CĐCS Trường THPT Hòa An'],
        ['Ủng hộ quỹ', 'nghìn đồng', 2000, 2000],
        ['Tin bài', 'tin', 12, 10],
        ['CĐCS Bệnh viện Hạ Lang'],
        ['Ủng hộ quỹ', 'nghìn đồng', 5000, 5200],
        ['Tin bài', 'tin', 12, 15],
      ),
    ).toEqual([
      [
        'Ủng hộ quỹ (nghìn đồng)',
        'CĐCS Trường THPT Hòa An 2000/2000 Đạt',
        'CĐCS Bệnh viện Hạ Lang 5200/5000 Vượt',
      ],
      ['Tin bài (tin)', 'CĐCS Trường THPT Hòa An 10/12 Chưa đạt', 'CĐCS Bệnh viện Hạ Lang 15/12 Vượt'],
    ]);
  });

  it('is one behind numbers, and typed as text: wards of a hospital', () => {
    expect(
      read(
        ['TT', 'Nội dung', 'Chỉ tiêu', 'Thực hiện', 'Ghi chú'],
        ['I', 'Khoa Nội'],
        [1, 'Lượt khám', '2026', '2025'],
        [2, 'Sáng kiến', 2, 1],
        ['II', 'Khoa Ngoại'],
        [1, 'Lượt khám', 1990, 2100],
        [2, 'Sáng kiến', 2, 2],
      ),
    ).toEqual([
      ['Lượt khám', 'Khoa Nội 2025/2026 Chưa đạt', 'Khoa Ngoại 2100/1990 Vượt'],
      ['Sáng kiến', 'Khoa Nội 1/2 Chưa đạt', 'Khoa Ngoại 2/2 Đạt'],
    ]);
  });

  it('is one of a unit below an indicator: health stations', () => {
    expect(
      read(
        ['TT', 'Đơn vị', 'Kế hoạch', 'Kết quả'],
        ['I', 'Khám bệnh (lượt)'],
        [1, 'Trạm Y tế Cô Ba', 2000, 2000],
        [2, 'Trạm Y tế Đức Long', 2026, 2025],
        ['II', 'Tiêm chủng (mũi)'],
        [1, 'Trạm Y tế Cô Ba', 30, 31],
        [2, 'Trạm Y tế Đức Long', 40, 38],
      ),
    ).toEqual([
      ['Khám bệnh (lượt)', 'Trạm Y tế Cô Ba 2000/2000 Đạt', 'Trạm Y tế Đức Long 2025/2026 Chưa đạt'],
      ['Tiêm chủng (mũi)', 'Trạm Y tế Cô Ba 31/30 Vượt', 'Trạm Y tế Đức Long 38/40 Chưa đạt'],
    ]);
  });

  it('stays a year in a row that heads another table', () => {
    const told = read(
      ['Nội dung', 'Kế hoạch', 'Kết quả'],
      ['Trạm Y tế Cô Ba'],
      ['Khám bệnh', 300, 310],
      ['Tiêm chủng', 50, 40],
      ['Trạm Y tế Đức Long'],
      ['Khám bệnh', 200, 190],
      ['Tiêm chủng', 30, 30],
      [],
      ['Đơn vị', 2023, 2024],
      ['Trạm Y tế Cô Ba', 5, 6],
      ['Trạm Y tế Đức Long', 7, 8],
    );
    expect(told).toEqual([
      ['Khám bệnh', 'Trạm Y tế Cô Ba 310/300 Vượt', 'Trạm Y tế Đức Long 190/200 Chưa đạt'],
      ['Tiêm chủng', 'Trạm Y tế Cô Ba 40/50 Chưa đạt', 'Trạm Y tế Đức Long 30/30 Đạt'],
    ]);
  });
});
