import type { Sheet } from 'hucre/xlsx';

/**
 * The rows that are repeated on each page, such as `$8:$9`; undefined for none. A new tab repeats the header of its table:
 * the frozen rows from the first one with lines, or all of them when none has lines. A tab of the file keeps its own,
 * which follow the frozen rows when they ended with them and the frozen rows are others now.
 */
export function printTitleRows(sheet: Sheet, before: Sheet | null): string | undefined {
  const frozen = sheet.freezePane?.rows ?? 0;
  if (before !== null) {
    const own = before.pageSetup?.printTitlesRow;
    const oldFrozen = before.freezePane?.rows ?? 0;
    const ended = Number(/\d+$/.exec(own ?? '')?.[0]);
    if (own === undefined || frozen === oldFrozen || frozen === 0 || ended !== oldFrozen) return own;
  }
  if (frozen === 0) return undefined;
  return `$${firstLinedRow(sheet, frozen) + 1}:$${frozen}`;
}

/** The first of the first rows that has a cell with a line; 0 when none has. */
function firstLinedRow(sheet: Sheet, rows: number): number {
  let first = rows;
  for (const [key, cell] of sheet.cells ?? []) {
    if (cell.style?.border !== undefined) first = Math.min(first, Number(key.split(',')[0]));
  }
  return first < rows ? first : 0;
}
