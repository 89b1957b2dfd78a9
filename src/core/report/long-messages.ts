import { formatDate } from '../date/calendar-date';
import { unreadSentences } from '../ledger/unread-words';
import { formatNumber } from '../number/format';
import type { Survey } from '../survey/survey';
import { leftOutSentences } from './left-out-sentences';
import { longSize } from './long-page';
import { problemSentences } from './messages';

/** The toast after `Bảng dọc` was made: its size, what it is for, and what was not read. */
export function longDone(survey: Survey, name: string): string {
  const { rows, indicators } = longSize(survey);
  return [
    `Đã lập ${name}: ${formatNumber(rows)} dòng của ${formatNumber(indicators)} chỉ tiêu, số liệu tính đến ngày ${formatDate(survey.asOf)}.`,
    'Chọn Chèn ▸ Bảng tổng hợp để phân tích; cột của cơ quan đặt ở bên phải.',
    ...leftOutSentences(survey.leftOut),
    ...unreadSentences(survey.unread),
    ...problemSentences(survey),
  ].join(' ');
}
