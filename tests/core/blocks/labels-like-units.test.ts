import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/core/workbook/workbook';
import { surveyTabs, tabOf, verdicts } from '../survey/office-grids';

function read(...rows: readonly (readonly Cell[])[]) {
  return verdicts(surveyTabs([tabOf('Biểu 1', [['KẾT QUẢ NĂM 2024'], ...rows])]));
}

describe('rows that begin as names of units do', () => {
  it('are indicators where units of their own have the same below a heading of indicators: unions', () => {
    expect(
      read(
        ['TT', 'Nội dung', 'Kế hoạch', 'Kết quả'],
        ['I', 'CĐCS Điện lực'],
        [1, 'Công đoàn viên ưu tú', 2, 1],
        [2, 'Ban chấp hành họp định kỳ', 4, 4],
        ['II', 'CĐCS Bưu điện'],
        [1, 'Công đoàn viên ưu tú', 2, 2],
        [2, 'Ban chấp hành họp định kỳ', 4, 3],
      ),
    ).toEqual([
      ['Công đoàn viên ưu tú', 'CĐCS Điện lực 1/2 Chưa đạt', 'CĐCS Bưu điện 2/2 Đạt'],
      ['Ban chấp hành họp định kỳ', 'CĐCS Điện lực 4/4 Đạt', 'CĐCS Bưu điện 3/4 Chưa đạt'],
    ]);
  });

  it.each([['Đơn vị/Chỉ tiêu'], ['Xã, nội dung'], ['Đơn vị và chỉ tiêu']])(
    'are indicators below units under %s',
    (heading) => {
      expect(
        read(
          ['TT', heading, 'Giao', 'Đã đạt'],
          ['I', 'Hội ND xã Cù Lao'],
          [1, 'Hộ sản xuất giỏi', 12, 13],
          [2, 'Gia đình văn hóa', 30, 29],
          ['II', 'Hội ND xã An Thạnh'],
          [1, 'Hộ sản xuất giỏi', 9, 9],
          [2, 'Gia đình văn hóa', 25, 25],
        ),
      ).toEqual([
        ['Hộ sản xuất giỏi', 'Hội ND xã Cù Lao 13/12 Vượt', 'Hội ND xã An Thạnh 9/9 Đạt'],
        ['Gia đình văn hóa', 'Hội ND xã Cù Lao 29/30 Chưa đạt', 'Hội ND xã An Thạnh 25/25 Đạt'],
      ]);
    },
  );

  it('are indicators where each has a unit of measure of its own: communes', () => {
    expect(
      read(
        ['Đơn vị', 'ĐVT', 'Giao', 'Đạt'],
        ['Xã Đức Long'],
        ['Thôn văn hóa', 'thôn', 6, 5],
        ['Doanh nghiệp đóng bảo hiểm', 'triệu đồng', 40, 44],
        ['Xã Nam Tuấn'],
        ['Thôn văn hóa', 'thôn', 7, 7],
        ['Doanh nghiệp đóng bảo hiểm', 'triệu đồng', 30, 20],
      ),
    ).toEqual([
      ['Thôn văn hóa (thôn)', 'Xã Đức Long 5/6 Chưa đạt', 'Xã Nam Tuấn 7/7 Đạt'],
      ['Doanh nghiệp đóng bảo hiểm (triệu đồng)', 'Xã Đức Long 44/40 Vượt', 'Xã Nam Tuấn 20/30 Chưa đạt'],
    ]);
  });

  it('stay units below districts under a heading of units', () => {
    const [told, ...more] = read(
      ['TT', 'Đơn vị', 'Chỉ tiêu', 'Thực hiện'],
      ['I', 'Huyện Hòa An'],
      [1, 'Chi cục Thuế', 5, 6],
      [2, 'Kho bạc', 12, 10],
      ['II', 'Huyện Hạ Lang'],
      [1, 'Chi cục Thuế', 7, 6],
      [2, 'Kho bạc', 10, 10],
    );
    expect(more).toEqual([]);
    expect(told?.slice(1)).toEqual([
      'Chi cục Thuế (Huyện Hòa An) 6/5 Vượt',
      'Kho bạc (Huyện Hòa An) 10/12 Chưa đạt',
      'Chi cục Thuế (Huyện Hạ Lang) 6/7 Chưa đạt',
      'Kho bạc (Huyện Hạ Lang) 10/10 Đạt',
    ]);
  });
});
