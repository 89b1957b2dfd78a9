import { formatDate, isCalendarDate } from '../date/calendar-date';
import { formatNumber } from '../number/format';
import { cleanText } from '../text/normalise';
import type { Cell } from '../workbook/workbook';
import type { MergeFault } from './merge';
import type { Suggestion } from './suggestion';
import { suggestionText } from './suggestion-words';

/** First lines of our notes in the column `Gộp vào`; by them they are known to be ours. */
export const MERGE_NOTES = {
  suggested: 'Tiện ích Chỉ tiêu: tên này có thể là tên khác của một đơn vị.',
  fault: 'Tiện ích Chỉ tiêu: nội dung ô này chưa dùng được.',
} as const;

/** The help of the dropdown; by it a dropdown is known to be ours. */
export const MERGE_HELP = 'Chọn đơn vị mà tên này được gộp vào; để trống nếu là một đơn vị riêng.';

/** How many rows of a circle are named. */
const MOST_NAMES = 5;

/** The units a name may be meant for, with the reasons, and what to do. */
export function suggestionsText(suggestions: readonly Suggestion[]): string {
  return `Có thể là: ${suggestions.map(suggestionText).join('; ')}. Chọn đơn vị đúng trong danh sách của ô; để trống nếu là một đơn vị riêng.`;
}

/** Why a choice is not followed, and how it is mended. */
export function faultText({ typed, kind, path }: MergeFault): string {
  const apart = 'Đến lúc đó dòng này vẫn là một đơn vị riêng.';
  switch (kind) {
    case 'unknown':
      return `Danh mục không có, hoặc có nhiều, đơn vị tên "${typed}". Hãy chọn một tên trong danh sách của ô. ${apart}`;
    case 'itself':
      return `Dòng này được gộp vào chính nó. Hãy chọn đơn vị khác, hoặc xóa nội dung ô. ${apart}`;
    case 'circle': {
      const shown = [...path.slice(0, MOST_NAMES), ...(path.length > MOST_NAMES ? ['…'] : []), path[0] ?? ''];
      return `Các dòng được gộp vòng quanh vào nhau: ${shown.join(' → ')}. Hãy xóa nội dung cột Gộp vào ở dòng giữ lại làm tên chuẩn. ${apart}`;
    }
  }
}

/** A cell that should hold a day: `Từ ngày`, `Bắt đầu từ`, the day of the units on the pages. */
export type DayField = 'from' | 'begins' | 'unitDay';

/** Why a day is not used, what happens without it, and how it is mended. */
export function dayFaultText(field: DayField, typed: Cell): string {
  const text = cleanText(isCalendarDate(typed) ? formatDate(typed) : String(typed)).slice(0, 60);
  const mend = 'Hãy ghi ngày/tháng/năm, ví dụ 01/03/2020';
  const read = `"${text}" không phải là một ngày.`;
  switch (field) {
    case 'from':
      return `${read} ${mend}. Đến lúc đó dòng này vẫn là một đơn vị riêng.`;
    case 'begins':
      return `${read} ${mend}. Đến lúc đó đơn vị được coi là có từ trước.`;
    case 'unitDay':
      return `${read} ${mend}, hoặc để trống. Đến lúc đó bảng lập theo đơn vị tại ngày của số liệu.`;
  }
}

/** What the message after a command says of the column of a tab; none when there is nothing to do in it. */
export function mergeSentences(
  tab: string,
  {
    suggested,
    faults,
    days = 0,
    names = 0,
  }: { readonly suggested: number; readonly faults: number; readonly days?: number; readonly names?: number },
): string[] {
  return [
    ...(suggested > 0
      ? [
          `${formatNumber(suggested)} tên có thể là tên khác của đơn vị đã có: xem ghi chú và chọn ở cột Gộp vào.`,
        ]
      : []),
    ...(faults > 0
      ? [
          `${formatNumber(faults)} ô ở cột Gộp vào của trang tính '${tab}' chưa dùng được, lý do ghi ở ghi chú của ô.`,
        ]
      : []),
    ...(days > 0
      ? [
          `${formatNumber(days)} ô ngày của trang tính '${tab}' không đọc được nên chưa dùng, lý do ghi ở ghi chú của ô.`,
        ]
      : []),
    ...(names > 0
      ? [
          `${formatNumber(names)} ô tên của trang tính '${tab}' có tên của dòng khác nên chưa dùng, lý do ghi ở ghi chú của ô.`,
        ]
      : []),
  ];
}

/** The refusal for a tab `Danh mục đơn vị` without its headings, which nothing is added to. */
export function directoryWithoutHeading(tab: string): string {
  return `Trang tính '${tab}' không còn tiêu đề "Tên chuẩn" nên chưa thêm gì. Hãy ghi lại tiêu đề này ở đầu cột tên đơn vị rồi chạy lại lệnh.`;
}
