import { addToGroup } from '../collection/group-by';
import { compareDates } from '../date/calendar-date';
import { areOfOneKind } from '../measure/kind';
import type { Table, TableIndicator } from '../table/table';
import { hasTarget } from '../target/indicator-target';
import { unitKeysIn } from './pages';
import { type Timed, timeOf } from './series-time';

interface Part extends Timed {
  readonly table: Table;
  readonly columns: TableIndicator;
}

type WithTime = Pick<Timed, 'tab' | 'period'>;

interface Series<P extends Part> {
  readonly parts: readonly [P, ...P[]];
  readonly arePages?: true;
}

/**
 * Series and the tabs of other times that go on with them without telling the plan again: "KH năm | Thực hiện" in T1, "Thực hiện" in T2
 * and T3. They have the same words, units and year, and none of them tells of another's time.
 *
 * @param wordsOf what an indicator is known by.
 * @returns by a series with a plan all that go on with it; a series without one goes on with one alone.
 */
export function goingOnWithoutPlan<P extends Part, S extends Series<P>>(
  all: readonly S[],
  wordsOf: (part: P) => string,
): ReadonlyMap<S, readonly S[]> {
  const isOpen = ({ parts, arePages }: S) =>
    !arePages && parts.every(({ columns }) => columns.declared === undefined);
  const planned = all.filter(
    (one) => isOpen(one) && one.parts.every(({ columns }) => hasTarget(columns.target)),
  );
  const found = new Map<S, S[]>();
  for (const one of all) {
    if (!isOpen(one) || one.parts.some(({ columns }) => hasTarget(columns.target))) continue;
    const [first] = one.parts;
    const [own, ...more] = planned.filter(
      ({ parts }) => wordsOf(parts[0]) === wordsOf(first) && goesOn(parts, one.parts),
    );
    if (own === undefined || more.length > 0) continue;
    addToGroup(found, own, one);
  }
  return found;
}

function goesOn(planned: readonly [Part, ...Part[]], others: readonly Part[]): boolean {
  const [{ columns, table }] = planned;
  return others.every((part) => {
    const isMeasured = part.columns.measure === null || areOfOneKind(part.columns.measure, columns.measure);
    return isMeasured && tellOfSameUnits(table, part.table) && planned.every((one) => areApart(one, part));
  });
}

/** Whether most units of a table are another's too. */
export function tellOfSameUnits(one: Table, other: Table): boolean {
  const names = new Set(unitKeysIn(one));
  const units = unitKeysIn(other);
  return units.filter((name) => names.has(name)).length * 3 >= units.length * 2;
}

/** Whether two parts tell of times of one year, or of no known one, of which one is over when the other begins. */
export function areApart(one: WithTime, other: WithTime): boolean {
  const [a, b] = [timeOf(one), timeOf(other)];
  if (a === null || b === null || a.end.year !== b.end.year) return false;
  return compareDates(a.end, b.start) < 0 || compareDates(b.end, a.start) < 0;
}
