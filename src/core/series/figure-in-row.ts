import { addFigures, type Figure, figureAt } from '../figure/figure';
import { rowsOfFigure, type Table } from '../table/table';
import type { Grid } from '../workbook/workbook';

/** A unit's target or result in some columns together; of a unit with several rows in all of them that count. */
export function figureInRow(
  table: Table,
  grid: Grid,
  {
    of,
    row,
    columns,
    shift = 0,
    exponent = 0,
  }: {
    readonly of: 'target' | 'result';
    readonly row: number;
    readonly columns: readonly number[];
    /** How far below the unit's row the figures stand. */
    readonly shift?: number;
    readonly exponent?: number;
  },
): Figure {
  return addFigures(
    rowsOfFigure(table, row, of).flatMap((part) =>
      columns.map((column) => figureAt(grid, { tab: table.tab, row: part + shift, column }, exponent)),
    ),
  );
}
