import type { Area, Tab } from '../workbook/workbook';
import { mayFillOthers } from './spilling-formula';

/** A tab of the staff with what has to be known before a cell of it is written. All grids have the shape of `values`. */
export interface RawTab extends Tab {
  /** '' where the cell holds no formula. */
  readonly formulas: readonly (readonly string[])[];
  readonly formats: readonly (readonly string[])[];
  readonly merges: readonly Area[];
}

/** The formula of a cell, '' for none. */
export function formulaAt(tab: RawTab, row: number, column: number): string {
  return tab.formulas[row]?.[column] ?? '';
}

/** The number format of a cell, '' outside the grid. */
export function formatAt(tab: RawTab, row: number, column: number): string {
  return tab.formats[row]?.[column] ?? '';
}

/**
 * Tells the cells that an action may write: none with a formula, none that a merge covers, none below and right of a
 * formula that fills other cells by itself, since a value there would break it.
 */
export function writableCells(tab: RawTab): (row: number, column: number) => boolean {
  const covered = new Set<string>();
  for (const merge of tab.merges) {
    for (let row = merge.row; row < merge.row + merge.rows; row += 1) {
      for (let column = merge.column; column < merge.column + merge.columns; column += 1) {
        if (row !== merge.row || column !== merge.column) covered.add(`${row} ${column}`);
      }
    }
  }
  const reach = spillReach(tab);
  return (row, column) =>
    formulaAt(tab, row, column) === '' &&
    !covered.has(`${row} ${column}`) &&
    row < (reach[column] ?? Number.POSITIVE_INFINITY);
}

/** For each column the first row that a formula at or left of it may fill; infinity where none does. */
function spillReach({ formulas }: RawTab): readonly number[] {
  const reach: number[] = [];
  formulas.forEach((cells, row) => {
    cells.forEach((formula, column) => {
      const known = reach[column] ?? Number.POSITIVE_INFINITY;
      reach[column] = formula !== '' && mayFillOthers(formula) ? Math.min(known, row) : known;
    });
  });
  let least = Number.POSITIVE_INFINITY;
  return reach.map((row) => {
    least = Math.min(least, row);
    return least;
  });
}
