import { isBlank } from '../tab/cell-kind';
import { readOrdinal } from '../tab/numbering';
import { cellAt, type Grid } from '../workbook/workbook';
import type { Body } from './body';

/**
 * Whether most units have rows of figures right below their names in which neither name nor number stands: several rows tell of each, and
 * the first alone is not its figure. A row that is numbered, or has a sign for a name, is one of another unit.
 */
export function haveRowsBelowNames(
  grid: Grid,
  { rows, nameless }: Body,
  { unitColumn, ordinalColumn }: { readonly unitColumn: number; readonly ordinalColumn: number | null },
): boolean {
  const isBare = (row: number) =>
    isBlank(cellAt(grid, row, unitColumn)) &&
    (ordinalColumn === null || readOrdinal(cellAt(grid, row, ordinalColumn)) === null);
  const below = new Set(nameless.filter(isBare));
  const units = rows.filter(({ figures, total }) => figures && !total);
  const several = units.filter(({ row }) => below.has(row + 1)).length;
  return several > 1 && several * 2 >= units.length;
}
