import { ownNotes } from '../core/page/own-notes';
import { FAULT_LINE, faultSentences } from '../core/settings/messages';
import type { SettingFault } from '../core/settings/read';
import type { Book } from './read';
import { Refusal } from './refusal';
import { onTab } from './run-command';

/**
 * Puts a note at each wrong entry of `Danh mục chỉ tiêu`, takes away those of entries that are right now, and gives the
 * sentences for the toast. One call where nothing changes, two else; none without the tab. A protected tab keeps its
 * notes: a command that only obeys the settings does not fail over them.
 */
export function tellFaults({ indicators }: Book, faults: readonly SettingFault[]): string[] {
  if (!indicators) return [];
  const { sheet, name } = indicators;
  const range = sheet.getDataRange();
  const notes = ownNotes(range.getNotes(), faults, { firstLine: FAULT_LINE });
  try {
    if (notes) onTab(name, () => range.setNotes(notes));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
  }
  return faultSentences(name, faults);
}
