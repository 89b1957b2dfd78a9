import { recogniseTables } from '../../../src/core/source/recognise';
import { assignmentsIn } from '../../../src/core/survey/assigned';
import type { Assignment } from '../../../src/core/target/assignment';
import type { Cell, Grid, Tab } from '../../../src/core/workbook/workbook';
import { tabOf } from '../survey/in-short';

/** Three units with the same number of figures each: 1, 2, 3 in the first column, 11, 12, 13 in the second. */
export function unitsWith(columns: number): readonly (readonly Cell[])[] {
  return ['Trạm y tế Hòa An', 'Trạm y tế Hạ Lang', 'Trạm y tế Bảo Lạc'].map((name, row) => [
    row + 1,
    name,
    ...Array.from({ length: columns }, (_, column) => 10 * column + row + 1),
  ]);
}

/** Tabs by their names, and their grids. */
export function gridsOf(tabs: readonly Tab[]): ReadonlyMap<string, Grid> {
  return new Map(tabs.map(({ name, values }) => [name, values]));
}

/** What the tables of some tabs assign. */
export function plansOf(tabs: readonly Tab[]): readonly Assignment[] {
  return assignmentsIn(recogniseTables({ tabs }), gridsOf(tabs));
}

/** What one table with a row a unit assigns, by its title and the headings right of the units. */
export function plansUnder(
  titles: readonly string[],
  headings: readonly string[],
  tab = 'Giao',
): readonly Assignment[] {
  const header = ['TT', 'Đơn vị', ...headings];
  return plansOf([tabOf(tab, [...titles.map((title) => [title]), header, ...unitsWith(headings.length)])]);
}
