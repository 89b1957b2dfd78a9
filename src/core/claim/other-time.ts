import type { Period } from '../date/period';

/** Days in figures, which name no part of a year. */
const DAYS = /\d{1,2} ?[/.-] ?\d{1,2} ?[/.-] ?\d{4}/g;

/**
 * Whether a clause of folded text speaks of another time than a period: of a part of the year ("quy i", "6 thang"), or of another
 * year by name; a day such as 31/12/2020 alone is none, since its year may be the slip.
 */
export function isOtherTime(clause: string, period: Period | null): boolean {
  const words = clause.replace(DAYS, ' ');
  if (isOtherYear(words, period)) return true;
  const spoken = /\b(?:thang \d|quy (?:[1-4]|i{1,3}|iv)\b|(?:\d+|ba|sau|chin) thang)/.exec(words)?.[0];
  return spoken !== undefined && !(period?.label ?? '').includes(spoken.replace(/\D/g, '') || spoken);
}

/** Whether folded text names a year that a period has no day of. */
export function isOtherYear(text: string, period: Period | null): boolean {
  const [, year] = /\bnam (\d{4})\b/.exec(text) ?? [];
  if (year === undefined || period === null) return false;
  return Number(year) < period.start.year || Number(year) > period.end.year;
}
