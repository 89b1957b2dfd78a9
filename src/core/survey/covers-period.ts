import { compareDates } from '../date/calendar-date';
import { isUntilDay, type Period } from '../date/period';
import { isPartOfWorkingTime, isSoonAfter, isWorkingTimeOf } from '../date/working-time';

/**
 * Whether a target of one period can be a result's: năm 2020 that of quý II/2020, of a working year that ends in it and of what was done until
 * 31/01/2021, never that of năm 2019 or of tháng 1/2021.
 */
export function coversPeriod(target: Period | null, result: Period | null): boolean {
  if (target === null || result === null) return false;
  if (isWorkingTimeOf(result, target) || isPartOfWorkingTime(result, target)) return true;
  if (compareDates(result.start, target.start) < 0) return false;
  if (compareDates(result.end, target.end) <= 0) return true;
  const isBegun = isUntilDay(result) || compareDates(result.start, target.end) <= 0;
  return isBegun && isSoonAfter(result.end, target);
}
