import type { CalendarDate } from '../date/calendar-date';

/** What a cell holds once it left the spreadsheet: '' for a blank cell, error cells as text such as '#REF!'. */
export type Cell = string | number | boolean | CalendarDate;

/** Rows × columns of cells, a rectangle that begins at A1. */
export type Grid = readonly (readonly Cell[])[];

/** One tab that staff keep, as plain data. */
export interface Tab {
  readonly name: string;
  readonly values: Grid;
  /** Its merged cells; not given where nobody asked for them. */
  readonly merges?: readonly Area[];
  /** Rows by column of the cells formatted as percentages; not given where no fraction could be one. */
  readonly percents?: ReadonlyMap<number, ReadonlySet<number>>;
}

/** The staff's tabs in the order of the spreadsheet; generated and hidden tabs are left out. */
export interface Workbook {
  readonly tabs: readonly Tab[];
}

/** A cell's place, both counted from 0. */
export interface Position {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells, counted from 0. */
export interface Area extends Position {
  readonly rows: number;
  readonly columns: number;
}

/** A cell of a named tab. */
export interface Place extends Position {
  readonly tab: string;
}

/** Whether a cell is formatted as a percentage, as far as formats were read. */
export function isPercentCell({ percents }: Pick<Tab, 'percents'>, row: number, column: number): boolean {
  return percents?.get(column)?.has(row) ?? false;
}

/** The cells of each tab by its name. */
export function gridsOf({ tabs }: Workbook): ReadonlyMap<string, Grid> {
  return new Map(tabs.map(({ name, values }) => [name, values]));
}

/** The cell at a position, '' outside the grid. */
export function cellAt(grid: Grid, row: number, column: number): Cell {
  return grid[row]?.[column] ?? '';
}

/** True for a grid without anything in it. */
export function isBlankGrid(grid: Grid): boolean {
  return grid.every((row) => row.every((cell) => cell === ''));
}
