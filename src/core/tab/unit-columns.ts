import { isMeasureHeading, isMeasureText } from '../measure/row-measure';
import { cleanText } from '../text/normalise';
import { type Cell, cellAt, type Grid } from '../workbook/workbook';
import { cellKind, hasFigure } from './cell-kind';
import { isUnitHeader } from './unit-header';

/** Rows below a heading that tell names from units of measure. */
const SAMPLE = 20;

/** The columns of a row whose texts head units. */
export function unitColumnsOf(cells: readonly Cell[]): readonly number[] {
  const found: number[] = [];
  cells.forEach((cell, column) => {
    if (typeof cell === 'string' && isUnitHeader(cell)) found.push(column);
  });
  return found;
}

/** The same without those that are columns of units of measure by what stands below: "Đơn vị" over "con", "lít", "ha". */
export function unitColumnsBelow(grid: Grid, row: number): readonly number[] {
  return unitColumnsOf(grid[row] ?? []).filter(
    (column) => !isMeasureHeading(cellAt(grid, row, column)) || !areMeasuresBelow(grid, row, column),
  );
}

/** Whether most words below a heading, in rows with figures behind them, are units of measure: "Xã …" in a form to be filled in is none. */
export function areMeasuresBelow(grid: Grid, row: number, column: number): boolean {
  const words: string[] = [];
  for (let below = row + 1; below < Math.min(grid.length, row + 1 + SAMPLE); below += 1) {
    const cell = cellAt(grid, below, column);
    if (isMeasureHeading(cell)) break;
    if (cellKind(cell) === 'words' && hasFigure((grid[below] ?? []).slice(column + 1)))
      words.push(cleanText(String(cell)));
  }
  return words.filter(isMeasureText).length * 2 > words.length;
}
