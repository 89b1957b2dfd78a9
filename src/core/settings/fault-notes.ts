import { ownNotes } from '../page/own-notes';
import type { SettingFault } from './read';

/** By this line a part of a note is known to be ours; the sentence is the one line below it. */
const FIRST_LINE = 'Tiện ích Chỉ tiêu: nội dung ô này chưa dùng được.';

/** {@link ownNotes} for wrong entries: each cell with one carries its sentence, cells that are right now none of ours. */
export function faultNotes(
  notes: readonly (readonly string[])[],
  faults: readonly SettingFault[],
): string[][] | null {
  return ownNotes(notes, faults, { firstLine: FIRST_LINE });
}
