import type { Column } from './column';

/** The column of the numbers of a table's rows, which stands before the names of its units; null for none. */
export function ordinalBefore(
  columns: readonly Pick<Column, 'column' | 'role'>[],
  unitColumn: number,
): number | null {
  return columns.find(({ role, column }) => role === 'ordinal' && column < unitColumn)?.column ?? null;
}
