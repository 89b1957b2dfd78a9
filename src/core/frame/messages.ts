import { PAGES } from '../page/pages';
import { cellA1 } from '../workbook/a1';
import type { PrintForm } from './read-frame';

/** Stands above what is wrong with a cell of `Mẫu in`, in its note. */
export const FRAME_FAULT = 'Mẫu in: cần sửa';

/** The toast after the tab was made, or shown again with so many indicators more. */
export function frameDone(isNew: boolean, added: number): string {
  const { name } = PAGES.frame;
  if (isNew)
    return `Đã lập trang ${name}. Ghi vào các ô nền vàng, rồi chọn Tạo bảng tổng hợp để in theo mẫu.`;
  return added > 0
    ? `Đã thêm ${added} chỉ tiêu vào cuối trang ${name}.`
    : `Trang ${name} đã có đủ; sửa các ô nền vàng, rồi chọn Tạo bảng tổng hợp.`;
}

/** What is told of cells that cannot be followed; none where all can. */
export function frameFaults(tab: string, { faults }: PrintForm): string[] {
  const cells = faults.map((place) => cellA1(place));
  return cells.length === 0 ? [] : [`${tab}: ô ${cells.join(', ')} chưa theo được, xem ghi chú tại ô.`];
}

/** The refusal where the tab has lost its headings. */
export function frameWithoutHeadings(tab: string): string {
  return `Trang tính '${tab}' không còn dòng tiêu đề Mục, Nội dung in. Khôi phục dòng này, hoặc xóa trang tính rồi chọn lại lệnh.`;
}
