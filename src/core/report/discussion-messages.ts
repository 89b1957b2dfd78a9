import { type DiscussionLine, namesWithin } from '../discussion/line';
import { formatNumber } from '../number/format';

/** How many cells a message names. */
const MOST_CELLS = 5;

/** The toast after the page was made: what is on it, which words to read again, how to print it. */
export function discussionDone(lines: readonly DiscussionLine[], outdated: readonly string[]): string {
  const sections = lines.filter(({ kind }) => kind === 'section').length;
  const again =
    outdated.length === 0
      ? []
      : [
          `${formatNumber(outdated.length)} dòng viết lại có số liệu đã đổi, đề nghị đọc lại: ${namesWithin(outdated, MOST_CELLS, 'ô khác')}.`,
        ];
  return [
    `Đã soạn định hướng thảo luận: ${formatNumber(sections)} mục, ${formatNumber(lines.length - sections)} dòng.`,
    ...again,
    'Muốn viết lại dòng nào thì gõ vào cột C; khi in, chọn cột A rồi in các ô đã chọn, A4 dọc.',
  ].join(' ');
}
