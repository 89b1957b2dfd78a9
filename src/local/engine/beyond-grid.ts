/** Rows and columns of the tab of that name; `null` asks for the tab that the formula stands in, and is given for no such tab. */
export type SizeOf = (tab: string | null) => { readonly rows: number; readonly columns: number } | null;

const WORD = '[A-Za-z0-9_.$\\u0080-\\uffff]';
const QUOTED_TAB = "'(?:[^']|'')*'";
const CELL = '\\$?([A-Za-z]{1,3})\\$?([1-9]\\d{0,6})';
/** A reference to a cell or a range, or else text, another name or a number. */
const REFERENCE = new RegExp(
  `(?:(${QUOTED_TAB}|${WORD}+)!)?(?<!${WORD})${CELL}(?:\\s*:\\s*${CELL})?(?!${WORD}|\\s*[(!])|"[^"]*"|${QUOTED_TAB}|${WORD}+`,
  'g',
);

/**
 * The first reference of a formula that lies beyond its tab's last row or column, null for none: Sheets shows `#REF!` there and
 * keeps it when the tab grows, the engine an empty cell.
 */
export function firstBeyondGrid(formula: string, sizeOf: SizeOf): string | null {
  for (const [found, tab, column, row, lastColumn, lastRow] of formula.matchAll(REFERENCE)) {
    if (column === undefined || row === undefined) continue;
    const size = sizeOf(tab === undefined ? null : tabName(tab));
    if (size === null) continue;
    const columns = Math.max(columnNumber(column), columnNumber(lastColumn ?? ''));
    const rows = Math.max(Number(row), Number(lastRow ?? 0));
    if (columns > size.columns || rows > size.rows) return found;
  }
  return null;
}

/** A → 1, Z → 26, AA → 27; '' → 0. */
function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}

function tabName(written: string): string {
  return written.startsWith("'") ? written.slice(1, -1).replace(/''/g, "'") : written;
}
