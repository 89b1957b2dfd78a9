import type { Area, Grid } from '../workbook/workbook';

/** A percentage typed as such is seldom more: 250 % is 2,5. */
const HIGHEST_FRACTION = 3;

/**
 * The cells whose number formats should be read, null for none: the columns in which a fraction could be a percentage,
 * from the first of them to the last. A column of whole numbers beside them may hold 100 % as 1.
 */
export function percentArea(values: Grid): Area | null {
  const fractions: boolean[] = [];
  const numbers: ('small' | 'large' | undefined)[] = [];
  let first = Number.POSITIVE_INFINITY;
  let last = -1;
  values.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      if (typeof cell !== 'number') return;
      if (cell > HIGHEST_FRACTION || cell < -HIGHEST_FRACTION) {
        numbers[column] = 'large';
        return;
      }
      numbers[column] ??= 'small';
      if (row < first) first = row;
      last = row;
      if (!Number.isInteger(cell)) fractions[column] = true;
    });
  });
  if (fractions.length === 0) return null;
  const columns = numbers.flatMap((size, column) => (fractions[column] || size === 'small' ? [column] : []));
  const from = Math.min(...columns);
  return { row: first, column: from, rows: last - first + 1, columns: Math.max(...columns) - from + 1 };
}

/** The cells of an area whose formats are percentages: `0%`, `0.0%`, not a quoted sign. */
export function percentCells(
  formats: readonly (readonly string[])[],
  area: Area,
): ReadonlyMap<number, ReadonlySet<number>> {
  const found = new Map<number, Set<number>>();
  formats.forEach((line, index) => {
    line.forEach((format, offset) => {
      if (!format.replace(/"[^"]*"|\\./g, '').includes('%')) return;
      const column = area.column + offset;
      const rows = found.get(column) ?? new Set<number>();
      found.set(column, rows.add(area.row + index));
    });
  });
  return found;
}
