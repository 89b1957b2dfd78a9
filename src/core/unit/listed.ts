import { cleanText } from '../text/normalise';
import type { Cell, Grid } from '../workbook/workbook';
import { cellAt } from '../workbook/workbook';
import { resolveMerges } from './merge';
import type { DirectoryRow, ListedUnit } from './named-row';

/** Headings that every tab `Danh mục đơn vị` has. */
export const DIRECTORY_HEADINGS = ['TT', 'Tên chuẩn', 'Tên gọi khác', 'Khối'] as const;

/** Heading of the column in which staff choose the unit that a name is meant for; tabs made before it have none. */
export const MERGE_HEADING = 'Gộp vào';

/** Staff may separate other names by `;` or by a line break; a comma can be part of a name. */
const BETWEEN_NAMES = /[;\n\r]+/;

/** Columns of the tab by their headings, counted from 0; -1 for a heading that is not there. */
export interface DirectoryColumns {
  readonly ordinal: number;
  readonly name: number;
  readonly aliases: number;
  readonly group: number;
  readonly merge: number;
}

/** The tab `Danh mục đơn vị` as it stands. */
export interface DirectoryTab {
  /** Row of the headings, counted from 0. */
  readonly header: number;
  readonly columns: DirectoryColumns;
  readonly rows: readonly DirectoryRow[];
}

function textOf(cell: Cell): string {
  return typeof cell === 'string' ? cleanText(cell) : typeof cell === 'number' ? String(cell) : '';
}

/** The names in a cell of other names, cleaned: "CĐVC tỉnh; Viên chức" holds two. */
export function splitNames(cell: Cell): string[] {
  const names = typeof cell === 'string' ? cell.split(BETWEEN_NAMES).map(cleanText) : [];
  return names.filter((name) => name !== '');
}

/** Reads the tab by its headings, in any order; rows without a name are skipped. Null without the heading `Tên chuẩn`. */
export function readDirectoryTab(values: Grid): DirectoryTab | null {
  const header = values.findIndex((row) => row.some((cell) => textOf(cell) === DIRECTORY_HEADINGS[1]));
  if (header < 0) return null;
  const columnOf = (heading: string) => (values[header] ?? []).findIndex((cell) => textOf(cell) === heading);
  const [ordinal, name, aliases, group] = DIRECTORY_HEADINGS;
  const columns: DirectoryColumns = {
    ordinal: columnOf(ordinal),
    name: columnOf(name),
    aliases: columnOf(aliases),
    group: columnOf(group),
    merge: columnOf(MERGE_HEADING),
  };
  const rows = values.flatMap((_, row): DirectoryRow[] => {
    const unitName = row > header ? textOf(cellAt(values, row, columns.name)) : '';
    if (unitName === '') return [];
    return [
      {
        row,
        name: unitName,
        aliases: splitNames(cellAt(values, row, columns.aliases)),
        group: textOf(cellAt(values, row, columns.group)),
        mergeInto: textOf(cellAt(values, row, columns.merge)),
      },
    ];
  });
  return { header, columns, rows };
}

/** The units of `Danh mục đơn vị` in the order staff keep them; rows merged into others are other names of those. */
export function readListedUnits(values: Grid): ListedUnit[] {
  return resolveMerges(readDirectoryTab(values)?.rows ?? []).listed;
}
