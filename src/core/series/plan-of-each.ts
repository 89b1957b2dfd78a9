import { periodBetween } from '../date/make-period';
import { wholeMonths } from '../date/months';
import { eachInHeading, timesOfEach } from '../target/each-time';
import { targetColumnsOf } from '../target/indicator-target';
import type { Family, Part } from './family';

/**
 * A series of which the first tab alone has the plan and its heading says that it is of each month or quarter ("KH mỗi tháng" in T1, T2 to T6
 * with results only): results are added, and the plan counts as often as it goes into the time of all tabs. Null where the heading does not say
 * so, and where a tab is of another length than the plan. Results that are counted up in every tab are those since January.
 */
export function seriesOfEachPlan(parts: readonly [Part, ...Part[]], label: string): Family | null {
  const [first] = parts;
  const { table, columns, period } = first;
  const { target } = columns;
  const own = targetColumnsOf(target);
  const [each = null] = table.columns.flatMap(({ column, texts }) =>
    own.includes(column) ? (eachInHeading(texts) ?? []) : [],
  );
  const end = parts[parts.length - 1]?.period?.end;
  if (target.kind !== 'column' || each === null || !each.isSaid || period === null || end === undefined)
    return null;
  const areOfEach = parts.every((part) => part.period !== null && wholeMonths(part.period) === each.months);
  const isCountedUp = parts.every(({ cumulative }) => cumulative);
  const isMixed = !isCountedUp && parts.some(({ cumulative }) => cumulative);
  const covered = periodBetween(isCountedUp ? { ...period.start, month: 1, day: 1 } : period.start, end);
  const times = timesOfEach(each.months, covered);
  if (!areOfEach || isMixed || covered === null || times === null) return null;
  const targetTime = { kind: 'stated', period: covered } as const;
  const [head, ...others] = parts.map((part): Part => ({ ...part, times: { ...part.times, targetTime } }));
  if (head === undefined) return null;
  const how = isCountedUp ? 'latestPeriod' : 'addResults';
  const telling = { ...columns, targetTime, target: { ...target, each: { ...each, times } } };
  return {
    label,
    parts: [{ ...head, columns: telling }, ...others],
    read: () => ({ how, by: 'planOfEach', isOnePlan: true, doubt: null }),
  };
}
