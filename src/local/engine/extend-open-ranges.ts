import { type CellPatches, patchCells } from './cells';
import type { Engine } from './engine';
import { closeOpenRanges, type RowsOf, reopenRanges, rowsOfTabs } from './open-ranges';

/**
 * Lets open ranges reach the rows that were added behind the last row of a tab, which had `rows`: with 5 rows added to 1000
 * a formula `SUM(A2:A$1000)` becomes `SUM(A2:A$1005)`, in whatever tab it stands.
 */
export function extendOpenRanges(engine: Engine, sheetId: string, rows: number): void {
  const grown = engine.sheet(sheetId).getName();
  for (const sheet of engine.workbook.getSheets()) {
    const own = sheet.getSheetId();
    const rowsOf = rowsOfTabs(engine, own);
    const rowsBefore: RowsOf = (tab) => ((tab ?? sheet.getName()) === grown ? rows : rowsOf(tab));
    const patches: CellPatches = {};
    sheet.getCellMatrix().forValue((row, column, cell) => {
      const before = (cell ?? null)?.f ?? '';
      const after = closeOpenRanges(reopenRanges(before, rowsBefore), rowsOf);
      if (after !== before) patches[row] = { ...patches[row], [column]: { f: after } };
    });
    if (Object.keys(patches).length > 0) patchCells(engine, own, patches);
  }
}
