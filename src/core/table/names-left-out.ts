import { cellKind } from '../tab/cell-kind';
import { nameOf } from '../tab/name-cell';
import { cleanText } from '../text/normalise';
import type { Grid } from '../workbook/workbook';
import type { TableDraft } from './draft';

/**
 * The headings of columns left of the units, or headed as units, that hold names that several rows are of: "Xã" of "Xã |
 * Xóm", merged or said again in each row. None where the units are called by it too ("Tổ 1 (Xã Hòa An)"), nor of a list, whose units it is.
 */
export function namesLeftOut(
  grid: Grid,
  {
    header,
    from,
    to,
    unitColumn,
    rows,
    list,
  }: Pick<TableDraft, 'header' | 'from' | 'to' | 'unitColumn' | 'rows' | 'list'>,
): readonly string[] {
  if (list !== undefined) return [];
  const units = rows.filter(({ kind }) => kind === 'unit');
  return header.columns.flatMap(({ column, path }) => {
    const isBefore = column < unitColumn && path.every(({ role }) => role === null);
    const mayHold = (isBefore || header.unitColumns.includes(column)) && column >= from && column <= to;
    if (!mayHold || column === unitColumn) return [];
    const cells = units.map(({ row }) => grid[row]?.[column] ?? '');
    const names = new Set(cells.flatMap((cell) => (cellKind(cell) === 'words' ? [nameOf(cell)] : [])));
    const isOfSeveral = names.size > 1 && names.size < units.length;
    const isTold = units.some(({ name }) => [...names].some((one) => name.endsWith(`(${one})`)));
    const heading = path[path.length - 1]?.text ?? '';
    return isOfSeveral && !isTold && heading !== '' ? [cleanText(heading)] : [];
  });
}
