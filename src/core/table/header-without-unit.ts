import type { Place, Tab } from '../workbook/workbook';
import { cellKind } from './cell-kind';
import { readHeaderText } from './roles';

/** Headers stand near the top; a tab without one is not searched to its end. */
const ROWS_SEARCHED = 60;

/** The first cell of a row that names a target and a result, in a tab where no header names units; null for none. */
export function findHeaderWithoutUnit(tab: Tab): Place | null {
  for (const [row, cells] of tab.values.slice(0, ROWS_SEARCHED).entries()) {
    const texts = cells.flatMap((cell, column) =>
      typeof cell === 'string' && cell.length <= 100 && cellKind(cell) === 'words' ? [{ cell, column }] : [],
    );
    const first = texts[0];
    if (first === undefined || texts.length < 3) continue;
    const roles = texts.map(({ cell }) => readHeaderText(cell).role);
    if (roles.includes('target') && roles.includes('result'))
      return { tab: tab.name, row, column: first.column };
  }
  return null;
}
