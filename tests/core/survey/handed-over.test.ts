import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/core/workbook/workbook';
import { surveyTabs, tabOf, verdicts } from './office-grids';

function judged(...rows: readonly (readonly Cell[])[]): readonly string[][] {
  return verdicts(surveyTabs([tabOf('Biểu 1', rows)]));
}

describe('what was handed over', () => {
  it.each([
    ['soldiers, beside whom were exchanged', ['Chỉ tiêu giao quân', 'Đã giao', 'Bù đổi']],
    ['forest, beside its households', ['Diện tích phải giao (ha)', 'Diện tích đã giao (ha)', 'Số hộ']],
    ['papers, beside those left', ['KH (giấy)', 'Đã giao giấy', 'Còn tồn']],
    ['nothing beside it', ['Kế hoạch giao cây giống', 'Giao được', 'Ghi chú']],
  ])('is the result of the plan right before it: %s', (_, headings) => {
    const lines = judged(
      ['TT', 'Xã', ...headings],
      [1, 'Xã Hồng Thái', 18, 18, 1],
      [2, 'Xã Lam Sơn', 22, 21, 0],
      [3, 'Xã Vinh Quý', 12, 13, 2],
    );
    expect(lines.map(([, ...rows]) => rows)).toEqual([
      ['Xã Hồng Thái 18/18 Đạt', 'Xã Lam Sơn 21/22 Chưa đạt', 'Xã Vinh Quý 13/12 Vượt'],
    ]);
  });

  it('is the result of each of two plans', () => {
    expect(
      judged(
        ['TT', 'Xã', 'KH giao đất', 'Đã giao đất', 'KH cấp sổ', 'Đã cấp sổ'],
        [1, 'Xã Lam Sơn', 22, 21, 9, 9],
        [2, 'Xã Vinh Quý', 12, 13, 8, 7],
      ).map(([, ...rows]) => rows),
    ).toEqual([
      ['Xã Lam Sơn 21/22 Chưa đạt', 'Xã Vinh Quý 13/12 Vượt'],
      ['Xã Lam Sơn 9/9 Đạt', 'Xã Vinh Quý 7/8 Chưa đạt'],
    ]);
  });

  it.each([
    ['a result stands behind it', ['Tổng dự toán', 'Đã giao', 'Thực hiện']],
    ['it names the plan', ['Chỉ tiêu năm trước chuyển', 'Kế hoạch đã giao', 'Số lớp']],
    ['no plan stands before it', ['Số dân', 'Đã giao', 'Kết quả']],
  ])('is assigned where %s', (_, headings) => {
    const lines = judged(
      ['TT', 'Xã', ...headings],
      [1, 'Xã Lam Sơn', 90, 22, 21],
      [2, 'Xã Vinh Quý', 80, 12, 13],
    );
    expect(lines.flat()).toContain('Xã Lam Sơn 21/22 Chưa đạt');
    expect(lines.flat()).not.toContain('Xã Lam Sơn 22/90 Chưa đạt');
  });
});
