import { cleanText } from '../text/normalise';
import { type Clusters, clusterNames, type NameNode } from './cluster';
import type { Directory, Unit, UnitKind } from './directory';
import { cleanGroupName, groupUnits } from './group';
import { type FindAlike, prepareLikeness } from './likeness';
import { gatherNodes, type Nodes } from './node';
import { findOrderTable, orderUnits } from './order';
import { chooseSpelling, type Spelling } from './spelling';

/** A row of a table with a unit's name in it. */
export interface NamedRow {
  /** Number of the table, the same for all of its rows. */
  readonly table: number;
  /** Row in its tab, counted from 0. */
  readonly row: number;
  readonly name: string;
  readonly ordinal: number | null;
  readonly group: string | null;
}

/** A row that staff keep in the tab `Danh mục đơn vị`; a blank group leaves the group to the name. */
export interface ListedUnit {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly group: string;
}

/** A name that stands in a row of its own though it may be meant for a unit that others name differently. */
export interface UnmatchedName {
  /** Index in the rows given, of the first row with the name. */
  readonly row: number;
  /** Names of units it looks like or could be short for, best first. */
  readonly suggestions: readonly string[];
}

/** A directory and where the rows it was derived from belong. */
export interface DerivedDirectory {
  readonly directory: Directory;
  /** For each row given the index in `directory.units`; null for a row without a name. */
  readonly unitOfRow: readonly (number | null)[];
  readonly unmatched: readonly UnmatchedName[];
}

interface Draft {
  /** Number of its first name. */
  readonly leader: number;
  readonly members: readonly NameNode[];
  readonly listed: ListedUnit | null;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kind: UnitKind;
  readonly level: string | null;
  readonly stated: string | null;
  readonly tables: ReadonlySet<number>;
  readonly rows: readonly number[];
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
  const { groups, groupOf } = groupUnits(drafts);
  const groupRank = new Map(groups.map(({ name }, index) => [name, index]));
  const rankOf = (index: number) => groupRank.get(groupOf[index] ?? '') ?? 0;
  const order = drafts.map((_, index) => index).sort((a, b) => rankOf(a) - rankOf(b) || a - b);
  const units = order.flatMap((at, index): Unit[] => {
    const draft = drafts[at];
    if (draft === undefined) return [];
    const { name, aliases, kind } = draft;
    return [{ index, name, aliases, kind, group: groupOf[at] ?? '' }];
  });
  const unitOfLeader = new Map(order.map((at, index) => [drafts[at]?.leader ?? -1, index]));
  return {
    directory: { units, groups },
    unitOfRow: leaderOfRow.map((leader) => (leader === null ? null : (unitOfLeader.get(leader) ?? null))),
    unmatched: findUnmatched(drafts, clusters.rivals),
  };
}

/** Units in order, before groups are put together. */
function draftUnits(state: {
  readonly rows: readonly NamedRow[];
  readonly listed: readonly ListedUnit[];
  readonly found: Nodes;
  readonly clusters: Clusters;
  readonly leaderOfRow: readonly (number | null)[];
}): readonly Draft[] {
  const { rows, listed, found, clusters, leaderOfRow } = state;
  const placed = rows.flatMap(({ table, ordinal }, index) => {
    const unit = leaderOfRow[index] ?? null;
    return unit === null ? [] : [{ table, ordinal, unit }];
  });
  const orderTable = findOrderTable(placed);
  const listedLeaders = found.nodeOfListed.flatMap((node) => {
    return node === null ? [] : [clusters.leaderOf[node] ?? node];
  });
  const rowsOfLeader = groupIndexes(leaderOfRow);
  const membersOfLeader = groupIndexes(clusters.leaderOf);
  return [...new Set([...listedLeaders, ...orderUnits(placed, orderTable)])].map((leader) => {
    const own = rowsOfLeader.get(leader) ?? [];
    const members = (membersOfLeader.get(leader) ?? []).flatMap((index) => found.nodes[index] ?? []);
    const listedIndex = members.find((node) => node.listed !== null)?.listed ?? null;
    const spellings = own.map((index): Spelling => {
      return { text: found.nameOfRow[index]?.spelling ?? '', table: rows[index]?.table ?? -1 };
    });
    const unit = listedIndex === null ? null : (listed[listedIndex] ?? null);
    const name = unit === null ? chooseSpelling(spellings, orderTable) : cleanText(unit.name);
    const texts = [...(unit?.aliases ?? []).map(cleanText), ...spellings.map(({ text }) => text)];
    return {
      leader,
      members,
      listed: unit,
      name,
      aliases: [...new Set(texts)].filter((text) => text !== name && text !== ''),
      kind: members.find((node) => node.name.kind !== 'other')?.name.kind ?? 'other',
      level: members.find((node) => node.name.level !== null)?.name.level ?? null,
      stated: cleanGroupName(unit?.group ?? '') ?? statedGroup(rows, own, orderTable),
      tables: new Set(members.flatMap((node) => [...node.tables])),
      rows: own,
    };
  });
}

/** The group row over a unit, that of the table which gives the order before others. */
function statedGroup(
  rows: readonly NamedRow[],
  own: readonly number[],
  orderTable: number | null,
): string | null {
  const first = own.filter((index) => rows[index]?.table === orderTable);
  for (const index of [...first, ...own]) {
    const group = cleanGroupName(rows[index]?.group ?? null);
    if (group !== null) return group;
  }
  return null;
}

/**
 * Units to report: those a short name could not choose between, those that staff's list lacks, and, without a list,
 * those of a single table that look like units of other tables.
 */
function findUnmatched(
  drafts: readonly Draft[],
  rivals: ReadonlyMap<number, readonly number[]>,
): readonly UnmatchedName[] {
  const hasList = drafts.some(({ listed }) => listed !== null);
  const tables = new Set(drafts.flatMap((draft) => [...draft.tables])).size;
  const byLeader = new Map(drafts.map((draft) => [draft.leader, draft]));
  const alike = prepareLikeness(
    drafts.flatMap((draft) => draft.members.map(({ name }) => ({ name, id: draft.leader }))),
  );
  return drafts.flatMap((draft): UnmatchedName[] => {
    const [row] = draft.rows;
    if (row === undefined || draft.listed !== null) return [];
    const rival = rivals.get(draft.leader);
    const alone = draft.tables.size === 1 && tables > 1;
    if (rival === undefined && !hasList && !alone) return [];
    const suggestions = (rival ?? findAlike(draft, alike)).flatMap((leader) => {
      const other = byLeader.get(leader);
      return other === undefined || sharesTable(draft, other) ? [] : [other.name];
    });
    return hasList || suggestions.length > 0 ? [{ row, suggestions }] : [];
  });
}

function findAlike(draft: Draft, alike: FindAlike): readonly number[] {
  return [...new Set(draft.members.flatMap(({ name }) => alike({ name, id: draft.leader })))];
}

function sharesTable(draft: Draft, other: Draft): boolean {
  return [...draft.tables].some((table) => other.tables.has(table));
}

function groupIndexes(keys: readonly (number | null)[]): ReadonlyMap<number, readonly number[]> {
  const indexes = new Map<number, number[]>();
  keys.forEach((key, index) => {
    if (key === null) return;
    const found = indexes.get(key);
    if (found === undefined) indexes.set(key, [index]);
    else found.push(index);
  });
  return indexes;
}
