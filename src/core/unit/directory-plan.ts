import { cleanText } from '../text/normalise';
import type { Cell, Grid } from '../workbook/workbook';
import type { Directory, Unit } from './directory';
import { UNIT_DAY_LABEL, unitDayCell } from './directory-day';
import { ALL_HEADINGS, DAY_HEADINGS, type DirectoryColumns, MERGE_HEADING, readDirectoryTab } from './listed';

/** Headings to write side by side into blank columns of a tab made before there were such columns. */
export interface AddedHeadings {
  /** The row of the headings and the first column, counted from 0. */
  readonly row: number;
  readonly column: number;
  /** '' for a column between that stays free. */
  readonly cells: readonly string[];
}

/** Cells that the tab `Danh mục đơn vị` lacks. */
export interface DirectoryPlan {
  /** Null where all headings stand. */
  readonly headings: AddedHeadings | null;
  /** The first row and column to write, counted from 0. */
  readonly row: number;
  readonly column: number;
  /** Rows × columns; the headings too for a blank tab. None where no unit is new. */
  readonly cells: readonly (readonly (string | number)[])[];
  /** How many of the rows are units: all, but for {@link NEW_HEAD}. */
  readonly units: number;
}

/** What the first line of a new tab tells. */
const GUIDE =
  'Sửa tên, tên gọi khác, khối ở các ô nền vàng; tên nào là của đơn vị khác thì chọn đơn vị ấy ở cột Gộp vào. Xóa một ô là trở lại như ban đầu.';

/**
 * The lines above the units of a new tab: what to do, with the day of the units at its right, and the headings. A tab that was made
 * before there was the first of them begins with its headings, the day beside them.
 */
export const NEW_HEAD: readonly (readonly string[])[] = [
  [GUIDE, ...ALL_HEADINGS.slice(1).map(() => ''), '', UNIT_DAY_LABEL],
  [...ALL_HEADINGS, '', ''],
];

const NEW_COLUMNS: DirectoryColumns = {
  ordinal: 0,
  name: 1,
  aliases: 2,
  group: 3,
  merge: 4,
  from: 5,
  basis: 6,
  begins: 7,
};

/**
 * What is to be added to the tab: headings and all units where it is blank, else the units that no row names, below the
 * rows staff keep and under the headings wherever staff moved them, and headings it lacks in columns that are blank. Nothing
 * that stands there is written over. Null for a tab with text but without the heading `Tên chuẩn`.
 */
export function planDirectory(grid: Grid, directory: Directory): DirectoryPlan | null {
  const tab = readDirectoryTab(grid);
  if (tab === null) {
    if (grid.some((row) => row.some((cell) => cell !== ''))) return null;
    const rows = directory.units.map((unit, index) => [...cellsOf(unit, index + 1, NEW_COLUMNS), '', '']);
    return { headings: null, row: 0, column: 0, cells: [...NEW_HEAD, ...rows], units: rows.length };
  }
  const known = new Set(tab.rows.map(({ name }) => cleanText(name).toLowerCase()));
  const added = directory.units.filter(({ name }) => !known.has(cleanText(name).toLowerCase()));
  const from = tab.rows.length + 1;
  return {
    headings: missingHeadings(grid, tab),
    row: grid.length,
    column: Math.min(...usedColumns(tab.columns)),
    cells: added.map((unit, index) => cellsOf(unit, from + index, tab.columns)),
    units: added.length,
  };
}

function missingHeadings(
  grid: Grid,
  { header, columns }: { readonly header: number; readonly columns: DirectoryColumns },
): AddedHeadings | null {
  const missing = [
    ...(columns.merge < 0 ? [MERGE_HEADING] : []),
    ...(columns.from < 0 ? [DAY_HEADINGS.from] : []),
    ...(columns.basis < 0 ? [DAY_HEADINGS.basis] : []),
    ...(columns.begins < 0 ? [DAY_HEADINGS.begins] : []),
  ];
  const label = unitDayCell(grid) === null ? ['', UNIT_DAY_LABEL] : [];
  const cells = [...missing, ...label];
  if (cells.length === 0) return null;
  const wide = cells.length + (label.length > 0 ? 1 : 0);
  return { row: header, column: freeColumns(grid, columns, wide), cells };
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

/** The first of so many columns behind ours in which nothing stands. */
function freeColumns(grid: Grid, columns: DirectoryColumns, count: number): number {
  const isFree = (column: number) => grid.every((row) => isBlank(row[column]));
  let column = Math.max(...usedColumns(columns)) + 1;
  for (let free = 0; free < count; ) {
    if (isFree(column + free)) free += 1;
    else {
      column += free + 1;
      free = 0;
    }
  }
  return column;
}

function isBlank(cell: Cell | undefined): boolean {
  return cell === undefined || cell === '';
}
