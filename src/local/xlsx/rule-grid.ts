import type { Sheet } from 'hucre/xlsx';
import { parseAreas } from './areas';
import { clipToGrid, type Grid, gridOf } from './grid';
import { XlsxError } from './xlsx-error';

/** The engine keeps about a kilobyte for each cell of each conditional format: these are half a gigabyte. */
const MOST_RULED_CELLS = 500_000;
/** Rows below the last one that rules still colour when they must not reach as far as they say. */
const ROWS_BELOW = 50;

/**
 * How far the conditional formats of a tab reach in the engine: to the end of the grid, where that is too much to 50 rows
 * below the last one. Throws an {@link XlsxError} that names the tab when that is too much, too.
 */
export function ruleGrid(areas: readonly string[], sheet: Pick<Sheet, 'name' | 'rows'>): Grid {
  const whole = gridOf(sheet);
  if (ruledCells(areas, whole) <= MOST_RULED_CELLS) return whole;
  const used = { ...whole, rows: sheet.rows.length + ROWS_BELOW };
  const cells = ruledCells(areas, used);
  if (cells <= MOST_RULED_CELLS) return used;
  throw new XlsxError(
    `The workbook is too large: tab "${sheet.name}" has ${areas.length} conditional formats over ${cells} cells, at most ${MOST_RULED_CELLS} can be opened`,
  );
}

function ruledCells(areas: readonly string[], grid: Grid): number {
  const cells = areas.map((area) =>
    parseAreas(area)
      .flatMap((range) => clipToGrid(range, grid) ?? [])
      .reduce((sum, r) => sum + (r.endRow - r.startRow + 1) * (r.endColumn - r.startColumn + 1), 0),
  );
  return cells.reduce((sum, each) => sum + each, 0);
}
