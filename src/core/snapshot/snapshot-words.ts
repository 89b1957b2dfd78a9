import { groupBy } from '../collection/group-by';
import { type CalendarDate, formatDate } from '../date/calendar-date';
import { namesWithin } from '../discussion/line';
import { formatNumber } from '../number/format';
import { PAGES, type RenewedKey } from '../page/pages';
import type { Entry } from '../report/below-entries';
import { cleanText } from '../text/normalise';
import { shortened } from '../text/shortened';
import { listed } from '../words/listed';
import type { Change } from './compare';

/** Letters of a snapshot's name. */
const LONGEST_NAME = 60;

/** How many units a line names. */
const MOST_UNITS = 12;

/** The name offered for a snapshot: 31.12.2019. */
export function offeredName(day: CalendarDate): string {
  return formatDate(day).replace(/\//g, '.');
}

/** The question for the name of a snapshot. */
export function snapshotQuestion(day: CalendarDate): string {
  return `Chốt số liệu của trang Tổng hợp thành một trang riêng, các lần lập sau so với trang ấy. Ghi tên lần chốt; để trống là ${offeredName(day)}.`;
}

/** The name that a tab can have of what was answered: without the signs that formulas and addresses of cells use, not too long. */
export function snapshotName(answer: string, day: CalendarDate): string {
  const bracketed = answer.replace(/\[/g, '(').replace(/\]/g, ')').replace(/\//g, '.');
  const name = cleanText(bracketed.replace(/[:*?\\'!]/g, ' ')).replace(/^chốt /i, '');
  return name === '' ? offeredName(day) : shortened(name, LONGEST_NAME);
}

/** The toast after figures were frozen under a name that was answered. */
export function snapshotDone(tab: string, answer: string): string {
  const wanted = cleanText(answer).replace(/^chốt /i, '');
  const isOther = wanted !== '' && !tab.includes(wanted);
  const why = isOther
    ? ' (tên trang tính không ghi được dấu hai chấm, gạch chéo, nháy đơn, chấm than, hỏi, sao, ngoặc vuông và không quá 60 ký tự)'
    : '';
  return `Đã chốt số liệu ở trang '${tab}'${why}, có cảnh báo khi sửa. Các lần lập bảng sau so với trang này; xóa trang thì thôi so.`;
}

/** "So với Chốt 31.12.2019: 1 ô thay đổi (số trước của LĐLĐ Hà Quảng: cộng LĐLĐ Hà Quảng, LĐLĐ Thông Nông)". */
export function comparedText(tab: string, changes: readonly Change[]): string {
  const cells = changes.filter(({ what }) => what !== 'indicator').length;
  const indicators = changes.length - cells;
  const parts = [
    ...(cells > 0 ? [`${formatNumber(cells)} ô thay đổi`] : []),
    ...(indicators > 0 ? [`${formatNumber(indicators)} chỉ tiêu thêm, bớt hoặc đổi tên`] : []),
  ];
  const joined = [
    ...new Set(changes.flatMap(({ unit, rows }) => (rows ? [`${unit}: cộng ${rows.join(', ')}`] : []))),
  ];
  const before =
    joined.length === 0
      ? ''
      : ` (số trước của ${listed(joined, { most: MOST_UNITS, noun: 'đơn vị', between: '; ' })})`;
  return `So với ${tab}: ${parts.length === 0 ? 'không ô nào thay đổi' : parts.join('; ')}${before}`;
}

/** Stands on the list of changes when there is nothing to compare with any more. */
export const NOTHING_FROZEN = 'Không có lần chốt nào của kỳ này để so';

/** Who gave no opinion when a snapshot was made and is below target now; '' for nobody. */
export function silentText(tab: string, entries: readonly Entry[], most = MOST_UNITS): string {
  if (entries.length === 0) return '';
  const units = [...groupBy(entries, ({ measure }) => measure.unit)].sort(([a], [b]) => a.index - b.index);
  const words = units.map(
    ([{ name }, own]) => `${name} (${own.map(({ indicator }) => indicator.name).join(', ')})`,
  );
  return `Chưa có ý kiến ở ${tab} và nay chưa đạt: ${namesWithin(words, most)}`;
}

/** A page of ours into whose own cells somebody had typed, and the tab that keeps it as it was. */
export interface KeptCopy {
  readonly key: RenewedKey;
  /** What the page is called. */
  readonly name: string;
  readonly copy: string;
}

/** What is told of each page that had been changed by hand, with the place where people may write what they wanted to say. */
export function editedKept(copies: readonly KeptCopy[]): readonly string[] {
  return copies.map(({ key, name, copy }) => {
    const way =
      key === 'discussion'
        ? `Muốn viết lại thì ghi ở cột '${PAGES.discussion.list.headings[2]}'`
        : 'Muốn đổi số thì sửa ở biểu gốc';
    return `Trang ${name} có ô đã sửa tay; bản ấy được giữ ở '${copy}'. ${way}.`;
  });
}

/** How the first line of a kept copy begins, in place of the line that tells whether a page is up to date. */
export const COPY_SIGN = 'Bản giữ lại vì có ô đã sửa tay';

/** The first line of a copy that is kept. */
export function copyLine({ day, time }: { readonly day: CalendarDate; readonly time: string }): string {
  return `${COPY_SIGN}, lúc ${time} ngày ${formatDate(day)}. Không lệnh nào ghi vào trang này.`;
}
