import { addExact } from '../number/decimal';

/** The figures of one unit that stand part by part: a month, a quarter, a half of the year each. */
export interface PartedFigures {
  /** In the order of time; null for a blank cell. */
  readonly results: readonly (number | null)[];
  /** Each part's own target; null where the parts have none. */
  readonly targets: readonly (number | null)[] | null;
  /** The one target beside them. */
  readonly target: number | null;
  /** The typed percentage of the whole, in percent points. */
  readonly rate: number | null;
}

/** What the parts say together: results added or counted up already; targets of their own added, one for all, or the latest. */
export interface PartsReading {
  readonly results: 'add' | 'latest';
  readonly targets: 'add' | 'once' | 'latest';
}

const ADDED: PartsReading = { results: 'add', targets: 'add' };
const ADDED_ONCE: PartsReading = { results: 'add', targets: 'once' };
const LATEST: PartsReading = { results: 'latest', targets: 'latest' };

/** Results beyond so many times their target are rather the same figure told several times, or counted up. */
export const TOO_MUCH = 1.3;
/** The same where figures fall on their way, as cumulative ones do not. */
export const FAR_TOO_MUCH = 1.8;
/** A result this near to its target tells of the same time as the target. */
export const NEAR = { least: 0.7, most: 1.6 };
/** A result this far below its target tells of a part of the target's time. */
const FAR = 0.45;
/** What is counted up over the parts has grown to so many times the first of them. */
const GROWTH = 1.5;
/** In so many parts the last one is a small share of the year. */
const MANY_PARTS = 10;
/** So many units with so many parts each do not all rise that little by chance. */
const STATE = { units: 3, parts: 4, growth: 1.1 };
/** A typed percentage may be rounded or cut. */
const ROUNDING = 0.11;

/**
 * Whether figures that stand part by part are to be added or are counted up already, by the table's own arithmetic: typed
 * percentages first; else figures that fall from one part to the next in most rows are no cumulative ones, figures that
 * rise in all rows to their target are. 2, 3, 1, 2 of 8 are added; 2, 5, 6, 8 of 8 are counted up; 7, 8, 8, 7 of 8 are
 * neither (a level that is told every month). Null where it cannot be told.
 *
 * @param said words say that the figures are counted up ("Lũy kế").
 * @param own each part has its own figures: sums of them in the table prove it, or the last one is called so that nothing is counted up to it.
 * @param areYears they are the years of a plan of several: one that falls tells that they are added, and so do those that come to it together only.
 * @param areRounds the parts are called rounds ("Đợt 1"), which are added wherever they come to their plan together and the last does not.
 */
export function howPartsAdd(
  units: readonly PartedFigures[],
  {
    said,
    isWhole,
    areRounds = false,
    areYears = false,
    own = null,
  }: {
    readonly said: boolean;
    readonly isWhole: boolean;
    readonly own?: 'proved' | 'said' | null;
    readonly areRounds?: boolean;
    readonly areYears?: boolean;
  },
): PartsReading | null {
  const telling = units.filter(({ results }) => filled(results).length > 0);
  const shape = shapeOf(telling);
  const parts = Math.max(0, ...telling.map(({ results }) => filled(results).length));
  if (said) return shape.falls * 2 > shape.told ? null : LATEST;
  if (parts === 1) return ADDED;
  const proved = byRates(telling);
  if (proved !== undefined) return proved;
  if (areYears) return byPlanOfYears(telling, shape);
  const isOfOne = telling.every(({ targets }) => targets === null);
  const exceeds = most(telling, ({ results }, target) => sumOf(results) > TOO_MUCH * target);
  if (isOfOne && (own === 'proved' || (own === 'said' && !exceeds))) return ADDED_ONCE;
  if (isOfOne) return byOneTarget(telling, shape, { parts, isWhole, areRounds });
  return byOwnTargets(telling, shape);
}

interface Shape {
  /** Rows whose figures fall somewhere. */
  readonly falls: number;
  /** Rows whose figures never fall and rise somewhere. */
  readonly rises: number;
  /** Both together: rows of one figure throughout say nothing. */
  readonly told: number;
}

function shapeOf(units: readonly PartedFigures[]): Shape {
  const falls = units.filter(({ results }) => fallsSomewhere(filled(results))).length;
  const rises = units.filter(({ results }) => risesOnly(filled(results))).length;
  return { falls, rises, told: falls + rises };
}

function fallsSomewhere(values: readonly number[]): boolean {
  return values.some((value, index) => value < (values[index - 1] ?? value));
}

function risesOnly(values: readonly number[]): boolean {
  return !fallsSomewhere(values) && values.some((value, index) => value > (values[index - 1] ?? value));
}

/** The figures among cells some of which may be blank. */
export function filled(values: readonly (number | null)[]): readonly number[] {
  return values.filter((value): value is number => value !== null);
}

/** Some figures together, those that are missing left out. */
export function sumOf(values: readonly (number | null)[]): number {
  return addExact(filled(values));
}

/** The last figure that is filled; 0 without any. */
export function lastOf(values: readonly (number | null)[]): number {
  const known = filled(values);
  return known[known.length - 1] ?? 0;
}

/** By typed percentages of the whole; undefined where there are none, null where neither reading explains them. */
function byRates(units: readonly PartedFigures[]): PartsReading | null | undefined {
  const rated = units.filter(
    ({ rate, target, targets }) => rate !== null && (target !== null || targets !== null),
  );
  if (rated.length < 2 && rated.length < units.length) return undefined;
  if (rated.length === 0) return undefined;
  const count = (reading: PartsReading) => rated.filter((unit) => isExplained(unit, reading)).length;
  const counts = [ADDED, ADDED_ONCE, LATEST].map((reading) => ({ reading, fits: count(reading) }));
  const [best, second] = counts.sort((a, b) => b.fits - a.fits);
  if (best === undefined || best.fits * 2 <= rated.length) return null;
  const isSame = units.every(({ targets }) => targets === null) && best.reading.results === 'add';
  return best.fits === second?.fits && !isSame ? null : best.reading;
}

function isExplained({ results, targets, target, rate }: PartedFigures, reading: PartsReading): boolean {
  const own = targets === null ? null : reading.targets === 'add' ? sumOf(targets) : lastOf(targets);
  const of = own ?? target;
  if (of === null || of === 0 || rate === null) return false;
  const result = reading.results === 'add' ? sumOf(results) : lastOf(results);
  return Math.abs((100 * result) / of - rate) <= Math.max(ROUNDING, decimalStep(rate));
}

/** What cutting off the decimals that a percentage lacks can hide: 1 of 96, 0,1 of 96,4. */
function decimalStep(rate: number): number {
  return Number.isInteger(rate) ? 1 : ROUNDING;
}

/** Whether more than half of some units have a target and pass. */
function most(units: readonly PartedFigures[], passes: (unit: PartedFigures, target: number) => boolean) {
  const judged = units.filter(({ target }) => target !== null && target > 0);
  const passing = judged.filter((unit) => passes(unit, unit.target ?? 0)).length;
  return passing * 2 > judged.length;
}

/** Whether a share of a plan is near enough to the whole to be of the plan's time. */
export function isNear(ratio: number): boolean {
  return ratio >= NEAR.least && ratio <= NEAR.most;
}

/** By one target for all parts, or none at all. */
function byOneTarget(
  units: readonly PartedFigures[],
  { falls, rises, told }: Shape,
  {
    parts,
    isWhole,
    areRounds,
  }: { readonly parts: number; readonly isWhole: boolean; readonly areRounds: boolean },
): PartsReading | null {
  if (!units.some(({ target }) => target !== null && target > 0))
    return falls > rises && falls > 1 && !isLevel(units) ? ADDED_ONCE : null;
  const falling = falls > 0 && falls * 2 >= told;
  const exceeds = (times: number) => most(units, ({ results }, target) => sumOf(results) > times * target);
  const isPart = most(units, ({ results }, target) => lastOf(results) < FAR * target);
  if (exceeds(TOO_MUCH)) {
    if (falling) return isPart && !exceeds(FAR_TOO_MUCH) ? ADDED_ONCE : null;
    const isReached = most(units, ({ results }, target) => isNear(lastOf(results) / target));
    const grows = most(units, ({ results }) => lastOf(results) >= GROWTH * (filled(results)[0] ?? 0));
    return falls === 0 && rises > 1 && isReached && grows ? LATEST : null;
  }
  if (falling || (told === 0 && isWhole)) return ADDED_ONCE;
  const addsUp = most(units, ({ results }, target) => sumOf(results) >= NEAR.least * target);
  const isLastShort = most(units, ({ results }, target) => lastOf(results) < NEAR.least * target);
  if (areRounds && addsUp && isLastShort) return ADDED_ONCE;
  return isPart && addsUp && isWhole && (falls > 0 || parts >= MANY_PARTS) ? ADDED_ONCE : null;
}

/** By the plan of several years: figures that exceed it together and reach it at last are how much there is (members at each year's end). */
function byPlanOfYears(units: readonly PartedFigures[], { falls }: Shape): PartsReading | null {
  const isReached = most(units, ({ results }, target) => isNear(lastOf(results) / target));
  if (most(units, ({ results }, target) => sumOf(results) > TOO_MUCH * target))
    return isReached ? LATEST : null;
  const addsUp = most(units, ({ results }, target) => sumOf(results) >= NEAR.least * target);
  return falls > 0 || (addsUp && !isReached) ? ADDED_ONCE : null;
}

/** Figures that hardly change from part to part are a level (members at the end of each month). */
export function isLevel(units: readonly Pick<PartedFigures, 'results'>[]): boolean {
  const level = units.filter(({ results }) => {
    const values = filled(results);
    const highest = Math.max(...values);
    return values.length > 1 && Math.min(...values) >= 0.8 * highest && highest >= 20;
  });
  return level.length * 2 >= units.length;
}

/** Among so many rows that rise from part to part one that falls is a slip. */
const FEW = 3;

/** By targets of the parts' own, and the one beside them where there is one. */
function byOwnTargets(units: readonly PartedFigures[], { falls, rises }: Shape): PartsReading | null {
  const targetsOf = (unit: PartedFigures) => filled(unit.targets ?? []);
  const judged = units.filter((unit) => targetsOf(unit).length > 0);
  const yearly = judged.filter(({ target }) => target !== null && target > 0);
  if (yearly.length > 0) {
    const count = (told: (unit: PartedFigures) => number) =>
      yearly.filter((unit) => told(unit) === unit.target).length * 2 > yearly.length;
    const added = count((unit) => sumOf(unit.targets ?? []));
    const latest = count((unit) => lastOf(unit.targets ?? []));
    if (added === latest) return null;
    return added ? ADDED_ONCE : LATEST;
  }
  const ratio = (at: (unit: PartedFigures) => readonly [result: number, target: number]) => {
    const pairs = judged.map(at);
    return addExact(pairs.map(([result]) => result)) / addExact(pairs.map(([, target]) => target));
  };
  const falling = judged.filter((unit) => fallsSomewhere(targetsOf(unit))).length;
  const rising = judged.filter((unit) => risesOnly(targetsOf(unit)));
  const counted = rising.filter(isProportional).length;
  const areCounted = counted * 2 > falling + rising.length && rises > 1;
  const areSlips = falls * FEW <= rises && falling * FEW <= rising.length;
  if (areCounted && areSlips && !judged.some(isOfItsOwn)) return LATEST;
  if (falling > 0) return ADDED;
  if (rising.length > 0) {
    if (falls === 0 && rises >= STATE.units && judged.every(isSteady)) return LATEST;
    return falls > rises || rising.every(growsLittle) ? ADDED : null;
  }
  const together = ratio(({ results, targets }) => [sumOf(results), sumOf(targets ?? [])]);
  const first = ratio(({ results, targets }) => [results[0] ?? 0, targets?.[0] ?? 0]);
  if (isNear(together) && first >= NEAR.least) return ADDED;
  const last = ratio(({ results, targets }) => [lastOf(results), lastOf(targets ?? [])]);
  return falls === 0 && rises > 1 && isNear(last) && last >= GROWTH * first ? LATEST : null;
}

/** Figures that fall under targets that are alike from part to part are each part's own: 55, 50 and 70 of 60 each. */
function isOfItsOwn({ results, targets }: PartedFigures): boolean {
  const values = filled(targets ?? []);
  return values.length > 1 && new Set(values).size === 1 && fallsSomewhere(filled(results));
}

/** Targets that grow by less than half of the first from part to part are each part's own: 500 and 600. */
function growsLittle({ targets }: PartedFigures): boolean {
  const values = filled(targets ?? []);
  const [first = 0] = values;
  return lastOf(values) < first * (1 + (values.length - 1) / 2);
}

/** A level that hardly rises, and so does its target: 200, 205, 208, 210 members at the end of each quarter. */
function isSteady({ results, targets }: PartedFigures): boolean {
  return [filled(results), filled(targets ?? [])].every((values) => {
    const [first = 0] = values;
    return values.length >= STATE.parts && !fallsSomewhere(values) && lastOf(values) <= STATE.growth * first;
  });
}

/** Targets that grow by the same amount from part to part are counted up: 10, 20, 30, 40, or 10, blank, 30, 40. */
function isProportional({ targets }: PartedFigures): boolean {
  const values = targets ?? [];
  const first = values.findIndex((value) => value !== null);
  const step = (values[first] ?? 0) / (first + 1);
  return values.every((value, index) => value === null || Math.abs(value - step * (index + 1)) <= 0.1 * step);
}
