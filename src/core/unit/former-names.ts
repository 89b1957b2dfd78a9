import { cleanText } from '../text/normalise';
import type { Workbook } from '../workbook/workbook';
import type { ListedUnit } from './named-row';

/** A unit of the list as it was when pages were last made: its name, and those it had before. */
export interface ListedName {
  readonly name: string;
  readonly others: readonly string[];
}

/**
 * The list with the former name of each unit whose `Tên chuẩn` alone staff changed: the tables go on calling it so. A row is known by where it
 * stands among those that kept their names; nothing is followed where the new name stands in the tables itself, where the former is another unit's now,
 * and where half of the list is another one.
 */
export function withFormerNames(
  listed: readonly ListedUnit[],
  before: readonly ListedName[],
  { tabs }: Workbook,
): readonly ListedUnit[] {
  const renamed = renamedRows(before, listed);
  const known = new Map(before.map(({ name, others }) => [keyOf(name), others]));
  const taken = new Set(listed.flatMap(({ name, aliases }) => [name, ...aliases].map(keyOf)));
  const formerOf = ({ name }: ListedUnit) => {
    const was = renamed.get(keyOf(name));
    const all = was === undefined ? (known.get(keyOf(name)) ?? []) : [was.name, ...was.others];
    return all.filter((one) => !taken.has(keyOf(one)));
  };
  const found = listed.map((unit) => ({ unit, former: formerOf(unit) }));
  const asked = new Set(found.flatMap(({ unit, former }) => (former.length > 0 ? [keyOf(unit.name)] : [])));
  if (asked.size === 0) return listed;
  const standing = new Set(
    tabs.flatMap(({ values }) =>
      values.flatMap((row) =>
        row.flatMap((cell) => (typeof cell === 'string' && asked.has(keyOf(cell)) ? [keyOf(cell)] : [])),
      ),
    ),
  );
  return found.map(({ unit, former }) =>
    former.length === 0 || standing.has(keyOf(unit.name))
      ? unit
      : { ...unit, aliases: [...unit.aliases, ...former], former },
  );
}

/** Longer lists are not remembered. */
const MOST_NAMES = 1000;

/** The names of a list in its order, with those that its units had before: what {@link withFormerNames} is to know at the next run. */
export function namesOfList(listed: readonly ListedUnit[]): ListedName[] {
  return (listed.length > MOST_NAMES ? [] : listed).map(({ name, former = [] }) => ({
    name,
    others: former,
  }));
}

/** The rows of before by the name that stands in their place now: between the same neighbours, as many as stood there. */
function renamedRows(
  before: readonly ListedName[],
  now: readonly ListedUnit[],
): ReadonlyMap<string, ListedName> {
  const wasNames = new Set(before.map(({ name }) => keyOf(name)));
  const isNames = new Set(now.map(({ name }) => keyOf(name)));
  const pairs = new Map<string, ListedName>();
  let [was, is] = [0, 0];
  while (was < before.length || is < now.length) {
    const gone = runFrom(before, was, isNames);
    const added = runFrom(now, is, wasNames);
    if (gone.length === added.length)
      added.forEach(({ name }, at) => {
        const row = gone[at];
        if (row !== undefined) pairs.set(keyOf(name), row);
      });
    was += gone.length;
    is += added.length;
    const [one, other] = [before[was], now[is]];
    if (one === undefined || other === undefined || keyOf(one.name) !== keyOf(other.name)) break;
    was += 1;
    is += 1;
  }
  return pairs.size * 2 > now.length ? new Map() : pairs;
}

/** The rows from a place on whose names are none of some. */
function runFrom<T extends { readonly name: string }>(
  rows: readonly T[],
  from: number,
  names: ReadonlySet<string>,
): readonly T[] {
  const end = rows.findIndex(({ name }, at) => at >= from && names.has(keyOf(name)));
  return rows.slice(from, end < 0 ? undefined : end);
}

function keyOf(name: string): string {
  return cleanText(name).toLowerCase();
}
