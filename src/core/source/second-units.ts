import { secondUnitColumn } from '../log/likely-header';
import { isBlank } from '../tab/cell-kind';
import { readColumnRoles } from '../tab/columns';
import { type Header, headerText, readHeader } from '../tab/header';
import type { Slice } from '../tab/slices';
import { type DraftedTable, draftTable, type TableDraft } from '../table/draft';
import { isBodyName, isUnionName } from '../unit/body-name';
import { cellAt, type Grid, type Tab } from '../workbook/workbook';

/** Headers of persons' names. */
const PERSONS = /^(?:tên )?(?:họ (?:và |, ?)?tên|chủ hộ|hộ gia đình|nhân viên|khách hàng|cá nhân|người )/i;

/**
 * A table whose names are enterprises or persons, read as a list by its second column of units ("Đơn vị phụ trách"): the rows of a
 * unit are added. Rows without a unit are none of anybody's, and a problem. Null where the names are units themselves, or no
 * second column is there.
 */
export function draftBySecondUnits(
  tab: Tab,
  { header, row, slice }: { readonly header: Header; readonly row: number; readonly slice: Slice },
  found: TableDraft,
): DraftedTable | null {
  const grid = tab.values;
  const second = secondUnitColumn(grid, header);
  if (second === null || !namesStrangers(grid, found, second)) return null;
  const own = readHeader(grid, row, [second]);
  if (own === null) return null;
  const columns = readColumnRoles(own, grid);
  const list = { item: found.unitColumn };
  const drafted = draftTable(tab, { header: own, columns, slice: { ...slice, unitColumns: [second] }, list });
  const { table } = drafted;
  if (table === null) return null;
  const isNamed = ({ kind, row: line, nameRow = line }: TableDraft['rows'][number]) =>
    kind !== 'unit' || !isBlank(cellAt(grid, nameRow, second));
  const nameless = table.rows.filter((one) => !isNamed(one)).map((one) => one.row);
  const [first] = nameless;
  if (first === undefined) return drafted;
  const place = { tab: tab.name, row: first, column: second };
  return {
    ...drafted,
    table: { ...table, rows: table.rows.filter(isNamed) },
    problems: [...drafted.problems, { kind: 'rowsWithoutUnit', place, rows: nameless }],
  };
}

/** Whether most names of a table are enterprises or persons, beside unions schools too. */
function namesStrangers(grid: Grid, { header, unitColumn, rows }: TableDraft, second: number): boolean {
  const names = rows.filter(({ kind }) => kind === 'unit').map(({ name }) => name);
  for (let row = header.first; row <= header.last; row += 1)
    if (PERSONS.test(headerText(cellAt(grid, row, unitColumn))?.text.normalize('NFC') ?? '')) return true;
  const besideUnions = rows.some(({ row }) => isUnionName(String(cellAt(grid, row, second))));
  return names.filter((name) => isBodyName(name, { besideUnions })).length * 2 > names.length;
}
