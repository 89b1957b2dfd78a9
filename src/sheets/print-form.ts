import { FRAME_FAULT, frameFaults } from '../core/frame/messages';
import { NO_PRINT_FORM, type PrintForm, readFrame } from '../core/frame/read-frame';
import { ownNotes } from '../core/page/own-notes';
import { type Book, readGrid } from './read';
import { onTabIfAllowed } from './run-command';

/** Reads `Mẫu in`. One call, none without the tab. */
export function readPrintForm({ frame }: Pick<Book, 'frame'>, year: number): PrintForm {
  return frame ? readFrame(readGrid(frame.sheet), year) : NO_PRINT_FORM;
}

/**
 * Tells at the cells of `Mẫu in` what cannot be followed, takes notes away where that was mended, and gives the sentence for the
 * toast. One call where nothing changes, two else; none without the tab. A protected tab keeps its notes.
 */
export function tellFrameFaults({ frame }: Pick<Book, 'frame'>, form: PrintForm): string[] {
  if (!frame) return [];
  const range = frame.sheet.getDataRange();
  const notes = ownNotes(range.getNotes(), form.faults, { firstLine: FRAME_FAULT });
  if (notes) onTabIfAllowed(frame.name, () => range.setNotes(notes));
  return frameFaults(frame.name, form);
}
