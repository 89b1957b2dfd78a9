import { compareDates } from '../date/calendar-date';
import type { Period } from '../date/period';
import type { Figure } from '../figure/figure';
import type { UnitTally } from '../log/tally';
import { areCountedOn, isToDate } from '../log/to-date';
import type { LogCount } from './indicator';

/** What counts of one log, and what that gives each unit. */
export interface TalliedPart {
  readonly count: LogCount;
  readonly tally: ReadonlyMap<number, UnitTally>;
}

/** What the logs of an indicator give units: the figures of one to add up, and whether these are only its last one, counted up from log to log. */
export interface FiguresOver {
  readonly countsOn: boolean;
  readonly ofUnit: (unit: number) => readonly Figure[];
}

/** The figures of units over the logs of an indicator: 10, 20 and 30 of a unit are 60, or 30 where they are counted up from month to month. */
export function figuresOver(tallies: readonly TalliedPart[]): FiguresOver {
  const inTime = [...tallies].sort((a, b) => compareEnds(a.count.period, b.count.period));
  const ofUnit = (unit: number) => inTime.flatMap(({ tally }) => tally.get(unit) ?? []).map(figureOf);
  const all = new Set(inTime.flatMap(({ tally }) => [...tally.keys()]));
  const countsOn =
    tallies.length > 1 &&
    tallies.every(({ count }) => isToDate(count.log, count.columns)) &&
    areCountedOn([...all].map((unit) => amountsOf(ofUnit(unit))));
  return { countsOn, ofUnit: countsOn ? (unit) => lastOf(ofUnit(unit)) : ofUnit };
}

function compareEnds(one: Period | null, other: Period | null): number {
  return one === null || other === null ? 0 : compareDates(one.end, other.end);
}

/** The amounts that are typed: rows with a blank one tell nothing. */
function amountsOf(figures: readonly Figure[]): readonly number[] {
  return figures.flatMap(({ reading, places }) =>
    reading.kind === 'number' && places.length > 0 ? [reading.value] : [],
  );
}

/** The last of figures that are counted up; it cannot be read where one before it is more. */
function lastOf(figures: readonly Figure[]): readonly Figure[] {
  const typed = figures.filter(({ places }) => places.length > 0);
  const last = typed[typed.length - 1];
  if (last === undefined) return figures;
  const amounts = amountsOf(typed);
  const falls = amounts.some((amount, at) => amount < (amounts[at - 1] ?? amount));
  return [falls ? { ...last, reading: { kind: 'unreadable', text: amounts.join('; ') } } : last];
}

/** A tally as a figure; events without an amount or a date leave it open. */
function figureOf({ reading, places, blank, undated }: UnitTally): Figure {
  const typed = reading.kind === 'number' ? reading.value : reading.kind === 'unreadable' ? reading.text : '';
  return { reading, typed, places, missing: blank + undated };
}
