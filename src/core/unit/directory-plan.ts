import { cleanText } from '../text/normalise';
import type { Cell, Grid } from '../workbook/workbook';
import type { Directory, Unit } from './directory';
import { DIRECTORY_HEADINGS, type DirectoryColumns, MERGE_HEADING, readDirectoryTab } from './listed';

/** Cells that the tab `Danh mục đơn vị` lacks. */
export interface DirectoryPlan {
  /** Where the heading `Gộp vào` is to be written in a tab made before there was one; null where it stands. */
  readonly mergeHeading: { readonly row: number; readonly column: number } | null;
  /** The first row and column to write, counted from 0. */
  readonly row: number;
  readonly column: number;
  /** Rows × columns; the headings too for a blank tab. None where no unit is new. */
  readonly cells: readonly (readonly (string | number)[])[];
  /** How many of the rows are units. */
  readonly units: number;
}

const NEW_COLUMNS: DirectoryColumns = { ordinal: 0, name: 1, aliases: 2, group: 3, merge: 4 };

/**
 * What is to be added to the tab: headings and all units where it is blank, else the units that no row names, below the
 * rows staff keep and under the headings wherever staff moved them. Nothing that stands there is written over. Null
 * for a tab with text but without the heading `Tên chuẩn`.
 */
export function planDirectory(grid: Grid, directory: Directory): DirectoryPlan | null {
  const tab = readDirectoryTab(grid);
  if (tab === null) {
    if (grid.some((row) => row.some((cell) => cell !== ''))) return null;
    const rows = directory.units.map((unit, index) => cellsOf(unit, index + 1, NEW_COLUMNS));
    const header = [...DIRECTORY_HEADINGS, MERGE_HEADING];
    return { mergeHeading: null, row: 0, column: 0, cells: [header, ...rows], units: rows.length };
  }
  const known = new Set(tab.rows.map(({ name }) => cleanText(name).toLowerCase()));
  const added = directory.units.filter(({ name }) => !known.has(cleanText(name).toLowerCase()));
  const mergeHeading =
    tab.columns.merge < 0 ? { row: tab.header, column: freeColumn(grid, tab.columns) } : null;
  const from = tab.rows.length + 1;
  return {
    mergeHeading,
    row: grid.length,
    column: Math.min(...usedColumns(tab.columns)),
    cells: added.map((unit, index) => cellsOf(unit, from + index, tab.columns)),
    units: added.length,
  };
}

function usedColumns(columns: DirectoryColumns): readonly number[] {
  return Object.values(columns).filter((column: number) => column >= 0);
}

/** The cells of a unit from the first to the last of our columns, '' in columns of the staff between them. */
function cellsOf(unit: Unit, ordinal: number, columns: DirectoryColumns): readonly (string | number)[] {
  const used = usedColumns(columns);
  const first = Math.min(...used);
  const line: (string | number)[] = Array.from({ length: Math.max(...used) - first + 1 }, () => '');
  const put = (column: number, value: string | number) => {
    if (column >= 0) line[column - first] = value;
  };
  put(columns.ordinal, ordinal);
  put(columns.name, unit.name);
  put(columns.aliases, unit.aliases.join('; '));
  put(columns.group, unit.group);
  return line;
}

/** The first column behind ours in which nothing stands. */
function freeColumn(grid: Grid, columns: DirectoryColumns): number {
  const isFree = (column: number) => grid.every((row) => isBlank(row[column]));
  let column = Math.max(...usedColumns(columns)) + 1;
  while (!isFree(column)) column += 1;
  return column;
}

function isBlank(cell: Cell | undefined): boolean {
  return cell === undefined || cell === '';
}
