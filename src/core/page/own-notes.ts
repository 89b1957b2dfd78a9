import { addToGroup } from '../collection/group-by';
/** A sentence for a cell, counted from 0 from the corner of the notes given. */
export interface CellSentence {
  readonly row: number;
  readonly column: number;
  readonly message: string;
}

/**
 * The notes a range must have so that each cell told carries its sentences: notes of staff stay, ours below them, and
 * ours at cells that are not told any more are gone. Ours are known by `firstLine`; the sentences are the one line
 * below it. Rows × columns as given; null when no note changes.
 */
export function ownNotes(
  notes: readonly (readonly string[])[],
  told: readonly CellSentence[],
  { firstLine }: { readonly firstLine: string },
): string[][] | null {
  const sentences = new Map<string, string[]>();
  for (const { row, column, message } of told) {
    const place = `${row},${column}`;
    addToGroup(sentences, place, message);
  }
  let changed = false;
  const wanted = notes.map((row, rowIndex) =>
    row.map((note, column) => {
      const own = sentences.get(`${rowIndex},${column}`);
      const kept = withoutOurs(note, firstLine);
      const ours = own ? [firstLine, own.join(' ')] : [];
      const text = [...(kept === '' ? [] : [kept]), ...ours].join('\n');
      if (text === note || (ours.length === 0 && kept === note)) return note;
      changed = true;
      return text;
    }),
  );
  return changed ? wanted : null;
}

/** A note without our line and the sentences below it; a note of the staff comes back as it is. */
function withoutOurs(note: string, firstLine: string): string {
  const lines = note.split('\n');
  const ours = lines.indexOf(firstLine);
  if (ours < 0) return note;
  return [...lines.slice(0, ours), ...lines.slice(ours + 2)].join('\n');
}
