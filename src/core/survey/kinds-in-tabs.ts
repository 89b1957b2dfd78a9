import { groupBy } from '../collection/group-by';
import { isWhole, phrases } from '../phrase/phrases';
import { readWords } from '../phrase/words';
import { titleOfPage, unitKeysIn } from '../series/pages';
import { isBlank } from '../tab/cell-kind';
import { resultColumnsOf, type Table } from '../table/table';
import { targetColumnsOf } from '../target/indicator-target';
import { foldText } from '../text/normalise';
import { cellAt, type Grid } from '../workbook/workbook';
import { beginsAsUnit } from './units-of-tabs';

/** Nouns of kinds that each unit has of its own, which by themselves may head units too. */
const KINDS = phrases('khối|khối ngành|ngành|nhóm|nhóm ngành|khu vực|cấp học|bậc học|loại');

/**
 * Tables under one title whose tabs are each called after a unit, and whose rows are the same kinds in all of them: "Cơ quan" and "Doanh
 * nghiệp" under "Khối" in the tabs "Xã Hòa An", "Xã Đông Khê". Each tells of its unit, whose rows are added.
 */
export function withKindsInTabs(
  tables: readonly Table[],
  grids: ReadonlyMap<string, Grid>,
): readonly Table[] {
  const kinds = tables.filter((table) => beginsAsUnit(table.tab) && isByKind(table, grids));
  const turned = new Map<Table, Table>();
  for (const members of groupBy(kinds, keyOf).values()) {
    if (new Set(members.map(({ tab }) => tab)).size < Math.max(2, members.length)) continue;
    for (const table of members) turned.set(table, ofItsUnit(table));
  }
  return turned.size === 0 ? tables : tables.map((table) => turned.get(table) ?? table);
}

/** Whether a table's rows are kinds with plans and results of their own, and none is called as a unit is. */
function isByKind(
  { tab, header, unitColumn, rows, indicators, partRows, list }: Table,
  grids: ReadonlyMap<string, Grid>,
): boolean {
  const grid = grids.get(tab) ?? [];
  const heads = grid.slice(header.first, header.last + 1).map((cells) => String(cells[unitColumn] ?? ''));
  if (partRows !== undefined || list !== undefined) return false;
  if (!heads.some((head) => isWhole(readWords(head).words, KINDS))) return false;
  const units = rows.filter(({ kind }) => kind === 'unit');
  const columns = indicators.flatMap((one) => [...targetColumnsOf(one.target), ...resultColumnsOf(one)]);
  return (
    units.length > 1 &&
    units.every(
      ({ row, name }) =>
        !beginsAsUnit(name) && columns.every((column) => !isBlank(cellAt(grid, row, column))),
    )
  );
}

/** What tables must share: the title, the kinds and the places of their columns. */
function keyOf(table: Table): string {
  const { unitColumn, indicators } = table;
  const places = indicators.map((one) => [targetColumnsOf(one.target), resultColumnsOf(one)]);
  const title = titleOfPage(table);
  return JSON.stringify([
    title === null ? null : foldText(title),
    unitColumn,
    places,
    [...unitKeysIn(table)].sort(),
  ]);
}

function ofItsUnit(table: Table): Table {
  const units = table.rows.filter(({ kind }) => kind === 'unit');
  const [first] = units;
  if (first === undefined) return table;
  const rows = table.rows.flatMap((row) => {
    if (row.kind !== 'unit') return [row];
    return row === first ? [{ ...row, name: table.tab, ordinal: null, group: null }] : [];
  });
  return { ...table, rows, partRows: new Map([[first.row, units.map(({ row }) => row)]]) };
}
