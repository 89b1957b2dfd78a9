import { isUnionName } from './body-name';
import { clusterNames } from './cluster';
import type { Directory, Unit } from './directory';
import { draftUnits } from './draft';
import { groupUnits } from './group';
import type { ListedUnit, NamedRow, UnmatchedName } from './named-row';
import { gatherNodes } from './node';
import { findUnmatched, suggestUnits } from './unmatched';

/** A directory and where the rows it was derived from belong. */
export interface DerivedDirectory {
  readonly directory: Directory;
  /** For each row given the index in `directory.units`; null for a row without a name. */
  readonly unitOfRow: readonly (number | null)[];
  /** The row of the list by the index of its unit; none for a unit that the list does not have. */
  readonly listed: ReadonlyMap<number, ListedUnit>;
  readonly unmatched: readonly UnmatchedName[];
}

/** Whether the office keeps unions: only theirs are the Ban and Văn phòng that stand apart. */
function areUnions(
  drafts: readonly { readonly name: string; readonly aliases: readonly string[] }[],
): boolean {
  return drafts.some(({ name, aliases }) => [name, ...aliases].some(isUnionName));
}

/**
 * Derives the units of a workbook from the rows of its tables and from what staff listed (rules 8 and 9 of the
 * product): who is one unit is decided by {@link clusterNames}, listed units come first with the name and group
 * staff gave them, the rest in the federation's order, groups together in print order. Rows that normalise to one
 * name are one unit even within a table, so that a doubled unit can be told.
 */
export function deriveDirectory(rows: readonly NamedRow[], listed: readonly ListedUnit[]): DerivedDirectory {
  const found = gatherNodes(rows, listed);
  const clusters = clusterNames(found.nodes);
  const leaderOfRow = found.nodeOfRow.map((node) =>
    node === null ? null : (clusters.leaderOf[node] ?? null),
  );
  const drafts = draftUnits({ rows, listed, found, clusters, leaderOfRow });
  const { groups, groupOf } = groupUnits(drafts, { ofUnions: areUnions(drafts) });
  const groupRank = new Map(groups.map(({ name }, index) => [name, index]));
  const rankOf = (index: number) => groupRank.get(groupOf[index] ?? '') ?? 0;
  const order = drafts.map((_, index) => index).sort((a, b) => rankOf(a) - rankOf(b) || a - b);
  const units = order.flatMap((at, index): Unit[] => {
    const draft = drafts[at];
    if (draft === undefined) return [];
    const { name, aliases, kind, isItem } = draft;
    const unit = { index, name, aliases, kind, group: groupOf[at] ?? '' };
    return [isItem ? { ...unit, isItem } : unit];
  });
  const unitOfLeader = new Map(order.map((at, index) => [drafts[at]?.leader ?? -1, index]));
  const suggested = suggestUnits(drafts, clusters.rivals);
  const suggestions = new Map(
    [...suggested].map(([leader, found]) => [unitOfLeader.get(leader) ?? -1, found]),
  );
  return {
    directory: { units, groups, suggestions },
    unitOfRow: leaderOfRow.map((leader) => (leader === null ? null : (unitOfLeader.get(leader) ?? null))),
    listed: new Map(
      order.flatMap((at, index): [number, ListedUnit][] => {
        const row = drafts[at]?.listed ?? null;
        return row === null ? [] : [[index, row]];
      }),
    ),
    unmatched: findUnmatched(drafts, suggested),
  };
}
