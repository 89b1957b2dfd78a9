import { cellText } from '../tab/cell-kind';
import type { Column } from '../tab/columns';
import { columnContent } from '../tab/figures';
import { headingWords } from '../tab/heading-words';
import type { KindOfRow } from '../tab/kind-of-row';
import { longestAt } from '../tab/phrases';
import { COUNTABLE_WORDS } from '../tab/role-words';
import { readHeaderText } from '../tab/roles';
import { readWords } from '../tab/words';
import { cellAt, type Grid } from '../workbook/workbook';

/** Figures of a card, a phone or an account have at least so many digits. */
const CODE_DIGITS = 7;

/**
 * Columns whose heading reads as one of persons or papers, though figures stand under it in a row a unit: "Người có thẻ", "Số thẻ". They
 * are counts, with the role of the band above them; codes stay what they are.
 */
export function withCounts(
  grid: Grid,
  rows: readonly KindOfRow[],
  columns: readonly Column[],
): readonly Column[] {
  return columns.map((column): Column => {
    const { role, leaf, texts } = column;
    const isCountable = role === 'other' && longestAt(readWords(leaf).words, 0, COUNTABLE_WORDS) > 0;
    if (!isCountable || columnContent(grid, rows, column.column) !== 'figures') return column;
    if (rows.some(({ kind, row }) => kind === 'unit' && isCode(cellText(cellAt(grid, row, column.column)))))
      return column;
    const band = texts.slice(0, -1).map(readHeaderText);
    const words = headingWords(leaf);
    return {
      ...column,
      role: band.find((text) => text.role !== null)?.role ?? null,
      subject: words,
      label: words,
    };
  });
}

function isCode(text: string): boolean {
  return text.replace(/\D/g, '').length >= CODE_DIGITS;
}
