import type { Checked } from './checks';

/** "33 điểm khớp, 2 điểm không khớp (A6, C1)". */
export function selfCheckCounts(checked: readonly Checked[]): string {
  const unmet = checked.filter(({ isMet }) => !isMet).map(({ check }) => check.point);
  const named = unmet.length === 0 ? '' : ` (${unmet.join(', ')})`;
  return `${checked.length - unmet.length} điểm khớp, ${unmet.length} điểm không khớp${named}`;
}

/** The toast after the first run. */
export const SELF_CHECK_BEGUN =
  'Lần một đã ghi xong. Đợi vài giây rồi chọn lại Chỉ tiêu ▸ Thiết lập ▸ Tự kiểm tra cài đặt để đọc kết quả.';

/** What is told where the spreadsheet had not computed everything when the second run read it. */
const COMPUTING = 'Google chưa tính xong các công thức; đợi một phút rồi chạy lại lệnh.';

/** The toast after the second run. */
export function selfCheckDone(
  checked: readonly Checked[],
  { tab, isComputing }: { readonly tab: string; readonly isComputing: boolean },
): string {
  const done = `Đã kiểm tra: ${selfCheckCounts(checked)}. Xem cột Cần làm ở trang tính ${tab}.`;
  return isComputing ? `${done} ${COMPUTING}` : done;
}

/** For a run that Google stopped: what it left is taken away by the next one. */
export function selfCheckFailed(reason: string): string {
  return `Chưa kiểm tra xong. Biểu gốc không bị thay đổi; đề nghị chạy lại lệnh, phần thử còn dở sẽ được dọn. Google Sheets báo: ${reason}`;
}
