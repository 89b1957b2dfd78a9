import { countEach } from '../collection/count-each';
import { formatNumber } from '../number/format';
import type { Cell } from '../workbook/workbook';
import type { CellChange, ChangeReason } from './change';
import { isPercentFormat } from './number-format';
import type { UndoableCommand } from './undo';

const LONGEST_CELL = 60;

/** Why a cell changes, as questions and the list of changes say it. */
export const REASON_WORDS: Readonly<Record<ChangeReason, string>> = {
  rate: 'tỷ lệ',
  roundedRate: 'tỷ lệ làm tròn (chưa đạt)',
  number: 'chữ thành số',
  name: 'tên đơn vị',
  text: 'chữ khác',
  blank: 'chỉ có dấu cách',
};

/** Commands on raw tabs as the menu names them, without the dots. */
export const COMMAND_WORDS: Readonly<Record<UndoableCommand, string>> = {
  rates: 'Điền cột tỷ lệ',
  cleaning: 'Chuẩn hóa số liệu',
  lists: 'Danh sách chọn đơn vị',
  colours: 'Tô màu đơn vị chưa đạt',
  noColours: 'Bỏ tô màu',
};

/** A cell as a question shows it: text in quotes, spaces that nobody sees as "␣" and marks typed apart from their letters told, `longest` characters of it, a blank cell as "trống". */
export function cellInWords(cell: Cell, format: string, longest: number = LONGEST_CELL): string {
  if (typeof cell === 'string') {
    const marks = cell === cell.normalize('NFC') ? '' : ' (dấu tách rời khỏi chữ)';
    return cell === ''
      ? 'trống'
      : `"${shortened(withSpacesSeen(cell).replace(/\n/g, '⏎'), longest)}"${marks}`;
  }
  if (typeof cell === 'number') {
    const percent = isPercentFormat(format) ? ` (${formatNumber(cell * 100, { digits: 1 })}%)` : '';
    return `${formatNumber(cell)}${percent}`;
  }
  return String(cell);
}

/** Spaces that a reader would not see as "␣": at both ends, each of several beside each other, and those that break no line. */
function withSpacesSeen(text: string): string {
  return text.replace(/^[ \u00a0]+|[ \u00a0]+$|[ \u00a0]{2,}|\u00a0/g, (spaces) => '␣'.repeat(spaces.length));
}

/** At most sixty characters of a text, or as many as `longest` says. */
export function shortened(text: string, longest: number = LONGEST_CELL): string {
  return text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
}

/** "5 ô: 3 chữ thành số, 2 tên đơn vị". */
export function countsInWords(changes: readonly CellChange[]): string {
  const parts = [...countEach(changes.map(({ reason }) => reason))].map(
    ([reason, count]) => `${formatNumber(count)} ${REASON_WORDS[reason]}`,
  );
  return `${formatNumber(changes.length)} ô: ${parts.join(', ')}`;
}
