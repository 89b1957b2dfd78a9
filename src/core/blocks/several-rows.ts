import { groupBy } from '../collection/group-by';
import { parseDate } from '../date/parse-date';
import { isYearOrLonger } from '../date/stretch';
import { numberIn } from '../figure/number-in';
import { isDemandHeading } from '../form/heading';
import { isMeasureHeading } from '../measure/row-measure';
import type { IndicatorColumns } from '../pairing/indicators';
import { howPartsAdd, type PartedFigures, sumOf } from '../parts/how-parts-add';
import { isBlank } from '../tab/cell-kind';
import { splitNumbering } from '../tab/numbering';
import { isGroupText } from '../tab/row-words';
import { beginsAsTime } from '../tab/time-labels';
import type { TableDraft } from '../table/draft';
import type { TableRow } from '../table/table';
import { isNamedAsUnit } from '../table/unit-like';
import { keyOfName, parseUnitName, remarkOfMore } from '../unit/parse-name';
import { type Cell, cellAt, type Grid } from '../workbook/workbook';

/** The rows of one unit. */
type Rows = readonly [TableRow, ...TableRow[]];

/** Targets of a unit's rows: each row's own, to be added, or one that is told again in each. */
type Targets = 'add' | 'once';

/**
 * Reads a table in which units have several rows that stand apart from one another. What tells the rows of most units apart by a month,
 * a day or an event beside them, or by the same headings above them ("I. Nam", "II. Nữ"), or those of any by a word behind the name ("đợt 2", "bổ sung"), is added, as the typed total or the
 * figures themselves prove: two rows of "Trạm A" of Tháng 4 and Tháng 5. Names that groups tell apart ("Tiểu học số 1" below each of two communes) are units of their own. The table as it was
 * where neither holds: then a unit that stands twice is a slip.
 */
export function withSeveralRows(grid: Grid, table: TableDraft): TableDraft {
  const isPlain = table.partRows === undefined && table.list === undefined && table.added.size === 0;
  const units = table.rows.filter(({ kind }) => kind === 'unit');
  if (!isPlain || new Set(units.map(({ name }) => keyOfName(name))).size === units.length) return table;
  const own = [...groupBy(units, ({ name }) => keyOfName(name)).values()];
  const several = own.filter(({ length }) => length > 1);
  const areMore = several.every(tellMore);
  if (!areMore && (several.length < 2 || several.length * 2 <= own.length)) return table;
  if (several.every(areOfOwnGroups)) {
    const apart = apartByGroups(table, several);
    if (apart !== null) return apart;
  }
  if (table.indicators.some(isPercentage)) return table;
  const key = areMore ? { isTime: several.every(areOfTimes) } : keyOf(grid, table, several);
  if (key === null) return table;
  const told = table.indicators.map((columns) =>
    readingOf(grid, table, { columns, own, isTime: key.isTime }),
  );
  const [first = null] = told;
  if (first === null || told.some((one) => one !== first)) return table;
  return added(table, own, first);
}

/** Whether the names of a unit's rows say that each is more of it: "Xã A" and "Xã A (bổ sung)", "Xã A - đợt 1" and "Xã A - đợt 2". */
function tellMore(rows: Rows): boolean {
  return new Set(rows.map(({ name }) => remarkOfMore(name))).size === rows.length;
}

function areOfTimes(rows: Rows): boolean {
  return rows.every(({ name }) => beginsAsTime(remarkOfMore(name) ?? ''));
}

/** Whether each row of a unit stands below another heading. */
function areOfOwnGroups(rows: Rows): boolean {
  const groups = new Set(rows.map(({ group }) => group));
  return groups.size === rows.length && !groups.has(null);
}

/** The table with the group behind each name that several groups have; null where groups are no places or bodies, or names are places themselves. */
function apartByGroups(table: TableDraft, several: readonly Rows[]): TableDraft | null {
  const rows = new Set<TableRow>(several.flat());
  const isPlace = [...rows].some(({ name }) => parseUnitName(name).kind === 'district');
  const areUnits = [...rows].every(({ group }) => isUnitsGroup(splitNumbering(group ?? '').rest));
  if (isPlace || !areUnits) return null;
  const named = table.rows.map((row): TableRow => {
    const { name, group } = row;
    return rows.has(row) ? { ...row, name: `${name} (${splitNumbering(group ?? '').rest})` } : row;
  });
  return { ...table, rows: named };
}

function isUnitsGroup(text: string): boolean {
  return isNamedAsUnit(text) || isGroupText(text);
}

/** Whether all units with several rows have one each below the same headings: "I. Nam" and "II. Nữ" over the same communes. */
function areBelowTheSame(several: readonly Rows[]): boolean {
  const groups = new Set(several.flatMap((rows) => rows.map(({ group }) => group)));
  return several.every((rows) => areOfOwnGroups(rows) && rows.length === groups.size);
}

/**
 * What tells the rows of each unit apart: a column beside the figures, or the headings above the rows; null where nothing does, or where it
 * says that they are unlike: "Chỉ tiêu", units of measure.
 */
function keyOf(grid: Grid, table: TableDraft, several: readonly Rows[]): { readonly isTime: boolean } | null {
  const isOfTimes = several.every(
    (rows) =>
      areOfOwnGroups(rows) && rows.every(({ group }) => beginsAsTime(splitNumbering(group ?? '').rest)),
  );
  if (isOfTimes) return { isTime: true };
  if (areBelowTheSame(several)) return { isTime: false };
  const { unitColumn, ordinalColumn, from, to } = table;
  const taken = new Set([unitColumn, ordinalColumn, ...table.indicators.flatMap(columnsOf)]);
  let key: { readonly isTime: boolean } | null = null;
  const notes = new Set(table.columns.flatMap(({ role, column }) => (role === 'note' ? [column] : [])));
  for (const { column, path } of table.header.columns) {
    if (column < from || column > to || taken.has(column) || notes.has(column)) continue;
    const leaf = path[path.length - 1]?.text ?? '';
    const ofRows = several.map((rows) => rows.map(({ row }) => cellAt(grid, row, column)));
    const cells = ofRows.flat();
    const isTimed = beginsAsTime(leaf) || cells.every((cell) => parseDate(cell) !== null);
    const areKeys = cells.every((cell) => !isBlank(cell) && (isTimed || typeof cell === 'string'));
    const areApart = ofRows.every(
      (own) => new Set(own.map((cell) => JSON.stringify(cell))).size === own.length,
    );
    if (isMeasureHeading(leaf) && ofRows.some((own) => new Set(own.filter(isText)).size > 1)) return null;
    if (key !== null || !areKeys || !areApart || leaf === '') continue;
    if (isDemandHeading(leaf)) return null;
    key = { isTime: isTimed };
  }
  return key;
}

function isText(cell: Cell): boolean {
  return typeof cell === 'string' && !isBlank(cell);
}

/** How the rows of a unit are put together, by the typed total, else of times by the figures themselves; null where neither tells. */
function readingOf(
  grid: Grid,
  { rows }: TableDraft,
  {
    columns,
    own,
    isTime: ofTimes,
  }: { readonly columns: IndicatorColumns; readonly own: readonly Rows[]; readonly isTime: boolean },
): Targets | null {
  const { result, target, times } = columns;
  const figures = own.map((unit) => ({
    results: unit.map(({ row }) => numberIn(grid, row, result.column)),
    targets: unit.map(({ row }) => (target === null ? null : numberIn(grid, row, target.column))),
  }));
  const isBare = figures.some(({ results, targets }) =>
    results.some((result, at) => result === null && targets[at] === null),
  );
  if (isBare) return null;
  const isOnce = figures.every(({ targets }) => new Set(targets).size === 1 && !targets.includes(null));
  const totals = rows.filter(({ kind }) => kind === 'total');
  const total = totals[totals.length - 1];
  const typed = total === undefined ? null : numberIn(grid, total.row, result.column);
  if (total !== undefined && typed !== null) {
    if (typed !== sumOf(figures.flatMap(({ results }) => results))) return null;
    const ofTargets = target === null ? null : numberIn(grid, total.row, target.column);
    if (ofTargets === sumOf(figures.flatMap(({ targets }) => targets))) return 'add';
    return isOnce && ofTargets === sumOf(figures.map(({ targets: [one = null] }) => one)) ? 'once' : null;
  }
  if (!ofTimes || target === null) return null;
  const parts = figures.map((one): PartedFigures => ({ ...one, target: null, rate: null }));
  const whole = figures.map(({ results, targets }): PartedFigures => {
    return { results, targets: null, target: targets[0] ?? null, rate: null };
  });
  const isOfYear = times.targetTime !== null && isYearOrLonger(times.targetTime);
  const readings = { said: false, isWhole: true };
  const asAdded = isOnce && isOfYear ? null : howPartsAdd(parts, readings);
  if (asAdded !== null) return asAdded.results === 'add' ? 'add' : null;
  return isOnce && howPartsAdd(whole, readings)?.results === 'add' ? 'once' : null;
}

/** The table with one row a unit, which stands for all of them; typed rates and shortfalls are those of single rows. */
function added(table: TableDraft, own: readonly Rows[], targets: Targets): TableDraft {
  const partRows = new Map(own.map((rows) => [rows[0].row, rows.map(({ row }) => row)] as const));
  const rows = table.rows.flatMap((row): readonly TableRow[] => {
    if (row.kind !== 'unit') return [row];
    return partRows.has(row.row) ? [{ ...row, ordinal: null }] : [];
  });
  const indicators = table.indicators.map(
    (one): IndicatorColumns => ({ ...one, rate: null, shortfall: null }),
  );
  const once = targets === 'once' ? { targetsOnce: true as const } : {};
  return { ...table, rows, indicators, partRows, ...once };
}

/** The columns of an indicator's figures, typed rates and shortfalls among them. */
export function columnsOf({
  result,
  target,
  adjusted,
  rate,
  shortfall,
}: IndicatorColumns): readonly number[] {
  return [result, target, ...adjusted, rate, shortfall].flatMap((one) => one?.column ?? []);
}

function isPercentage({ result, target }: IndicatorColumns): boolean {
  return result.percent || (target?.percent ?? false);
}
