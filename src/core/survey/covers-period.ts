import { compareDates } from '../date/calendar-date';
import type { Period } from '../date/period';
import { isPartOfWorkingTime, isSoonAfter, isWorkingTimeOf } from '../date/working-time';

/** Whether a target of one period can be a result's: năm 2020 that of quý II/2020 and of a working year that ends in it, never that of năm 2019. */
export function coversPeriod(target: Period | null, result: Period | null): boolean {
  if (target === null || result === null) return false;
  if (isWorkingTimeOf(result, target) || isPartOfWorkingTime(result, target)) return true;
  const isEnded = compareDates(result.end, target.end) <= 0 || isSoonAfter(result.end, target);
  return compareDates(target.start, result.start) <= 0 && isEnded;
}
