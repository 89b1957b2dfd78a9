import { cleanText } from '../text/normalise';
import type { Cell, Grid } from '../workbook/workbook';
import { cellAt } from '../workbook/workbook';
import type { Directory } from './directory';
import type { ListedUnit } from './named-row';

/** Headings of the tab `Danh mục đơn vị`. */
export const DIRECTORY_HEADINGS = ['TT', 'Tên chuẩn', 'Tên gọi khác', 'Khối'] as const;

/** Staff may separate other names by `;` or by a line break; a comma can be part of a name. */
const BETWEEN_NAMES = /[;\n\r]+/;

function textOf(cell: Cell): string {
  return typeof cell === 'string' ? cleanText(cell) : typeof cell === 'number' ? String(cell) : '';
}

/** The names in a cell of other names, cleaned: "CĐVC tỉnh; Viên chức" holds two. */
export function splitNames(cell: Cell): string[] {
  const names = typeof cell === 'string' ? cell.split(BETWEEN_NAMES).map(cleanText) : [];
  return names.filter((name) => name !== '');
}

/** Reads the rows of `Danh mục đơn vị` below its header, in the order staff keep them; rows without a name are skipped. */
export function readListedUnits(values: Grid): ListedUnit[] {
  const header = values.findIndex((row) => row.some((cell) => textOf(cell) === DIRECTORY_HEADINGS[1]));
  if (header < 0) return [];
  const columnOf = (heading: string) => (values[header] ?? []).findIndex((cell) => textOf(cell) === heading);
  const [name, aliases, group] = [1, 2, 3].map((index) => columnOf(DIRECTORY_HEADINGS[index] ?? '')) as [
    number,
    number,
    number,
  ];
  return values.slice(header + 1).flatMap((_, offset): ListedUnit[] => {
    const row = header + 1 + offset;
    const unitName = textOf(cellAt(values, row, name));
    if (unitName === '') return [];
    return [
      {
        name: unitName,
        aliases: splitNames(cellAt(values, row, aliases)),
        group: textOf(cellAt(values, row, group)),
      },
    ];
  });
}

/**
 * Rows for `Danh mục đơn vị`: the units that staff have not listed yet, numbered on from `from`. Rows that stand there
 * are never rewritten. Columns as {@link DIRECTORY_HEADINGS}.
 */
export function rowsToList(
  directory: Directory,
  listed: readonly ListedUnit[],
  from: number,
): (string | number)[][] {
  const known = new Set(listed.map(({ name }) => cleanText(name).toLowerCase()));
  return directory.units
    .filter(({ name }) => !known.has(cleanText(name).toLowerCase()))
    .map(({ name, aliases, group }, index) => [from + index, name, aliases.join('; '), group]);
}
