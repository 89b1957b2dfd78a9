import type { Figure } from '../figure/figure';
import { assignedTo, givenTo, ownTarget } from '../target/indicator-target';
import { unitsWithTarget, type WhoHasIt } from '../target/who-has-it';
import type { Judging } from './indicator';
import { candidatesOf, type GatheredUnits } from './units';

/** Who has the target of a log or list, and by which rule a common one is given. */
export interface Having {
  readonly who: WhoHasIt;
  /** Whether a unit, by its index, has a target also where no row tells of it. */
  readonly hasIt: (unit: number) => boolean;
}

/**
 * Who has the target of a log or list that tells of some units: whom an entry names; a common one whom staff say in `Áp dụng cho`,
 * else all unions where it tells of unions, else those called as its own are.
 */
export function havingOf(
  told: ReadonlySet<number>,
  { target, scope }: Pick<Judging, 'target' | 'scope'>,
  units: GatheredUnits,
): Having {
  const { who, units: having } = unitsWithTarget(told, candidatesOf(units));
  const own = ownTarget(target);
  const isCommon = own.kind !== 'none' && own.kind !== 'column' && own.kind !== 'rows';
  const isMeant = (unit: number) => isCommon || isGiven(assignedTo(unit, target));
  const hasCommon = (unit: number) => (scope === null || !isCommon ? having : scope).has(unit);
  return {
    who: isCommon ? who : 'inSource',
    hasIt: (unit) => isGiven(givenTo(unit, target)) || (isMeant(unit) && hasCommon(unit)),
  };
}

function isGiven(figure: Figure | null): boolean {
  return (figure?.reading.kind ?? 'blank') !== 'blank';
}
