import { describe, expect, it } from 'vitest';
import { footnotes } from '../../../src/core/report/footnotes';
import { surveyTabs, tabOf } from '../survey/office-grids';

/** The lines at the foot that name the column of results, of a table with one target and such headings. */
function told(title: string, target: string, ...results: readonly string[]) {
  const rows = [
    [title],
    ['TT', 'Đơn vị', target, ...results],
    ...['Xã Cô Ba', 'Xã Hồng Trị', 'Xã Kim Cúc'].map((unit, index) => [
      index + 1,
      unit,
      12,
      ...results.map((_, at) => 11 + index - 4 * at),
    ]),
  ];
  return footnotes(surveyTabs([tabOf('Biểu 1', rows)]), []).filter((line) => /tính theo cột/.test(line));
}

describe('what results are called', () => {
  it.each([
    ['taken back of what was paid out', 'GIẢI NGÂN VỐN VAY NĂM 2019', 'Kế hoạch', ['Thu hồi'], 'Thu hồi'],
    ['disallowed', 'KIỂM TRA TÀI CHÍNH NĂM 2019', 'Dự toán được duyệt', ['Xuất toán'], 'Xuất toán'],
    ['begun', 'XÓA NHÀ TẠM NĂM 2019', 'Chỉ tiêu', ['Đã khởi công', 'Đang hoàn thiện'], 'Đã khởi công'],
    ['taken in', 'HỒ SƠ MỘT CỬA NĂM 2019', 'Giao', ['Đã tiếp nhận', 'Đang xử lý'], 'Đã tiếp nhận'],
  ] as const)(
    'is said where it is another matter than the title: %s',
    (_, title, target, results, heading) => {
      expect(told(title, target, ...results)).toEqual([
        expect.stringMatching(
          new RegExp(
            `: tính theo cột “${heading}”, càng cao càng tốt; nếu không phải thì đổi ở Danh mục chỉ tiêu ▸ Cột kết quả, Chiều\\.$`,
          ),
        ),
      ]);
    },
  );

  it.each([
    ['the title says it', 'THU HỒI NỢ NĂM 2019', 'Kế hoạch', 'Đã thu hồi'],
    ['the target says it', 'VỐN VAY NĂM 2019', 'Kế hoạch thu hồi', 'Đã thu hồi'],
    ['the title says the same by another verb', 'PHÁT TRIỂN ĐẢNG VIÊN NĂM 2019', 'Chỉ tiêu', 'Kết nạp'],
    ['it tells no more than that it is the result', 'TIN BÀI NĂM 2019', 'KH', 'Thực hiện đến 31/12/2019'],
    ['it begins as results do', 'SẢN PHẨM OCOP NĂM 2019', 'KH', 'Kết quả phân hạng'],
    ['the title says most of it', 'CHO VAY HỘ NGHÈO NĂM 2019', 'KH', 'Đã giải ngân cho vay hộ nghèo'],
    ['it is a number of something', 'TIN BÀI NĂM 2019', 'KH', 'Số lượt đọc'],
  ])('is not where %s', (_, title, target, result) => {
    expect(told(title, target, result)).toEqual([]);
  });
});
