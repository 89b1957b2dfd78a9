import type { IndicatorColumns } from '../pairing/indicators';
import { isBlank } from '../tab/cell-kind';
import { cellAt, type Position, type Tab } from '../workbook/workbook';
import type { TableRow } from './table';

/**
 * The first cell of an indicator's target or result that is merged over the rows of several units: 24 for each of four, or 60 of two
 * together. Null where every unit has a cell of its own, or the tab's merges are not known.
 */
export function mergedOverUnits(
  { values, merges = [] }: Tab,
  rows: readonly TableRow[],
  { result, target, adjusted }: IndicatorColumns,
): Position | null {
  if (merges.length === 0) return null;
  const columns = new Set(
    [result, ...(target === null ? [] : [target]), ...adjusted].map(({ column }) => column),
  );
  const units = rows.flatMap(({ kind, row }) => (kind === 'unit' ? [row] : []));
  const found = merges.find(
    (area) =>
      area.rows > 1 &&
      columns.has(area.column) &&
      !isBlank(cellAt(values, area.row, area.column)) &&
      units.filter((row) => row >= area.row && row < area.row + area.rows).length > 1,
  );
  return found === undefined ? null : { row: found.row, column: found.column };
}
