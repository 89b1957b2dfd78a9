import type { Cell } from '../workbook/workbook';
import type { Column } from './column';
import { readHeaderText } from './roles';

/** The longest heading of the numbers of rows: "Số thứ tự". */
const LONGEST = 12;

/** Whether a cell heads the numbers of a table's rows: "TT", "STT". */
export function isOrdinalHeading(cell: Cell): boolean {
  if (typeof cell !== 'string' || cell.length > LONGEST || /\d/.test(cell)) return false;
  return readHeaderText(cell).role === 'ordinal';
}

/** The column of the numbers of a table's rows, which stands before the names of its units; null for none. */
export function ordinalBefore(
  columns: readonly Pick<Column, 'column' | 'role'>[],
  unitColumn: number,
): number | null {
  return columns.find(({ role, column }) => role === 'ordinal' && column < unitColumn)?.column ?? null;
}
