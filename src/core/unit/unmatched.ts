import type { Draft } from './draft';
import { type FindAlike, prepareLikeness } from './likeness';
import type { UnmatchedName } from './named-row';

/**
 * Units to report: those a short name could not choose between, those that staff's list lacks, and, without a list,
 * those of a single table that look like units of other tables.
 */
export function findUnmatched(
  drafts: readonly Draft[],
  rivals: ReadonlyMap<number, readonly number[]>,
): readonly UnmatchedName[] {
  const hasList = drafts.some(({ listed }) => listed !== null);
  const tables = new Set(drafts.flatMap((draft) => [...draft.tables])).size;
  const open = drafts.filter((draft) => {
    const alone = draft.tables.size === 1 && tables > 1;
    return draft.rows.length > 0 && draft.listed === null && (hasList || alone || rivals.has(draft.leader));
  });
  if (open.length === 0) return [];
  const byLeader = new Map(drafts.map((draft) => [draft.leader, draft]));
  const alike = prepareLikeness(
    drafts.flatMap((draft) => draft.members.map(({ name }) => ({ name, id: draft.leader }))),
  );
  return open.flatMap((draft): UnmatchedName[] => {
    const leaders = rivals.get(draft.leader) ?? findAlike(draft, alike);
    const suggestions = leaders.flatMap((leader) => {
      const other = byLeader.get(leader);
      return other === undefined || sharesTable(draft, other) ? [] : [other.name];
    });
    const [row = 0] = draft.rows;
    return hasList || suggestions.length > 0 ? [{ row, suggestions }] : [];
  });
}

function findAlike(draft: Draft, alike: FindAlike): readonly number[] {
  return [...new Set(draft.members.flatMap(({ name }) => alike({ name, id: draft.leader })))];
}

function sharesTable(draft: Draft, other: Draft): boolean {
  return [...draft.tables].some((table) => other.tables.has(table));
}
