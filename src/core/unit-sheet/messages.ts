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

/** What was done to a tab that stood already: how many cells were brought up to date, and the cell that stopped it. */
export interface UnitSheetMended {
  readonly mended: number;
  readonly taken: string | null;
}

/** The toast where it stood already: how many cells were joined to the summary again or brought up to date, and what stopped that. */
export function unitSheetShown(name: string, { mended, taken }: UnitSheetMended): string {
  const done =
    mended === 0
      ? ''
      : ` Đã nối lại, cập nhật ${formatNumber(mended)} công thức theo trang ${PAGES.summary.name}.`;
  const stopped =
    taken === null
      ? ''
      : ` Công thức của bản trước chưa được cập nhật vì ô ${taken} đang có nội dung; muốn cập nhật thì để trống ô ấy, rồi chạy lại lệnh.`;
  return `Đang mở ${name}; nội dung cơ quan đã sửa được giữ nguyên.${done}${stopped}`;
}
