import { countEach } from '../collection/count-each';
import { addToGroup } from '../collection/group-by';
import { fullerOwners, indexNames } from './name-index';
import type { NameNode } from './name-node';
import { listsUnderHeads } from './names-under-heads';
import { remarkedTwice } from './remarked-twice';

/** Names that are one unit, as the number of the first of them. */
export interface Clusters {
  readonly leaderOf: readonly number[];
  /** Leaders of the units that a name could have meant, where it could have meant several. */
  readonly rivals: ReadonlyMap<number, readonly number[]>;
}

interface Group {
  readonly members: number[];
  readonly tables: Set<number>;
  listed: number | null;
}

/**
 * Finds which names are one unit (rule 9 of the product): names that the list gives to one unit; the same name with
 * and without its level word, where only one level is known; then short names that have a single full one in the
 * workbook, never two rows of one table but those that {@link remarkedTwice} finds; last whole lists that {@link listsUnderHeads} finds. Nothing is
 * joined by likeness.
 */
export function clusterNames(nodes: readonly NameNode[]): Clusters {
  const leaderOf = nodes.map((_, index) => index);
  const groups = nodes.map((node, index): Group => {
    return { members: [index], tables: new Set(node.tables), listed: node.listed };
  });
  const join = (a: number, b: number): void => {
    const [keep, gone] = [leaderOf[a] ?? a, leaderOf[b] ?? b].sort((x, y) => x - y);
    const kept = groups[keep ?? a];
    const lost = groups[gone ?? b];
    if (kept === undefined || lost === undefined || kept === lost) return;
    for (const member of lost.members) leaderOf[member] = keep ?? a;
    kept.members.push(...lost.members);
    for (const table of lost.tables) kept.tables.add(table);
    kept.listed = kept.listed ?? lost.listed;
  };
  joinListed(nodes, join);
  for (const [plain, remarked] of remarkedTwice(nodes)) join(plain, remarked);
  const apart: Apart = [...joinLevels(nodes, join), ...joinShortNames({ nodes, leaderOf, groups, join })];
  const unitOf = (node: number) => groups[leaderOf[node] ?? node];
  for (const [headed, plain] of listsUnderHeads(nodes, unitOf)) join(plain, headed);
  return { leaderOf, rivals: findRivals(apart, leaderOf) };
}

/** Leaders of the units each name could have meant, units that were joined by another of their names left out. */
function findRivals(apart: Apart, leaderOf: readonly number[]): ReadonlyMap<number, readonly number[]> {
  const rivals = new Map<number, readonly number[]>();
  for (const [short, full] of apart) {
    const leader = leaderOf[short] ?? short;
    const others = new Set(full.map((index) => leaderOf[index] ?? index));
    if (!others.has(leader)) rivals.set(leader, [...others]);
  }
  return rivals;
}

type Join = (a: number, b: number) => void;

/** Names that could have been joined with several others, or with one that another name claims, and were not. */
type Apart = readonly (readonly [short: number, full: readonly number[]])[];

function joinListed(nodes: readonly NameNode[], join: Join): void {
  const firstOf = new Map<number, number>();
  nodes.forEach((node, index) => {
    if (node.listed === null) return;
    const first = firstOf.get(node.listed);
    if (first === undefined) firstOf.set(node.listed, index);
    else join(first, index);
  });
}

function joinLevels(nodes: readonly NameNode[], join: Join): Apart {
  const alike = new Map<string, number[]>();
  nodes.forEach((node, index) => {
    const words = node.name.words.join(' ');
    if (words === '' || node.contested) return;
    addToGroup(alike, `${node.name.kind}|${words}`, index);
  });
  return [...alike.values()].flatMap((indexes): Apart => {
    const plain = indexes.find((index) => nodes[index]?.name.level === null);
    const levelled = indexes.filter((index) => index !== plain);
    const [only, ...more] = levelled;
    if (plain === undefined || only === undefined) return [];
    if (more.length > 0) return [[plain, levelled]];
    const listed = [nodes[plain]?.listed ?? null, nodes[only]?.listed ?? null];
    if (listed.includes(null) || listed[0] === listed[1]) join(plain, only);
    return [];
  });
}

function joinShortNames(state: {
  readonly nodes: readonly NameNode[];
  readonly leaderOf: readonly number[];
  readonly groups: readonly Group[];
  readonly join: Join;
}): Apart {
  const { leaderOf, groups, join } = state;
  const apart: [number, readonly number[]][] = [];
  const claims = new Map<number, number[]>();
  for (const [short, full] of findFullNames(state)) {
    const [only, ...more] = full;
    if (only === undefined || more.length > 0) apart.push([short, [...full]]);
    else addToGroup(claims, only, short);
  }
  for (const [full, shorts] of claims) {
    const taken = countEach([full, ...shorts].flatMap((leader) => [...(groups[leader]?.tables ?? [])]));
    for (const short of shorts) {
      const alone = [...(groups[short]?.tables ?? [])].every((table) => taken.get(table) === 1);
      const target = leaderOf[full] ?? full;
      const source = leaderOf[short] ?? short;
      if (alone && !overlaps(groups[target]?.tables, groups[source]?.tables)) join(target, source);
      else apart.push([short, [full]]);
    }
  }
  return apart;
}

/** For each unit with a short name, the units whose full names it could be short for. */
function findFullNames(state: {
  readonly nodes: readonly NameNode[];
  readonly leaderOf: readonly number[];
  readonly groups: readonly Group[];
}): ReadonlyMap<number, ReadonlySet<number>> {
  const { nodes, leaderOf, groups } = state;
  const free = nodes.flatMap((node, index) =>
    node.contested ? [] : [{ name: node.name, owner: leaderOf[index] ?? index }],
  );
  const index = indexNames(free);
  const meant = new Map<number, Set<number>>();
  for (const { name, owner } of free) {
    const listed = groups[owner]?.listed ?? null;
    for (const full of fullerOwners(index, name, owner)) {
      if (listed !== null && (groups[full]?.listed ?? null) !== null) continue;
      const known = meant.get(owner);
      if (known === undefined) meant.set(owner, new Set([full]));
      else known.add(full);
    }
  }
  return meant;
}

function overlaps(a: ReadonlySet<number> = new Set(), b: ReadonlySet<number> = new Set()): boolean {
  return [...a].some((table) => b.has(table));
}
