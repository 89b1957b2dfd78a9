import { wordKey } from '../settings/layout';
import { cellText, isBlank } from '../tab/cell-kind';
import { type Header, headerText, isNumberRow, readHeader } from '../tab/header';
import { cleanText } from '../text/normalise';
import { type Cell, cellAt, type Grid } from '../workbook/workbook';

const BETWEEN_NUMBER_AND_TEXTS = ' · ';
const MOST_TEXTS = 5;
const LONGEST_TEXTS = 70;

/** A header stands no more rows above the leaf of its columns. */
const MOST_BANDS = 2;

/** A row as the dropdown of header rows offers it: row 4 of "TT", "Đơn vị", "KH" is "5 · TT | Đơn vị | KH". */
export function rowLabel(grid: Grid, row: number): string {
  return `${row + 1}${BETWEEN_NUMBER_AND_TEXTS}${rowTexts(grid, row)}`;
}

function rowTexts(grid: Grid, row: number): string {
  const texts = (grid[row] ?? []).filter((cell) => !isBlank(cell)).map((cell) => cleanText(cellText(cell)));
  const text = texts.slice(0, MOST_TEXTS).join(' | ').replace(/;/g, ',');
  return text.length > LONGEST_TEXTS ? text.slice(0, LONGEST_TEXTS).trimEnd() : text;
}

/** What a cell says of the row that heads a table: the row, that it is no row of the tab, or that its texts are gone. */
export type NamedRow =
  | { readonly kind: 'row'; readonly row: number }
  | { readonly kind: 'wrong' }
  | { readonly kind: 'lost' };

/**
 * The row that `5`, `dòng 5` or a label of the dropdown names; a label's texts win over its number, so that the row is found again
 * when others are inserted above it.
 */
export function namedRow(cell: Cell, grid: Grid): NamedRow {
  const text = cleanText(cellText(cell));
  const cut = text.indexOf(BETWEEN_NUMBER_AND_TEXTS);
  if (cut > 0) {
    const texts = wordKey(text.slice(cut + BETWEEN_NUMBER_AND_TEXTS.length));
    const alike = grid.flatMap((_, row) => (wordKey(rowTexts(grid, row)) === texts ? [row] : []));
    const own = Number(text.slice(0, cut)) - 1;
    const row = alike.includes(own) ? own : alike[0];
    return row === undefined ? { kind: 'lost' } : { kind: 'row', row };
  }
  const number = Number(/^(?:dòng |hàng )?(\d{1,6})$/i.exec(text)?.[1] ?? Number.NaN);
  return number >= 1 && number <= grid.length ? { kind: 'row', row: number - 1 } : { kind: 'wrong' };
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
