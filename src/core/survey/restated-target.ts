import { type CalendarDate, compareDates } from '../date/calendar-date';
import type { Period } from '../date/period';
import { addFigures, type Figure, NO_FIGURE } from '../figure/figure';
import { addExact } from '../number/decimal';
import { formatNumber } from '../number/format';
import { entriesInForce } from '../register/in-force';
import { addsUp } from '../tab/means';
import { type IndicatorTarget, ownTarget } from '../target/indicator-target';
import { joinedTarget } from '../target/joined-target';
import { isThere, type UnitPart } from '../unit/units-on';
import { cellText } from '../words/cell-text';
import type { Indicator } from './indicator';
import { begunOn, statedSince } from './stated-since';

/** One of the units that are one now, and its own target. */
export interface PartTarget extends UnitPart {
  readonly figure: Figure;
}

/**
 * The target of a unit's parts together as it stands on a day: none of a part that has not begun or has ended, but for what its
 * own row says of a time that was over when it began; of rows of a list
 * and of wholes, of which results are parts, the sum; else as the merger has it. Percentages that differ are no figure (rule 17).
 *
 * @param source where the parts' targets come from, as it stood on that day.
 */
export function restatedTarget(
  parts: readonly PartTarget[],
  {
    indicator,
    source,
    day,
  }: {
    readonly indicator: Pick<
      Indicator,
      'measure' | 'mean' | 'merging' | 'ratio' | 'timing' | 'period' | 'origin'
    >;
    readonly source: IndicatorTarget;
    readonly day: CalendarDate;
  },
): Figure {
  const isOfRows = ownTarget(source).kind === 'rows';
  const [since = null] = parts.flatMap((part) =>
    part.joined === null
      ? [ownSince(part, source, day) ?? repeatedSince(indicator.origin, part.unit.index, day)]
      : [],
  );
  const time = indicator.timing.target ?? indicator.period;
  const own = parts.map((part) => {
    const { joined } = part;
    const isTyped = isTypedLater(part, time) && !isCommon(part, part.figure, source);
    const figure = isOfRows || isTyped || isThere(part.life, day) ? part.figure : NO_FIGURE;
    const isReplaced = joined !== null && since !== null && compareDates(since, joined) >= 0;
    const isNew = joined === null && beganWith(part, parts);
    return { figure, joined, isCommon: isCommon(part, figure, source), isReplaced, isNew };
  });
  const given = own.flatMap(({ figure }) => (figure.reading.kind === 'blank' ? [] : [figure]));
  if (!addsUp(indicator) && given.length > 1) return sameRate(given);
  if (isOfRows || indicator.ratio !== null)
    return addFigures(given.length > 0 ? given : own.map(({ figure }) => figure));
  if (isSumOfParts(parts, ({ figure }) => figure)) return parts[0]?.figure ?? NO_FIGURE;
  return joinedTarget(own, { merging: indicator.merging, time });
}

/**
 * Whether the whole time lies before a unit begins, so that a figure in its own row was typed later: half a year told again by
 * the communes of 01/07/2025. What everybody has is not its target then.
 */
export function isTypedLater({ life }: Pick<UnitPart, 'life'>, time: Period | null): boolean {
  const begins = life?.begins ?? null;
  return begins !== null && time !== null && compareDates(time.end, begins) < 0;
}

/**
 * Whether the figure of a unit that began when others went into it is the sum of theirs: 100 beside 40 and 60 of one table. Then
 * the unit's own row tells all, and nothing is added to it (rule 19).
 */
export function isSumOfParts<P extends UnitPart>(
  parts: readonly P[],
  figureOf: (part: P) => Figure,
): boolean {
  const [own, ...others] = parts;
  if (own === undefined || others.length === 0 || !beganWith(own, parts)) return false;
  const [whole, ...rest] = parts.map((part) => {
    const { reading, places } = figureOf(part);
    return reading.kind === 'number' && places.length > 0 ? reading.value : null;
  });
  const known = rest.flatMap((value) => value ?? []);
  return known.length > 1 && whole !== 0 && whole === addExact(known);
}

/** Percentages of several units: the one that all have, else what cannot be read. */
export function sameRate(figures: readonly Figure[]): Figure {
  const [first = NO_FIGURE] = figures;
  const readings = new Set(figures.map(({ reading }) => JSON.stringify(reading)));
  return readings.size < 2 ? first : severalRates(figures);
}

/** Percentages or averages of several units, of which none is that of all. */
export function severalRates(figures: readonly Figure[]): Figure {
  const text = figures
    .map(({ reading, typed }) => (reading.kind === 'number' ? formatNumber(reading.value) : cellText(typed)))
    .filter((words) => words !== '')
    .join(' và ');
  const places = figures.flatMap((figure) => figure.places);
  return { reading: { kind: 'unreadable', text }, typed: text, places, missing: 0, ofUnits: true };
}

/** Whether a unit began on the day another went into it, or later. */
function beganWith({ life }: UnitPart, parts: readonly UnitPart[]): boolean {
  const begins = life?.begins ?? null;
  return begins !== null && parts.some(({ joined }) => joined !== null && compareDates(joined, begins) <= 0);
}

/** Whether a target is what everybody has, or a whole khối, and not the unit's own. */
function isCommon({ unit }: UnitPart, { places }: Figure, source: IndicatorTarget): boolean {
  if (places.length === 0) return true;
  return source.kind === 'register' && source.figures.has(unit.index) && !source.named.has(unit.index);
}

/** Since when tabs or forms that each repeat the year's target state the unit's last one; null where it was always that. */
function repeatedSince(origin: Indicator['origin'], unit: number, day: CalendarDate): CalendarDate | null {
  if (origin.kind === 'forms') return origin.statedSince.get(unit) ?? null;
  if (origin.kind !== 'series' || origin.how !== 'addResults') return null;
  const told = origin.sources.map(({ period, measures }) => {
    return { start: period?.start ?? null, target: measures[unit]?.target ?? NO_FIGURE };
  });
  return statedSince(begunOn(told, day), null);
}

/** Since when a register gives the unit itself its target; null where none does, or from no day that is known. */
function ownSince({ unit, life }: UnitPart, source: IndicatorTarget, day: CalendarDate): CalendarDate | null {
  if (source.kind !== 'register' || !source.named.has(unit.index)) return null;
  const [entry] = entriesInForce(unit, source.entries, day);
  const begins = life?.begins ?? null;
  const from = entry?.from ?? null;
  if (from === null || begins === null) return from ?? begins;
  return compareDates(from, begins) > 0 ? from : begins;
}
