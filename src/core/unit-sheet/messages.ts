import { formatNumber } from '../number/format';
import { PAGES } from '../page/pages';

/** The refusal where there is nothing to look into yet. */
export function summaryFirst(): string {
  return `Chưa có trang ${PAGES.summary.name} và ${PAGES.below.name} để lấy số liệu. Đề nghị chọn Chỉ tiêu ▸ Tạo bảng tổng hợp trước, rồi chạy lại lệnh ${PAGES.unitSheet.name}.`;
}

/** The toast after the tab was made. */
export function unitSheetMade(name: string): string {
  return `Đã lập trang ${name}. Chọn đơn vị ở ô B2, rồi chép ô A6 để gửi đơn vị. Trang tự tính theo ${PAGES.summary.name}; điện thoại cũng xem được.`;
}

/** The toast where it stood already. */
export function unitSheetShown(name: string, mended: number): string {
  const done =
    mended === 0 ? '' : ` Đã nối lại ${formatNumber(mended)} công thức với trang ${PAGES.summary.name}.`;
  return `Đang mở ${name}; nội dung cơ quan đã sửa được giữ nguyên.${done}`;
}
