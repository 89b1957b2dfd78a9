import { SetSelectionsOperation } from '@univerjs/sheets';
import type { Area } from '../../core/workbook/workbook';
import type { Engine } from '../engine/engine';
import { toEngineRange } from '../services/area';

/** Chooses cells of the tab on the screen, the first of them as the one that is typed into, and scrolls to them. */
export function selectCells(engine: Engine, sheetId: string, area: Area): void {
  const range = toEngineRange(area);
  const { startRow, startColumn } = range;
  const primary = {
    startRow,
    startColumn,
    endRow: startRow,
    endColumn: startColumn,
    actualRow: startRow,
    actualColumn: startColumn,
    isMerged: false,
    isMergedMainCell: false,
  };
  engine.execute(SetSelectionsOperation.id, {
    subUnitId: sheetId,
    selections: [{ range, primary, style: null }],
    reveal: true,
  });
}
