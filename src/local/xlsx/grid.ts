import type { IRange } from '@univerjs/core';
import type { Sheet } from 'hucre/xlsx';
import { columnNumber } from './formulas';
import { XlsxError } from './xlsx-error';

const MINIMUM_ROWS = 1000;
const MINIMUM_COLUMNS = 26;
/** What a spreadsheet holds at most (support.google.com/drive/answer/37603). */
const MOST_CELLS = 10_000_000;
const MOST_BYTES = 150 * 1024 * 1024;
/** Cells that a file may write down, blank ones with a look too: four millions of them took 1,5 GB. */
const MOST_WRITTEN = 2_000_000;

/** How many rows and columns a tab has. */
export interface Grid {
  readonly rows: number;
  readonly columns: number;
}

/** The grid that Sheets makes for a tab on import: at least 1.000 rows and 26 columns. */
export function gridOf(sheet: Pick<Sheet, 'rows'>): Grid {
  return {
    rows: Math.max(MINIMUM_ROWS, sheet.rows.length),
    columns: sheet.rows.reduce((most, row) => Math.max(most, row.length), MINIMUM_COLUMNS),
  };
}

/** The part of a range that lies in the grid: files name all 1.048.576 rows where they mean the tab; null when none does. */
export function clipToGrid(range: IRange, { rows, columns }: Grid): IRange | null {
  if (range.startRow >= rows || range.startColumn >= columns) return null;
  return {
    ...range,
    endRow: Math.min(range.endRow, rows - 1),
    endColumn: Math.min(range.endColumn, columns - 1),
  };
}

/** Throws an {@link XlsxError} that names the tab when its XML is larger than 150 MB: reading it would take a gigabyte. */
export function refuseLongPart(tab: string, bytes: number): void {
  if (bytes > MOST_BYTES) throw new XlsxError(`The workbook is too large: tab "${tab}" has more than 150 MB`);
}

/**
 * Throws an {@link XlsxError} that names the widest tab and its last cell when the grids would have more than 10 million cells, or the
 * longest when more cells are written down than can be held.
 */
export function refuseHugeGrids(tabs: readonly { readonly name: string; readonly xml: string }[]): void {
  const grids = tabs.map(({ name, xml }) => ({ name, ...lastCell(xml) }));
  const written = grids.reduce((sum, grid) => sum + grid.cells, 0);
  const [longest] = [...grids].sort((a, b) => b.cells - a.cells);
  if (written > MOST_WRITTEN)
    throw new XlsxError(
      `The workbook is too large: ${written} cells are written down, at most ${MOST_WRITTEN} can be opened; tab "${longest?.name}" has ${longest?.cells}`,
    );
  const cellsOf = ({ rows, columns }: Grid) =>
    Math.max(MINIMUM_ROWS, rows) * Math.max(MINIMUM_COLUMNS, columns);
  const cells = grids.reduce((sum, grid) => sum + cellsOf(grid), 0);
  if (cells <= MOST_CELLS) return;
  const [most] = grids.sort((a, b) => cellsOf(b) - cellsOf(a));
  throw new XlsxError(
    `The workbook is too large: ${cells} cells, a spreadsheet has at most ${MOST_CELLS}; tab "${most?.name}" goes down to row ${most?.rows} with ${most?.columns} columns`,
  );
}

function lastCell(sheetXml: string): Grid & { readonly cells: number } {
  const cell = /<c [^>]*?\br="([A-Z]{1,3})(\d{1,7})"/g;
  let rows = 0;
  let columns = 0;
  let cells = 0;
  let last = '';
  for (let match = cell.exec(sheetXml); match !== null; match = cell.exec(sheetXml)) {
    const [, letters = '', row] = match;
    rows = Math.max(rows, Number(row));
    cells += 1;
    if (letters === last) continue;
    last = letters;
    columns = Math.max(columns, columnNumber(letters) + 1);
  }
  return { rows, columns, cells };
}
