import { groupBy } from '../collection/group-by';
import { type CalendarDate, compareDates } from '../date/calendar-date';
import type { Survey } from '../survey/survey';
import type { Unit } from '../unit/directory';

/**
 * Units that a table tells of, or need not tell of, though they have no row in it: by a day one row is enough for those that are one since.
 * Parts stand in the row of the unit they went into, and are not asked for beside it; a unit made of them stands in theirs. Whoever added its
 * row all the same would count the figures twice.
 *
 * @param there the units that have a row.
 */
export function inOtherRows(
  there: ReadonlySet<Unit>,
  { reported: { directory, lives }, sources }: Pick<Survey, 'reported' | 'sources'>,
  day: CalendarDate,
): ReadonlySet<Unit> {
  if (lives.size === 0) return new Set();
  const byName = new Map(directory.units.map((unit) => [unit.name, unit]));
  const nextOf = (unit: Unit, by: CalendarDate | null): Unit | null => {
    const joins = lives.get(unit.index)?.joins ?? null;
    const isLater = joins !== null && by !== null && compareDates(joins.from, by) > 0;
    return joins === null || isLater ? null : (byName.get(joins.into) ?? null);
  };
  const endOf = (unit: Unit, by: CalendarDate | null): Unit => {
    let end = unit;
    for (let steps = lives.size; steps > 0; steps -= 1) {
      const next = nextOf(end, by);
      if (next === null) break;
      end = next;
    }
    return end;
  };
  const joined = directory.units.filter((unit) => nextOf(unit, null) !== null);
  const isMadeOf = (whole: Unit, parts: readonly Unit[]): boolean =>
    (lives.get(whole.index)?.begins ?? null) !== null ||
    !sources.some(({ measures }) =>
      [[whole], parts].every((units) => units.some(({ index }) => (measures[index]?.rows.length ?? 0) > 0)),
    );
  return new Set(
    [...groupBy(joined, (unit) => endOf(unit, null))].flatMap(([last, all]) => {
      const isMade = isMadeOf(last, all);
      if (isMade && there.has(last)) return all;
      const families = groupBy([last, ...all], (unit) => endOf(unit, day));
      return [...families].flatMap(([whole, members]) => {
        const parts = members.filter((unit) => unit !== whole);
        if (there.has(whole)) return parts;
        if (parts.length > 0 && !parts.some((unit) => there.has(unit))) return parts;
        return isMade && whole === last ? [whole] : [];
      });
    }),
  );
}
