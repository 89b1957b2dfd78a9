import { isIndicatorHeading } from '../form/heading';
import type { Slice, Sliced } from '../tab/slices';
import { beginsAsUnitHeader, isHeadedAsUnits } from '../tab/unit-header';
import { isNamedAsUnit } from '../table/unit-like';
import { rowsUnder } from '../table/units-under-places';
import type { Grid } from '../workbook/workbook';

/**
 * The unit columns of a slice with the one behind them in which each row names a unit of the place on its left: headed by a noun of units that
 * elsewhere names an indicator ("Xã | CĐCS"), or, where the place is merged or left blank over them, by whatever words over names of units, most of
 * them different. "Đơn vị phối hợp" says that others are the units.
 */
export function withUnitsUnder(grid: Grid, { header, columns, slice }: Sliced): Slice {
  const place = slice.unitColumns[slice.unitColumns.length - 1] ?? slice.from;
  const next = columns.find(({ column }) => column === place + 1);
  const hasFigures = columns.some(
    ({ column, role }) =>
      column > place + 1 && column <= slice.to && (role === 'target' || role === 'result'),
  );
  if (next === undefined || !hasFigures) return slice;
  if (next.role !== null || next.leaf === '' || isIndicatorHeading(next.leaf)) return slice;
  const rows = rowsUnder(grid, header, { place, own: next.column });
  if (rows === null) return slice;
  const names = rows.map(({ unit }) => unit);
  const areNamed =
    rows.some(({ isUnder }) => isUnder) &&
    !beginsAsUnitHeader(next.leaf) &&
    names.filter(isNamedAsUnit).length * 2 > names.length &&
    new Set(names).size * 2 > names.length;
  return areNamed || isHeadedAsUnits(next.leaf)
    ? { ...slice, unitColumns: [...slice.unitColumns, next.column] }
    : slice;
}
