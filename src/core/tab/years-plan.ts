import type { Line } from './line';
import type { StatedPeriods } from './lines';
import { periodWords } from './period-heading';

/**
 * The share of a plan up to which results of a part of a year leave it the year's: half way between what of the year that part is, or what
 * has gone by then where figures are counted up, and all of it. Of a quarter's own results 0,625; of a report's at the end of June 0,75.
 */
export function mostOfYearsPlan(
  { title: { start, end }, year }: StatedPeriods,
  { linesAbove, isCountedUp }: { readonly linesAbove: readonly Line[]; readonly isCountedUp: boolean },
): number {
  const isOfPart = year !== undefined && !isCountedUp && !linesAbove.some(({ text }) => isReportOfPart(text));
  const share = (isOfPart ? end.month - start.month + 1 : end.month) / 12;
  return (1 + share) / 2;
}

/** Whether a line names a part of a year as that of a report, whose figures may be those since January. */
function isReportOfPart(text: string): boolean {
  return periodWords(text) !== null && /báo cáo/i.test(text);
}
