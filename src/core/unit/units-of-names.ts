import { addToGroup } from '../collection/group-by';
import { clusterNames } from './cluster';
import { gatherNodes } from './node';
import { chooseSpelling, type Spelling } from './spelling';

/** The units that a column of names tells of, in the order in which their names first come. */
export interface NamedUnits {
  /** What each unit is shown by. */
  readonly names: readonly string[];
  /** The index in `names` by each name given; signs alone ("…") name no unit and have none. */
  readonly unitOf: ReadonlyMap<string, number>;
}

/**
 * Finds which names of a log are one unit (rule 9 of the product), from how often each is written: a log may tell of
 * one unit under two names, so each name stands as if in a table of its own. Each unit is shown by its most frequent
 * spelling: "LĐLĐ Bảo Lạc" 16 times and "LĐLĐ huyện Bảo Lạc" once are one unit, "LĐLĐ Bảo Lạc". Nothing is joined by
 * likeness.
 */
export function unitsOfNames(uses: ReadonlyMap<string, number>): NamedUnits {
  const given = [...uses];
  const rows = given.map(([name], row) => ({ table: row, row, name, ordinal: null, group: null }));
  const { nodes, nodeOfRow, nameOfRow } = gatherNodes(rows, []);
  const { leaderOf } = clusterNames(nodes);
  const spellings = new Map<number, Spelling[]>();
  const placeOf = new Map<number, number>();
  const unitOf = new Map<string, number>();
  given.forEach(([name, count], row) => {
    const leader = leaderOf[nodeOfRow[row] ?? -1];
    if (leader === undefined) return;
    const spelling = { text: nameOfRow[row]?.spelling ?? '', uses: count };
    const place = placeOf.get(leader) ?? placeOf.size;
    placeOf.set(leader, place);
    unitOf.set(name, place);
    addToGroup(spellings, leader, spelling);
  });
  return { names: [...spellings.values()].map((own) => chooseSpelling(own)), unitOf };
}
