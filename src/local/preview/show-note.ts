import { SheetsSelectionsService } from '@univerjs/sheets';
import { SheetsNoteModel } from '@univerjs/sheets-note';
import { SheetsNotePopupService } from '@univerjs/sheets-note-ui';
import { IEditorBridgeService } from '@univerjs/sheets-ui';
import type { Engine } from '../engine/engine';
import { cellBox } from './cell-box';
import type { CellPlace } from './cell-list';

/** The note of a cell; '' without one. */
export function noteOf(engine: Engine, { sheetId, row, column }: CellPlace): string {
  return engine.get(SheetsNoteModel).getNote(engine.unitId, sheetId, { row, col: column })?.note ?? '';
}

/**
 * Shows the note of a cell that was just chosen by itself, and takes away the one of the cell that was left. The engine does so for
 * pointer and arrow keys; a cell that is gone to by its name needs it. Another tab opens without notes.
 */
export function showNote(engine: Engine, place: CellPlace, from: CellPlace | null): void {
  const popups = engine.get(SheetsNotePopupService);
  const { unitId } = engine;
  const { sheetId: subUnitId, row, column: col } = place;
  const active = popups.activePopup;
  if (active?.subUnitId === subUnitId && active.row === row && active.col === col) return;
  const note = engine.get(SheetsNoteModel).getNote(unitId, subUnitId, { row, col });
  const isAlone = from?.sheetId === subUnitId && isSingle(engine);
  if (note && !note.show && isAlone && cellBox(engine, place) !== null) {
    popups.showPopup({ unitId, subUnitId, noteId: note.id, row, col });
  } else if (active?.temp !== true) {
    popups.hidePopup(true);
  }
}

/** Whether one cell is chosen, or the cells that one merge covers, and none is being edited. */
function isSingle(engine: Engine): boolean {
  if (engine.get(IEditorBridgeService).isVisible().visible) return false;
  const chosen = engine.get(SheetsSelectionsService).getCurrentLastSelection();
  return (
    chosen?.range.endRow === chosen?.primary?.endRow && chosen?.range.endColumn === chosen?.primary?.endColumn
  );
}
