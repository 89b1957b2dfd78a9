import { cleanText } from '../text/normalise';
import type { Cell, Grid } from '../workbook/workbook';
import { cellAt } from '../workbook/workbook';
import { dayIn } from './directory-day';
import { resolveMerges } from './merge';
import type { DirectoryRow, ListedUnit } from './named-row';

/** Headings that every tab `Danh mục đơn vị` has. */
export const DIRECTORY_HEADINGS = ['TT', 'Tên chuẩn', 'Tên gọi khác', 'Khối'] as const;

/** Heading of the column in which staff choose the unit that a name is meant for; tabs made before it have none. */
export const MERGE_HEADING = 'Gộp vào';

/** Headings of the columns that say from when, why, and since when; tabs made before them have none. */
export const DAY_HEADINGS = { from: 'Từ ngày', basis: 'Căn cứ', begins: 'Bắt đầu từ' } as const;

/** Every heading of a new tab, in its order. */
export const ALL_HEADINGS: readonly string[] = [
  ...DIRECTORY_HEADINGS,
  MERGE_HEADING,
  ...Object.values(DAY_HEADINGS),
];

/** Staff may separate other names by `;` or by a line break; a comma can be part of a name. */
const BETWEEN_NAMES = /[;\n\r]+/;

/** Columns of the tab by their headings, counted from 0; -1 for a heading that is not there. */
export interface DirectoryColumns {
  readonly ordinal: number;
  readonly name: number;
  readonly aliases: number;
  readonly group: number;
  readonly merge: number;
  readonly from: number;
  readonly basis: number;
  readonly begins: number;
}

/** The tab `Danh mục đơn vị` as it stands. */
export interface DirectoryTab {
  /** Row of the headings, counted from 0. */
  readonly header: number;
  readonly columns: DirectoryColumns;
  readonly rows: readonly DirectoryRow[];
}

function isHeading(cell: Cell, heading: string): boolean {
  return textOf(cell).toLowerCase() === heading.toLowerCase();
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
  const header = values.findIndex((row) => row.some((cell) => isHeading(cell, DIRECTORY_HEADINGS[1])));
  if (header < 0) return null;
  const columnOf = (heading: string) => (values[header] ?? []).findIndex((cell) => isHeading(cell, heading));
  const [ordinal, name, aliases, group] = DIRECTORY_HEADINGS;
  const columns: DirectoryColumns = {
    ordinal: columnOf(ordinal),
    name: columnOf(name),
    aliases: columnOf(aliases),
    group: columnOf(group),
    merge: columnOf(MERGE_HEADING),
    from: columnOf(DAY_HEADINGS.from),
    basis: columnOf(DAY_HEADINGS.basis),
    begins: columnOf(DAY_HEADINGS.begins),
  };
  const rows = values.flatMap((_, row): DirectoryRow[] => {
    const unitName = row > header ? textOf(cellAt(values, row, columns.name)) : '';
    if (unitName === '') return [];
    const from = dayIn(cellAt(values, row, columns.from));
    const begins = dayIn(cellAt(values, row, columns.begins));
    const basis = textOf(cellAt(values, row, columns.basis));
    return [
      {
        row,
        name: unitName,
        aliases: splitNames(cellAt(values, row, columns.aliases)),
        group: textOf(cellAt(values, row, columns.group)),
        mergeInto: textOf(cellAt(values, row, columns.merge)),
        ...(from === null ? {} : { from }),
        ...(begins === null ? {} : { begins }),
        ...(basis === '' ? {} : { basis }),
      },
    ];
  });
  return { header, columns, rows };
}

/** Whether cells are those of the tab: its heading of standard names and one more of its own, wherever staff moved them. */
export function looksLikeDirectory(values: Grid): boolean {
  const columns = readDirectoryTab(values)?.columns;
  return columns !== undefined && (columns.aliases >= 0 || columns.group >= 0 || columns.merge >= 0);
}

/** The units of `Danh mục đơn vị` in the order staff keep them; rows merged into others are other names of those. */
export function readListedUnits(values: Grid): ListedUnit[] {
  return resolveMerges(readDirectoryTab(values)?.rows ?? []).listed;
}
