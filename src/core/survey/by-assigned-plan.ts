import type { Family, Part } from '../series/family';
import type { PlansOfUnits } from '../series/series-figures';
import { planSeries, type SeriesPlan } from '../series/series-plan';
import type { Assignment } from '../target/assignment';
import { hasTarget } from '../target/indicator-target';
import { keyOfName } from '../unit/parse-name';
import type { JudgeContext } from './judge-context';
import { assignedTarget } from './judging';

const NONE = { kind: 'none' } as const;

/** What tells the plans that stand in tables of their own. */
export type PlansElsewhere = Pick<JudgeContext, 'assigned' | 'grids' | 'units'>;

/**
 * A series whose tabs are added, unless its figures say of the plan in a table of its own that they are counted up already or tell how much
 * there is: the same that they say of a plan that every tab repeats. What stays possible is the doubt.
 */
export function planByAssigned(
  {
    key,
    family,
    plan,
  }: { readonly key: string; readonly family: Family; readonly plan: SeriesPlan<Part> | null },
  context: PlansElsewhere,
): SeriesPlan<Part> | null {
  const assignment = context.assigned.get(key);
  if (plan?.how !== 'addPeriods' || assignment === undefined || plan.reading === null) return plan;
  const isOfParts = assignment.parts !== undefined || assignment.each !== undefined;
  if (isOfParts || family.parts.some(({ columns }) => hasTarget(columns.target))) return plan;
  const used = plan.used.map((part) => ofTime(part, assignment));
  const { measure } = plan.used[0].columns;
  const found = family.read(used, 'addResults', plansOf(assignment, { ...family, measure }, context));
  const reading = { ...found, isOnePlan: false };
  if (found.how === 'latestPeriod') return planSeries(family.parts, null, () => reading);
  return { ...plan, reading: { ...plan.reading, doubt: found.doubt } };
}

/** A part whose plan is of the time of an assignment. */
function ofTime(part: Part, { period }: Assignment): Part {
  if (period === null) return part;
  return { ...part, times: { ...part.times, targetTime: { kind: 'stated', period } } };
}

/** What is assigned to each unit of a family, in a unit of measure, by the names that its tables have for it. */
function plansOf(
  assignment: Assignment,
  { parts, measure }: Pick<Family, 'parts'> & { readonly measure: string | null },
  { grids, units }: PlansElsewhere,
): PlansOfUnits {
  const within = { grids, percents: new Map(), units, direction: 'more' as const, period: null };
  const { figures } = assignedTarget(assignment, { measure, context: within, own: NONE });
  const plans = new Map<string, number>();
  for (const { table } of parts) {
    const names = new Map(table.rows.map(({ row, name }) => [row, keyOfName(name)]));
    for (const [unit, rows] of units.rowsIn.get(table) ?? []) {
      const reading = figures.get(unit)?.reading;
      if (reading?.kind !== 'number') continue;
      for (const row of rows) plans.set(names.get(row) ?? '', reading.value);
    }
  }
  return plans;
}
