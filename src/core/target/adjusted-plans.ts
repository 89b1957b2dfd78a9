import { addToGroup, groupBy } from '../collection/group-by';
import { type CalendarDate, compareBeginnings } from '../date/calendar-date';
import { periodKey } from '../date/period';
import type { Grid } from '../workbook/workbook';
import { type Assignment, areOfOneMeasureAndTime, type LaterPlan, withLaterPlans } from './assignment';
import { beginsOn } from './begins-on';
import { likenessOf, numbersIn } from './likeness';
import { isChange, isSupplement } from './plan-kinds';
import { areOfOtherUnits } from './plans-of-other-units';
import { subjectWords } from './subject';

/**
 * Plans with what they were changed to in tables of their own in the course of the year: "ĐIỀU CHỈNH CHỈ TIÊU TRỒNG RỪNG" of "GIAO CHỈ TIÊU TRỒNG
 * RỪNG", and what is titled as the first one and has a later day. Only where there is one plan that is changed, or several of units of their own, and one change of the same things
 * and time or several of which each has a day of its own; what a plan is raised or lowered by is no change.
 */
export function withAdjustments(
  all: readonly Assignment[],
  grids: ReadonlyMap<string, Grid>,
): readonly Assignment[] {
  const gridOf = ({ table }: Assignment) => grids.get(table.tab) ?? [];
  const changes = new Set(all.filter((one) => isChange(one, gridOf(one))));
  const firsts = all.filter((one) => !changes.has(one));
  const later = new Map<Assignment, Assignment[]>();
  for (const versions of groupBy(firsts, versionKey).values()) {
    const own = versions.length < 2 ? [] : versions.filter((one) => !isSupplement(one, gridOf(one)));
    const [first, ...others] = inOrderOfDays(own) ?? [];
    if (first !== undefined && others.length > 0) later.set(first, others);
  }
  const again = new Set([...later.values()].flat());
  for (const change of changes) {
    const same = firsts.filter((one) => !again.has(one) && isOfSame(one, change));
    const [plan] = same;
    if (plan !== undefined && areOfOtherUnits(same)) addToGroup(later, plan, change);
  }
  const laterOf = new Map(
    [...later].flatMap(([first, plans]) => {
      const dated = plans.map((plan): LaterPlan => ({ plan, how: 'instead', from: beginsOn(plan, first) }));
      return dated.length === 1 || haveOwnDays(dated) ? [[first, dated] as const] : [];
    }),
  );
  return withLaterPlans(all, laterOf);
}

/** What plans have in common of which the later is the earlier one's new version: all that is said of them but the day. */
function versionKey({ words, heading, table, measure, period, each }: Assignment): string {
  const time = period === null ? null : periodKey(period);
  return JSON.stringify([
    words,
    numbersIn(heading),
    subjectWords(table.title),
    measure,
    time,
    each?.months ?? null,
  ]);
}

/** Plans of several tables in the order of the days from which they count; null where one has none, or two the same. */
function inOrderOfDays(plans: readonly Assignment[]): readonly Assignment[] | null {
  const dated = plans.map((plan) => ({ plan, from: beginsOn(plan, null) }));
  if (!haveOwnDays(dated) || new Set(plans.map(({ table }) => table)).size < plans.length) return null;
  return [...dated].sort((a, b) => compareBeginnings(a.from, b.from)).map(({ plan }) => plan);
}

function haveOwnDays(dated: readonly { readonly from: CalendarDate | null }[]): boolean {
  const days = dated.flatMap(({ from }) => (from === null ? [] : [JSON.stringify(from)]));
  return new Set(days).size === dated.length;
}

function isOfSame(one: Assignment, change: Assignment): boolean {
  const areSame = one.words.join(' ') === change.words.join(' ');
  const areAlike = one.byTitle && change.byTitle && likenessOf(one.heading, change.heading) !== null;
  return (areSame || areAlike) && areOfOneMeasureAndTime(one, change);
}
