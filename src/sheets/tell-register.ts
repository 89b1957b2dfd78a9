import { ownNotes } from '../core/page/own-notes';
import { REGISTER_FAULT_LINE, registerFaultSentences, registerFaultsIn } from '../core/register/fault-notes';
import type { Survey } from '../core/survey/survey';
import type { Book } from './read';
import { onTabIfAllowed } from './run-command';

/**
 * Puts a note at each cell of `Giao chỉ tiêu` that is not used, takes away those that are right now, and gives the sentence for the
 * toast. One call where nothing changes, two else; none without the tab. A protected tab keeps its notes.
 */
export function tellRegister(
  { register }: Pick<Book, 'register'>,
  { problems }: Pick<Survey, 'problems'>,
): string[] {
  if (!register) return [];
  const { sheet, name } = register;
  const faults = registerFaultsIn(name, problems);
  const range = sheet.getDataRange();
  const notes = ownNotes(range.getNotes(), faults, { firstLine: REGISTER_FAULT_LINE });
  if (notes) onTabIfAllowed(name, () => range.setNotes(notes));
  return registerFaultSentences(name, faults);
}
