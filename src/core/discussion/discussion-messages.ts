import { formatNumber } from '../number/format';
import { PAGES } from '../page/pages';
import { type DiscussionLine, namesWithin } from './line';

/** How many cells a message names. */
const MOST_CELLS = 5;

/** The toast after the page was made: what is on it, which words to read again, how to print it. */
export function discussionDone(lines: readonly DiscussionLine[], outdated: readonly string[]): string {
  const sections = lines.filter(({ kind }) => kind === 'section').length;
  return [
    `Đã soạn định hướng thảo luận: ${formatNumber(sections)} mục, ${formatNumber(lines.length - sections)} dòng.`,
    ...outdatedSentences(outdated),
    'Muốn viết lại dòng nào thì gõ vào cột C; khi in, chọn cột A rồi in các ô đã chọn, A4 dọc.',
  ].join(' ');
}

/** One sentence on staff's words whose figures have changed since they were written; none where none have. */
export function outdatedSentences(outdated: readonly string[]): string[] {
  if (outdated.length === 0) return [];
  const cells = namesWithin(outdated, MOST_CELLS, 'ô khác');
  const count = formatNumber(outdated.length);
  return [
    `Ở ${PAGES.discussion.name} có ${count} dòng viết lại mà số liệu đã đổi, đề nghị đọc lại: ${cells}.`,
  ];
}
