import type { IRange } from '@univerjs/core';
import { areaA1, cellA1 } from '../../core/workbook/a1';
import { columnNumber } from './formulas';

const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;
const AREA = /^\$?([A-Z]{1,3})?\$?(\d{1,7})?(?::\$?([A-Z]{1,3})?\$?(\d{1,7})?)?$/i;

/** Reads `A1:B9 D4 F:F` into ranges, both ends included; what cannot be read is left out. */
export function parseAreas(text: string): IRange[] {
  return text.split(/\s+/).flatMap((part) => {
    const match = AREA.exec(part);
    if (part === '' || match === null) return [];
    const [, firstColumn, firstRow, lastColumn, lastRow] = match;
    const single = !part.includes(':');
    return [
      {
        startRow: firstRow === undefined ? 0 : Number(firstRow) - 1,
        startColumn: firstColumn === undefined ? 0 : columnNumber(firstColumn),
        endRow: rowOf(single ? firstRow : lastRow),
        endColumn: columnOf(single ? firstColumn : lastColumn),
      },
    ];
  });
}

function rowOf(text: string | undefined): number {
  return text === undefined ? LAST_ROW : Number(text) - 1;
}

function columnOf(text: string | undefined): number {
  return text === undefined ? LAST_COLUMN : columnNumber(text);
}

/** Writes ranges as `A1:B9 D4`. */
export function formatAreas(ranges: readonly IRange[]): string {
  return ranges.map((range) => formatArea(range)).join(' ');
}

/** Writes a range as `A1:B9`, a lone cell as `D4`. */
export function formatArea(range: IRange): string {
  if (range.startRow === range.endRow && range.startColumn === range.endColumn) {
    return cellA1({ row: range.startRow, column: range.startColumn });
  }
  return areaA1({
    row: range.startRow,
    column: range.startColumn,
    rows: Math.min(range.endRow, LAST_ROW) - range.startRow + 1,
    columns: Math.min(range.endColumn, LAST_COLUMN) - range.startColumn + 1,
  });
}
