import { type CalendarDate, compareDates } from '../date/calendar-date';
import { addFigures, type Figure, NO_FIGURE } from '../figure/figure';
import { entriesInForce } from '../register/in-force';
import { isPercent } from '../tab/measure';
import { joinedTarget, type Merging } from '../target/joined-target';
import type { IndicatorTarget } from '../target/target-source';
import type { Unit } from '../unit/directory';
import { isThere, type UnitPart, type UnitsOn } from '../unit/units-on';
import type { Indicator, Measure } from './indicator';
import { judgeMeasure } from './judge-source';

/**
 * An indicator by the units of a day: figures of units that were merged are added, gross, so that what one owes and another has
 * overpaid is netted within the unit; a unit has no target before it begins and from its end on. What nothing happened to stays
 * as reported.
 */
export function restateIndicator(
  indicator: Indicator,
  units: UnitsOn,
  { today, merging }: { readonly today: CalendarDate; readonly merging: Merging },
): Indicator {
  const now = earlier(indicator.timing.day ?? today, units.day);
  const until = indicator.pace?.until ?? null;
  const days = { now, judged: until === null ? now : earlier(until, units.day) };
  const measures = units.directory.units.map((unit): Measure => {
    const parts = (units.parts[unit.index] ?? []).flatMap((part) => {
      const measure = indicator.measures[part.unit.index];
      return measure === undefined ? [] : [{ ...part, measure }];
    });
    const [own] = parts;
    if (own === undefined) throw new RangeError(`Judge "${unit.name}" before it is restated`);
    const isAsReported = parts.length === 1 && isThere(own.life, days.now) && isThere(own.life, days.judged);
    return isAsReported ? { ...own.measure, unit } : restateUnit(unit, parts, { indicator, days, merging });
  });
  return { ...indicator, measures };
}

interface MeasuredPart extends UnitPart {
  readonly measure: Measure;
}

interface Context {
  readonly indicator: Indicator;
  /** The indicator's own day, and the last day of the months that are judged. */
  readonly days: { readonly now: CalendarDate; readonly judged: CalendarDate };
  readonly merging: Merging;
}

function restateUnit(unit: Unit, parts: readonly MeasuredPart[], context: Context): Measure {
  const { indicator, days } = context;
  const { target: source, pace } = indicator;
  const target = targetOn(parts, { ...context, source, day: days.now, figureOf: ({ target }) => target });
  const paceTarget =
    pace === null
      ? {}
      : {
          paceTarget: targetOn(parts, {
            ...context,
            source: pace.target,
            day: days.judged,
            figureOf: ({ target, paceTarget = target }) => paceTarget,
          }),
        };
  const told = parts.filter((part) => {
    const { measure } = part;
    return isTold(measure) && (isThere(part.life, days.now) || measure.result.places.length > 0);
  });
  const isEmpty = told.length === 0 && target.reading.kind === 'blank';
  const doubled = told.find(({ measure }) => measure.rows.length > 1);
  const rows = (doubled ?? told[0] ?? parts[0])?.measure.rows ?? [];
  const others = told.map(({ measure }) => measure);
  const hasOther = others.some(({ otherTarget }) => otherTarget !== undefined);
  return judgeMeasure(unit, indicator, {
    target,
    ...paceTarget,
    ...(hasOther
      ? { otherTarget: addFigures(others.map(({ otherTarget, target }) => otherTarget ?? target)) }
      : {}),
    result: isEmpty ? NO_FIGURE : sumOf(told, indicator),
    rows: isEmpty ? [] : rows,
  });
}

/** Whether a source tells of the unit, or it was given something: a blank cell in its row does, no row at all does not. */
function isTold({ result, target }: Measure): boolean {
  return result.places.length > 0 || target.places.length > 0 || result.reading.kind !== 'blank';
}

/** Results added; percentages of several units are no figure (rule 17). */
function sumOf(told: readonly MeasuredPart[], { measure: unitOfMeasure }: Indicator): Figure {
  const figures = told.map(({ measure }) => measure.result);
  return isPercent(unitOfMeasure) && figures.length > 1 ? severalPercents(figures) : addFigures(figures);
}

function severalPercents(figures: readonly Figure[]): Figure {
  const text = figures.map(({ typed }) => String(typed)).join(' và ');
  const places = figures.flatMap((figure) => figure.places);
  return { reading: { kind: 'unreadable', text }, typed: text, places, missing: 0 };
}

/** The target of the parts together as it stands on a day. */
function targetOn(
  parts: readonly MeasuredPart[],
  {
    indicator,
    merging,
    source,
    day,
    figureOf,
  }: Pick<Context, 'indicator' | 'merging'> & {
    readonly source: IndicatorTarget;
    readonly day: CalendarDate;
    readonly figureOf: (measure: Measure) => Figure;
  },
): Figure {
  const since = parts.flatMap((part) => (part.joined === null ? (ownSince(part, source, day) ?? []) : []))[0];
  const own = parts.map((part) => {
    const figure = isThere(part.life, day) ? figureOf(part.measure) : NO_FIGURE;
    const isReplaced = part.joined !== null && since !== undefined && compareDates(since, part.joined) >= 0;
    const isNew = part.joined === null && beganWith(part, parts);
    return { figure, joined: part.joined, isCommon: isCommon(part, figure, source), isReplaced, isNew };
  });
  const figures = own.filter(({ figure }) => figure.reading.kind !== 'blank');
  if (isPercent(indicator.measure) && figures.length > 1) {
    const values = new Set(figures.map(({ figure }) => JSON.stringify(figure.reading)));
    const [first] = figures;
    return values.size === 1 && first ? first.figure : severalPercents(figures.map(({ figure }) => figure));
  }
  return joinedTarget(own, { merging, time: indicator.timing.target ?? indicator.period });
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

/** Since when a register gives the unit itself its target; null where none does, or from no day that is known. */
function ownSince({ unit, life }: UnitPart, source: IndicatorTarget, day: CalendarDate): CalendarDate | null {
  if (source.kind !== 'register' || !source.named.has(unit.index)) return null;
  const [entry] = entriesInForce(unit, source.entries, day);
  const begins = life?.begins ?? null;
  const from = entry?.from ?? null;
  if (from === null || begins === null) return from ?? begins;
  return compareDates(from, begins) > 0 ? from : begins;
}

function earlier(one: CalendarDate, other: CalendarDate): CalendarDate {
  return compareDates(one, other) < 0 ? one : other;
}
