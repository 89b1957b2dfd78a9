import { compareDates, formatDate, isCalendarDate } from '../date/calendar-date';
import { parsePeriod } from '../date/parse-period';
import type { Period } from '../date/period';
import { cleanText } from '../text/normalise';
import type { Grid } from '../workbook/workbook';
import { cellKind, isBlank } from './cell-kind';
import type { Line } from './line';
import { beginsAsTitle } from './title';

/** Lines kept on either side of a table: a title block and notes are a handful, more is another kind of sheet. */
const MOST_ROWS = 100;

/** Rows of a grid, the first included, the last not. */
export interface RowSpan {
  readonly from: number;
  readonly to: number;
}

/** The texts that stand in some rows, cell by cell, spaces cleaned; cells of figures are no lines. */
export function readLines(grid: Grid, { from, to }: RowSpan): readonly Line[] {
  const lines: Line[] = [];
  for (let row = from; row < to; row += 1) {
    (grid[row] ?? []).forEach((cell, column) => {
      if (typeof cell !== 'string' || cellKind(cell) !== 'words') return;
      const text = cleanText(cell);
      if (text !== '') lines.push({ row, column, text });
    });
  }
  return lines;
}

/** The rows nearest to a table, at most a hundred: above it the last ones, below it the first. */
export function nearest(span: RowSpan, side: 'above' | 'below'): RowSpan {
  return side === 'above'
    ? { from: Math.max(span.from, span.to - MOST_ROWS), to: span.to }
    : { from: span.from, to: Math.min(span.to, span.from + MOST_ROWS) };
}

/**
 * The row from which lines between two tables belong to the lower one: the last title among them, else the block of
 * rows that touches its header.
 */
export function splitGap(grid: Grid, span: RowSpan): number {
  const near = nearest(span, 'above');
  const titles = readLines(grid, near).filter(({ text }) => beginsAsTitle(text));
  const title = titles[titles.length - 1];
  if (title !== undefined) {
    const earlier = titles.filter(({ row }) => row >= title.row - 2);
    return earlier[0]?.row ?? title.row;
  }
  let row = span.to;
  while (row > near.from && (grid[row - 1] ?? []).every(isBlank)) row -= 1;
  while (row > near.from && !(grid[row - 1] ?? []).every(isBlank)) row -= 1;
  return row;
}

/**
 * The period that a table's title and lines above state; one within the title's wins over it, since it says more
 * ("NĂM 2020", "số liệu tính đến 30/06/2020"). Dates in cells of their own are read with the words before them.
 */
export function readPeriod(grid: Grid, { from, to }: RowSpan): Period | null {
  let found: Period | null = null;
  for (let row = from; row < to; row += 1) {
    const texts = (grid[row] ?? []).flatMap((cell) => {
      if (isCalendarDate(cell)) return [formatDate(cell)];
      return typeof cell === 'string' && !isBlank(cell) ? [cell.slice(0, 1000)] : [];
    });
    const period = parsePeriod(texts.join(' '));
    if (period !== null && (found === null || isWithin(period, found))) found = period;
  }
  return found;
}

function isWithin(period: Period, other: Period): boolean {
  return compareDates(period.start, other.start) >= 0 && compareDates(period.end, other.end) <= 0;
}
