import { numberIn } from '../figure/number-in';
import { isBlank } from '../tab/cell-kind';
import { splitNumbering } from '../tab/numbering';
import { beginsAsTime } from '../tab/time-labels';
import type { TableDraft } from '../table/draft';
import type { OtherRow, TableRow } from '../table/table';
import { keyOfName } from '../unit/parse-name';
import { cellAt, type Grid } from '../workbook/workbook';
import { columnsOf } from './several-rows';

/** One row alone that stands twice is a slip; of an extract so many rows tell just what those above do. */
const FEWEST = 2;

/**
 * The table without the rows at its end that tell figures of units above again, as staff list them below it: "Các đơn vị chưa hoàn thành".
 * Each has all figures of its unit; below a total one of them may be another, which is told. Where rows tell otherwise they stay: a unit
 * that stands twice is a fault.
 */
export function withoutRowsAgain(grid: Grid, table: TableDraft): TableDraft {
  const { rows, indicators, others, partRows, list } = table;
  const again = partRows === undefined && list === undefined ? rowsAgain(rows) : [];
  const [first] = again;
  if (first === undefined || again.length < FEWEST) return table;
  if (again.some((one) => isOfItsOwn(grid, table, one))) return table;
  const columns = indicators.flatMap(({ target, result }) =>
    [target, result].flatMap((one) => one?.column ?? []),
  );
  const told = again.map((one) => ({ ...one, pairs: pairsOf(grid, one, columns) }));
  const slips = told.flatMap(({ pairs }) => pairs.filter(({ own, above }) => own !== above));
  const mostSlips = rows.some(({ kind, row }) => kind === 'total' && row < first.row.row) ? 1 : 0;
  const areFilled = told.every(({ pairs }) => pairs.filter(({ own }) => own !== null).length > 1);
  const isProof = slips.length <= mostSlips && told.length - slips.length >= FEWEST;
  if (!isProof || !areFilled) return table;
  const gone = new Set(again.map(({ row }) => row));
  const left = told.map(({ row: { row, name }, pairs }): OtherRow => {
    const slip = pairs.find(({ own, above }) => own !== above) ?? null;
    return { row, name, isChild: false, again: slip };
  });
  return { ...table, rows: rows.filter((row) => !gone.has(row)), others: [...others, ...left] };
}

interface Again {
  readonly row: TableRow;
  readonly above: TableRow;
}

/** Whether something beside a row says of what else it tells than the row above: a month, an event, a heading of a time. */
function isOfItsOwn(
  grid: Grid,
  { header, from, to, unitColumn, ordinalColumn, columns, indicators }: TableDraft,
  { row, above }: Again,
): boolean {
  if (beginsAsTime(splitNumbering(row.group ?? '').rest)) return true;
  const read = new Set([unitColumn, ordinalColumn, ...indicators.flatMap(columnsOf)]);
  for (const { column, role } of columns) if (role === 'note') read.add(column);
  return header.columns.some(({ column }) => {
    if (column < from || column > to || read.has(column)) return false;
    const [own, other] = [row, above].map((one) => cellAt(grid, one.row, column));
    return own !== undefined && !isBlank(own) && own !== other;
  });
}

/** The rows of units at the end of a table each of which names one of more above all of them, no two the same. */
function rowsAgain(rows: readonly TableRow[]): readonly Again[] {
  const units = rows.filter(({ kind }) => kind === 'unit');
  if (!endsWithNameAgain(units)) return [];
  const places = new Map<string, number>();
  const firsts = units.map(({ name }, index) => {
    const key = keyOfName(name);
    const first = places.get(key) ?? index;
    places.set(key, first);
    return first;
  });
  let from = units.length;
  while (from > 0 && (firsts[from - 1] ?? from) < from - 1) from -= 1;
  const named = firsts.slice(from);
  if (new Set(named).size < named.length || named.some((first) => first >= from)) return [];
  if (named.length >= from) return [];
  return named.flatMap((first, index): Again[] => {
    const [row, above] = [units[from + index], units[first]];
    return row === undefined || above === undefined ? [] : [{ row, above }];
  });
}

/** Whether the last unit is named above: most tables are told by it alone. */
function endsWithNameAgain(units: readonly TableRow[]): boolean {
  const last = units[units.length - 1];
  if (last === undefined) return false;
  const key = keyOfName(last.name);
  return units.some((unit) => unit !== last && keyOfName(unit.name) === key);
}

/** What a row has in some columns, and what the row above has there. */
function pairsOf(grid: Grid, { row, above }: Again, columns: readonly number[]) {
  return columns.map((column) => ({
    own: numberIn(grid, row.row, column),
    above: numberIn(grid, above.row, column),
  }));
}
