import type { Grid } from '../workbook/workbook';
import { DECLARING } from './hint';
import { findLayout, INDICATOR_HEADINGS, INDICATOR_HELP, type IndicatorColumn } from './layout';
import type { IndicatorRow } from './row';

/** Headings to write to the right of everything in the tab. */
export interface NewHeadings {
  /** The header row and the first column that is free, counted from 0. */
  readonly row: number;
  readonly column: number;
  readonly headings: readonly string[];
  readonly notes: readonly string[];
}

/**
 * The headings of columns that a tab made before they were known or cut down by staff lacks: those that say where figures stand,
 * only while a tab waits for them, and `Khi sáp nhập`, only where units are merged. They stand right of all that is there. Null
 * where nothing is to be added.
 */
export function newHeadings(
  grid: Grid,
  rows: readonly IndicatorRow[],
  { merges }: { readonly merges: boolean },
): NewHeadings | null {
  const layout = findLayout(grid);
  if (layout === null) return null;
  const wanted: readonly IndicatorColumn[] = [
    ...(somethingWaits(rows) ? DECLARING : []),
    ...(merges ? (['merging'] as const) : []),
  ];
  const missing = wanted.filter((column) => !layout.columns.has(column));
  if (missing.length === 0) return null;
  return {
    row: layout.header,
    column: Math.max(...grid.map((cells) => cells.length)),
    headings: missing.map((column) => INDICATOR_HEADINGS[column]),
    notes: missing.map((column) => INDICATOR_HELP[column]),
  };
}

/** Whether staff must still say something of a tab: a row waits for it, or what it says cannot be obeyed. */
function somethingWaits(rows: readonly IndicatorRow[]): boolean {
  return rows.some(
    ({ as }) =>
      (as.kind === 'tab' && as.isAsked) ||
      (as.kind === 'source' && as.reason !== '') ||
      (as.kind === 'declared' && as.faults.length > 0),
  );
}
