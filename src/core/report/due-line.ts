import { formatDate } from '../date/calendar-date';
import { lastDayText } from '../date/deadline';
import { isUntilDay } from '../date/period';
import type { Indicator } from '../survey/indicator';
import { hasTarget } from '../target/target-source';

/**
 * Why units that have not reached a target are "Đang thực hiện": what it is set for and how far the figures go. A time limit
 * that staff typed is always printed, by its last day. Rules 15 and 16 of the product.
 */
export function dueLine({ name, target, timing, periodEnded, direction, pace }: Indicator): string[] {
  if (!hasTarget(target)) return [];
  const { lastDay, day, openEnded } = timing;
  const verdict =
    direction === 'less'
      ? 'đơn vị chưa vượt KH ghi Đang thực hiện'
      : `đơn vị chưa đủ KH ghi ${pace === null ? 'Đang thực hiện' : 'Đúng hoặc Chậm tiến độ'}, không tính là chưa đạt`;
  if (lastDay !== null) {
    const until = `${name}: thời hạn ${lastDayText(lastDay)} (theo Danh mục chỉ tiêu)`;
    return [periodEnded ? `${until}.` : `${until}, chưa đến hạn: ${verdict}.`];
  }
  if (periodEnded) return [];
  const known = day === null ? 'mới có số liệu một phần của năm' : `tính đến ${formatDate(day)}`;
  const cure = openEnded ? ' Nếu đã đến hạn, đề nghị ghi Thời hạn ở Danh mục chỉ tiêu.' : '';
  return [`${name}: KH ${targetWords(timing)}, chưa đến hạn: ${known}, ${verdict}.${cure}`];
}

/** "năm 2024", "nhiệm kỳ 2023-2028"; a time known by its last day alone "đến 31/10/2019". */
function targetWords({ target, openEnded }: Indicator['timing']): string {
  if (openEnded) return 'cả nhiệm kỳ (giai đoạn)';
  if (target === null) return 'cả năm';
  return isUntilDay(target) ? `đến ${formatDate(target.end)}` : target.label;
}
