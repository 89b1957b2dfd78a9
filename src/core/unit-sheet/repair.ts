import { columnLetters } from '../workbook/a1';
import { unitSheetFormulas } from './cells';
import type { LookedInto } from './formulas';

/** Whatever lies in another tab: 'Tổng hợp'!$A:$Z, Tong!$B$2, and what is left of it when the tab was deleted. */
const ELSEWHERE =
  /(?:(?:'(?:[^']|'')*'|[\wÀ-ỹ.]+)!)?#REF!|(?:'(?:[^']|'')*'|[\wÀ-ỹ.]+)!\$?[A-Z]{1,3}\$?\d*(?::\$?[A-Z]{1,3}\$?\d*)?/g;

/** A formula without what it says of other tabs, by which it is known for ours wherever these moved. */
function frameOf(formula: string): string {
  return formula.replace(ELSEWHERE, '#').replace(/\s/g, '');
}

/**
 * The formulas of ours that no longer look where they should, by cell: the summary was deleted and made again, or somebody inserted a
 * column there. A cell whose formula staff changed otherwise, or replaced, is theirs. `formulas`: those of the tab, '' for none.
 */
export function formulasToMend(
  formulas: readonly (readonly string[])[],
  tabs: LookedInto,
): Readonly<Record<string, string>> {
  const wanted = unitSheetFormulas(tabs);
  const mended: Record<string, string> = {};
  formulas.forEach((row, index) => {
    row.forEach((formula, column) => {
      const cell = `${columnLetters(column)}${index + 1}`;
      const ours = wanted[cell];
      if (ours === undefined || formula === '' || formula.replace(/\s/g, '') === ours.replace(/\s/g, ''))
        return;
      if (frameOf(formula) === frameOf(ours)) mended[cell] = ours;
    });
  });
  return mended;
}
