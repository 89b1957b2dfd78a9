import { isRepeated, type KeptDraft, type KeptList } from '../page/kept-list';
import { wholeDraft } from './kept-drafts';

interface TypedRows {
  /** Rows of the previous page whose text belongs to a row of now, by its key. */
  readonly byKey: ReadonlyMap<string, readonly number[]>;
  /** Rows for text whose own row is gone, or can no longer be told. */
  readonly lost: readonly KeptDraft[];
}

/**
 * Where what people typed beside rows of a list goes: to the row of now with its key, else into a row of its own, which `lostDraft`
 * gives. A text that stands twice is kept once.
 */
export function typedRows<K extends { readonly key: string }>(
  kept: KeptList<K>,
  keys: ReadonlySet<string>,
  lostDraft: (row: number, key: K) => KeptDraft,
): TypedRows {
  const byKey = new Map<string, number[]>();
  const lost: KeptDraft[] = [];
  for (const { row, key, typed } of kept.rows) {
    if (key === null) lost.push(wholeDraft(row, kept.form));
    else if (typed) {
      const known = byKey.get(key.key) ?? [];
      if (known.some((other) => isRepeated(kept, row, other))) continue;
      if (keys.has(key.key) && known.length === 0) byKey.set(key.key, [row]);
      else lost.push(lostDraft(row, key));
    }
  }
  return { byKey, lost };
}
