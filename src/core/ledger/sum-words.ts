import { isFormTotal } from '../form/form-total';
import { splitLevel } from '../form/row-number';
import { isBalance, isLogTotal, isPartTotal, isTimeHeading } from '../log/row-words';
import { cellKind } from '../tab/cell-kind';
import { readNumbering } from '../tab/numbering';
import { isAsideText, isTotalText } from '../tab/row-words';
import { cleanText } from '../text/normalise';
import type { Cell } from '../workbook/workbook';

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

function wordsOf(cells: readonly Cell[]): readonly string[] {
  return cells.flatMap((cell) =>
    typeof cell === 'string' && cellKind(cell) === 'words' ? [cleanText(cell)] : [],
  );
}
