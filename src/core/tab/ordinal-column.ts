import type { Cell, Grid } from '../workbook/workbook';
import { isBlank } from './cell-kind';
import type { Column } from './column';
import { readOrdinal } from './numbering';
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
 * 1, 2, "II". No other column is headed so.
 *
 * @param rows the rows below the header.
 */
export function withOrdinals(columns: readonly Column[], unitColumn: number, rows: Grid): readonly Column[] {
  const first = columns.find(({ column, leaf }) => column === unitColumn - 1 && !LETTER.test(leaf));
  if (first === undefined || ordinalBefore(columns, unitColumn) !== null) return columns;
  const filled = rows.map((row) => row[first.column] ?? '').filter((cell) => !isBlank(cell));
  const numbers = filled.filter((cell) => readOrdinal(cell) !== null);
  if (numbers.length < FEWEST || numbers.length * 3 < filled.length * 2) return columns;
  return columns.map((column): Column => (column === first ? { ...column, role: 'ordinal' } : column));
}

const LETTER = /[a-zà-ỹ]/i;

/** The column of the numbers of a table's rows, which stands before the names of its units; null for none. */
export function ordinalBefore(
  columns: readonly Pick<Column, 'column' | 'role'>[],
  unitColumn: number,
): number | null {
  return columns.find(({ role, column }) => role === 'ordinal' && column < unitColumn)?.column ?? null;
}
