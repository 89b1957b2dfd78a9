import { readStretch } from '../date/stretch';
import { isFormTotal } from '../form/form-total';
import { splitLevel } from '../form/row-number';
import { isBalance, isLogTotal, isPartTotal, isTimeHeading } from '../log/row-words';
import { timePartOf } from '../parts/time-parts';
import { cellKind } from '../tab/cell-kind';
import { readNumbering } from '../tab/numbering';
import { readHeaderText } from '../tab/roles';
import { isAsideText, isTotalText } from '../tab/row-words';
import { cleanText } from '../text/normalise';
import type { Cell } from '../workbook/workbook';
import { FATES_OF_ROLES, type Fate, UNREAD } from './fate';

/** Whether the words of a row say that it is a sum of others: "Tổng cộng", "Cộng đợt 1", "Cộng mục I". */
export function saysSum(cells: readonly Cell[]): boolean {
  return wordsOf(cells).some(
    (text) =>
      isTotalText(text) || isLogTotal(text) || isPartTotal(text) || isFormTotal(splitLevel(text).rest),
  );
}

/** Whether a row between events is a sum, a balance or a heading with figures, by its words or its number. */
export function isNoEvent(cells: readonly Cell[]): boolean {
  const isHeading = cells.some((cell) => (readNumbering(cell)?.level ?? 2) < 2);
  return (
    isHeading ||
    saysSum(cells) ||
    wordsOf(cells).some(
      (text) =>
        isAsideText(text) || isBalance(text) || isTimeHeading(text) || / (?:total|tổng|cộng)$/i.test(text),
    )
  );
}

/**
 * Tells what rows between those of units are by their words: a sum, a rate, last year's, a part of the year that a row for all of it
 * covers. The same words, which come again under every unit, are read once.
 */
export function labelReader(): (cells: readonly Cell[]) => Fate {
  const known = new Map<string, Fate>();
  return (cells) => {
    const key = wordsOf(cells).join('|');
    const fate = known.get(key) ?? fateOfLabel(cells);
    known.set(key, fate);
    return fate;
  };
}

function fateOfLabel(cells: readonly Cell[]): Fate {
  if (saysSum(cells)) return { kind: 'typed', of: 'total' };
  for (const text of wordsOf(cells)) {
    const { role } = readHeaderText(text);
    if (role === 'rate') return { kind: 'typed', of: 'rate' };
    const fate = role === null ? 'open' : FATES_OF_ROLES[role];
    if (fate !== 'open' && fate.kind === 'notUsed') return fate;
    if (timePartOf(readStretch([text])) !== null) return { kind: 'notUsed', why: 'part' };
  }
  return UNREAD;
}

function wordsOf(cells: readonly Cell[]): readonly string[] {
  return cells.flatMap((cell) =>
    typeof cell === 'string' && cellKind(cell) === 'words' ? [cleanText(cell)] : [],
  );
}
