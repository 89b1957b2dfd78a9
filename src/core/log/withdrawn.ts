import { longestAt } from '../phrase/phrases';
import { readWords } from '../phrase/words';
import { cellText } from '../tab/cell-kind';
import { wordKey } from '../text/word-key';
import { cellAt, type Grid } from '../workbook/workbook';
import { JUDGEMENT_BEGINNINGS, STATE_BEGINNINGS } from './column-words';
import type { Log } from './log';

/** A remark longer than this tells something else too. */
const LONGEST = 200;

/** "Hủy", "đã hủy (gửi trùng)", "Không tính", "không được công nhận vì …"; not "không tính lãi". */
const WITHDRAWN =
  /^(?:(?:đã|bị|xin|đề nghị) )?(?:hủy|hủy bỏ|không (?:được )?(?:tính|công nhận)|loại|loại bỏ)(?:$| ?[,;:.(–-]| (?:vì|do|theo|lần) )/;

/** "Chưa đăng", "Không duyệt", "Từ chối": what the column asks for is not there. */
const DENIED = /^(?:chưa|không|ko|từ chối|bị trả|trả lại|hoãn|tạm dừng)(?![0-9A-Za-zÀ-ỹ])/;

/** Values of a column that sorts rows, and how long they may be. */
const MOST_VALUES = 8;
const LONGEST_VALUE = 40;

/** Events, counted from 0, of which a remark or their state says that they do not count. */
export function withdrawnRows(grid: Grid, { columns, rows, stateColumn }: Log): readonly number[] {
  const remarks = columns.filter(
    ({ column, role, leaf }) => role === 'note' || column === stateColumn || isState(leaf),
  );
  if (remarks.length === 0) return [];
  const isWithdrawn = (text: string) => WITHDRAWN.test(wordKey(text));
  return rows.flatMap(({ row }) => {
    const texts = remarks.map(({ column }) => textAt(grid, row, column));
    return texts.some((text) => text !== '' && text.length <= LONGEST && isWithdrawn(text)) ? [row] : [];
  });
}

/** What rows of a log say that did not come to what others did: their column and its words, each as it is written first. */
export interface DeniedRows {
  readonly heading: string;
  readonly words: readonly string[];
  readonly rows: readonly number[];
  /** What a row that counts would say. */
  readonly example: string;
}

/**
 * Rows of which a column of states or of judgements says "Chưa …" or "Không …", while other rows say something else; a column of any
 * header where the same words stand with and without such a beginning ("Thành", "Không thành"). Whether they count nobody says.
 */
export function deniedRows(
  grid: Grid,
  { columns, unitColumn, dateColumn, stateColumn, ...log }: Log,
  rows: readonly number[],
): DeniedRows | null {
  const amounts = log.indicators.map(({ amountColumn }) => amountColumn);
  for (const { column, role, leaf } of columns) {
    if (column === unitColumn || column === dateColumn || amounts.includes(column)) continue;
    if (role === 'ordinal' || role === 'note' || role === 'event') continue;
    const values = fewValues(grid, column, rows);
    if (values === null) continue;
    const denied = [...values.keys()].filter((key) => DENIED.test(key));
    const [other] = [...values].flatMap(([key, text]) => (denied.includes(key) ? [] : [text]));
    if (denied.length === 0 || other === undefined) continue;
    const told = column === stateColumn || isState(leaf);
    const paired = denied.some((key) => hasPair(key, [...values.keys()]));
    if (!told && !paired) continue;
    return {
      heading: leaf,
      words: denied.map((key) => values.get(key) ?? key),
      rows: rows.filter((row) => denied.includes(wordKey(textAt(grid, row, column)))),
      example: other,
    };
  }
  return null;
}

/** What a column says, by its key, each as it is written last; null where it is too much or too long for one that sorts rows, or one thing only. */
function fewValues(grid: Grid, column: number, rows: readonly number[]): ReadonlyMap<string, string> | null {
  const values = new Map<string, string>();
  for (const row of rows) {
    const text = textAt(grid, row, column);
    if (text === '') continue;
    const key = wordKey(text);
    if (key.length > LONGEST_VALUE) return null;
    values.set(key, text);
    if (values.size > MOST_VALUES) return null;
  }
  return values.size < 2 ? null : values;
}

function hasPair(denied: string, values: readonly string[]): boolean {
  const rest = denied.replace(DENIED, '').trim();
  return rest !== '' && values.some((value) => value === rest || value === `đã ${rest}`);
}

function isState(leaf: string): boolean {
  const { words } = readWords(leaf);
  return longestAt(words, 0, STATE_BEGINNINGS) > 0 || longestAt(words, 0, JUDGEMENT_BEGINNINGS) > 0;
}

function textAt(grid: Grid, row: number, column: number): string {
  const cell = cellAt(grid, row, column);
  return typeof cell === 'string' ? cellText(cell) : '';
}
