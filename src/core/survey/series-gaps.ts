import { addToGroup } from '../collection/group-by';
import { compareDates } from '../date/calendar-date';
import { MONTHS_OF_YEAR, monthNumber } from '../date/months';
import type { Period } from '../date/period';
import { periodOfStretch, YEAR } from '../date/stretch';
import type { Figure } from '../figure/figure';
import { addExact } from '../number/decimal';
import { type Timed, timeOf } from '../series/series-time';
import type { Unit } from '../unit/directory';
import type { Place } from '../workbook/workbook';

/** What the tabs of a series do not tell. */
export interface SeriesGaps {
  /** Tabs that stand ready for a later time than the one that counts: blank, or all 0 though results are counted up. */
  readonly untold: readonly { readonly tab: string; readonly areZero: boolean }[];
  /** Months of the year's plan, 1 to 12, before the last that is told, of which no tab tells though their results are added. */
  readonly months: readonly number[];
  /** What the other months came to is the plan's all the same, so that those had nothing to tell: trees are planted in three months. */
  readonly areIdle: boolean;
  readonly units: readonly AbsentUnit[];
  /** Units whose results, counted up by their headers, are less than in the tab before. */
  readonly falls: readonly Fall[];
}

/** What a unit came to, and how much more the tab before has. */
export interface Fall {
  readonly unit: string;
  readonly place: Place;
  readonly value: number;
  readonly before: { readonly tab: string; readonly value: number };
}

/** A unit without a row in tabs that count, though one before them has it. */
export interface AbsentUnit {
  readonly unit: Unit;
  readonly tabs: readonly string[];
  /** Where the latest tab counts: the one before, what it says, and whether its plan is the latest one's too. */
  readonly before: { readonly tab: string; readonly result: Figure; readonly isOfPlan: boolean } | null;
}

/** A tab of a series: its time, and what it says of each unit that has figures in it, by the unit's index. */
export interface Told<P extends Timed = Timed> {
  readonly part: P;
  readonly units: ReadonlyMap<
    number,
    { readonly unit: Unit; readonly target: Figure; readonly result: Figure }
  >;
}

/** Whether a tab says of any unit what it came to. */
export function tellsResults({ units }: Told): boolean {
  return [...units.values()].some(({ result: { reading } }) => reading.kind === 'number');
}

/** Whether all results of a tab are 0. */
export function areZero({ units }: Told): boolean {
  return [...units.values()].every(
    ({ result: { reading } }) => reading.kind !== 'number' || reading.value === 0,
  );
}

/**
 * Months of a plan's time that lie before the last that is told and of which no tab tells: of KH năm with tabs T10 to T12 the months 1 to 9. Tabs at
 * even distances from the beginning (tháng 3, 6, 9, 12) each tell of the months since the one before.
 */
export function lackingMonths(used: readonly Told[], target: Period | null): readonly number[] {
  const times = used.flatMap(({ part }) => timeOf(part) ?? []);
  const last = times[times.length - 1];
  if (last === undefined || times.length < used.length || used.some(({ part }) => part.round !== undefined))
    return [];
  const isOfTarget =
    target !== null && compareDates(last.end, target.end) <= 0 && target.end.year - last.end.year < 2;
  const span = isOfTarget ? target : periodOfStretch(YEAR, last);
  if (span === null) return [];
  const ends = times.map(({ end }) => monthNumber(end) - monthNumber(span.start) + 1);
  if (areEven(ends)) return [];
  const covered = new Set(
    times.flatMap(({ start, end }, at) => {
      const told = used[at];
      if (told === undefined || !tellsResults(told)) return [];
      return numbersBetween(monthNumber(start), monthNumber(end));
    }),
  );
  return numbersBetween(monthNumber(span.start), monthNumber(last.end))
    .filter((month) => !covered.has(month))
    .map((month) => ((month - 1) % MONTHS_OF_YEAR) + 1);
}

/** Results in so many months that a whole year of them would be beyond so many times the plan are all there were. */
const MOST_OF_PLAN = 1.6;
/** So much of its plan is what a time comes to that is told whole. */
const LEAST_OF_PLAN = 0.7;

/** Whether what tabs of some months of a year came to together is the year's plan, and too much to be a part of it: 132 of 140 in 3 months. Plans that stand
 * elsewhere are given by the index of the unit. */
export function comeToPlan(
  used: readonly Told[],
  { lacking, planOf }: { readonly lacking: number; readonly planOf: (unit: number) => Figure | null },
): boolean {
  const plans = new Map<number, number>();
  const results: number[] = [];
  for (const { units } of used) {
    for (const [unit, { target, result }] of units) {
      const { reading } = planOf(unit) ?? target;
      if (reading.kind === 'number') plans.set(unit, reading.value);
      if (result.reading.kind === 'number') results.push(result.reading.value);
    }
  }
  const share = addExact(results) / addExact([...plans.values()]);
  return (
    share >= LEAST_OF_PLAN && (share * MONTHS_OF_YEAR) / Math.max(1, MONTHS_OF_YEAR - lacking) > MOST_OF_PLAN
  );
}

/** Month numbers, the first and the last included. */
function numbersBetween(first: number, last: number): readonly number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at);
}

/** Whether months stand at one distance greater than 1, the first at it from the beginning: 3, 6, 9, 12. */
function areEven(months: readonly number[]): boolean {
  const [step = 0] = months;
  return step > 1 && months.length > 1 && months.every((month, at) => month === step * (at + 1));
}

/**
 * Units that a tab lacks though one before it has them, of tabs that are added; where it does not name others in their place, as after a
 * merger.
 */
export function absentUnits(tabs: readonly Told[]): readonly AbsentUnit[] {
  const absent = new Map<Unit, string[]>();
  const known = new Map<number, Unit>();
  for (const { part, units } of tabs) {
    const lacking = [...known.values()].filter(({ index }) => !units.has(index));
    if (lacking.length > 0 && namesOthers(units, known)) break;
    for (const unit of lacking) addToGroup(absent, unit, part.tab);
    for (const { unit } of units.values()) known.set(unit.index, unit);
  }
  return [...absent].map(([unit, own]): AbsentUnit => ({ unit, tabs: own, before: null }));
}

/** The same of the one tab that counts, and the one before it. */
export function absentFrom(latest: Told, previous: Told, isOfPlan: boolean): readonly AbsentUnit[] {
  const isRenamed = namesOthers(latest.units, previous.units);
  return [...previous.units.values()]
    .filter(({ unit }) => !latest.units.has(unit.index))
    .map(({ unit, result }): AbsentUnit => {
      const before = { tab: previous.part.tab, result, isOfPlan: isOfPlan && !isRenamed };
      return { unit, tabs: [latest.part.tab], before };
    });
}

function namesOthers(units: Told['units'], known: ReadonlyMap<number, unknown>): boolean {
  return [...units.keys()].some((unit) => !known.has(unit));
}

/** Units that came to less than the tab before says, by results that are counted up. */
export function fallsFrom(latest: Told, previous: Told): readonly Fall[] {
  const { tab } = previous.part;
  return [...latest.units.values()].flatMap(({ unit, result }): readonly Fall[] => {
    const [now, was] = [result.reading, previous.units.get(unit.index)?.result.reading];
    const [place] = result.places;
    if (now.kind !== 'number' || was?.kind !== 'number' || place === undefined) return [];
    return now.value < was.value
      ? [{ unit: unit.name, place, value: now.value, before: { tab, value: was.value } }]
      : [];
  });
}
