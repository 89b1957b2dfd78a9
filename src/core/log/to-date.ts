import { compareDates } from '../date/calendar-date';
import { coversTime } from '../tab/span';
import type { Log, LogIndicator, LogRow } from './log';

/** Whether an indicator's amounts count up what was done to their day ("Lũy kế thu quỹ"): each holds those before it, so that they are never added. */
export function isToDate({ columns }: Pick<Log, 'columns'>, { amountColumn }: LogIndicator): boolean {
  const own = columns.find(({ column }) => column === amountColumn);
  return own !== undefined && coversTime(own.texts);
}

/** Whether amounts that are counted up go on from log to log, each unit's in order: more of them are more than the one before than less. */
export function areCountedOn(units: readonly (readonly number[])[]): boolean {
  const changes = units.flatMap((amounts) =>
    amounts.slice(1).map((amount, at) => amount - (amounts[at] ?? 0)),
  );
  return changes.filter((change) => change < 0).length <= changes.filter((change) => change > 0).length;
}

/**
 * The last in time of a unit's amounts that are counted up; null where their days do not tell which that is, or one is less than one before
 * it, so that they are not counted up by the unit.
 */
export function latestAmount<T extends { readonly row: LogRow; readonly value: number }>(
  amounts: readonly T[],
): T | null {
  const dated = amounts.flatMap((one) => (one.row.date === null ? [] : [{ one, day: one.row.date.last }]));
  const [only] = amounts;
  if (only !== undefined && amounts.length === 1) return only;
  if (dated.length < amounts.length) return null;
  const inTime = dated.sort((a, b) => compareDates(a.day, b.day));
  const areRising = inTime.every(({ one, day }, at) => {
    const before = inTime[at - 1];
    if (before === undefined || before.one.value === one.value) return true;
    return before.one.value < one.value && compareDates(before.day, day) < 0;
  });
  return areRising ? (inTime[inTime.length - 1]?.one ?? null) : null;
}
