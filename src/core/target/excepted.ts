import type { Directory } from '../unit/directory';
import { unitFinder } from '../unit/find';
import type { TargetSource } from './target-source';

/**
 * A target with the units that its exception names. Null where one of the names is no unit's, or could be several units': then
 * nobody knows whose figure is whose, and the line is a question (source 5 of the product's targets).
 */
export function withExcepted(target: TargetSource, directory: Directory): TargetSource | null {
  if (target.kind !== 'constant' || !target.exception) return target;
  const find = unitFinder(directory);
  const excepted = new Set<number>();
  for (const name of target.exception.names) {
    const whole = find(name);
    const units = whole === null ? name.split(/ và /i).map(find) : [whole];
    for (const unit of units) {
      if (unit === null) return null;
      excepted.add(unit.index);
    }
  }
  return excepted.size === 0 ? null : { ...target, excepted };
}
