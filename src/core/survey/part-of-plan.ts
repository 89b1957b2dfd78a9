import { compareDates } from '../date/calendar-date';
import { monthsBetween, monthsOf } from '../date/months';
import { resultColumnsOf } from '../table/table';
import { sumOfUnits } from '../target/alike-figures';
import type { Assignment } from '../target/assignment';
import { comesToPart } from '../target/part-told';
import type { Grid } from '../workbook/workbook';
import type { Proposal } from './proposal';

/** The sum of a plan's figures. */
export function sumOfPlan({ table, column }: Assignment, grids: ReadonlyMap<string, Grid>): number {
  return sumOfUnits(grids.get(table.tab) ?? [], table, [column]);
}

/** The sum of an indicator's results where one table gives them; 0 for others. */
export function sumOfResults({ single }: Proposal, grids: ReadonlyMap<string, Grid>): number {
  if (single === null) return 0;
  const { table, columns } = single;
  return sumOfUnits(grids.get(table.tab) ?? [], table, resultColumnsOf(columns));
}

/**
 * Whether results tell only of a later part of a plan's time, by their time and by their figures: of a plan of NĂM 2025 those of QUÝ IV that
 * come to less than half way between what a quarter and what the year asks for. More is what was done since January, whatever the title says.
 */
export function isOnlyPartOfPlan(one: Proposal, plan: Assignment, grids: ReadonlyMap<string, Grid>): boolean {
  const [told, ...more] = one.told ?? [];
  if (told === undefined || more.length > 0 || told.isCountedUp || !told.adds) return false;
  const [time, whole] = [told.time, plan.period];
  if (time === null || whole === null || plan.parts !== undefined) return false;
  if (compareDates(whole.start, time.start) >= 0 || compareDates(time.end, whole.end) > 0) return false;
  const [planned, done] = [sumOfPlan(plan, grids), sumOfResults(one, grids)];
  const part = {
    months: monthsOf(time),
    since: monthsBetween(whole.start, time.end) + 1,
    of: monthsOf(whole),
  };
  return done > 0 && planned > 0 && comesToPart(part, { planned, done });
}
