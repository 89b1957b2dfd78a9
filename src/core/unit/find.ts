import { deriveDirectory } from './derive';
import type { Directory, Unit } from './directory';
import { fullerOwners, indexNames, sameOwners, shorterOwners } from './name-index';
import type { ListedUnit } from './named-row';
import { nameKey, parseUnitName } from './parse-name';

/** The directory of a plain list of units, in its order, without any table. */
export function directoryFromList(listed: readonly ListedUnit[]): Directory {
  return deriveDirectory([], listed).directory;
}

/**
 * The unit of a directory that a name means; null when it means none or could mean several: "Bảo L", or "NN" where
 * two sectors begin with it. For many names prepare {@link unitFinder} once.
 */
export function findUnit(directory: Directory, name: string): Unit | null {
  return unitFinder(directory)(name);
}

/** Prepares {@link findUnit} for a directory. */
export function unitFinder(directory: Directory): (name: string) => Unit | null {
  const named = directory.units.map((unit) => ({ name: parseUnitName(unit.name), owner: unit.index }));
  const taken = new Set(named.map(({ name }) => nameKey(name)));
  const others = directory.units
    .flatMap((unit) => unit.aliases.map((alias) => ({ name: parseUnitName(alias), owner: unit.index })))
    .filter(({ name }) => !taken.has(nameKey(name)));
  const index = indexNames([...named, ...others]);
  return (raw) => {
    const name = parseUnitName(raw);
    if (name.spelling === '') return null;
    for (const owners of [
      sameOwners(index, name),
      fullerOwners(index, name, -1),
      shorterOwners(index, name),
    ]) {
      const [only, ...more] = owners;
      if (only !== undefined) return more.length > 0 ? null : (directory.units[only] ?? null);
    }
    return null;
  };
}
