import { compareDates } from '../date/calendar-date';
import { periodOfMonths } from '../date/make-period';
import { isUntilDay, overlap, type Period } from '../date/period';
import type { Stretch } from '../date/stretch';
import { isSoonAfter } from '../date/working-time';
import type { ColumnRole } from './column-role';
import { isOfSeveralYears } from './term';

/** What its header says of a column; columns stand from the left. */
interface Headed {
  readonly column: number;
  readonly role: ColumnRole | null;
  readonly stretch: Stretch | null;
  readonly subject: string;
}

/** What tells of columns beside their own headers. */
export interface AroundColumns {
  /** Texts that are equal but for case, diacritics and punctuation have one key. */
  readonly keyOf: (text: string) => string;
  /** The time that the lines above the table state, asked for where a column names its year. */
  readonly title: () => Period | null;
  /** Whether a column, counted from 0, has figures below its header. */
  readonly hasFigures: (column: number) => boolean;
}

/**
 * Columns of another year than the table's own are there to be looked at: of "KH 2024 | Thực hiện | KH 2025", and of "KH | TH | KH 2025"
 * under the title of 2024, next year's plan measures nothing, "TH 2023" before the plan of 2024 is no result of it and "Ước 2025" no
 * estimate. What names no year is of the title's; a result that names none is measured by the plan of that year on its left, else by the
 * nearest there. Rules 15 and 16 of the product.
 */
export function withoutOtherYears<C extends Headed>(
  columns: readonly C[],
  { keyOf, title, hasFigures }: AroundColumns,
): readonly C[] {
  const isDated = (column: C) => TIMED.has(column.role) && statedPeriod(column) !== null;
  if (!columns.some(isDated)) return columns;
  const around = wholeYear(title());
  return withoutOtherResults(withoutOtherPlans(columns, keyOf, around), around, hasFigures);
}

const TIMED: ReadonlySet<ColumnRole | null> = new Set<ColumnRole | null>(['target', 'result', 'estimate']);

/** Plans that no result is of the time of, and those of a year before the title's, where another of the same words has a result, or names no year. */
function withoutOtherPlans<C extends Headed>(
  columns: readonly C[],
  keyOf: AroundColumns['keyOf'],
  around: Period | null,
): readonly C[] {
  const plans = columns.filter(({ role }) => role === 'target');
  if (plans.length < 2) return columns;
  const place = new Map(columns.map((column, index) => [column, index]));
  const isLeft = (one: C, other: C) => (place.get(one) ?? 0) < (place.get(other) ?? 0);
  const isAlike = (one: C, other: C) => keyOf(one.subject) === keyOf(other.subject);
  const planOf = (measure: C) => {
    const left = plans.filter((plan) => isLeft(plan, measure) && !isOfSeveralYears(plan));
    const alike = left.filter((plan) => isAlike(plan, measure));
    const nearest = (alike.length > 0 || measure.role === 'result' ? alike : left).reverse();
    return nearest.find((plan) => meets(timeOf(plan, around), around)) ?? nearest[0] ?? null;
  };
  const isMet = (plan: C) => {
    const results = columns.filter((one) => one.role === 'result' && isAlike(one, plan));
    const open = columns.filter((one) => isOpen(one) && planOf(one) !== null);
    return (results.length > 0 ? results : open).some((measure) => {
      const stated = statedPeriod(measure);
      if (stated !== null) return meets(stated, timeOf(plan, around));
      const own = planOf(measure);
      const time = own === null ? around : timeOf(own, around);
      const isUndated = time === null && own !== null && !isLeft(plan, measure);
      return own === plan || (isUndated ? statedPeriod(plan) === null : meets(time, timeOf(plan, around)));
    });
  };
  const met = plans.filter(isMet);
  const ofTitle = around === null ? [] : met.filter((plan) => statedPeriod(plan) === null);
  return columns.map((column): C => {
    const own = column.role === 'target' ? statedPeriod(column) : null;
    if (own === null) return column;
    const isBefore = around !== null && compareDates(own.end, around.start) < 0;
    const others = isBefore ? ofTitle : met.includes(column) ? [] : met;
    return others.some((plan) => isAlike(plan, column)) ? { ...column, role: 'comparison' } : column;
  });
}

/**
 * Results of a year before every target begins, where another column may be the result ("Thực hiện 2025 | Kế hoạch | Số hội viên vay vốn"), and
 * estimates of a year without a target.
 */
function withoutOtherResults<C extends Headed>(
  columns: readonly C[],
  around: Period | null,
  hasFigures: AroundColumns['hasFigures'],
): readonly C[] {
  const targets = columns.filter(({ role }) => role === 'target');
  const times = targets.length === 0 ? [around] : targets.map((target) => timeOf(target, around));
  const areDated = targets.length > 0 && targets.every((target) => statedPeriod(target) !== null);
  const isEarlier = (column: C) => {
    const own = column.role === 'result' ? statedPeriod(column) : null;
    return own !== null && times.every((time) => time !== null && compareDates(own.end, time.start) < 0);
  };
  const isOtherEstimate = (column: C) => {
    const own = column.role === 'estimate' ? statedPeriod(column) : null;
    return own !== null && !times.some((time) => meets(own, time));
  };
  const first = columns.findIndex(({ role }) => role === 'target');
  const mayBeOwn = (column: C, index: number) =>
    column.role === 'result' || (first >= 0 && index > first && isOpen(column) && hasFigures(column.column));
  const hasOwn =
    columns.some(isEarlier) && columns.some((column, index) => !isEarlier(column) && mayBeOwn(column, index));
  return columns.map((column): C => {
    const isOther = (isEarlier(column) && (areDated || hasOwn)) || isOtherEstimate(column);
    return isOther ? { ...column, role: 'comparison' } : column;
  });
}

/** What a plan names, else the title's time; null where neither is known, or it is of a term. */
function timeOf(plan: Headed, around: Period | null): Period | null {
  return statedPeriod(plan) ?? (isOfSeveralYears(plan) ? null : around);
}

/** Whether two times share a day, or figures go on soon after a year; what is not known meets any. Of two school years, or pairs of years, those that begin together do. */
function meets(one: Period | null, other: Period | null): boolean {
  if (one === null || other === null) return true;
  if (areTwoYears(one) && areTwoYears(other)) return one.start.year === other.start.year;
  if (isUntilDay(one) && isSoonAfter(one.end, other)) return true;
  return overlap(one, other);
}

function areTwoYears({ start, end }: Period): boolean {
  return end.year === start.year + 1;
}

/** The calendar year around a title's part of it. */
function wholeYear(title: Period | null): Period | null {
  if (title === null || title.start.year !== title.end.year) return title;
  return periodOfMonths(title.start.year, 1, 12);
}

/** Whether a column may be a result that only its place tells: "Số HS tham gia". */
function isOpen({ role }: Headed): boolean {
  return role === null || role === 'sum';
}

function statedPeriod({ stretch }: Headed): Period | null {
  return stretch?.kind === 'stated' ? stretch.period : null;
}
