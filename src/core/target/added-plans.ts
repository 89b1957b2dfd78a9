import { addToGroup } from '../collection/group-by';
import { without } from '../phrase/phrases';
import { spelling } from '../phrase/words';
import type { Grid } from '../workbook/workbook';
import { type Assignment, areOfOneMeasureAndTime, type LaterPlan, withLaterPlans } from './assignment';
import { beginsOn } from './begins-on';
import { likenessOf } from './likeness';
import { isSupplement, isTakenOff } from './plan-kinds';
import { areOfOtherUnits } from './plans-of-other-units';
import { MORE_OR_LESS, subjectOf } from './subject';

/**
 * Plans with what their units were given besides, or relieved of, in tables of their own: "GIAO BỔ SUNG CHỈ TIÊU ĐOÀN VIÊN" of "GIAO CHỈ TIÊU ĐOÀN
 * VIÊN". Only of the one plan of the same things and time, or of several of units of their own.
 */
export function withAddedPlans(
  all: readonly Assignment[],
  grids: ReadonlyMap<string, Grid>,
): readonly Assignment[] {
  const supplements = all.filter((one) => isSupplement(one, grids.get(one.table.tab) ?? []));
  if (supplements.length === 0) return all;
  const firsts = all.filter((one) => !supplements.includes(one));
  const addedTo = new Map<Assignment, LaterPlan[]>();
  for (const plan of supplements) {
    const same = firsts.filter((one) => isOfSame(one, plan));
    const [first] = same;
    if (first === undefined || !areOfOtherUnits(same)) continue;
    const how = isTakenOff(plan, grids.get(plan.table.tab) ?? []) ? 'less' : 'more';
    addToGroup(addedTo, first, { plan, how, from: beginsOn(plan, first) });
  }
  return withLaterPlans(all, addedTo);
}

function isOfSame(one: Assignment, plan: Assignment): boolean {
  const [own, its] = [one, plan].map(thingsOf);
  const areAlike = one.byTitle && plan.byTitle && likenessOf(own ?? '', its ?? '') !== null;
  return (own === its || areAlike) && areOfOneMeasureAndTime(one, plan);
}

function thingsOf({ heading }: Assignment): string {
  return spelling(without(subjectOf(heading), MORE_OR_LESS));
}
