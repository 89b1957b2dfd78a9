/** Rows below the header of what a unit owes; more indicators are only counted. */
export const OWED_ROWS = 30;

/** The rows of `Phiếu đơn vị`, as formulas count them. */
export const ROWS = { title: 1, unit: 2, day: 3, reached: 4, chat: 6, live: 7, header: 8, first: 9 } as const;

/** The last row of what a unit owes. */
export const LAST_ROW = ROWS.first + OWED_ROWS - 1;

/** The rows of what a unit owes, counted from 1. */
export function owedRows(): number[] {
  return Array.from({ length: OWED_ROWS }, (_, index) => ROWS.first + index);
}

/** Columns that people see; further right, folded away, stand those that the formulas need. */
export const SEEN_COLUMNS = 5;

/** Columns that are folded away, and their first. */
export const FOLDED = { first: 7, count: 11 } as const;

/** Cells that formulas name. */
export const CELLS = {
  unit: '$B$2',
  day: '$B$3',
  reached: '$B$4',
  belowHeader: '$H$2',
  countColumn: '$H$3',
  unitRow: '$H$4',
  owed: '$H$5',
  dayRow: '$H$6',
  dayColumn: '$H$7',
  errors: '$H$8',
  titles: '$H$9',
} as const;
