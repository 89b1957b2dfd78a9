import { hasLegacyLetters } from '../text/legacy-letters';
import type { Place, Tab } from '../workbook/workbook';
import { isBlank } from './cell-kind';

/** Rows looked at: who types with an old font does so from the first row on. */
const ROWS_SEARCHED = 200;

/**
 * The first cell of a tab typed with an old font (TCVN3 ".VnTime", VNI): "§¬n vÞ", "Ñôn vò", "HuyÖn". Such text is told,
 * never decoded. Two cells at least and a fifth of all words, so that a foreign name is none; null when there is none.
 */
export function findLegacyText(tab: Tab): Place | null {
  let words = 0;
  let legacy = 0;
  let first: Place | null = null;
  for (const [row, cells] of tab.values.slice(0, ROWS_SEARCHED).entries()) {
    for (const [column, cell] of cells.entries()) {
      if (typeof cell !== 'string' || isBlank(cell)) continue;
      const text = cell.slice(0, 200).normalize('NFC');
      if (!/[A-Za-z]/.test(text)) continue;
      words += 1;
      if (!hasLegacyLetters(text)) continue;
      legacy += 1;
      first = first ?? { tab: tab.name, row, column };
    }
  }
  return legacy > 1 && legacy * 5 >= words ? first : null;
}
