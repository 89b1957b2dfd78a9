import { countEach } from '../collection/count-each';
import { formatNumber } from '../number/format';
import { INVISIBLE } from '../text/normalise';
import type { Cell } from '../workbook/workbook';
import type { CellChange, ChangeReason } from './change';
import { isPercentFormat } from './number-format';
import { BLANKS } from './tidy-text';
import type { UndoableCommand } from './undo';

const LONGEST_CELL = 60;

/** Characters shown before the first in which two long texts differ. */
const LEAD = 20;

/** Stands for characters that take no room, direction marks among them, which would turn the sentence around. */
const HIDDEN = '[ký tự ẩn]';

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

/** How much of a text is shown, and from which of its characters on. */
interface Shown {
  readonly longest?: number;
  readonly from?: number;
}

/**
 * A cell as a question shows it: text in quotes, what nobody sees in it told, `longest` characters of it from `from` on, a blank cell as
 * "trống".
 */
export function cellInWords(
  cell: Cell,
  format: string,
  { longest = LONGEST_CELL, from = 0 }: Shown = {},
): string {
  if (typeof cell === 'string') {
    const marks = cell === cell.normalize('NFC') ? '' : ' (dấu tách rời khỏi chữ)';
    const text = allSeen(cell);
    return cell === ''
      ? 'trống'
      : `"${shortened(from > 0 ? `…${text.slice(from)}` : text, longest)}"${marks}`;
  }
  if (typeof cell === 'number') {
    const percent = isPercentFormat(format) ? ` (${formatNumber(cell * 100, { digits: 1 })}%)` : '';
    return `${formatNumber(cell)}${percent}`;
  }
  return String(cell);
}

/**
 * What a cell holds and what it is to hold, as a question shows both: of long texts from shortly before the first character in which they
 * differ, so that it is seen what changes.
 */
export function changeInWords(
  [before, after]: readonly [Cell, Cell],
  [formatBefore, formatAfter]: readonly [string, string],
  longest: number = LONGEST_CELL,
): readonly [string, string] {
  const same =
    typeof before === 'string' && typeof after === 'string'
      ? sharedLength(allSeen(before), allSeen(after))
      : 0;
  const shown = { longest, from: same > longest - LEAD ? same - LEAD : 0 };
  return [cellInWords(before, formatBefore, shown), cellInWords(after, formatAfter, shown)];
}

/** How many characters two texts begin with that are the same. */
function sharedLength(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
}

/**
 * A text with all that a reader would not see: line breaks as "⏎", characters that take no room as "[ký tự ẩn]", and as "␣" spaces at both ends
 * of a line, each of several beside each other, and blanks that are no ordinary space.
 */
function allSeen(text: string): string {
  return text
    .replace(INVISIBLE, HIDDEN)
    .replace(/\r\n?|\u2028|\u2029/g, `${HIDDEN}\n`)
    .replace(BLANKS, (blanks) => (blanks === ' ' ? ' ' : '␣'.repeat(blanks.length)))
    .replace(/^ | $/gm, '␣')
    .replace(/\n/g, '⏎');
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
