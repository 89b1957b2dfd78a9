import { type CalendarDate, compareDates, earlierDate } from '../date/calendar-date';
import { addFigures, type Figure, NO_FIGURE } from '../figure/figure';
import { addsUp } from '../tab/means';
import type { Unit } from '../unit/directory';
import { isThere, type UnitPart, type UnitsOn } from '../unit/units-on';
import type { Indicator, Measure } from './indicator';
import { judgeMeasure } from './judge-source';
import { isSumOfParts, restatedTarget, severalRates } from './restated-target';

/**
 * An indicator by the units of a day: figures of units that were merged are added, gross, so that what one owes and another has
 * overpaid is netted within the unit; a unit has no target before it begins and from its end on. What nothing happened to stays
 * as reported.
 */
export function restateIndicator(indicator: Indicator, units: UnitsOn, today: CalendarDate): Indicator {
  const now = earlierDate(indicator.timing.day ?? today, units.day);
  const until = indicator.pace?.until ?? null;
  const days = { now, judged: until === null ? now : earlierDate(until, units.day) };
  const measures = units.directory.units.map((unit): Measure => {
    const parts = (units.parts[unit.index] ?? []).flatMap((part) => {
      const measure = indicator.measures[part.unit.index];
      return measure === undefined ? [] : [{ ...part, measure }];
    });
    const [own] = parts;
    if (own === undefined) throw new RangeError(`Judge "${unit.name}" before it is restated`);
    const isAsReported = parts.length === 1 && isThere(own.life, days.now) && isThere(own.life, days.judged);
    return isAsReported ? { ...own.measure, unit } : restateUnit(unit, parts, { indicator, days });
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
}

function restateUnit(unit: Unit, parts: readonly MeasuredPart[], context: Context): Measure {
  const { indicator, days } = context;
  const { target: source, pace } = indicator;
  const withFigure = (figureOf: (measure: Measure) => Figure) =>
    parts.map((part) => ({ ...part, figure: figureOf(part.measure) }));
  const today = withFigure(({ target }) => target);
  const target = restatedTarget(today, { indicator, source, day: days.now });
  const then = withFigure(({ target: now, paceTarget = now }) => paceTarget);
  const paceTarget =
    pace === null
      ? {}
      : { paceTarget: restatedTarget(then, { indicator, source: pace.target, day: days.judged }) };
  const isWhole =
    isSumOfParts(parts, ({ measure }) => measure.result) &&
    isSumOfParts(parts, ({ measure }) => measure.target);
  const areApart = parts.every(({ joined }) => joined === null || isOverBefore(indicator, joined));
  const hasRows = parts.some(({ measure }) => measure.result.places.length > 0);
  const told = parts.filter(({ life, joined, measure }) => {
    const { result, target: own } = measure;
    if (result.places.length > 0) return !(isWhole && joined !== null);
    if (!isThere(life, days.now)) return false;
    return result.reading.kind !== 'blank' || (own.places.length > 0 && (areApart || !hasRows));
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
    ...(others.some(({ isEarly }) => isEarly) ? { isEarly: true } : {}),
  });
}

/** Whether a target's time was over before a day: then each of the units that were merged on it owes figures of its own. */
function isOverBefore({ timing, period }: Indicator, day: CalendarDate): boolean {
  const time = timing.target ?? period;
  return time !== null && compareDates(time.end, day) < 0;
}

/** Results added; percentages and averages of several units are no figure (rule 17). */
function sumOf(told: readonly MeasuredPart[], indicator: Indicator): Figure {
  const figures = told.map(({ measure }) => measure.result);
  return !addsUp(indicator) && figures.length > 1 ? severalRates(figures) : addFigures(figures);
}
