import { periodOfMonths } from '../date/make-period';
import { wholeMonths } from '../date/months';
import { isUntilDay, type Period } from '../date/period';
import { isSoonAfter } from '../date/working-time';
import type { IndicatorColumns } from '../pairing/indicators';
import type { Line } from '../tab/line';
import type { StatedPeriods } from '../tab/lines';
import { isOfSeveralYears } from '../tab/term';

/** What title and columns say of a table's time where they contradict each other. */
export interface YearOfColumns {
  readonly stated: StatedPeriods;
  /** The title's line. */
  readonly line: Line | null;
}

/**
 * The time of a table whose title was copied with the year before: all results name a later year than it, no target another one, and no line
 * has that year. The columns' year counts. Null elsewhere.
 */
export function yearOfColumns(
  stated: StatedPeriods | null,
  indicators: readonly IndicatorColumns[],
  lines: readonly Line[],
): YearOfColumns | null {
  if (stated === null) return null;
  const results = new Set(indicators.map(({ result }) => result.year));
  const [year = null] = results;
  if (year === null || results.size > 1 || year <= stated.title.end.year) return null;
  if (indicators.some(({ result }) => goesOnSoonAfter(result, stated.title))) return null;
  const columns = indicators.flatMap(({ result, target }) => (target === null ? [result] : [result, target]));
  if (columns.some((column) => isOfSeveralYears(column) || (column.year ?? year) !== year)) return null;
  if (lines.some(({ text }) => text.includes(String(year)))) return null;
  const [figures, title] = [inYear(stated.figures, year), inYear(stated.title, year)];
  if (figures === null || title === null) return null;
  const old = String(stated.title.end.year);
  return { stated: { figures, title }, line: lines.find(({ text }) => text.includes(old)) ?? null };
}

/** Whether a result goes on to the day on which the title's year was closed: "Giải ngân đến 31/01/2025" of NĂM 2024. */
function goesOnSoonAfter({ stretch }: IndicatorColumns['result'], title: Period): boolean {
  return stretch?.kind === 'stated' && isUntilDay(stretch.period) && isSoonAfter(stretch.period.end, title);
}

/** Whole months of one year in another. */
function inYear(period: Period, year: number): Period | null {
  const { start, end } = period;
  if (wholeMonths(period) === null || start.year !== end.year) return null;
  return periodOfMonths(year, start.month, end.month);
}
