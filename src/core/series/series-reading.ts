import type { CalendarDate } from '../date/calendar-date';
import { daysInMonth } from '../date/calendar-date';
import type { Period } from '../date/period';
import { addExact } from '../number/decimal';
import {
  FAR_TOO_MUCH,
  filled,
  howPartsAdd,
  isNear,
  lastOf,
  NEAR,
  sumOf,
  TOO_MUCH,
} from '../parts/how-parts-add';
import type { Calculation } from '../settings/setting';
import { isSteady, levelOfPlan } from './level';
import type { SeriesFigures } from './series-figures';

/** How the parts of a series are put together. */
export type SeriesHow = Extract<Calculation, 'addPeriods' | 'addResults' | 'latestPeriod'>;

/** How a series is put together, and what says so. */
export interface SeriesReading {
  readonly how: SeriesHow;
  /**
   * What the figures say where words do not: results are counted up from tab to tab (`toDate`), or tell how much there is (`level`), all tabs
   * repeat one plan (`onePlan`), or each has a plan of its own that is the same (`ownPlans`); or the one tab with a plan says that it is each
   * one's (`planOfEach`).
   */
  readonly by: 'toDate' | 'level' | 'onePlan' | 'ownPlans' | 'planOfEach' | null;
  /** The plan is all tabs' together, of a time longer than each of them. */
  readonly isOnePlan: boolean;
  /** Another way that the figures leave possible. */
  readonly doubt: SeriesHow | null;
}

/** Fewer units agree by chance. */
const LEAST_UNITS = 3;
/** So far from its plan a year's result can be; farther away nothing is decided. */
const POSSIBLE = 0.5;
/** Below this share of added plans nobody has such plans. */
const FAR_TOO_LITTLE = 0.25;
/** A unit that has so much of its added plans speaks for them. */
const REACHED = 0.8;

/** What is known of a series before its figures are looked at. */
export interface SaidOfSeries {
  /** How words have it. */
  readonly how: SeriesHow;
  /** Headers say that a result is of its tab's time alone ("trong quý"). */
  readonly isOfPart: boolean;
  /** Headers say that the plan is of its tab's time alone ("KH tháng"). */
  readonly hasOwnPlans: boolean;
  /** The tabs are rounds, what is done in each of which is added. */
  readonly areRounds: boolean;
  /** Figures add up, as percentages and averages do not, and no heading of a plan names a time: it can be of a longer one than its tab. */
  readonly canBeOnePlan: boolean;
  /** The times of the tabs in their order, where the plan is a calendar year's and all are known; else empty. */
  readonly periods: readonly Period[];
}

/**
 * Decides by their own arithmetic how tabs of one indicator go together where no header says it. Figures that fall nowhere and of which the
 * last, not the sum, keeps pace with the year's plan are counted up already: 8, 19, 31, 41 of 40 are 41. Those that are near to the plan each
 * tell how much there is, and the last counts: 40, 38, 41, 39 of 40 are 39. Tabs that all repeat the same plans have one plan where the
 * results together keep pace with it, and not with as many plans as tabs: 10, 11, 9, 12 of 40 each are 42 of 40. Where both stay possible the
 * words' own way is kept, or the nearer one, and the other is the doubt.
 */
export function readSeries(units: readonly SeriesFigures[], said: SaidOfSeries): SeriesReading {
  const inWords = asSaid(said.how);
  const told = units.filter(({ results }) => filled(results).length > 1);
  if (told.length < LEAST_UNITS) return ofFewUnits(inWords, told, said);
  const judged = told.filter(({ targets }) => lastOf(targets) > 0);
  if (said.how === 'latestPeriod')
    return { ...inWords, isOnePlan: said.canBeOnePlan && areOfOnePlan(judged) };
  const isRising = !said.isOfPart && risesEverywhere(told) && !ratesAreOfSum(judged);
  if (judged.length < LEAST_UNITS)
    return judged.length === 0 && (isRising || mayBeLevel(told, said))
      ? { ...inWords, doubt: 'latestPeriod' }
      : inWords;
  const shares = sharesOf(judged, said.periods);
  if (said.how === 'addResults') {
    const found = ofYearsPlan(inWords, shares, isRising);
    return found.by === null ? (asLevel(judged, said) ?? found) : found;
  }
  if (said.hasOwnPlans) return inWords;
  return judged.every(isSamePlan)
    ? ofSamePlans(inWords, shares, { isRising, units: judged })
    : ofSeveralPlans(inWords, judged, isRising);
}

/** Whether figures without any plan hardly change from tab to tab. */
function mayBeLevel(units: readonly SeriesFigures[], { isOfPart, areRounds }: SaidOfSeries): boolean {
  return !isOfPart && !areRounds && isSteady(units);
}

/** How much there is, told by each tab, so that the last one counts; what might as well be done anew each time is in doubt. Null for others. */
function asLevel(units: readonly SeriesFigures[], said: SaidOfSeries): SeriesReading | null {
  const level = said.isOfPart || said.areRounds || ratesAreOfSum(units) ? null : levelOfPlan(units);
  if (level === null) return null;
  return { how: 'latestPeriod', by: 'level', isOnePlan: true, doubt: level === 'sure' ? null : said.how };
}

/**
 * What fewer units leave in doubt: figures that rise all the way far beyond their plan, of which the first is far from it, as those are that
 * are counted up. Of one plan for all, near to which the last one is, they are.
 */
function ofFewUnits(
  said: SeriesReading,
  units: readonly SeriesFigures[],
  known: SaidOfSeries,
): SeriesReading {
  const judged = units.filter(({ targets }) => lastOf(targets) > 0);
  if (said.how === 'latestPeriod' || known.isOfPart || judged.length === 0 || ratesAreOfSum(judged))
    return said;
  const level = said.how === 'addResults' ? asLevel(judged, known) : null;
  if (level !== null) return level;
  const first = ({ results, targets }: SeriesFigures) =>
    (filled(results)[0] ?? 0) / (filled(targets)[0] ?? 1);
  const isBeyond = (unit: SeriesFigures) => sumOf(unit.results) > TOO_MUCH * lastOf(unit.targets);
  if (!units.every(rises) || !judged.every((unit) => isBeyond(unit) && first(unit) < NEAR.least)) return said;
  const isReached = judged.every(({ results, targets }) => isNear(lastOf(results) / lastOf(targets)));
  return said.isOnePlan && isReached
    ? { ...said, how: 'latestPeriod', by: 'toDate', doubt: said.how }
    : { ...said, doubt: 'latestPeriod' };
}

/** Whether plans stay the same while what is counted up goes on: no plan of September is that of November too. */
function areOfOnePlan(units: readonly SeriesFigures[]): boolean {
  const isRepeated = (unit: SeriesFigures) => filled(unit.targets).length > 1 && isSamePlan(unit);
  return units.length >= LEAST_UNITS && units.every(isRepeated) && risesEverywhere(units);
}

function isSamePlan({ targets }: SeriesFigures): boolean {
  return new Set(filled(targets)).size === 1;
}

/** A series as words have it, whatever its figures. */
export function asSaid(how: SeriesHow): SeriesReading {
  return { how, by: null, isOnePlan: how === 'addResults', doubt: null };
}

/** How much of the plan there is against how much of its time has gone: 1 is on pace. */
interface Shares {
  /** All results of all plans. */
  readonly ofAll: number;
  /** All results of one plan. */
  readonly ofOne: number;
  /** The last result of one plan. */
  readonly ofLast: number;
  /** The same of the plan of the whole year. */
  readonly ofLevel: number;
}

function sharesOf(units: readonly SeriesFigures[], periods: readonly Period[]): Shares {
  const sum = (of: (unit: SeriesFigures) => number) => addExact(units.map(of));
  const covered = addExact(periods.map(({ start, end }) => shareBy(end) - shareBefore(start)));
  const end = periods[periods.length - 1]?.end;
  const plan = sum(({ targets }) => lastOf(targets));
  const level = sum(({ results }) => lastOf(results)) / plan;
  return {
    ofAll: sum(({ results }) => sumOf(results)) / sum(({ targets }) => sumOf(targets)),
    ofOne: sum(({ results }) => sumOf(results)) / (plan * (covered > 0 ? covered : 1)),
    ofLast: level / (end === undefined ? 1 : shareBy(end)),
    ofLevel: level,
  };
}

/** One plan, as headers say. */
function ofYearsPlan(
  said: SeriesReading,
  { ofOne, ofLast, ofLevel }: Shares,
  isRising: boolean,
): SeriesReading {
  const isLevel = ofOne > FAR_TOO_MUCH && isNear(ofLevel);
  if (!isRising || !isNear(ofLast)) return isLevel ? { ...said, doubt: 'latestPeriod' } : said;
  if (ofOne <= TOO_MUCH) return { ...said, doubt: 'latestPeriod' };
  return { ...said, how: 'latestPeriod', by: 'toDate', doubt: ofOne < FAR_TOO_MUCH ? 'addResults' : null };
}

/** Plans that are the same in all tabs: the year's, or one for each. */
function ofSamePlans(
  said: SeriesReading,
  { ofAll, ofOne, ofLast }: Shares,
  { isRising, units }: { readonly isRising: boolean; readonly units: readonly SeriesFigures[] },
): SeriesReading {
  const ways = [
    { ...said, by: 'ownPlans' as const, share: ofAll },
    { how: 'addResults' as const, by: 'onePlan' as const, isOnePlan: true, doubt: null, share: ofOne },
    { how: 'latestPeriod' as const, by: 'toDate' as const, isOnePlan: true, doubt: null, share: ofLast },
  ].filter(({ how }) => isRising || how !== 'latestPeriod');
  const distance = (share: number) => Math.abs(Math.log(Math.max(share, Number.MIN_VALUE)));
  const [own] = ways;
  const [{ share, ...nearest } = { ...said, share: 0 }] = [...ways].sort(
    (one, other) => distance(one.share) - distance(other.share),
  );
  if (own === undefined || nearest.how === said.how) return { ...said, by: 'ownPlans' };
  const isPossible = share <= NEAR.most && (share >= POSSIBLE || ofAll < FAR_TOO_LITTLE);
  if (!isPossible) return { ...said, by: 'ownPlans', doubt: nearest.how };
  const speaksForAll = units.some(({ results, targets }) => sumOf(results) >= REACHED * sumOf(targets));
  const isSure = share >= POSSIBLE && !speaksForAll && ofAll < NEAR.least;
  return { ...nearest, doubt: isSure ? null : said.how };
}

/** Plans that differ from tab to tab are each tab's own, unless they are counted up with the results: 10, 20, 30, 40. */
function ofSeveralPlans(
  said: SeriesReading,
  units: readonly SeriesFigures[],
  isRising: boolean,
): SeriesReading {
  if (!isRising) return said;
  const asParts = units.map((unit) => ({ ...unit, target: null, rate: null }));
  const reading = howPartsAdd(asParts, { said: false, isWhole: true });
  return reading?.results === 'latest' ? { ...said, how: 'latestPeriod', by: 'toDate' } : said;
}

/** Whether any result is less than the one before it, so that they are not counted up. */
export function falls({ results }: SeriesFigures): boolean {
  return filled(results).some((value, index, all) => value < (all[index - 1] ?? value));
}

function rises({ results }: SeriesFigures): boolean {
  return filled(results).every((value, index, all) => index === 0 || value > (all[index - 1] ?? value));
}

/** Whether no unit's figures fall anywhere and most of them rise all the way. */
function risesEverywhere(units: readonly SeriesFigures[]): boolean {
  return !units.some(falls) && units.filter(rises).length * 3 >= units.length * 2;
}

/** A typed percentage may be rounded or cut. */
const ROUNDING = 0.11;

/** Whether the rates that the last tab types are those of all results together. */
function ratesAreOfSum(units: readonly SeriesFigures[]): boolean {
  const rated = units.filter(({ rate }) => rate !== null);
  const isOf = ({ targets, rate }: SeriesFigures, result: number) =>
    Math.abs((100 * result) / lastOf(targets) - (rate ?? 0)) <= (Number.isInteger(rate) ? 1 : ROUNDING);
  const ofSum = rated.filter((unit) => isOf(unit, sumOf(unit.results)) && !isOf(unit, lastOf(unit.results)));
  return ofSum.length * 2 > units.length;
}

/** How much of the year has gone at the end of a day, and at its beginning. */
function shareBy({ year, month, day }: CalendarDate): number {
  return (month - 1 + day / daysInMonth(year, month)) / 12;
}

function shareBefore({ year, month, day }: CalendarDate): number {
  return (month - 1 + (day - 1) / daysInMonth(year, month)) / 12;
}
