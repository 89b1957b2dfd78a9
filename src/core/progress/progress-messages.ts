import { type CalendarDate, daysInMonth, formatDate } from '../date/calendar-date';
import { formatNumber } from '../number/format';
import { cellText } from '../words/cell-text';
import type { DueItem } from './due';
import type { Followed } from './progress';
import { NONE_FOLLOWED } from './progress-words';

/** Letters of an answer that are told again: a dialog has room for few. */
const LONGEST = 40;

/** The question for the day; `wrong` is what was answered before and is no day. */
export function dayQuestion(today: CalendarDate, wrong: string | null): string {
  const again = wrong === null ? '' : `“${cellText(wrong, LONGEST)}” không phải là một ngày. `;
  return `${again}Tiến độ đến ngày nào? Ghi ngày/tháng/năm, ví dụ: ${formatDate(lastMonthEnd(today))}; để trống là hôm nay, ${formatDate(today)}.`;
}

/** The last day of the month before: on 10/01/2021 it is 31/12/2020. */
function lastMonthEnd({ year, month }: CalendarDate): CalendarDate {
  const before = month === 1 ? { year: year - 1, month: 12 } : { year, month: month - 1 };
  return { ...before, day: daysInMonth(before.year, before.month) };
}

/** What is said where no day was given twice. */
export function noDay(answer: string): string {
  return `“${cellText(answer, LONGEST)}” không phải là một ngày nên chưa có gì thay đổi. Đề nghị chạy lại lệnh và ghi ngày/tháng/năm.`;
}

/** The toast after the page was made. */
export function progressDone(
  day: CalendarDate,
  { progress, others }: Followed,
  due: { readonly soon: readonly DueItem[]; readonly over: readonly DueItem[] },
): string {
  const late = progress.flatMap(({ units }) =>
    units.filter(({ measure }) => measure.assessment.state === 'late'),
  );
  const behind = late.length > 0 ? `, ${formatNumber(late.length)} lượt chậm tiến độ` : '';
  const followed = `${formatNumber(progress.length)} chỉ tiêu theo tháng, quý${behind}`;
  const counts = [
    ...(progress.length > 0 ? [followed] : []),
    ...(due.soon.length > 0 ? [`${formatNumber(due.soon.length)} việc đến hạn trong 30 ngày`] : []),
    ...(due.over.length > 0 ? [`${formatNumber(due.over.length)} việc đã quá hạn`] : []),
  ];
  const told = counts.length > 0 ? `: ${counts.join('; ')}` : '';
  const none = progress.length + others.length === 0 ? [NONE_FOLLOWED] : [];
  return [`Đã lập tiến độ đến ngày ${formatDate(day)}${told}.`, ...none].join(' ');
}
