import { MONTHS_OF_YEAR, monthsOf } from '../date/months';
import type { Period } from '../date/period';
import type { Figure } from '../figure/figure';
import type { Part } from '../series/family';
import type { SeriesPlan } from '../series/series-plan';
import { assignedTo, hasTarget, withoutRegister } from '../target/indicator-target';
import type { Judging } from './indicator';
import { assignedPeriod } from './judging';

/** The one plan of all that tabs tell together. */
export interface PlanOfAll {
  /** The days it is for; null where nothing says which. */
  readonly time: Period | null;
  /** What it gives a unit, by its index, where it stands in a table of its own; null where the tabs themselves have it. */
  readonly of: (unit: number) => Figure | null;
}

/**
 * The plan that results of several tabs are measured by together: one that each repeats, or that none has since it stands in a table of its own. Null
 * where each tab has a plan of its own, also where a table has them ("KH Quý I", "KH Quý II"): what no tab tells of is in none of these.
 */
export function planOfAll(
  { how, used }: Pick<SeriesPlan<Part>, 'how' | 'used'>,
  { target, timing }: Pick<Judging, 'target' | 'timing'>,
): PlanOfAll | null {
  if (how === 'addResults') return { time: timing.target, of: () => null };
  if (how !== 'addPeriods' || !hasTarget(target)) return null;
  const under = withoutRegister(target);
  const isOfParts = under.kind === 'assignment' && under.assignment.parts !== undefined;
  if (isOfParts || used.some(({ columns }) => hasTarget(columns.target))) return null;
  const assigned = assignedPeriod(target);
  const isOfYear = assigned !== null && monthsOf(assigned) <= MONTHS_OF_YEAR;
  return { time: isOfYear ? assigned : timing.target, of: (unit) => assignedTo(unit, target) };
}
