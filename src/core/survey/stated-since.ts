import { type CalendarDate, compareDates } from '../date/calendar-date';
import type { Figure } from '../figure/figure';

/** What one source of several periods states as the target of all of them. */
export interface Stated {
  /** The first day of its period; null where it states none. */
  readonly start: CalendarDate | null;
  readonly target: Figure;
}

/**
 * Since when sources that each repeat a year's target, in the order of time, state the one that the last of them has: of 60 in
 * January and February and 84 in March since 01/03. Where they never stated another since their first, if that is later than
 * `beginning`, the first day of all sources; else null.
 */
export function statedSince(stated: readonly Stated[], beginning: CalendarDate | null): CalendarDate | null {
  const readings = stated.map(({ target }) => JSON.stringify(target.reading));
  const last = readings[readings.length - 1];
  const before = readings.map((reading) => reading !== last).lastIndexOf(true);
  const start = stated[before + 1]?.start ?? null;
  if (before >= 0 || start === null) return start;
  return beginning !== null && compareDates(beginning, start) < 0 ? start : null;
}
