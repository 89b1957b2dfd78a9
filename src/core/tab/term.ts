import type { Column } from './columns';

/** Whether a column's header names a term of years: "KH giai đoạn 2021-2025", "Lũy kế 2021-2024", "KH nhiệm kỳ". */
export function isOfSeveralYears({ stretch }: Pick<Column, 'stretch'>): boolean {
  if (stretch === null || stretch.kind !== 'stated') return stretch?.kind === 'term';
  const { start, end } = stretch.period;
  return end.year - start.year > 1 || (end.year > start.year && end.month === 12);
}

/**
 * The columns of a table that has targets of a term beside those of a year, apart: results of several years, or counted up
 * without naming a year or a part of one, go with the term's. Null where there is one kind of target, or no result for
 * each: 200 of 2021-2025 is measured by 170 of 2021-2024, 50 of 2024 by 48 of 2024.
 */
export function splitTerms(
  columns: readonly Column[],
): { readonly ofTerm: readonly Column[]; readonly ofYear: readonly Column[] } | null {
  const ofTerm = columns.filter(
    (column) => isOfSeveralYears(column) || (column.role === 'result' && isCountedUp(column)),
  );
  const ofYear = columns.filter((column) => !ofTerm.includes(column));
  const isWhole = (some: readonly Column[]) =>
    some.some(({ role }) => role === 'target') && some.some(({ role }) => role === 'result');
  return isWhole(ofTerm) && isWhole(ofYear) ? { ofTerm, ofYear } : null;
}

function isCountedUp({ cumulative, stretch, year }: Column): boolean {
  return cumulative && stretch === null && year === null;
}
