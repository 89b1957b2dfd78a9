import { addToGroup } from '../collection/group-by';
import { indicatorKey } from '../tab/name';
import { cleanText } from '../text/normalise';
import { wordKey } from '../text/word-key';
import type { Cell } from '../workbook/workbook';
import { sourceText } from './hint';
import type { IndicatorRow } from './row';

/** Finds what a row speaks of: what it declares itself, else the source that its cell names. */
export function rowFinder(
  recognised: readonly IndicatorRow[],
): (cell: Cell, row: number) => IndicatorRow | null {
  const own = new Map(recognised.flatMap((one) => (one.as.kind === 'declared' ? [[one.as.row, one]] : [])));
  const find = sourceFinder(recognised.filter(({ as }) => as.kind !== 'declared'));
  return (cell, row) => own.get(row) ?? find(cell);
}

/** The key of an indicator that goes by its tab's name, which changes with it: "Quỹ 2019 › Quỹ" is "Quỹ 2019 › Quỹ 2019". */
function namedByTab(text: string): string {
  const [tab = ''] = text.split(indicatorKey('', ''));
  return indicatorKey(tab, tab);
}

/**
 * Finds a source by its key: the very text, else the only one that differs in case or tone placement alone, else the one that
 * goes by its tab's name, else the only one that went by it before tabs were added or taken away.
 */
export function sourceFinder(recognised: readonly IndicatorRow[]): (cell: Cell) => IndicatorRow | null {
  const exact = new Map(recognised.map((row) => [cleanText(row.key), row]));
  const alike = new Map<string, IndicatorRow[]>();
  const before = new Map<string, IndicatorRow | null>();
  for (const row of recognised) {
    for (const key of row.otherKeys ?? []) before.set(wordKey(key), before.has(wordKey(key)) ? null : row);
    const word = wordKey(row.key);
    addToGroup(alike, word, row);
  }
  return (cell) => {
    const text = sourceText(cell);
    const found = exact.get(text);
    if (found) return found;
    const [only, second] = alike.get(wordKey(text)) ?? [];
    if (only !== undefined) return second === undefined ? only : null;
    return exact.get(namedByTab(text)) ?? before.get(wordKey(text)) ?? null;
  };
}

/** Whether a row names a source as it was before tabs of other times were added: "Tháng 1 › Trồng cây", now in "Các kỳ › Trồng cây"; or taken away. */
export function namesFormer({ key, otherKeys = [] }: IndicatorRow, cell: Cell): boolean {
  const word = wordKey(sourceText(cell));
  return word !== wordKey(key) && otherKeys.some((other) => wordKey(other) === word);
}

/** Whether the key of a source ends in a name: "Quỹ 2024 › Thu quỹ" in "Thu quỹ". */
export function isNamedBy(key: string, name: string): boolean {
  return name !== '' && wordKey(key).endsWith(wordKey(indicatorKey('', name)));
}
