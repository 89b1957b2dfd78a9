import type { Draft } from './draft';
import { type Match, prepareLikeness } from './likeness';
import type { UnmatchedName } from './named-row';
import { reasonOf, type Suggestion, type SuggestionReason } from './suggestion';

const MOST_SUGGESTIONS = 3;

/** More units that stand alone are another list of units, not slips of the pen; no look-alikes are searched for them. */
const MOST_SEARCHED = 2000;

/**
 * Units that others may be meant for, by leader, at most three each, best first: those a short name could not choose
 * between, else those that look like it. Asked for units that stand alone only: in a single table of several, in
 * rows that staff's list lacks, or with a short name of several units. Units of one table are never suggested for
 * one another, a unit never for itself.
 */
export function suggestUnits(
  drafts: readonly Draft[],
  rivals: ReadonlyMap<number, readonly number[]>,
): ReadonlyMap<number, readonly Suggestion[]> {
  const hasList = drafts.some(({ listed }) => listed !== null);
  const tables = new Set(drafts.flatMap((draft) => [...draft.tables])).size;
  const alone = drafts.filter(({ tables: own, rows, listed, leader }) => {
    if (rows.length === 0) return false;
    return (own.size === 1 && tables > 1) || (hasList && listed === null) || rivals.has(leader);
  });
  if (alone.length === 0) return new Map();
  const byLeader = new Map(drafts.map((draft) => [draft.leader, draft]));
  const findAlike = prepareLikeness(
    drafts.flatMap((draft) => draft.members.map(({ name }) => ({ name, id: draft.leader }))),
  );
  const suggested = new Map<number, readonly Suggestion[]>();
  let searched = 0;
  for (const draft of alone) {
    const mayBe = (id: number): boolean => {
      const other = byLeader.get(id);
      return other !== undefined && id !== draft.leader && !sharesTable(draft, other);
    };
    const names = draft.members.map(({ name }) => name);
    const possible = rivals.get(draft.leader)?.filter(mayBe).slice(0, MOST_SUGGESTIONS);
    if (possible === undefined) searched += 1;
    if (searched > MOST_SEARCHED && possible === undefined) continue;
    const matches = possible
      ? possible.map((id): Match => ({ id, reason: reasonAmong(draft, byLeader.get(id)) }))
      : findAlike(names, mayBe);
    const suggestions = matches.map(({ id, reason }) => ({ name: byLeader.get(id)?.name ?? '', reason }));
    if (suggestions.length > 0) suggested.set(draft.leader, suggestions);
  }
  return suggested;
}

/** Units to report: those that staff's list lacks, and, without a list, those with suggestions. */
export function findUnmatched(
  drafts: readonly Draft[],
  suggested: ReadonlyMap<number, readonly Suggestion[]>,
): readonly UnmatchedName[] {
  const hasList = drafts.some(({ listed }) => listed !== null);
  return drafts.flatMap(({ leader, listed, rows }): UnmatchedName[] => {
    const [row] = rows;
    const suggestions = suggested.get(leader) ?? [];
    if (row === undefined || listed !== null || (!hasList && suggestions.length === 0)) return [];
    return [{ row, suggestions }];
  });
}

/** The most telling difference between any names of two units. */
function reasonAmong(draft: Draft, other: Draft | undefined): SuggestionReason {
  const reasons = draft.members.flatMap(({ name }) =>
    (other?.members ?? []).map((member) => reasonOf(name, member.name)),
  );
  return reasons.find((reason) => reason !== 'alike') ?? 'alike';
}

function sharesTable(draft: Draft, other: Draft): boolean {
  return [...draft.tables].some((table) => other.tables.has(table));
}
