import { monthNumber } from '../date/months';
import { isUntilDay, type Period } from '../date/period';
import type { Stretch } from '../date/stretch';

/** A part of a year by its first and last place in it: months, or the halves of a school year; both included. */
export interface TimePart {
  readonly first: number;
  readonly last: number;
  /**
   * Months are counted from the year 0 where headers name the year, else 1 to 12; what goes to a day is known by that alone, a round by its
   * number.
   */
  readonly of: 'months' | 'datedMonths' | 'semesters' | 'days' | 'datedDays' | 'rounds';
}

/** What a figure that goes to a day is part of: "Kết quả đến 30/6", "Giải ngân đến 31/01/2025"; null for other stretches. */
export function dayPartOf(stretch: Stretch | null): TimePart | null {
  if (stretch?.kind === 'untilDay') return { first: 0, last: stretch.month * 100 + stretch.day, of: 'days' };
  if (stretch?.kind !== 'stated' || !isUntilDay(stretch.period)) return null;
  const { year, month, day } = stretch.period.end;
  return { first: 0, last: (year * 100 + month) * 100 + day, of: 'datedDays' };
}

/** The part of a year that a stretch of time is, the whole one at the most; null for a term, a day and what is not named. */
export function timePartOf(stretch: Stretch | null): TimePart | null {
  switch (stretch?.kind) {
    case 'months':
      return { first: stretch.first, last: stretch.last, of: 'months' };
    case 'semester':
      return { first: stretch.half, last: stretch.half, of: 'semesters' };
    case 'stated':
      return datedPart(stretch.period);
    default:
      return null;
  }
}

function datedPart({ start, end }: Period): TimePart | null {
  const [first, last] = [start, end].map(monthNumber);
  if (first === undefined || last === undefined || start.day !== 1 || end.day < 28) return null;
  return last - first > 11 ? null : { first, last, of: 'datedMonths' };
}

/** Whether a part of the year lies in a longer one: quý I in 6 tháng. */
export function isPartWithin(part: TimePart, whole: TimePart): boolean {
  const isShorter = part.last - part.first < whole.last - whole.first;
  return part.of === whole.of && isShorter && whole.first <= part.first && part.last <= whole.last;
}

/** How parts in the order of a table stand to each other. */
export type PartOrder =
  /** Each begins where the one before ends: quý I, quý II; in a school year tháng 12, tháng 1. */
  | 'consecutive'
  /** All begin together and each goes further: 3 tháng, 6 tháng, 9 tháng. */
  | 'nested';

/** The order of parts of one kind; null for gaps, overlaps and any other order. */
export function orderOfParts(parts: readonly TimePart[]): PartOrder | null {
  const [head] = parts;
  if (head === undefined || parts.some(({ of }) => of !== head.of)) return null;
  const follows = (fits: (part: TimePart, next: TimePart) => boolean) =>
    parts.slice(1).every((next, index) => fits(parts[index] ?? next, next));
  if (follows((part, next) => next.first === part.first && next.last > part.last)) return 'nested';
  const isAfter = (part: TimePart, next: TimePart) =>
    next.first === part.last + 1 || (head.of === 'months' && part.last === 12 && next.first === 1);
  const places = parts.reduce((sum, { first, last }) => sum + last - first + 1, 0);
  return follows(isAfter) && places <= 12 ? 'consecutive' : null;
}

/**
 * Whether consecutive parts are what a year's figures are made of, rather than two months that stand beside each other in a
 * report ("TH tháng 8", "TH tháng 9"): three months or more, or quarters and halves.
 */
export function makeYear(parts: readonly TimePart[]): boolean {
  const [head] = parts;
  if (head === undefined || parts.length < 2) return false;
  return head.of === 'semesters' || parts.length > 2 || parts.every(({ first, last }) => last - first >= 2);
}

/** Whether the last of two parts is the second half of the year, which nothing is counted up to from January: "6 tháng cuối năm". */
export function endsInSecondHalf(parts: readonly TimePart[]): boolean {
  const [first, last, ...more] = parts;
  if (first === undefined || last === undefined || more.length > 0 || last.of === 'semesters') return false;
  return last.last - last.first === 5 && last.first % 12 === 7 && first.last === last.first - 1;
}

/** Whether the parts that are filled in, `used` of them, make a year: twelve months, two halves, or the months of a school year; rounds are all there have been. */
export function coversYear(parts: readonly TimePart[], used: number): boolean {
  if (parts[0]?.of === 'rounds') return true;
  if (used < parts.length || orderOfParts(parts) === 'nested') return false;
  const places = parts.reduce((sum, { first, last }) => sum + last - first + 1, 0);
  const goesOver = parts.some(({ first }) => first < (parts[0]?.first ?? 0));
  return goesOver || places === (parts[0]?.of === 'semesters' ? 2 : 12);
}

/** The stretch that the first parts cover together; null where they go over the end of a year that nobody names. */
export function stretchOfParts(parts: readonly TimePart[]): Stretch | null {
  const [head] = parts;
  const end = parts[parts.length - 1];
  if (head === undefined || end === undefined || end.last < head.first) return null;
  if (head.of === 'semesters') return end.last === 1 ? { kind: 'semester', half: 1 } : { kind: 'schoolYear' };
  return head.of === 'months' ? { kind: 'months', first: head.first, last: end.last } : null;
}
