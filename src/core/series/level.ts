import { FAR_TOO_MUCH, filled, isLevel, isNear, lastOf, sumOf } from '../parts/how-parts-add';
import type { SeriesFigures } from './series-figures';

/** Figures of fewer times hardly change by chance. */
const LEAST_TIMES = 3;

/**
 * Whether figures of several times tell how much there is at each of them, whatever they are called: of most units each of them is near the
 * plan and they come to several times it together, as 218, 219 and 221 pupils of 220 do. `sure` where they hardly change over three
 * times and more; else they may be of plans of their own.
 */
export function levelOfPlan(units: readonly SeriesFigures[]): 'sure' | 'likely' | null {
  if (!most(units, isNearPlan)) return null;
  return isSteady(units) ? 'sure' : 'likely';
}

/** Whether most units have figures of three times and more that hardly change: a level, or as much done each month. */
export function isSteady(units: readonly SeriesFigures[]): boolean {
  return most(units, (unit) => filled(unit.results).length >= LEAST_TIMES && isLevel([unit]));
}

function isNearPlan({ results, targets }: SeriesFigures): boolean {
  const plan = lastOf(targets);
  return sumOf(results) >= FAR_TOO_MUCH * plan && filled(results).every((result) => isNear(result / plan));
}

function most(units: readonly SeriesFigures[], passes: (unit: SeriesFigures) => boolean): boolean {
  return units.length > 0 && units.filter(passes).length * 3 >= units.length * 2;
}
