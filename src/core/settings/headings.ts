import type { Grid } from '../workbook/workbook';
import { DECLARING } from './hint';
import {
  findLayout,
  INDICATOR_COLUMNS,
  INDICATOR_HEADINGS,
  INDICATOR_HELP,
  type IndicatorColumn,
  LATER_COLUMNS,
} from './layout';
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
 * The headings that a tab lacks, right of all that is there: of the columns that say where figures stand, which a tab made before they
 * were known or cut down by staff lacks, only while a tab waits for them; and those that came later, where staff took away none
 * of the columns it was made with; `Khi sáp nhập` wherever units are merged. Null where nothing is to be added.
 */
export function newHeadings(
  grid: Grid,
  rows: readonly IndicatorRow[],
  { merges }: { readonly merges: boolean },
): NewHeadings | null {
  const layout = findLayout(grid);
  if (layout === null) return null;
  const lacks = (column: IndicatorColumn) => !layout.columns.has(column);
  const isWhole = INDICATOR_COLUMNS.every((column) => LATER_COLUMNS.includes(column) || !lacks(column));
  const missing = INDICATOR_COLUMNS.filter((column) =>
    LATER_COLUMNS.includes(column)
      ? (isWhole || (merges && column === 'merging')) && lacks(column)
      : isDeclaring(column) && lacks(column) && somethingWaits(rows),
  );
  if (missing.length === 0) return null;
  return {
    row: layout.header,
    column: Math.max(...grid.map((cells) => cells.length)),
    headings: missing.map((column) => INDICATOR_HEADINGS[column]),
    notes: missing.map((column) => INDICATOR_HELP[column]),
  };
}

function isDeclaring(column: IndicatorColumn): boolean {
  return DECLARING.some((one) => one === column);
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
