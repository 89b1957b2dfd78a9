import { contains, longestAt, phrases } from '../phrase/phrases';
import { readWords } from '../phrase/words';
import { cellKind, isBlank } from '../tab/cell-kind';
import type { Column } from '../tab/column';
import { cleanText } from '../text/normalise';
import { wordKey } from '../text/word-key';
import { type Cell, cellAt, type Grid, type Place } from '../workbook/workbook';

/** Headers of words that do not say what a row is about. */
const NO_ITEM = phrases(
  'ghi chú|địa chỉ|địa bàn|nơi|xã|huyện|trạng thái|tình trạng|kết quả|tiến độ|lĩnh vực|ngành nghề|loại',
);
const NO_ITEM_BEGINNINGS = phrases(
  'người|họ và tên|họ tên|cán bộ|chủ|giám đốc|SĐT|điện thoại|ngày|thời hạn|hạn',
);

/** Rows looked at. */
const SAMPLE = 300;

/**
 * The column of what the rows of a list are about: the first of words that most rows have and that mostly differ, four in five.
 * Where the same documents stand under every unit there is none.
 */
export function itemColumn(
  grid: Grid,
  rows: readonly number[],
  { columns, others }: { readonly columns: readonly Column[]; readonly others: readonly (number | null)[] },
): number | null {
  const sample = rows.slice(0, SAMPLE);
  const found = columns.find(({ column, role, leaf }) => {
    const { words } = readWords(leaf);
    if (others.includes(column) || role === 'ordinal' || role === 'note' || words.length === 0) return false;
    if (contains(words.slice(0, 2), NO_ITEM) || longestAt(words, 0, NO_ITEM_BEGINNINGS) > 0) return false;
    const keys = sample.map((row) => itemKey(cellAt(grid, row, column))).filter((key) => key !== '');
    return keys.length * 2 > sample.length && new Set(keys).size * 5 >= keys.length * 4;
  });
  return found?.column ?? null;
}

/** Two rows of a list that are about the same and stand under two units. */
export interface SharedItem {
  readonly text: string;
  readonly place: Place;
  readonly other: Place;
}

/** Items that stand under more than one unit, each once, by the cells of the first row under each of the first two. */
export function sharedItems(
  grid: Grid,
  { tab, item }: { readonly tab: string; readonly item: number | null },
  rowsOfUnit: ReadonlyMap<number, readonly number[]>,
): readonly SharedItem[] {
  if (item === null) return [];
  const first = new Map<string, { readonly unit: number; readonly row: number }>();
  const shared = new Map<string, SharedItem>();
  const all = [...rowsOfUnit].flatMap(([unit, rows]) => rows.map((row) => ({ unit, row })));
  for (const { unit, row } of all.sort((a, b) => a.row - b.row)) {
    const cell = cellAt(grid, row, item);
    const key = itemKey(cell);
    const known = first.get(key);
    if (key === '') continue;
    if (known === undefined) first.set(key, { unit, row });
    else if (known.unit !== unit && !shared.has(key)) {
      const at = (line: number): Place => ({ tab, row: line, column: item });
      shared.set(key, { text: cleanText(String(cell)), place: at(row), other: at(known.row) });
    }
  }
  return [...shared.values()];
}

/** The words of an item as they are compared, case and tone placement aside; '' for what holds none. */
function itemKey(cell: Cell): string {
  if (typeof cell !== 'string' || isBlank(cell) || cellKind(cell) !== 'words') return '';
  return wordKey(cell);
}
