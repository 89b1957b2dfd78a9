import { cellText, isBlank } from '../tab/cell-kind';
import { type Header, headerText, isNumberRow, readHeader } from '../tab/header';
import { cleanText } from '../text/normalise';
import { wordKey } from '../text/word-key';
import { type Cell, cellAt, type Grid } from '../workbook/workbook';

const BETWEEN_NUMBER_AND_TEXTS = ' · ';
const BETWEEN_TEXTS = ' | ';
const MOST_TEXTS = 5;
const LONGEST_TEXTS = 70;

/** A header stands no more rows above the leaf of its columns. */
const MOST_BANDS = 2;

/** A row as the dropdown of header rows offers it: row 4 of "TT", "Đơn vị", "KH" is "5 · TT | Đơn vị | KH". */
export function rowLabel(grid: Grid, row: number): string {
  const shown: string[] = [];
  for (const text of rowTexts(grid[row] ?? []).slice(0, MOST_TEXTS)) {
    if (shown.length > 0 && [...shown, text].join(BETWEEN_TEXTS).length > LONGEST_TEXTS) break;
    shown.push(text);
  }
  return `${row + 1}${BETWEEN_NUMBER_AND_TEXTS}${shown.join(BETWEEN_TEXTS)}`;
}

function rowTexts(cells: readonly Cell[]): readonly string[] {
  const filled = cells.filter((cell) => !isBlank(cell));
  return filled.map((cell) => cleanText(cellText(cell).replace(/[;|]/g, ',')));
}

/** What a cell says of the row that heads a table: the row, that it is no row of the tab, or that its texts are gone. */
export type NamedRow =
  | { readonly kind: 'row'; readonly row: number }
  | { readonly kind: 'wrong' }
  | { readonly kind: 'lost' };

/**
 * The row that `5`, `dòng 5` or a label of the dropdown names; a label's texts win over its number, so that the row is found again
 * when others are inserted above it. Half of its texts are enough, since headings come and go.
 */
export function namedRow(cell: Cell, grid: Grid): NamedRow {
  const text = cleanText(cellText(cell));
  const cut = text.indexOf(BETWEEN_NUMBER_AND_TEXTS);
  if (cut > 0) {
    const texts = text
      .slice(cut + BETWEEN_NUMBER_AND_TEXTS.length)
      .split(BETWEEN_TEXTS)
      .map(wordKey);
    const row = likestRow(grid, { texts, near: Number(text.slice(0, cut)) - 1 });
    return row === null ? { kind: 'lost' } : { kind: 'row', row };
  }
  const number = Number(/^(?:dòng |hàng )?(\d{1,6})$/i.exec(text)?.[1] ?? Number.NaN);
  return number >= 1 && number <= grid.length ? { kind: 'row', row: number - 1 } : { kind: 'wrong' };
}

/** The row with the most of some texts, half of them at least; of several the one nearest to where it was. */
function likestRow(
  grid: Grid,
  { texts, near }: { readonly texts: readonly string[]; readonly near: number },
): number | null {
  let best: { readonly row: number; readonly found: number } | null = null;
  for (const [row, cells] of grid.entries()) {
    const own = new Set(rowTexts(cells).map(wordKey));
    const found = texts.filter((text) => own.has(text)).length;
    if (2 * found < texts.length || found === 0) continue;
    const isNearer = best !== null && Math.abs(row - near) < Math.abs(best.row - near);
    if (best === null || found > best.found || (found === best.found && isNearer)) best = { row, found };
  }
  return best?.row ?? null;
}

/**
 * The header that a declared row belongs to: bands above and below it as recognition reads them, where the unit column says so;
 * else the row alone, whatever its words are, with the row of column numbers below it.
 */
export function declaredHeader(grid: Grid, row: number, unitColumn: number): Header {
  for (let anchor = row; anchor >= Math.max(0, row - MOST_BANDS); anchor -= 1) {
    if (isBlank(cellAt(grid, anchor, unitColumn))) continue;
    const found = readHeader(grid, anchor, [unitColumn]);
    if (found !== null && found.first <= row && row <= found.last) return found;
    break;
  }
  const width = (grid[row] ?? []).length;
  const columns = Array.from({ length: width }, (_, column) => {
    const text = headerText(cellAt(grid, row, column));
    return { column, path: text === null ? [] : [text] };
  });
  const last = isNumberRow(grid, row + 1, unitColumn) ? row + 1 : row;
  return { first: row, last, columns, unitColumns: [unitColumn] };
}
