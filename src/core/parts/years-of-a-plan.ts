import { groupBy } from '../collection/group-by';
import { MONTHS_OF_YEAR, monthsOf } from '../date/months';
import { parsePeriod } from '../date/parse-period';
import type { Period } from '../date/period';
import { countedYears } from '../date/stretch';
import type { Column } from '../tab/column';
import { isOfSeveralYears } from '../tab/term';
import { type Family, wordsOf } from './families';
import { type TimePart, timePartOf } from './time-parts';

/** A term of so many calendar years begins and ends in the middle of one: "NHIỆM KỲ 2020-2025". */
const TERM = 6;

/**
 * Results of the same words that each are a year of the one plan of several: "KH giai đoạn 2025-2026 | TH năm 2025 | TH năm 2026", and where
 * the title alone says of which years it is, or the plan counts as many as there are ("KH 3 năm"). Results that begin later than the plan lack years, and what they come to is not known.
 */
export function yearsOf(
  columns: readonly Column[],
  { lines, title }: { readonly lines: readonly string[]; readonly title: () => Period | null },
): readonly YearFamily[] {
  const dated = columns.flatMap((column) => {
    const part = column.role === null || column.role === 'result' ? timePartOf(column.stretch) : null;
    return part !== null && isYear(part) && column.leaf !== '' ? [{ column, part }] : [];
  });
  if (dated.length < 2) return [];
  const [plan, ...others] = columns.filter(({ role }) => role === 'target');
  if (plan === undefined || others.length > 0) return [];
  const stated = spanOf(plan, title) ?? seasonOf(plan, { lines, title });
  const groups = groupBy(dated, ({ column }) => JSON.stringify([column.role, wordsOf(column)]));
  return [...groups.values()].flatMap((members): YearFamily[] => {
    const parts = members.map(({ part }) => part);
    const [first, last] = [yearOf(parts[0]), yearOf(parts[parts.length - 1])];
    const count = stated === null ? countedYears(plan.texts) : null;
    const counted = count === null || count < parts.length ? null : yearsFrom(first, count);
    const span = counted ?? stated;
    const isInOrder = parts.every(
      ({ first: start }, at) => at === 0 || start === (parts[at - 1]?.last ?? 0) + 1,
    );
    if (span === null || parts.length < 2 || !isInOrder || first < span.start.year || last > span.end.year)
      return [];
    const inTerm = span.end.year - span.start.year + 1 >= TERM ? 1 : 0;
    const lacks = first - span.start.year > inTerm || (count ?? 0) > parts.length;
    return [
      {
        columns: members.map(({ column }) => column),
        parts,
        lacks,
        ...(counted === null ? {} : { counted }),
      },
    ];
  });
}

/** See {@link yearsOf}. */
export interface YearFamily extends Family {
  /** Whether years at the plan's beginning have no column, or it counts more than have any and does not say which. */
  readonly lacks: boolean;
  /** The years of the plan where it only counts them: "KH 3 năm" beside those of 2023 to 2025. */
  readonly counted?: Period;
}

function yearsFrom(first: number, count: number): Period | null {
  return parsePeriod(`giai đoạn ${first}-${first + count - 1}`);
}

/** Whether parts are years, each a whole one. */
export function areYears(parts: readonly TimePart[]): boolean {
  return parts.every(isYear);
}

/** The years that a plan is of: those of its header, else, where that names no other time, those of the title. */
function spanOf(plan: Column, title: () => Period | null): Period | null {
  const { stretch } = plan;
  if (stretch?.kind === 'stated') return isOfSeveralYears(plan) ? stretch.period : null;
  if (stretch !== null && stretch.kind !== 'term') return null;
  const period = title();
  return period !== null && isOfSeveralYears({ stretch: { kind: 'stated', period } }) ? period : null;
}

/** Two years joined, the later one in full or as two digits: "2025-2026", "25-26". */
const TWO_YEARS = /(?:^|[^\d./-])((?:20)?\d{2}) ?[-–—] ?((?:20)?\d{2})(?![\d./-])/;

/**
 * The two years that a season or a school year of the plan is in ("Vụ đông xuân 2025-2026", "năm học 2025-2026", "NH 25-26"): one time, of which
 * a column of each year has a part or how much there is. Not a year of reports, as from 15/12 to 14/12.
 */
function seasonOf(
  plan: Column,
  { lines, title }: { readonly lines: readonly string[]; readonly title: () => Period | null },
): Period | null {
  const own = plan.stretch?.kind === 'stated' ? plan.stretch.period : null;
  if (plan.stretch !== null && own === null) return null;
  const period = own ?? title();
  if (period !== null)
    return period.end.year === period.start.year + 1 && monthsOf(period) < MONTHS_OF_YEAR
      ? yearsFrom(period.start.year, 2)
      : null;
  for (const text of [...plan.texts, ...lines]) {
    const [, first = '', last = ''] = TWO_YEARS.exec(text) ?? [];
    const year = Number(first) % 100;
    if (first !== '' && Number(last) % 100 === year + 1) return yearsFrom(2000 + year, 2);
  }
  return null;
}

function isYear({ first, last, of }: TimePart): boolean {
  return of === 'datedMonths' && last - first === MONTHS_OF_YEAR - 1 && first % MONTHS_OF_YEAR === 1;
}

function yearOf(part: TimePart | undefined): number {
  return Math.floor(((part?.first ?? 1) - 1) / MONTHS_OF_YEAR);
}
