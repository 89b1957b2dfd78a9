import { addToGroup, groupBy } from '../collection/group-by';
import { periodBetween } from '../date/make-period';
import { MONTHS_OF_YEAR, monthNumber, wholeMonths } from '../date/months';
import type { Period } from '../date/period';
import { numberIn } from '../figure/number-in';
import type { Part } from '../series/family';
import { withTabPeriods } from '../series/series';
import { timeOf } from '../series/series-time';
import { addsInTime } from '../tab/means';
import type { Assignment } from '../target/assignment';
import { keyOfName } from '../unit/parse-name';
import type { Grid } from '../workbook/workbook';
import type { ToldTime } from './proposal';

/** Plans of the same things, each of a part of the year of its own: "KH Quý I" to "KH Quý IV"; two at the least, in the order of time. */
export type PlansOfParts = readonly Assignment[];

/** Assignments with the time that their tabs name, where titles say only the year of all: "KH T1", "KH T2" of KẾ HOẠCH NĂM 2025. */
export function inTimesOfTabs(assignments: readonly Assignment[]): readonly Assignment[] {
  const timed = assignments.map((assignment) => ({ ...asTimed(assignment), assignment }));
  return withTabPeriods(timed, ({ assignment }) => keyOf(assignment)).map(({ assignment, period }) =>
    period === assignment.period ? assignment : { ...assignment, period },
  );
}

/** The plans that are parts of one: shorter than a year, and none of a time that another is of too. */
export function plansOfParts(assignments: readonly Assignment[]): readonly PlansOfParts[] {
  const short = assignments.filter((one) => one.each === undefined && isShort(one));
  return [...groupBy(short, keyOf).values()].flatMap((members) => {
    const months = members.flatMap(monthsOfPlan);
    const areApart = members.length > 1 && new Set(months).size === months.length;
    return areApart ? [[...members].sort((a, b) => firstMonth(a) - firstMonth(b))] : [];
  });
}

/**
 * Whether a plan shorter than a year is of all the time that results tell of: "KH Quý IV" is not of KQ Quý I to IV together, nor of what was
 * counted up since January. True where months do not tell.
 */
export function isOfAll(plan: Assignment, told: readonly ToldTime[] | undefined): boolean {
  if (told === undefined || !isShort(plan)) return true;
  const own = new Set(monthsOfPlan(plan));
  return (monthsToldIn(told) ?? []).every((month) => own.has(month));
}

/**
 * The plans that results are measured by together: those of their own times, each once, added. For results that are counted up those since
 * January, where the plans themselves are not ({@link areNotCountedUp}). Null where a time has none, where one of several
 * was changed in the course of the year, and for results that have no sum.
 */
export function plansFor(
  plans: PlansOfParts,
  told: readonly ToldTime[] | undefined,
  grids: ReadonlyMap<string, Grid>,
): Assignment | null {
  if (told === undefined || told.some(({ adds }) => !adds)) return null;
  if (told.some(({ isCountedUp }) => isCountedUp) && !areNotCountedUp(plans, grids)) return null;
  const wanted = new Set(monthsToldIn(told) ?? []);
  const parts = plans.filter((one) => monthsOfPlan(one).some((month) => wanted.has(month)));
  const covered = new Set(parts.flatMap(monthsOfPlan));
  const [first, ...others] = parts;
  const last = others[others.length - 1];
  if (parts.length > 1 && parts.some(({ later }) => later !== undefined)) return null;
  if (first === undefined || [...wanted].some((month) => !covered.has(month))) return null;
  if (last === undefined) return first;
  const period =
    first.period === null || last.period === null ? null : periodBetween(first.period.start, last.period.end);
  return { ...first, period, parts: [first, ...others] };
}

/**
 * Whether plans of parts of the year are each of their own part by their figures: what is counted up grows from one to the next, so that it
 * is not where most units have as much planned as before, or less. What grows throughout may be either.
 */
function areNotCountedUp(plans: PlansOfParts, grids: ReadonlyMap<string, Grid>): boolean {
  const figures = new Map<string, (number | null)[]>();
  for (const { table, column } of plans)
    for (const { kind, name, row } of table.rows) {
      if (kind !== 'unit') continue;
      const key = keyOfName(name);
      addToGroup(figures, key, numberIn(grids.get(table.tab) ?? [], row, column));
    }
  const told = [...figures.values()].filter(
    (own) => own.length === plans.length && own.every((figure) => figure !== null && figure > 0),
  );
  const level = told.filter((own) => own.some((figure, at) => at > 0 && (figure ?? 0) <= (own[at - 1] ?? 0)));
  return level.length * 2 > told.length;
}

/** The times that parts tell of whose figures count. */
export function toldTimes(used: readonly Part[]): readonly ToldTime[] {
  return used.map((part) => {
    const adds = addsInTime(part.columns);
    return { time: timeOf(part), isCountedUp: part.cumulative && adds, adds };
  });
}

function asTimed({ table: { tab }, period }: Assignment) {
  return { tab, period, cumulative: false, times: { targetTime: null, resultTime: null } };
}

function keyOf({ words, byTitle, measure }: Assignment): string {
  return JSON.stringify([words, byTitle, measure]);
}

function isShort(plan: Assignment): boolean {
  const { length } = monthsOfPlan(plan);
  return length > 0 && length < MONTHS_OF_YEAR;
}

function firstMonth(plan: Assignment): number {
  return monthsOfPlan(plan)[0] ?? 0;
}

function monthsOfPlan(plan: Assignment): readonly number[] {
  return monthsIn(timeOf(asTimed(plan))) ?? [];
}

/** The months that results tell of, those since January where they are counted up; null where they are not of whole months. */
function monthsToldIn(told: readonly ToldTime[]): readonly number[] | null {
  const all = told.map(({ time, isCountedUp }) => {
    const months = monthsIn(time);
    const [first] = months ?? [];
    if (months === null || first === undefined || !isCountedUp) return months;
    const before = first % MONTHS_OF_YEAR;
    return [...Array.from({ length: before }, (_, at) => first - before + at), ...months];
  });
  return all.every((months) => months !== null) ? all.flatMap((months) => months ?? []) : null;
}

/** The months of a time, counted from the beginning of years; null where it is not of whole ones. */
function monthsIn(time: Period | null): readonly number[] | null {
  const count = time === null ? null : wholeMonths(time);
  if (time === null || count === null) return null;
  const first = monthNumber(time.start) - 1;
  return Array.from({ length: count }, (_, at) => first + at);
}
