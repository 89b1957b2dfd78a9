import { formatNumber } from '../number/format';
import { tabNames } from '../words/tab-names';
import { cellA1 } from '../workbook/a1';
import type { ChangePlan } from './change';
import { type ClosedTab, closedSentences, doneByTab } from './closed-tabs';
import type { UndoableCommand, UndoCell } from './undo';
import { COMMAND_WORDS, changeInWords, countsInWords, shortened } from './words';

/** How many cells a question names. */
const MOST_LINES = 20;

export const RAW_MESSAGES = {
  noRates: 'Không có ô tỷ lệ trống nào cần điền.',
  nothingToClean: 'Số liệu trong các biểu đã gọn, không có ô nào cần chuẩn hóa.',
  noLists: 'Các cột đơn vị đã có danh sách chọn, không có gì thay đổi.',
  noUnitColumns:
    'Không có cột đơn vị nào để đặt danh sách chọn: các trang tính ghi mỗi đơn vị một trang hoặc mỗi đơn vị một cột.',
  nothingToUndo: 'Không có lệnh nào để hoàn tác.',
  undoDamaged:
    'Phần ghi nhớ để hoàn tác (trong trang tính nội bộ) đã bị sửa nên không hoàn tác được. Chưa có gì thay đổi; có thể dùng Tệp ▸ Nhật ký phiên bản.',
  noneKept: 'Không có ô nào được chọn nên chưa có gì thay đổi.',
  tooMany:
    'Số ô cần thay đổi quá nhiều để ghi nhớ cho việc hoàn tác, nên chưa có gì thay đổi. Đề nghị tách tệp.',
  tooManyUnits:
    'Có hơn 500 đơn vị nên cần danh mục. Chọn Chỉ tiêu ▸ Thiết lập ▸ Danh mục đơn vị, rồi chạy lại lệnh. Chưa có gì thay đổi.',
  allMoved:
    'Các ô cần thay đổi vừa được sửa trong lúc chờ trả lời nên chưa có gì thay đổi. Đề nghị chạy lại lệnh.',
} as const;

/** For whatever Google Sheets refused in the middle of a command that writes raw cells. */
export function failedRaw(reason: string): string {
  return `Chưa thực hiện xong lệnh. Có thể một phần ô đã thay đổi: chạy lại lệnh để làm tiếp, hoặc chọn Hoàn tác lệnh gần nhất. Google Sheets báo: ${reason}`;
}

/** Lines under the name of each tab, at most twenty lines of cells in all, then how many more there are. */
function grouped(lines: readonly { readonly tab: string; readonly text: string }[]): string[] {
  const shown = lines.slice(0, MOST_LINES);
  const tabs = [...new Set(shown.map(({ tab }) => tab))];
  const rest = lines.length - shown.length;
  return [
    ...tabs.flatMap((tab) => [
      `${tab}:`,
      ...shown.filter((line) => line.tab === tab).map(({ text }) => text),
    ]),
    ...(rest > 0 ? [`và ${formatNumber(rest)} ô khác`] : []),
  ];
}

/** The question before raw cells are written: every cell with what it holds and what it would hold; first those that say more than is true. */
export function changeQuestion(command: UndoableCommand, { changes, leftAlone }: ChangePlan): string {
  const rounded = changes.filter(({ reason }) => reason === 'roundedRate');
  const others = changes.filter(({ reason }) => reason !== 'roundedRate');
  const lines = [...rounded, ...others].map(({ place, before, after, format, witness, reason }) => ({
    tab: place.tab,
    text: `  ${cellA1(place)} (${shortened(witness.name)}): ${changeInWords([before, after], [format.before, format.after]).join(' → ')}${reason === 'roundedRate' ? ', làm tròn, chưa đạt' : ''}`,
  }));
  return [
    `${COMMAND_WORDS[command]}: sẽ thay đổi ${countsInWords(changes)}.`,
    ...grouped(lines),
    ...leftAlone,
    'Chọn Có để thay đổi tất cả, Không để xem từng ô và bỏ bớt, Hủy để giữ nguyên. Có thể hoàn tác bằng Chỉ tiêu ▸ Hoàn tác lệnh gần nhất.',
  ].join('\n');
}

/** The toast after raw cells were written. */
export function changesDone(
  command: UndoableCommand,
  done: {
    /** How many cells of each tab. */
    readonly written: ReadonlyMap<string, number>;
    /** Places that changed while the answer was awaited. */
    readonly moved: readonly string[];
    readonly left: number;
    readonly leftAlone: readonly string[];
    /** Tabs that could not be written. */
    readonly closed: readonly ClosedTab[];
  },
): string {
  const { written, moved, left, leftAlone, closed } = done;
  const cells = [...written.values()].reduce((sum, count) => sum + count, 0);
  const tabs = [...written].flatMap(([tab, count]) => (count > 0 ? [tab] : []));
  const places = moved.slice(0, 5);
  return [
    `${COMMAND_WORDS[command]}: đã thay đổi ${formatNumber(cells)} ô${doneByTab(written, closed)}.`,
    ...closedSentences(closed, tabs),
    ...(moved.length > 0
      ? [
          `Giữ nguyên ${formatNumber(moved.length)} ô vừa được sửa trong lúc chờ: ${places.join(', ')}${moved.length > 5 ? '…' : ''}.`,
        ]
      : []),
    ...(left > 0 ? [`Còn ${formatNumber(left)} ô nằm rải rác, chạy lại lệnh để làm tiếp.`] : []),
    ...leftAlone,
  ].join(' ');
}

/** One range that gets a dropdown, and how many cells of it already have one of the staff. */
export interface ListWords {
  readonly tab: string;
  readonly range: string;
  readonly cells: number;
}

/** The question before dropdowns are set. */
export function listQuestion(lists: readonly ListWords[], units: number, kept: number): string {
  const lines = lists.map(({ tab, range, cells }) => ({ tab, text: `  ${range}: ${formatNumber(cells)} ô` }));
  return [
    `Danh sách chọn đơn vị: đặt danh sách ${formatNumber(units)} đơn vị vào các ô sau. Nội dung ô không thay đổi; tên khác vẫn gõ được, chỉ bị đánh dấu.`,
    ...grouped(lines),
    ...(kept > 0
      ? [`${formatNumber(kept)} ô đã có danh sách hoặc quy tắc riêng của cơ quan nên để nguyên.`]
      : []),
    'Chọn Có để đặt, chọn Không để giữ nguyên. Có thể hoàn tác bằng Chỉ tiêu ▸ Hoàn tác lệnh gần nhất.',
  ].join('\n');
}

/** The toast after dropdowns were set, in so many cells of each tab, and not in tabs that could not be written. */
export function listsDone(set: ReadonlyMap<string, number>, closed: readonly ClosedTab[]): string {
  const cells = [...set.values()].reduce((sum, count) => sum + count, 0);
  const tabs = [...set].flatMap(([tab, count]) => (count > 0 ? [tab] : []));
  const done = `Đã đặt danh sách chọn cho ${formatNumber(cells)} ô tên đơn vị${doneByTab(set, closed)}.`;
  return [done, ...closedSentences(closed, tabs)].join(' ');
}

/** What undoing would do, for its question and its toast. */
export interface UndoWords {
  readonly command: UndoableCommand;
  readonly began: string;
  readonly cells: readonly { readonly tab: string; readonly cell: UndoCell }[];
  readonly lists: readonly { readonly tab: string; readonly range: string }[];
  /** Tabs whose colour rules are put back. */
  readonly coloured: readonly string[];
  /** Places that staff changed since; they stay as they are. */
  readonly changed: readonly string[];
}

/** The question before the latest command is undone. */
export function undoQuestion(words: UndoWords): string {
  const { command, began, cells, lists, coloured } = words;
  const lines = [
    ...cells.map(({ tab, cell }) => ({
      tab,
      text: `  ${cellA1(cell)}: ${changeInWords([cell.after, cell.before], [cell.formatAfter, cell.formatBefore]).join(' → ')}`,
    })),
    ...lists.map(({ tab, range }) => ({ tab, text: `  ${range}: danh sách chọn như trước` })),
  ];
  return [
    `Hoàn tác lệnh ${COMMAND_WORDS[command]} (${began})?`,
    ...grouped(lines),
    ...(coloured.length > 0 ? [`Màu của tiện ích như trước ở ${tabNames(coloured)}.`] : []),
    ...changedWords(words),
    'Chọn Có để hoàn tác, chọn Không để giữ nguyên.',
  ].join('\n');
}

/** The toast where staff have changed since whatever the latest command wrote: there is nothing to ask about. */
export function nothingLeftToUndo(words: UndoWords): string {
  return [
    `Không còn ô nào để trả lại của lệnh ${COMMAND_WORDS[words.command]}.`,
    ...changedWords(words),
  ].join(' ');
}

/** The toast after the latest command was undone, but in tabs that could not be written. */
export function undoDone(words: UndoWords, closed: readonly ClosedTab[]): string {
  const { command, cells, lists, coloured } = words;
  const parts = [
    ...(cells.length > 0 ? [`${formatNumber(cells.length)} ô`] : []),
    ...(lists.length > 0 ? [`danh sách chọn ở ${formatNumber(lists.length)} vùng`] : []),
    ...(coloured.length > 0 ? [`màu ở ${formatNumber(coloured.length)} trang tính`] : []),
  ];
  const what = parts.length > 0 ? `: ${parts.join(', ')}` : '';
  const done = `Đã hoàn tác lệnh ${COMMAND_WORDS[command]}${what}.`;
  return [done, ...closedSentences(closed), ...changedWords(words)].join(' ');
}

function changedWords({ changed }: UndoWords): string[] {
  if (changed.length === 0) return [];
  const shown = changed.slice(0, 5).join(', ');
  return [
    `Giữ nguyên ${formatNumber(changed.length)} chỗ đã được sửa sau đó: ${shown}${changed.length > 5 ? '…' : ''}.`,
  ];
}
