import { ownNotes } from '../core/page/own-notes';
import { MEMORY_LINE, memoryLines } from '../core/settings/memory';
import { FAULT_LINE, faultSentences, WAITING_LINE } from '../core/settings/messages';
import type { ReadSettings } from '../core/settings/read';
import type { Grid } from '../core/workbook/workbook';
import type { Book } from './read';
import { onTabIfAllowed } from './run-command';

/**
 * Puts a note at each wrong entry of `Danh mục chỉ tiêu`, at each row that waits to be filled and at each cell of letters, takes
 * away those that are right now, opens the folded columns while a row waits, and gives the sentences for the toast. One call
 * where nothing changes, two or three else; none without the tab. A protected tab keeps its notes: a command that only obeys the settings does not fail over them.
 */
export function tellFaults(
  { indicators }: Pick<Book, 'indicators'>,
  { faults, understood, waiting, needsColumns }: ReadSettings,
  typed: Grid,
): string[] {
  if (!indicators) return [];
  const { sheet, name } = indicators;
  const range = sheet.getDataRange();
  const before = range.getNotes();
  const meant = memoryLines(typed, before, understood);
  const kinds = [
    { told: faults, firstLine: FAULT_LINE },
    { told: waiting, firstLine: WAITING_LINE },
    { told: meant, firstLine: MEMORY_LINE },
  ];
  const notes = kinds.reduce<readonly (readonly string[])[]>(
    (known, { told, firstLine }) => ownNotes(known, told, { firstLine }) ?? known,
    before,
  );
  const changed = JSON.stringify(notes) !== JSON.stringify(before);
  onTabIfAllowed(name, () => {
    if (changed) range.setNotes(notes.map((row) => [...row]));
    if (needsColumns) sheet.expandAllColumnGroups();
  });
  return faultSentences(name, faults);
}
