import type { Area, Position } from '../workbook/workbook';

/** Figures in or next to a table's shape that nothing was made of, and where they stand. */
export interface Unread {
  readonly tab: string;
  /** The table's title where its tab holds several sources; '' otherwise. */
  readonly title: string;
  /**
   * `rows`: beside or between the rows of a source; `columns`: under headings of a source that say nothing known; `table`: what
   * looks like a table of targets and results, or a log, and is none that is known.
   */
  readonly kind: 'rows' | 'columns' | 'table';
  /** Given of a log of which nothing says whose its figures are. */
  readonly why?: 'noUnits';
  /** Given of a log that holds days and words and no figures. */
  readonly onlyDays?: true;
  /** How many rows or columns. */
  readonly count: number;
  /** What heads the columns, none for rows. */
  readonly headings: readonly string[];
  /** The smallest rectangles that hold the figures, from the top, from the left. */
  readonly areas: readonly [Area, ...Area[]];
}

/** Rows that follow one another as areas from a first to a last column. */
export function areasOfRows(
  rows: readonly number[],
  { from, to }: { readonly from: number; readonly to: number },
): readonly Area[] {
  const areas: { row: number; column: number; rows: number; columns: number }[] = [];
  for (const row of [...rows].sort((a, b) => a - b)) {
    const above = areas[areas.length - 1];
    if (above !== undefined && above.row + above.rows === row) above.rows += 1;
    else areas.push({ row, column: from, rows: 1, columns: to - from + 1 });
  }
  return areas;
}

/** Columns that stand side by side as areas from a first to a last row. */
export function areasOfColumns(
  columns: readonly number[],
  { from, to }: { readonly from: number; readonly to: number },
): readonly Area[] {
  return areasOfRows(columns, { from, to }).map(({ row, column, rows, columns: width }) => {
    return { row: column, column: row, rows: width, columns: rows };
  });
}

/** The first cell of what is unread. */
export function firstOf({ areas }: Unread): Position {
  const [{ row, column }] = areas;
  return { row, column };
}
