import type { NameNode } from './name-node';
import type { ListedUnit, NamedRow } from './named-row';
import { nameKey, parseUnitName, type UnitName } from './parse-name';

/** Signs alone are no name: "…", "***". */
const SIGNS = /^[!-/:-@[-`{-~…·•“”‘’]+$/;

interface OpenNode {
  readonly name: UnitName;
  readonly tables: Set<number>;
  listed: number | null;
  contested: boolean;
}

/** Names of rows and of the list, each once, and where each row's name is; null for a row without a name. */
export interface Nodes {
  readonly nodes: readonly NameNode[];
  readonly nodeOfRow: readonly (number | null)[];
  /** Per listed unit the node of its name; null for one without a name or named like one before it. */
  readonly nodeOfListed: readonly (number | null)[];
  readonly nameOfRow: readonly UnitName[];
}

/**
 * Gathers the names of a workbook: the list's first, so that they have the lowest numbers. A name in the list is its
 * unit's even if another unit has it as an alias; an alias of two units is contested.
 */
export function gatherNodes(rows: readonly NamedRow[], listed: readonly ListedUnit[]): Nodes {
  const nodes: OpenNode[] = [];
  const byKey = new Map<string, number>();
  const indexOf = (name: UnitName): number => {
    const key = nameKey(name);
    const known = byKey.get(key);
    if (known !== undefined) return known;
    byKey.set(key, nodes.length);
    return nodes.push({ name, tables: new Set(), listed: null, contested: false }) - 1;
  };
  const ownerOf: number[] = [];
  const nodeOfListed = listed.map((unit, index) => {
    const name = parseUnitName(unit.name);
    if (isNameless(name)) return null;
    const node = indexOf(name);
    ownerOf[index] = nodes[node]?.listed ?? index;
    return claim(nodes[node], index) ? node : null;
  });
  const named = nodes.length;
  listed.forEach((unit, index) => {
    const owner = ownerOf[index];
    if (owner === undefined) return;
    for (const alias of unit.aliases) {
      const name = parseUnitName(alias);
      const node = isNameless(name) ? -1 : indexOf(name);
      const open = node >= named ? nodes[node] : undefined;
      if (open !== undefined && !claim(open, owner) && open.listed !== owner) open.contested = true;
    }
  });
  for (const node of nodes) if (node.contested) node.listed = null;
  const nameOfRow = rows.map((row) => parseUnitName(row.name));
  const nodeOfRow = rows.map((row, index) => {
    const name = nameOfRow[index];
    if (name === undefined || isNameless(name)) return null;
    const node = indexOf(name);
    nodes[node]?.tables.add(row.table);
    return node;
  });
  return { nodes, nodeOfRow, nodeOfListed, nameOfRow };
}

/** Gives a name to a listed unit unless another has it. */
function claim(node: OpenNode | undefined, listed: number): boolean {
  if (node === undefined || node.listed !== null) return false;
  node.listed = listed;
  return true;
}

function isNameless(name: UnitName): boolean {
  return name.kind === 'other' && name.level === null && name.words.every((word) => SIGNS.test(word));
}
