import { lazy } from '../collection/lazy';
import { assigneeFinder, nearestUnits } from '../register/entry';
import { isUnionName } from '../unit/body-name';
import type { Directory } from '../unit/directory';
import type { ListedUnit } from '../unit/named-row';
import type { NamedUnit, Registered } from './met-registers';

/**
 * The unions that only a register names and that look like no other unit: whoever was given a target has it, also where no source
 * has a row of its own. With `Danh mục đơn vị` that says who is a unit. Each name once.
 */
export function unitsOfRegisters(
  registered: ReadonlyMap<string, readonly Registered[]>,
  { directory, listed }: { readonly directory: Directory; readonly listed: readonly ListedUnit[] },
): readonly NamedUnit[] {
  if (listed.length > 0 || registered.size === 0) return [];
  const find = assigneeFinder(directory);
  const nearest = lazy(() => nearestUnits(directory));
  const found = new Map<string, NamedUnit>();
  for (const { row } of [...registered.values()].flat()) {
    const { who, places } = row;
    if (found.has(who) || !isUnionName(who) || find(who) !== null || nearest()(who).length > 0) continue;
    found.set(who, { name: who, place: places.who });
  }
  return [...found.values()];
}
