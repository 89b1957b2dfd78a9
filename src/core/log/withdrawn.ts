import { longestAt } from '../phrase/phrases';
import { readWords } from '../phrase/words';
import { cellText } from '../tab/cell-kind';
import { wordKey } from '../text/word-key';
import { cellAt, type Grid } from '../workbook/workbook';
import { JUDGEMENT_BEGINNINGS, STATE_BEGINNINGS } from './column-words';
import type { Log } from './log';
import { isTick } from './not-done';

/** A remark longer than this tells something else too. */
const LONGEST = 200;

/** "Hủy", "đã hủy (gửi trùng)", "Không tính", "không được công nhận vì …"; not "không tính lãi". */
const WITHDRAWN =
  /^(?:(?:đã|bị|xin|đề nghị) )?(?:hủy|hủy bỏ|không (?:được )?(?:tính|công nhận)|loại|loại bỏ)(?:$| ?[,;:.(–-]| (?:vì|do|theo|lần) )/;

/** Events, counted from 0, of which a remark or their state says that they do not count. */
export function withdrawnRows(grid: Grid, { columns, rows, stateColumn }: Log): readonly number[] {
  const remarks = columns.filter(
    ({ column, role, leaf }) =>
      role === 'note' || column === stateColumn || isState(leaf) || isWithdrawn(leaf),
  );
  if (remarks.length === 0) return [];
  return rows.flatMap(({ row }) => {
    const texts = remarks.map(({ column, leaf }) => textAt(grid, row, { column, leaf }));
    return texts.some((text) => text !== '' && text.length <= LONGEST && isWithdrawn(text)) ? [row] : [];
  });
}

/** Whether words begin as those of a row that does not count, and go on about something else: "không tính lãi". */
export function speaksOfCounting(text: string): boolean {
  return /^không (?:được )?(?:tính|công nhận)(?![a-zà-ỹ])/.test(text);
}

function isState(leaf: string): boolean {
  const { words } = readWords(leaf);
  return longestAt(words, 0, STATE_BEGINNINGS) > 0 || longestAt(words, 0, JUDGEMENT_BEGINNINGS) > 0;
}

function isWithdrawn(text: string): boolean {
  return WITHDRAWN.test(wordKey(text));
}

/** What a row says in a column; where that is no more than a tick, what heads it. */
function textAt(
  grid: Grid,
  row: number,
  { column, leaf }: Pick<Log['columns'][number], 'column' | 'leaf'>,
): string {
  const cell = cellAt(grid, row, column);
  if (isTick(cell)) return leaf;
  return typeof cell === 'string' ? cellText(cell) : '';
}
