import { numberIn } from '../figure/number-in';
import { addExact, subtractExact } from '../number/decimal';
import type { Grid } from '../workbook/workbook';
import type { BodyRow } from './body-row';

/** The figures of a table's body in the columns that add up. */
export interface BodyFigures {
  /** How many columns there are. */
  readonly columns: number;
  /** The figures of a row in them, null for a blank or unreadable cell. */
  readonly in: (row: BodyRow) => readonly (number | null)[];
  /** The figure of a row in the n-th of them. */
  readonly of: (row: BodyRow, index: number) => number | null;
}

/** Reads the figures of a body, each cell when it is first asked for. `columns` are counted from 0 in the tab. */
export function bodyFigures(grid: Grid, columns: readonly number[]): BodyFigures {
  const known = new Map<BodyRow, (number | null)[]>();
  const read = (body: BodyRow) => {
    const figures = columns.map((column) => numberIn(grid, body.row, column));
    known.set(body, figures);
    return figures;
  };
  const all = (body: BodyRow) => known.get(body) ?? read(body);
  return { columns: columns.length, in: all, of: (row, index) => all(row)[index] ?? null };
}

/** How a row's figures stand to the sum of other rows. */
export interface SumMatch {
  /** Columns in which the row is the sum, not zero. */
  readonly votes: readonly number[];
  /** How many of the rows have a figure that is not zero. */
  readonly summands: number;
}

/**
 * Tells whether a row is the sum of some others: in every column in which it holds a figure, and in at least one that is not
 * zero. 100 | 96 is the sum of 30 | 31, 40 | 35 and 30 | 30. Null when it is not.
 */
export function matchSum(row: BodyRow, parts: readonly BodyRow[], figures: BodyFigures): SumMatch | null {
  const votes: number[] = [];
  for (let index = 0; index < figures.columns; index += 1) {
    const own = figures.of(row, index);
    if (own === null) continue;
    const others = parts.flatMap((part) => figures.of(part, index) ?? []);
    if (subtractExact(addExact(others), own) !== 0) return null;
    if (own !== 0) votes.push(index);
  }
  if (votes.length === 0) return null;
  const counts = (part: BodyRow) => votes.some((index) => (figures.of(part, index) ?? 0) !== 0);
  return { votes, summands: parts.filter(counts).length };
}
