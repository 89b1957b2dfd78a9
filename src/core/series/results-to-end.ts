import { groupBy } from '../collection/group-by';
import { compareDates } from '../date/calendar-date';
import { isPartOf, periodOfStretch } from '../date/stretch';
import { type Timed, timeOf } from './series-time';

/**
 * Parts whose result is of a longer time that ends with the part's own is counted up in it: "Cả năm" beside "Quý IV" in the last of four tabs. Not where
 * the headings of all tabs name one time, which is then what they are put together to. `kindOf` tells which parts are compared.
 */
export function withResultsToEnd<T extends Timed>(
  parts: readonly T[],
  kindOf: (part: T) => string,
): readonly T[] {
  const found = new Set<T>();
  for (const members of groupBy(parts, kindOf).values()) {
    const longer = members.filter(tellsOfLonger);
    if (longer.length === members.length) continue;
    for (const part of longer) if (endsWithResult(part)) found.add(part);
  }
  return parts.map((part) => (found.has(part) ? { ...part, cumulative: true } : part));
}

/** Whether the header of a result names a time that its part is only some of. */
function tellsOfLonger(part: Timed): boolean {
  const own = timeOf(part);
  return own !== null && isPartOf({ kind: 'stated', period: own }, part.times.resultTime);
}

function endsWithResult(part: Timed): boolean {
  const { resultTime } = part.times;
  const own = timeOf(part);
  const longer = resultTime === null ? null : periodOfStretch(resultTime, own);
  return own !== null && longer !== null && compareDates(own.end, longer.end) === 0;
}
