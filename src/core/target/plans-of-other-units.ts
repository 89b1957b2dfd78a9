import { deriveDirectory } from '../unit/derive';
import { type Assignment, areOfOneMeasureAndTime } from './assignment';

/**
 * The one plan that several of one thing, time and unit of measure are where each is for units of its own: an annex for the communes and one for
 * the branches, of one decision. Null where two of them name one unit, so that the one is not known to be in force beside the other.
 */
export function asOnePlan([first, ...others]: readonly Assignment[]): Assignment | null {
  if (first === undefined || others.length === 0) return first ?? null;
  const mayJoin = (plan: Assignment) =>
    plan.parts === undefined &&
    plan.each?.months === first.each?.months &&
    areOfOneMeasureAndTime(first, plan);
  if (![first, ...others].every(mayJoin) || !areOfOtherUnits([first, ...others])) return null;
  const beside = others.flatMap((plan) => [
    { plan, how: 'instead' as const, from: null },
    ...(plan.later ?? []),
  ]);
  return { ...first, later: [...beside, ...(first.later ?? [])] };
}

/** Whether no unit stands in two of some plans, whatever it is called there, what they were changed to later aside. */
export function areOfOtherUnits(plans: readonly Assignment[]): boolean {
  if (plans.length < 2) return true;
  const named = plans.flatMap(({ table: { rows } }, table) =>
    rows.flatMap(({ kind, name, row, group }) =>
      kind === 'unit' ? [{ table, row, name, ordinal: null, group }] : [],
    ),
  );
  const { unitOfRow } = deriveDirectory(named, []);
  const plansOf = new Map<number, number>();
  return unitOfRow.every((unit, at) => {
    const table = named[at]?.table ?? 0;
    if (unit === null) return false;
    const known = plansOf.get(unit) ?? table;
    plansOf.set(unit, table);
    return known === table;
  });
}
