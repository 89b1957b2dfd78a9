import { compareDates } from '../date/calendar-date';
import { ANY_YEAR } from '../date/make-period';
import { periodOfStretch } from '../date/stretch';
import type { Column } from '../tab/column';

/**
 * Whether a column's time ends before another's begins, so that it is measured by and no plan of the other: "Năm 2024" beside "Năm 2025",
 * "Quý III" beside "Quý IV". Not where only one of the two names its year, or one no time at all.
 */
export function isOfEarlierTime(
  { stretch: one }: Pick<Column, 'stretch'>,
  { stretch: other }: Pick<Column, 'stretch'>,
): boolean {
  if (one === null || other === null || (one.kind === 'stated') !== (other.kind === 'stated')) return false;
  const [own, its] = [one, other].map((stretch) => periodOfStretch(stretch, ANY_YEAR));
  return own != null && its != null && compareDates(own.end, its.start) < 0;
}
