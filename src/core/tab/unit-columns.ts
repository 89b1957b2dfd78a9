import { isMeasureHeading, isMeasureText } from '../measure/row-measure';
import { cleanText } from '../text/normalise';
import { type Cell, cellAt, type Grid } from '../workbook/workbook';
import { cellKind, hasFigure, isBlank } from './cell-kind';
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

/**
 * The same without those of which what stands below tells that they are none: units of measure, "Đơn vị" over "con", "lít", "ha", or how many
 * were counted of each name, "Tổ chức | Đảng viên" over 0, 1 and 2 beside names whose heading stands a row higher.
 */
export function unitColumnsBelow(grid: Grid, row: number): readonly number[] {
  return unitColumnsOf(grid[row] ?? []).filter((column) => {
    const isMeasure = isMeasureHeading(cellAt(grid, row, column)) && areMeasuresBelow(grid, row, column);
    return !isMeasure && !countsNames(grid, row, column);
  });
}

/** Whether a heading below others stands over figures alone, and left of it names do, all of them different. */
function countsNames(grid: Grid, row: number, column: number): boolean {
  const kindOf = (cells: readonly Cell[]) => cellKind(cells[column] ?? '');
  const below = grid.slice(row + 1, row + 1 + SAMPLE);
  const end = below.findIndex((cells) => !['blank', 'figure'].includes(kindOf(cells)));
  const rows = below.slice(0, end < 0 ? SAMPLE : end).filter((cells) => kindOf(cells) === 'figure');
  if (rows.length < 2) return false;
  return (grid[row] ?? []).slice(0, column).some((heading, left) => {
    const names = rows.map((cells) => cells[left] ?? '');
    const areNames = names.every((name) => cellKind(name) === 'words');
    return isBlank(heading) && areNames && new Set(names).size === names.length;
  });
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
