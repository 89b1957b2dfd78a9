import { type CalendarDate, compareDates } from '../date/calendar-date';
import { type Figure, NO_FIGURE } from '../figure/figure';

/** What one source of several periods states as the target of all of them. */
export interface Stated {
  /** The first day of its period; null where it states none. */
  readonly start: CalendarDate | null;
  readonly target: Figure;
  /** What the source is called: its tab, or its period where a tab has several. */
  readonly label: string;
}

/**
 * Since when sources that each repeat a year's target, in the order of time, state the one that the last of them has: of 60 in
 * January and February and 84 in March since 01/03. Where they never stated another since their first, if that is later than
 * `beginning`, the first day of all sources; else null.
 */
export function statedSince(
  stated: readonly Pick<Stated, 'start' | 'target'>[],
  beginning: CalendarDate | null,
): CalendarDate | null {
  const readings = stated.map(({ target }) => JSON.stringify(target.reading));
  const last = readings[readings.length - 1];
  const before = readings.map((reading) => reading !== last).lastIndexOf(true);
  const start = stated[before + 1]?.start ?? null;
  if (before >= 0 || start === null) return start;
  return beginning !== null && compareDates(beginning, start) < 0 ? start : null;
}

/** The sources whose time has begun on a day; those whose time is not known are none of a later one. */
export function begunOn<T extends Pick<Stated, 'start'>>(
  stated: readonly T[],
  day: CalendarDate,
): readonly T[] {
  return stated.filter(({ start }) => start === null || compareDates(start, day) <= 0);
}

/**
 * The year's target as sources that each repeat it have it on a day: the last figure of those whose time has begun, 24 in June where
 * tabs have 24 until June and 36 since July; before any states one, the first that does. Section 2 of the year's rules.
 */
export function statedOn(stated: readonly Pick<Stated, 'start' | 'target'>[], day: CalendarDate): Figure {
  const isNumber = ({ target }: Pick<Stated, 'target'>) => target.reading.kind === 'number';
  const begun = begunOn(stated, day).filter(isNumber);
  const found = begun[begun.length - 1] ?? stated.find(isNumber) ?? stated[stated.length - 1];
  return found?.target ?? NO_FIGURE;
}

/** The same sources where they state several figures; null where all that state one have the same. */
export function ifChanging(stated: readonly Stated[]): readonly Stated[] | null {
  const values = new Set(stated.flatMap(({ target }) => numberOf(target) ?? []));
  return values.size > 1 ? stated : null;
}

function numberOf({ reading }: Figure): number | null {
  return reading.kind === 'number' ? reading.value : null;
}
