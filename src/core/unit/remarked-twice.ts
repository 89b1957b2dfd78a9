import { groupBy } from '../collection/group-by';
import type { NameNode } from './name-node';
import { nameKey, parseUnitName } from './parse-name';
import { beforeAnyWord, beforeRemark, isNotedState, tellsOfMerger } from './remark';

/** Two names of one unit, by their numbers. */
type Pair = readonly [first: number, other: number];

/** A name with a remark, by its number. */
interface Remarked {
  readonly index: number;
  readonly node: NameNode;
  /** The key of the name without it, and the remark. */
  readonly plain: string;
  readonly remark: string;
}

/**
 * Names that are one unit for what an office notes behind one of them or both. "Xã Tĩnh Túc" and "Xã Tĩnh Túc (cập nhật)" are two rows of one
 * unit in one table. Without the plain name beside them "Xã Tĩnh Túc (đã nộp)" and "Xã Tĩnh Túc (cập nhật)" are one as one of them tells how far its row
 * is, and two clear remarks in two tables are as well: in one table "(lao động nữ)" and "(lao động nam)" tell rows apart. So does a remark
 * behind most names of a table ("(nữ)" behind each commune), and one that staff's list has as a unit of its own is one.
 */
export function remarkedTwice(nodes: readonly NameNode[]): readonly Pair[] {
  const remarked = nodes.flatMap((node, index): Remarked[] => {
    const { spelling } = node.name;
    const name = node.contested || tellsOfMerger(spelling) ? null : beforeAnyWord(spelling);
    if (name === null) return [];
    return [{ index, node, plain: nameKey(parseUnitName(name)), remark: spelling.slice(name.length) }];
  });
  if (remarked.length === 0) return [];
  const indexOf = new Map(nodes.map(({ name }, index) => [nameKey(name), index]));
  const withPlain = remarked.flatMap((one) => {
    const plain = indexOf.get(one.plain);
    const pair = plain === undefined ? null : besidePlain(nodes, one, plain);
    return pair === null ? [] : [{ ...one, ...pair }];
  });
  const isTelling = remarksThatTell(nodes, remarked);
  const tellsOfPlain = remarksThatTell(nodes, withPlain);
  return [
    ...withPlain.flatMap(({ index, remark, table, plainIndex }): Pair[] =>
      tellsOfPlain(table, remark) ? [] : [[plainIndex, index]],
    ),
    ...[...groupBy(remarked, ({ plain }) => plain).values()].flatMap((alike) =>
      pairsOfRemarked(alike, isTelling),
    ),
  ];
}

/** Whether a remark stands behind so many names of a table that it tells rows apart. */
type IsTelling = (table: number, remark: string) => boolean;

function remarksThatTell(nodes: readonly NameNode[], remarked: readonly Remarked[]): IsTelling {
  const counts = new Map<string, number>();
  const add = (key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const { node, remark } of remarked) for (const table of node.tables) add(`${table}|${remark}`);
  for (const { tables } of nodes) for (const table of tables) add(String(table));
  return (table, remark) => {
    const alike = counts.get(`${table}|${remark}`) ?? 0;
    return alike > 1 && alike * 3 > ((counts.get(String(table)) ?? 0) - alike) * 2;
  };
}

/** The table in which a name with a remark stands beside the plain one; null where it does not, or is a unit of its own in staff's list. */
function besidePlain(
  nodes: readonly NameNode[],
  { index, node }: Remarked,
  plainIndex: number,
): { readonly table: number; readonly plainIndex: number } | null {
  const other = nodes[plainIndex];
  if (other === undefined || plainIndex === index || other.contested) return null;
  const table = [...node.tables].find((own) => other.tables.has(own));
  const isOfList = node.listed !== null && node.listed !== other.listed;
  return table === undefined || isOfList ? null : { table, plainIndex };
}

function pairsOfRemarked(alike: readonly Remarked[], isTelling: IsTelling): readonly Pair[] {
  const first = alike.find(({ node }) => isNotedState(node.name.spelling)) ?? alike[0];
  if (first === undefined) return [];
  return alike.flatMap((other): Pair[] => {
    if (other === first) return [];
    const [one, two] = [first.node, other.node];
    const isOfList = one.listed !== null && two.listed !== null && one.listed !== two.listed;
    return !isOfList && areOneUnit([first, other], isTelling) ? [[first.index, other.index]] : [];
  });
}

function areOneUnit(pair: readonly [Remarked, Remarked], isTelling: IsTelling): boolean {
  const [one, two] = pair.map(({ node }) => node);
  const spellings = pair.map(({ node }) => node.name.spelling);
  const isBeside = [...(one?.tables ?? [])].some((table) => two?.tables.has(table));
  const tellsApart = pair.some(({ node, remark }) => [...node.tables].some((own) => isTelling(own, remark)));
  if (spellings.some(isNotedState)) return !(isBeside && tellsApart);
  return !isBeside && !tellsApart && spellings.every((spelling) => beforeRemark(spelling) !== null);
}
