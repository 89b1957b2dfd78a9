import type { Engine } from './engine';

/** How many rows the tab of that name has; `null` asks for the tab that the formula stands in. */
export type RowsOf = (tab: string | null) => number;

/** Characters of names, numbers and references. */
const WORD = '[A-Za-z0-9_.$\\u0080-\\uffff]';
const QUOTED_TAB = "'(?:[^']|'')*'";
const START = `(?:(${QUOTED_TAB}|${WORD}+)!)?(\\$?[A-Za-z]{1,3}\\$?([1-9]\\d{0,6})\\s*:\\s*\\$?[A-Za-z]{1,3})`;
/** Text, other names and numbers, which no rewriting may touch. */
const OTHER = `"[^"]*"|${QUOTED_TAB}|${WORD}+`;
const OPEN_RANGE = new RegExp(`${START}(?!${WORD}|\\s*[(!])|${OTHER}`, 'g');
const CLOSED_RANGE = new RegExp(`${START}\\$([1-9]\\d{0,6})(?!${WORD}|\\s*[(!])|${OTHER}`, 'g');

/**
 * Closes open ranges at the last row of their tab, for the engine knows none: `A2:A` becomes `A2:A$1000` in a tab of 1000 rows,
 * `'Quỹ xã hội'!C2:D` goes by the rows of that tab. The `$` keeps the end in its row when the formula is filled down, as an open
 * range keeps it. Whole columns (`A:A`), text and tab names stay, and so does a range that begins behind the last row.
 */
export function closeOpenRanges(formula: string, rowsOf: RowsOf): string {
  return formula.replace(OPEN_RANGE, (found, tab?: string, range?: string, first?: string) => {
    if (range === undefined) return found;
    const last = rowsOf(tabName(tab));
    return Number(first) > last ? found : `${found}$${last}`;
  });
}

/**
 * Shows ranges open that end with `$` in the last row of their tab: `A2:A$1000` becomes `A2:A` in a tab of 1000 rows; `A2:A1000`
 * and `A2:A$999` stay. One that was written with that very end, `$A$2:$A$1000`, is taken for open: it holds the same cells.
 */
export function reopenRanges(formula: string, rowsOf: RowsOf): string {
  return formula.replace(
    CLOSED_RANGE,
    (found, tab?: string, range?: string, _first?: string, last?: string) => {
      if (range === undefined || last === undefined || Number(last) !== rowsOf(tabName(tab))) return found;
      return found.slice(0, -last.length - 1);
    },
  );
}

/** The rows of a workbook's tabs for a formula in the tab with the engine's id; a tab that is not there has as many as this one. */
export function rowsOfTabs(engine: Engine, sheetId: string): RowsOf {
  return (tab) => {
    const other = tab === null ? null : engine.workbook.getSheetBySheetName(tab);
    return (other ?? engine.sheet(sheetId)).getRowCount();
  };
}

function tabName(written: string | undefined): string | null {
  if (written === undefined) return null;
  return written.startsWith("'") ? written.slice(1, -1).replace(/''/g, "'") : written;
}
