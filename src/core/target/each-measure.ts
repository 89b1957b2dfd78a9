import { monthsOfEach } from './each-time';

/** What an ĐVT says of the time that its figures are each of. */
const OF_EACH = /\s*(?:\/|mỗi|hằng|hàng|một)\s*(?:tháng|quý)$/i;

/** What is counted in each month or quarter: "buổi" of "buổi/tháng". */
export interface MeasureOfEach {
  readonly months: number;
  readonly measure: string;
}

/** The months that an ĐVT says its figures are each of: 1 of "buổi/tháng", 3 of "tin/quý"; null for others. */
export function eachInMeasure(measure: string | null): MeasureOfEach | null {
  const text = measure ?? '';
  const months = OF_EACH.test(text) ? monthsOfEach({ before: '', behind: text.toLowerCase() }) : null;
  return months === null || months === 0 ? null : { months, measure: text.replace(OF_EACH, '') };
}

/** A unit's target of each month or quarter, its result, and how often the one goes into the time of the other. */
export interface TargetOfEach {
  readonly target: number;
  readonly result: number;
  readonly times: number;
}

/**
 * Whether results are of all months together, and not averages of one as the targets are: nearer to all targets multiplied than to these as
 * they stand. 229 buổi of six units with 20 buổi/tháng in a year are nearer to 240 than to 20.
 */
export function areOfAllMonths(units: readonly TargetOfEach[]): boolean {
  let [asTyped, multiplied, done] = [0, 0, 0];
  for (const { target, result, times } of units) {
    asTyped += target;
    multiplied += target * times;
    done += result;
  }
  return multiplied > asTyped && done * done > asTyped * multiplied;
}
