import { type CalendarDate, compareDates, formatDate } from '../date/calendar-date';
import { formatNumber } from '../number/format';
import { PAGES } from '../page/pages';
import { MARKS } from '../report/cells';
import { logLines } from '../report/log-lines';
import { registerLine } from '../report/register-lines';
import { EVALUATIONS, INDICATOR_HEADINGS } from '../settings/layout';
import type { Survey } from '../survey/survey';
import { listed } from '../words/listed';
import { MOST_MONTHS, type NoMonths } from './monthly-results';
import type { Followed, NotFollowed, Progress } from './progress';
import { JUDGED, PROGRESS_COLUMNS, PROGRESS_HEADINGS } from './progress-typed';
import { endOf, hasNotBegun, type ProgressSpan } from './span';

/** The headings of an indicator's months: T1 to T12, of a school year T9 to T5 and three without a month. */
export function headingsOf({ span }: Progress): readonly string[] {
  const headings: string[] = [...PROGRESS_HEADINGS];
  const { target, months, paced } = PROGRESS_COLUMNS;
  for (let month = 0; month < MOST_MONTHS; month += 1)
    headings[months + month] =
      month < span.of && span.of <= MOST_MONTHS ? monthName(endOf(span, month + 1)) : '–';
  headings[target] = span.of === MOST_MONTHS && span.start.month === 1 ? 'KH năm' : 'KH cả kỳ';
  headings[paced] = span.until === null ? 'KH lũy kế' : `KH đến hết ${monthName(span.until)}`;
  return headings;
}

function monthName({ month }: CalendarDate): string {
  return `T${month}`;
}

/** "Tin, bài: đánh giá hằng tháng, đến hết T5/2020 (5/12 tháng)". */
export function progressTitle({ indicator, span, told }: Progress): string {
  const { name, measure } = indicator;
  const parts = [
    EVALUATIONS[span.every].toLowerCase(),
    ...(measure === null ? [] : [`ĐVT: ${measure}`]),
    timeWords(span),
    ...(told === 'month' || told === 'quarter' ? [] : [NO_MONTHS[told]]),
  ];
  return `${name}${JUDGED}${parts.join(', ')}`;
}

function timeWords(span: ProgressSpan): string {
  const { start, end, months, of, until, every } = span;
  if (hasNotBegun(span)) return `chưa bắt đầu (kỳ từ ${formatDate(start)} đến ${formatDate(end)})`;
  if (until === null) return `chưa hết ${every === 'month' ? 'tháng' : 'quý'} đầu của kỳ`;
  return `đến hết ngày ${formatDate(until)} (${months}/${of} tháng)`;
}

const NO_MONTHS: Readonly<Record<NoMonths, string>> = {
  whole: 'không có số theo tháng (biểu chỉ có số của cả kỳ)',
  cumulative: 'không có số theo tháng (biểu ghi lũy kế)',
  undated: 'không có số theo tháng (sổ không có cột ngày)',
  long: 'không có số theo tháng (kỳ dài hơn 12 tháng)',
};

/** What defends an indicator's figures: whose target is another one, which rows of a log count, what stands in months to come. */
export function remarkLines(progress: Progress, survey: Survey): readonly string[] {
  const { indicator, span, units, told } = progress;
  const asReported = survey.reported.indicators.find(({ key }) => key === indicator.key) ?? indicator;
  const lines = [...registerLine(asReported, survey), ...logLines(indicator, survey)];
  if (told === 'quarter' && span.every === 'month')
    lines.push(
      `${indicator.name}: biểu gốc chỉ có số từng quý, ghi ở tháng cuối quý, nên không xét từng tháng.`,
    );
  const isAhead = units.some(({ months }) =>
    months?.some(({ value }, month) => (value ?? 0) !== 0 && month >= span.begun),
  );
  if (isAhead)
    lines.push(`${indicator.name}: có số ở tháng sau ngày ${formatDate(span.day)}, vẫn cộng vào kết quả.`);
  if (indicator.threshold !== 100)
    lines.push(
      `${indicator.name}: tính là đạt từ ${formatNumber(indicator.threshold)}% KH nên KH lũy kế cũng lấy ${formatNumber(indicator.threshold)}% KH.`,
    );
  const odd = units.filter(
    ({ months, measure }) =>
      months === null && measure.assessment.inTargets !== null && measure.result.places.length > 0,
  );
  if (odd.length > 0 && (told === 'month' || told === 'quarter')) {
    const names = odd.map(({ measure }) => measure.unit.name);
    const who = listed(names, { most: MOST_NAMES, noun: 'đơn vị' });
    lines.push(`${indicator.name}: số từng tháng của ${who} không cộng thành kết quả nên để trống.`);
  }
  return lines;
}

const MOST_NAMES = 8;

const WHY_NOT: Readonly<Record<NotFollowed, string>> = {
  percent: 'tỷ lệ phần trăm không cộng theo tháng nên không xét tiến độ',
  mean: 'số bình quân không cộng theo tháng nên không xét tiến độ',
  ratio: 'tỷ lệ hai cột không chia theo tháng nên không xét tiến độ',
  less: 'càng thấp càng tốt nên không có KH từng tháng để so',
  noTarget: 'chưa có KH giao nên chưa xét được tiến độ',
  noTime: 'chưa biết kỳ của KH nên chưa xét được tiến độ; đề nghị ghi Kỳ của KH ở Danh mục chỉ tiêu',
};

/** Indicators for which staff chose months or quarters in vain; and where to choose, where they did so for none. */
export function notFollowedLines({ progress, others }: Followed): readonly string[] {
  const lines = others.map(({ indicator, why }) => `${indicator.name}: ${WHY_NOT[why]}.`);
  return progress.length + others.length === 0 ? [NONE_FOLLOWED] : lines;
}

/** What to do where no indicator is judged by months. */
export const NONE_FOLLOWED = `Chưa có chỉ tiêu nào đánh giá theo tháng, quý. Chọn Chỉ tiêu ▸ Thiết lập ▸ ${PAGES.indicators.name}, ghi ${EVALUATIONS.month} hoặc ${EVALUATIONS.quarter} ở cột ${INDICATOR_HEADINGS.evaluation}, rồi chạy lại lệnh.`;

/** What figures of a day of before are, where the page is made later: only what carries its day can be told as it was. */
export function earlierDayLines({ today, tables }: Survey, made: CalendarDate): readonly string[] {
  if (compareDates(today, made) >= 0 || tables.length === 0) return [];
  return [
    `Sổ và biểu từng tháng tính đến ngày ${formatDate(today)}; biểu chỉ có số của cả kỳ thì lấy số đang ghi hôm nay, ${formatDate(made)}.`,
  ];
}

/** What fills and marks of the months mean. */
export function legendLine(): string {
  return `${MARKS.late} nền hồng: tháng chưa đủ mức của tháng · nền xám: tháng chưa hết · KH lũy kế = KH × số tháng đã hết / số tháng của kỳ, làm tròn lên`;
}
