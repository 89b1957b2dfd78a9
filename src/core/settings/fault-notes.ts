import type { SettingFault } from './read';

/** By this line a part of a note is known to be ours; the sentence is the one line below it. */
const FIRST_LINE = 'Tiện ích Chỉ tiêu: nội dung ô này chưa dùng được.';

/**
 * The notes a tab must have so that each wrong entry carries its sentence: notes of staff stay, ours below them, and ours
 * at cells that are right now are gone. Rows × columns as given; null when no note changes.
 */
export function faultNotes(
  notes: readonly (readonly string[])[],
  faults: readonly SettingFault[],
): string[][] | null {
  const sentences = new Map<string, string[]>();
  for (const { row, column, message } of faults) {
    const place = `${row},${column}`;
    sentences.set(place, [...(sentences.get(place) ?? []), message]);
  }
  let changed = false;
  const wanted = notes.map((row, rowIndex) =>
    row.map((note, column) => {
      const told = sentences.get(`${rowIndex},${column}`);
      const own = told ? [FIRST_LINE, told.join(' ')] : [];
      const kept = withoutOurs(note);
      const text = [...(kept === '' ? [] : [kept]), ...own].join('\n');
      if (text === note || (own.length === 0 && kept === note)) return note;
      changed = true;
      return text;
    }),
  );
  return changed ? wanted : null;
}

/** A note without our line and the sentence below it; a note of the staff comes back as it is. */
function withoutOurs(note: string): string {
  const lines = note.split('\n');
  const ours = lines.indexOf(FIRST_LINE);
  if (ours < 0) return note;
  return [...lines.slice(0, ours), ...lines.slice(ours + 2)].join('\n');
}
