import { lazy } from '../collection/lazy';
import type { Draft } from './draft';
import { type Match, prepareLikeness } from './likeness';
import type { UnmatchedName } from './named-row';
import { reasonOf, type Suggestion, type SuggestionReason } from './suggestion';

const MOST_SUGGESTIONS = 3;

/** In so few letters names of different units differ as well. */
const BY_CHANCE: ReadonlySet<SuggestionReason> = new Set<SuggestionReason>(['letter', 'word', 'alike']);

/** Fewer units are no list of their own. */
const FEWEST_OF_LIST = 3;

/** More units that stand alone are another list of units, not slips of the pen; no look-alikes are searched for them. */
const MOST_SEARCHED = 2000;

/**
 * Units that others may be meant for, by leader, at most three each, best first: those a short name could not choose
 * between, else those that look like it. Asked for units that stand alone only: in a single table of several, in
 * rows that staff's list lacks, or with a short name of several units. Units of one table are suggested for one another only where one has the
 * short name of the other alone: "X. Hà" below "Xã Hà"; a unit never for itself; nor for a mere letter or word those of two tables that have no unit in common, as pages of one have
 * none: Bảo Lâm and Bảo Lạc.
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
  const areApart = apartTeller(drafts);
  const suggested = new Map<number, readonly Suggestion[]>();
  let searched = 0;
  for (const draft of alone) {
    const mayBe = (id: number): boolean => {
      const other = byLeader.get(id);
      return other !== undefined && id !== draft.leader && !sharesTable(draft, other);
    };
    const names = draft.members.map(({ name }) => name);
    const meant = rivals.get(draft.leader);
    const possible = meant?.length === 1 ? meant : meant?.filter(mayBe).slice(0, MOST_SUGGESTIONS);
    if (possible === undefined) searched += 1;
    if (searched > MOST_SEARCHED && possible === undefined) continue;
    const matches = possible
      ? possible.map((id): Match => ({ id, reason: reasonAmong(draft, byLeader.get(id)) }))
      : findAlike(names, mayBe);
    const suggestions = matches.flatMap(({ id, reason }): Suggestion[] => {
      const other = byLeader.get(id);
      if (other === undefined || (BY_CHANCE.has(reason) && areApart(draft, other))) return [];
      return [{ name: other.name, reason }];
    });
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

/** Tells units that stand in one table each, which have several units and none of them in common. */
function apartTeller(drafts: readonly Draft[]): (one: Draft, other: Draft) => boolean {
  const unitsOf = lazy(() => {
    const units = new Map<number, Set<number>>();
    for (const { leader, tables } of drafts)
      for (const table of tables) units.set(table, (units.get(table) ?? new Set()).add(leader));
    return units;
  });
  const known = new Map<string, boolean>();
  const haveNoneInCommon = (one: number, other: number) => {
    const [own, its] = [one, other].map((table) => unitsOf().get(table));
    if (own === undefined || its === undefined || Math.min(own.size, its.size) < FEWEST_OF_LIST) return false;
    return ![...own].some((unit) => its.has(unit));
  };
  return (one, other) => {
    const [[table, ...more], [its, ...others]] = [[...one.tables], [...other.tables]];
    if (table === undefined || its === undefined || more.length + others.length > 0) return false;
    const key = `${table}/${its}`;
    const areApart = known.get(key) ?? haveNoneInCommon(table, its);
    known.set(key, areApart);
    return areApart;
  };
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
