import { describe, expect, it } from 'vitest';
import { surveyTabs, tabOf } from './office-grids';

const ROWS = [
  ['Phường Tân Giang', 20, 22],
  ['Phường Thục Phán', 20, 18],
  ['Phường Nùng Trí Cao', 20, 20],
];

describe('averages that only a title names', () => {
  const sums = (title: string) =>
    surveyTabs([tabOf('Biểu', [[title], [], ['Đơn vị', 'Kế hoạch', 'Thực hiện'], ...ROWS])]).indicators[0]
      ?.mean;

  it.each([
    'SỐ GIỜ HỌC TẬP TRUNG BÌNH MỖI ĐOÀN VIÊN NĂM 2024',
    'SỐ TIN BÀI BÌNH QUÂN/THÁNG NĂM 2024',
    'SỐ BUỔI TẬP HUẤN BÌNH QUÂN MỖI CÁN BỘ NĂM 2024',
  ])('are not added: %s', (title) => {
    expect(sums(title)).toBe('words');
  });

  it.each([
    'SỐ HỘ CÓ THU NHẬP BÌNH QUÂN MỖI NGƯỜI TRÊN 50 TRIỆU ĐỒNG NĂM 2024',
    'SỐ HỌC SINH TRUNG BÌNH NĂM 2024',
    'SỐ GIỜ HỌC TẬP TRUNG NĂM 2024',
  ])('are told from what is counted: %s', (title) => {
    expect(sums(title)).toBeUndefined();
  });
});
