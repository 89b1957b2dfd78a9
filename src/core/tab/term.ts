import { isYearOrLonger } from '../date/stretch';
import type { Column } from './column';

/** Whether a column's header names a term of years: "KH giai đoạn 2021-2025", "Lũy kế 2021-2024", "KH nhiệm kỳ". */
export function isOfSeveralYears({ stretch }: Pick<Column, 'stretch'>): boolean {
  if (stretch === null || stretch.kind !== 'stated') return stretch?.kind === 'term';
  const { start, end } = stretch.period;
  return end.year - start.year > 1 || (end.year > start.year && end.month === 12);
}

/**
 * The columns of a table that has targets of a term beside those of a year, apart: results of several years, or counted up
 * without naming a year or a part of one, go with the term's, and beside a year's own result what is counted up to that year too. Null
 * where there is one kind of target, or no result for each: 200 of 2021-2025 is measured by 170 of 2021-2024 or up to 2024, 50 of 2024 by 48.
 */
export function splitTerms(
  columns: readonly Column[],
): { readonly ofTerm: readonly Column[]; readonly ofYear: readonly Column[] } | null {
  const ofTerm = columns.filter(
    (column) =>
      isOfSeveralYears(column) ||
      (column.role === 'result' && (isCountedUp(column) || isCountedToYear(column, columns))),
  );
  const ofYear = columns.filter((column) => !ofTerm.includes(column));
  const isWhole = (some: readonly Column[]) =>
    some.some(({ role }) => role === 'target') && some.some(({ role }) => role === 'result');
  return isWhole(ofTerm) && isWhole(ofYear) ? { ofTerm, ofYear } : null;
}

function isCountedUp({ cumulative, stretch, year }: Column): boolean {
  return cumulative && stretch === null && year === null;
}

/** Whether a result is counted up to a time in a year of which another one is the own: "Lũy kế đến 2025" beside "TH năm 2025", behind the term's target or of that whole year. */
function isCountedToYear(column: Column, columns: readonly Column[]): boolean {
  if (!column.cumulative || column.year === null) return false;
  const isOwn = (one: Column) => one.role === 'result' && !one.cumulative && one.year === column.year;
  const left = columns.filter((one) => one.column < column.column).pop();
  const isBehindTerm = left?.role === 'target' && isOfSeveralYears(left);
  const isOfYear = column.stretch?.kind === 'stated' && isYearOrLonger(column.stretch);
  return columns.some(isOwn) && (isBehindTerm || isOfYear);
}
