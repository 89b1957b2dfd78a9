import { formatNumber } from '../number/format';
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

/** What the message after a command says of the column of a tab; none when there is nothing to do in it. */
export function mergeSentences(
  tab: string,
  { suggested, faults }: { readonly suggested: number; readonly faults: number },
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
  ];
}

/** The refusal for a tab `Danh mục đơn vị` without its headings, which nothing is added to. */
export function directoryWithoutHeading(tab: string): string {
  return `Trang tính '${tab}' không còn tiêu đề "Tên chuẩn" nên chưa thêm gì. Hãy ghi lại tiêu đề này ở đầu cột tên đơn vị rồi chạy lại lệnh.`;
}
