import { areaA1 } from '../../core/workbook/a1';
import type { CellPatches } from '../engine/cells';
import { googleCell } from '../engine/google-cell';
import type { HostBook } from './host-book';

/**
 * Throws by name when a formula would change that the host only keeps the result of and that fills cells beside itself: in Sheets they
 * would be empty then, here they would stay.
 */
export function refuseFilling({ engine }: HostBook, sheetId: string, patches: CellPatches): void {
  if (engine.kept.count === 0) return;
  const sheet = engine.sheet(sheetId);
  const cellAt = (row: number, column: number) => googleCell(sheet.getCellRaw(row, column) ?? null);
  for (const [line, cells] of Object.entries(patches)) {
    for (const place of Object.keys(cells)) {
      const [row, column] = [Number(line), Number(place)];
      const fills =
        cellAt(row, column + 1).google === 'filled' || cellAt(row + 1, column).google === 'filled';
      if (!fills || cellAt(row, column).kept !== true) continue;
      const cell = areaA1({ row, column, rows: 1, columns: 1 });
      throw new Error(
        `Changing ${cell}, whose formula fills cells beside it, is not modelled by the local host`,
      );
    }
  }
}
