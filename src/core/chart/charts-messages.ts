import { formatNumber } from '../number/format';
import { PAGES } from '../page/pages';
import { type ChartedSummary, MOST_BARS } from './charted';

const RUN_SUMMARY = 'Đề nghị chọn Chỉ tiêu ▸ Tạo bảng tổng hợp';

/** The refusal where there is no summary to draw from. */
export function summaryFirst(): string {
  return `Chưa có trang ${PAGES.summary.name} để lấy số liệu. ${RUN_SUMMARY} trước, rồi chạy lại lệnh ${PAGES.charts.name}.`;
}

/** The refusal where the summary has lost its headings, or has no rate that could be drawn. */
export function nothingToDraw(summary: string, charted: ChartedSummary | null): string {
  if (charted === null)
    return `Trang ${summary} đã mất dòng tiêu đề nên không lấy được số liệu. ${RUN_SUMMARY}, rồi chạy lại lệnh ${PAGES.charts.name}.`;
  const reasons = leftOut(charted);
  const none = `Trang ${summary} chưa có chỉ tiêu nào có tỷ lệ để vẽ.`;
  return reasons.length === 0 ? none : ['Chưa vẽ được biểu đồ nào.', ...reasons].join(' ');
}

/** The toast after the charts were drawn: how many, what follows, what was left out. */
export function chartsDone(name: string, charted: ChartedSummary): string {
  return [
    `Đã vẽ ${formatNumber(charted.charted.length)} biểu đồ ở trang ${name}, lấy số từ trang ${PAGES.summary.name}; số liệu ở đó đổi thì biểu đồ đổi theo.`,
    'Biểu đồ của cơ quan được giữ nguyên.',
    ...leftOut(charted),
  ].join(' ');
}

function leftOut({ tooMany, unknown }: ChartedSummary): string[] {
  const many = `Không vẽ vì có hơn ${formatNumber(MOST_BARS)} đơn vị: ${tooMany.join(', ')}.`;
  const old = `Không vẽ vì bảng tổng hợp đã cũ: ${unknown.join(', ')}. ${RUN_SUMMARY}.`;
  return [...(tooMany.length > 0 ? [many] : []), ...(unknown.length > 0 ? [old] : [])];
}
