import type { Cell, Grid } from '../workbook/workbook';
import { isBlank } from './cell-kind';
import type { Column } from './column';
import { readOrdinal } from './numbering';
import { isRank } from './ranks';
import { readHeaderText } from './roles';

/** The longest heading of the numbers of rows: "Số thứ tự". */
const LONGEST = 12;

/** Whether a cell heads the numbers of a table's rows: "TT", "STT". */
export function isOrdinalHeading(cell: Cell): boolean {
  if (typeof cell !== 'string' || cell.length > LONGEST || /\d/.test(cell)) return false;
  return readHeaderText(cell).role === 'ordinal';
}

/** Fewer numbers may be anything. */
const FEWEST = 2;

/**
 * Columns of which the one before the units' that nobody headed, or by a sign ("#"), holds the numbers of the rows where most of its cells are:
 * 1, 2, "II"; and so does one of ranks in their order, which numbers them as well: "Thứ hạng". No other column is headed so.
 *
 * @param rows the rows below the header.
 */
export function withOrdinals(columns: readonly Column[], unitColumn: number, rows: Grid): readonly Column[] {
  const first = columns.find(({ column }) => column === unitColumn - 1);
  if (first === undefined || ordinalBefore(columns, unitColumn) !== null) return columns;
  const filled = rows.map((row) => row[first.column] ?? '').filter((cell) => !isBlank(cell));
  if (LETTER.test(first.leaf) && !(isRank(first.leaf) && areInOrder(filled))) return columns;
  const numbers = filled.filter((cell) => readOrdinal(cell) !== null);
  if (numbers.length < FEWEST || numbers.length * 3 < filled.length * 2) return columns;
  return columns.map((column): Column => (column === first ? { ...column, role: 'ordinal' } : column));
}

/** Whether cells are 1, 2, 3 in their order; two may share a place: 1, 2, 2, 4. */
function areInOrder(cells: readonly Cell[]): boolean {
  let last = 0;
  return cells.every((cell, at) => {
    const place = readOrdinal(cell)?.value;
    const isNext = place === at + 1 || (place === last && at > 0);
    last = place ?? last;
    return isNext;
  });
}

const LETTER = /[a-zà-ỹ]/i;

/** The column of the numbers of a table's rows, which stands before the names of its units; null for none. */
export function ordinalBefore(
  columns: readonly Pick<Column, 'column' | 'role'>[],
  unitColumn: number,
): number | null {
  return columns.find(({ role, column }) => role === 'ordinal' && column < unitColumn)?.column ?? null;
}
