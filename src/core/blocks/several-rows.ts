import { groupBy } from '../collection/group-by';
import { dateSerial } from '../date/date-serial';
import { parseDate } from '../date/parse-date';
import { readStretch } from '../date/stretch';
import { isDemandHeading } from '../form/heading';
import { isMeasureHeading } from '../measure/row-measure';
import type { IndicatorColumns } from '../pairing/indicators';
import { orderOfParts, timePartOf } from '../parts/time-parts';
import { isBlank } from '../tab/cell-kind';
import { splitNumbering } from '../tab/numbering';
import { isGroupText } from '../tab/row-words';
import { isReportTime, isStampHeader } from '../tab/stamp';
import { beginsAsTime, labelsBelow } from '../tab/time-labels';
import type { TableDraft } from '../table/draft';
import type { OtherRow, TableRow } from '../table/table';
import { isNamedAsUnit } from '../table/unit-like';
import { keyOfName, parseUnitName, remarkOfMore } from '../unit/parse-name';
import { type Cell, cellAt, type Grid } from '../workbook/workbook';
import { changedPlans, type Key, planRowOf, type Rows, severalTold } from './several-told';

/**
 * Reads a table in which units have several rows that stand apart from one another. What tells the rows of most units apart by a month,
 * a day or an event beside them, or by the same headings above them ("I. Nam", "II. Nữ"), or those of any by a word behind the name ("đợt 2",
 * "bổ sung"), is added, as the typed total or the figures themselves prove: two rows of "Trạm A" of Tháng 4 and Tháng 5. Of what is counted up from
 * month to month ("Lũy kế") the last row is the unit's. Names that groups tell apart ("Tiểu học số 1" below each of two communes) are units of their
 * own. The table as it was where neither holds: then a unit that stands twice is a slip.
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
  const key = areMore ? keyWithin(several.every(areOfTimes)) : keyOf(grid, table, several);
  if (key === null) return table;
  const inTime = own.map((unit) => inOrder(unit, key));
  const told = table.indicators.map((columns) => severalTold(grid, table, { columns, own: inTime, ...key }));
  const [first = null] = told;
  if (first === null || told.some((one) => one !== first)) return table;
  return first === 'latest'
    ? latestOf(grid, table, inTime)
    : added(grid, table, { own: inTime, targets: first });
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
function keyOf(grid: Grid, table: TableDraft, several: readonly Rows[]): Key | null {
  const isOfTimes = several.every(
    (rows) =>
      areOfOwnGroups(rows) && rows.every(({ group }) => beginsAsTime(splitNumbering(group ?? '').rest)),
  );
  if (isOfTimes) return keyWithin(true);
  if (areBelowTheSame(several)) return keyWithin(false);
  const { unitColumn, ordinalColumn, from, to } = table;
  const taken = new Set([unitColumn, ordinalColumn, ...table.indicators.flatMap(columnsOf)]);
  let key: Key | null = null;
  let sent: Key | null = null;
  const notes = new Set(table.columns.flatMap(({ role, column }) => (role === 'note' ? [column] : [])));
  for (const { column, path } of table.header.columns) {
    if (column < from || column > to || taken.has(column) || notes.has(column)) continue;
    const leaf = path[path.length - 1]?.text ?? '';
    const ofRows = several.map((rows) => rows.map(({ row }) => cellAt(grid, row, column)));
    const cells = ofRows.flat();
    const isStamp = isStampHeader(leaf);
    const isTimed =
      isStamp || beginsAsTime(leaf) || isReportTime(leaf) || cells.every((cell) => parseDate(cell) !== null);
    const areKeys = cells.every((cell) => !isBlank(cell) && (isTimed || typeof cell === 'string'));
    const areApart = ofRows.every(
      (own) => new Set(own.map((cell) => JSON.stringify(cell))).size === own.length,
    );
    if (isMeasureHeading(leaf) && ofRows.some((own) => new Set(own.filter(isText)).size > 1)) return null;
    if (key !== null || !areKeys || !areApart || leaf === '') continue;
    if (isDemandHeading(leaf)) return null;
    const found = { isTime: isTimed, partOf: partsBelow(grid, { column, leaf }) };
    if (isStamp) sent = found;
    else key = found;
  }
  return key ?? sent;
}

/** Rows that headings or words behind their names tell apart. */
function keyWithin(isTime: boolean): Key {
  return { isTime, partOf: () => null };
}

/** Reads the part of the year, or the day, that a column says each row is of. */
function partsBelow(
  grid: Grid,
  { column, leaf }: { readonly column: number; readonly leaf: string },
): Key['partOf'] {
  const labelOf = labelsBelow(leaf);
  return ({ row }) => {
    const cell = cellAt(grid, row, column);
    const day = parseDate(cell);
    if (day !== null) return { first: dateSerial(day), last: dateSerial(day), of: 'datedDays' };
    return timePartOf(readStretch([labelOf(cell)]));
  };
}

/** The rows of a unit in the order of their times; as they stand where these go on from one another, over a new year too, or cannot be compared. */
function inOrder(rows: Rows, { partOf }: Key): Rows {
  const timed = rows.flatMap((row) => {
    const part = partOf(row);
    return part === null ? [] : [{ row, part }];
  });
  const parts = timed.map(({ part }) => part);
  const areAlike = timed.length === rows.length && new Set(parts.map(({ of }) => of)).size === 1;
  if (!areAlike || orderOfParts(parts) !== null) return rows;
  const [first = rows[0], ...others] = timed.sort((a, b) => a.part.last - b.part.last).map(({ row }) => row);
  return [first, ...others];
}

function isText(cell: Cell): boolean {
  return typeof cell === 'string' && !isBlank(cell);
}

/** The table with one row a unit, which stands for all of them; typed rates and shortfalls are those of single rows. */
function added(
  grid: Grid,
  table: TableDraft,
  { own, targets }: { readonly own: readonly Rows[]; readonly targets: 'add' | 'once' },
): TableDraft {
  const standing =
    targets === 'once' ? own.map((rows) => planRowOf(grid, table, rows)) : own.map(([row]) => row);
  const partRows = new Map(
    own.map((rows, at) => [(standing[at] ?? rows[0]).row, rows.map(({ row }) => row)] as const),
  );
  const indicators = table.indicators.map(
    (one): IndicatorColumns => ({
      ...one,
      rate: null,
      shortfall: null,
      times: targets === 'once' ? timesTogether(one) : one.times,
    }),
  );
  const once =
    targets === 'once' ? { targetsOnce: true as const, changedPlans: changedPlans(grid, table, own) } : {};
  const rows = withOneRow(table, own, standing).map((row): TableRow => {
    return row.kind === 'unit' ? { ...row, ordinal: null } : row;
  });
  return { ...table, rows, indicators, partRows, ...once };
}

/** What rows of months were done in one of them ("trong tháng") covers together what the table does; of plans that are added it is judged by these. */
function timesTogether({ times }: IndicatorColumns): IndicatorColumns['times'] {
  return times.resultTime?.kind === 'part' ? { ...times, resultTime: null } : times;
}

/** The table with the last row of each unit, where each row counts up what the rows before it tell. */
function latestOf(grid: Grid, table: TableDraft, own: readonly Rows[]): TableDraft {
  const latest = own.map((rows) => rows[rows.length - 1] ?? rows[0]);
  const left = own.flatMap((rows, at) =>
    rows.flatMap((row): OtherRow[] =>
      row === latest[at] ? [] : [{ row: row.row, name: row.name, isChild: false, isEarlier: true }],
    ),
  );
  const rows = withOneRow(table, own, latest);
  return { ...table, rows, others: [...table.others, ...left], changedPlans: changedPlans(grid, table, own) };
}

/** The rows of a table with one for each unit, where the first of its rows stands. */
function withOneRow(
  { rows }: TableDraft,
  own: readonly Rows[],
  standing: readonly TableRow[],
): readonly TableRow[] {
  const places = new Map(
    own.map((unit, at) => [Math.min(...unit.map(({ row }) => row)), standing[at]] as const),
  );
  return rows.flatMap((row) => (row.kind === 'unit' ? (places.get(row.row) ?? []) : [row]));
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
