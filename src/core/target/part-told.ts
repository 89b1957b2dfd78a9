import { compareDates } from '../date/calendar-date';
import { ANY_YEAR } from '../date/make-period';
import { monthsBetween, monthsOf } from '../date/months';
import { type Period, periodKey } from '../date/period';
import { isYearOrLonger, periodOfStretch, type Stretch } from '../date/stretch';
import { isWorkingTimeOf } from '../date/working-time';
import { type NamedTimes, targetStretch } from './timing';

/** A part of a target's time that does not begin with it, of which results tell: quý IV of "KH năm". */
export interface PartTold {
  /** How many months it has, how many there are from the target's first to its last, and how many the target has. */
  readonly months: number;
  readonly since: number;
  readonly of: number;
  /** How it is called: "tháng 12/2026"; null where no year is known. */
  readonly label: string | null;
  /** Whether headings name it, or rows; else title and lines do. */
  readonly isNamed: boolean;
}

/**
 * The later part of a target's time that results are of by their heading, else by title and lines: quý IV of "KH năm", a month of a year that is
 * not named ("TH trong tháng"). Null where they are of all of it, or of its first months, which come to the same as what was counted up.
 */
export function partTold(
  { targetTime, resultTime }: NamedTimes,
  period: Period | null,
  stated: Period | null,
): PartTold | null {
  if (targetTime?.kind === 'part') return null;
  const stretch = targetStretch({ targetTime, resultTime }, period);
  const around = period ?? stated ?? ANY_YEAR;
  const whole = stated ?? (stretch === null ? period : periodOfStretch(stretch, around));
  const named = resultTime === null ? null : periodOfStretch(resultTime, around);
  const told = named ?? period;
  if (whole === null || told === null) return null;
  const of = monthsOf(whole);
  const own = { of, label: period === null && stated === null ? null : told.label, isNamed: named !== null };
  if (resultTime?.kind === 'part' && isYearOrLonger({ kind: 'stated', period: told }))
    return { ...own, months: monthsOfUnnamed(resultTime), since: of };
  const isLater = compareDates(whole.start, told.start) < 0 && compareDates(told.end, whole.end) <= 0;
  if (!isLater || periodKey(whole) === periodKey(told) || isWorkingTimeOf(told, whole)) return null;
  return { ...own, months: monthsOf(told), since: monthsBetween(whole.start, told.end) + 1 };
}

/**
 * Whether results come to no more than a part of a plan: to less than half way between what the part and what all the months until its end ask
 * for. More is what was done since the beginning, whatever headings and titles say.
 */
export function comesToPart(
  { months, since, of }: Pick<PartTold, 'months' | 'since' | 'of'>,
  { planned, done }: { readonly planned: number; readonly done: number },
): boolean {
  return done < ((months + since) / (2 * of)) * planned;
}

function monthsOfUnnamed(stretch: Stretch): number {
  return stretch.kind === 'part' && stretch.of === 'quarter' ? 3 : 1;
}
