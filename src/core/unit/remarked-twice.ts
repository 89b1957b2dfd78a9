import { groupBy } from '../collection/group-by';
import type { NameNode } from './name-node';
import { nameKey, parseUnitName } from './parse-name';
import { beforeAnyWord, tellsOfMerger } from './remark';

/** A name with a remark that stands in one table with the plain one, by their numbers. */
type Pair = readonly [plain: number, remarked: number];

/**
 * Names that stand in one table twice, once with a remark behind: "Xã Tĩnh Túc" and "Xã Tĩnh Túc (cập nhật)" are two rows of one unit. A remark
 * behind most names of a table tells rows apart ("(nữ)" behind each commune), and one that staff's list has as a unit of its own is one.
 */
export function remarkedTwice(nodes: readonly NameNode[]): readonly Pair[] {
  const indexOf = new Map(nodes.map(({ name }, index) => [nameKey(name), index]));
  const found = nodes.flatMap((node, remarked) => {
    const { spelling } = node.name;
    const name = tellsOfMerger(spelling) ? null : beforeAnyWord(spelling);
    const plain = name === null ? undefined : indexOf.get(nameKey(parseUnitName(name)));
    const other = plain === undefined ? undefined : nodes[plain];
    if (name === null || plain === undefined || other === undefined || plain === remarked) return [];
    const table = [...node.tables].find((own) => other.tables.has(own));
    if (table === undefined || node.contested || other.contested) return [];
    const isOfList = node.listed !== null && node.listed !== other.listed;
    return isOfList ? [] : [{ plain, remarked, key: `${table}|${spelling.slice(name.length)}`, table }];
  });
  if (found.length === 0) return [];
  return [...groupBy(found, ({ key }) => key).values()].flatMap((alike) => {
    const [{ table }] = alike;
    const names = nodes.filter(({ tables }) => tables.has(table)).length;
    const tellsApart = alike.length > 1 && alike.length * 3 > (names - alike.length) * 2;
    return tellsApart ? [] : alike.map(({ plain, remarked }): Pair => [plain, remarked]);
  });
}
