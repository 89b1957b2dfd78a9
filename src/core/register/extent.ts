import { cellKind, cellText, isBlank } from '../tab/cell-kind';
import { cellAt, type Grid, type Tab } from '../workbook/workbook';
import { mayHeadRegister, type RegisterColumns, registerColumns } from './columns';
import { looksLikeOwnRegister } from './own-tab';

/** Blank or foreign rows that end a register of staff's. */
const GAP = 2;

/** Where a register stands in its tab, rows counted from 0. */
export interface RegisterArea {
  readonly header: number;
  readonly columns: RegisterColumns;
}

/** Whether a header is that of our own tab, all rows below which are rows of it. */
export function isOwnHeader(grid: Grid, header: number): boolean {
  return looksLikeOwnRegister(grid.slice(header, header + 1));
}

/**
 * The row behind the last that has an indicator or a unit and a figure beside it. Two rows that have not end a register, but where
 * they are blank and the next row gives a unit a figure; in our own tab, which has 200 rows to be filled, they never do.
 */
export function endOfRegister(
  grid: Grid,
  { header, columns, before }: RegisterArea & { readonly before: number },
): number {
  const { indicator, unit, target } = columns;
  const isOwn = isOwnHeader(grid, header);
  let end = header + 1;
  let isForeign = false;
  for (let row = header + 1; row < before; row += 1) {
    const isApart = !isOwn && row - end >= GAP;
    if (isApart && isForeign) return end;
    const filled = [indicator, unit, target].filter((column) => !isBlank(cellAt(grid, row, column)));
    const isGiven = filled.includes(unit) && cellKind(cellAt(grid, row, target)) === 'figure';
    if (isApart ? isGiven : filled.length > 1) [end, isForeign] = [row + 1, false];
    else isForeign ||= !(grid[row] ?? []).every(isBlank);
  }
  return end;
}

/** Rows, by the row whose indicator they share, where its cell is merged over them. */
function mergedIndicators({ merges = [] }: Tab, column: number): ReadonlySet<number> {
  const lower = merges.filter((area) => area.column <= column && column < area.column + area.columns);
  return new Set(lower.flatMap(({ row, rows }) => Array.from({ length: rows - 1 }, (_, at) => row + 1 + at)));
}

/**
 * Tells whether a row without an indicator has the one above: below a merged cell, and in a list of staff's that types each once. Where the
 * list repeats an indicator from row to row, and in our own tab, whose rows each name theirs, it was forgotten.
 */
export function sharesIndicator(
  tab: Tab,
  { header, columns, end }: RegisterArea & { readonly end: number },
): (row: number) => boolean {
  const merged = mergedIndicators(tab, columns.indicator);
  const texts = tab.values.slice(header + 1, end).map((cells) => cellText(cells[columns.indicator] ?? ''));
  const isRepeated = texts.some((text, at) => text !== '' && text === texts[at + 1]);
  const isOnce = !isRepeated && !isOwnHeader(tab.values, header);
  return (row) => isOnce || merged.has(row);
}

/** Rows in which the header of our own tab is looked for. */
const HEADER_ROWS = 10;

/** Whether merged cells of our own tab may say which indicator a row has that names none. */
export function wantsIndicatorMerges({ values }: Tab): boolean {
  const rows = Math.min(HEADER_ROWS, values.length);
  for (let header = 0; header < rows; header += 1) {
    if (!mayHeadRegister(values, header) || !isOwnHeader(values, header)) continue;
    const columns = registerColumns(values, header);
    if (columns === null) continue;
    const { indicator, unit, target } = columns;
    return values
      .slice(header + 1)
      .some((cells) => !cells[indicator] && !isBlank(cells[unit] ?? '') && !isBlank(cells[target] ?? ''));
  }
  return false;
}
