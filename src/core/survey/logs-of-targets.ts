import { groupBy } from '../collection/group-by';
import { lazy } from '../collection/lazy';
import { numberIn } from '../figure/number-in';
import type { Log, LogIndicator } from '../log/log';
import { mayHaveDaysIn } from '../log/period';
import { rowsOrAmounts, saidOf, saysEvents } from '../log/rows-or-amounts';
import { withoutLogWords } from '../log/title';
import { isMoney, readMeasure } from '../measure/measure';
import { cellText } from '../tab/cell-kind';
import type { Column } from '../tab/column';
import { columnContent } from '../tab/figures';
import { beginsAsCount } from '../tab/heading-words';
import { indicatorKey } from '../tab/name';
import type { Assignment } from '../target/assignment';
import { hasTarget } from '../target/indicator-target';
import { subjectWords } from '../target/subject';
import { keyOfName, parseUnitName } from '../unit/parse-name';
import { keysWrittenOut } from '../unit/written-out';
import { cellAt, type Grid } from '../workbook/workbook';
import { coversPeriod } from './covers-period';
import { withKindsOfTargets } from './kinds-of-log';
import { statedPeriod } from './logs';
import { saysPaidIn } from './paid-in';
import { tellOfSame } from './same-things';

interface Pair {
  readonly log: Log;
  readonly assignment: Assignment;
}

/**
 * Logs with the indicator that a table of targets is of, for each log and table that tell of the same things and the same units, where
 * each is the other's only one: the column that the targets are headed by, the rows where they are so many events, else the one column of money
 * or amounts, or the rows, whichever words or figures say. An indicator that the log's own columns do not give (its rows beside "Số người nghe") comes to them.
 */
export function logsOfTargets(
  logs: readonly Log[],
  assignments: readonly Assignment[],
  grids: ReadonlyMap<string, Grid>,
): readonly Log[] {
  if (assignments.length === 0) return logs;
  const pairs = logs.flatMap((log) =>
    assignments.filter((one) => isAlike(log, one)).map((assignment): Pair => ({ log, assignment })),
  );
  const [ofLog, ofTable] = [groupBy(pairs, ({ log }) => log), groupBy(pairs, (one) => one.assignment)];
  return logs.map((log) => {
    const sorted = withKindsOfTargets(
      log,
      assignments.filter((one) => isOfItsUnits(log, one)),
      {
        grid: grids.get(log.tab) ?? [],
        tie: assignmentKey,
        columnOf: (own, assignment) => {
          const found = columnOf(
            { log: own, assignment },
            grids.get(log.tab) ?? [],
            grids.get(assignment.table.tab) ?? [],
          );
          return found === undefined || found === 'other' ? countOfEvents(own) : found;
        },
      },
    );
    if (sorted !== null) return sorted;
    const [pair, ...more] = ofLog.get(log) ?? [];
    if (pair === undefined) return log;
    const own = [pair, ...more] as const;
    const isOnly = own.every(({ assignment }) => (ofTable.get(assignment)?.length ?? 0) === 1);
    if (!isOnly || more.some(({ assignment }) => assignment.table !== pair.assignment.table)) return log;
    return more.length === 0 ? withIndicatorOf(pair, grids) : withIndicatorsOf(own, grids);
  });
}

/** A log with the indicators of several columns of one table of targets: those that one column alone is meant by, and events by their word. */
function withIndicatorsOf(pairs: readonly [Pair, ...Pair[]], grids: ReadonlyMap<string, Grid>): Log {
  const meant = pairs.map((pair) => {
    const { log, assignment } = pair;
    return { pair, column: columnOf(pair, grids.get(log.tab) ?? [], grids.get(assignment.table.tab) ?? []) };
  });
  const sure = meant.filter(({ pair, column }) => {
    if (column === null) return countsEvents(pair.assignment);
    if (column === undefined || column === 'other') return false;
    return meant.filter((one) => one.column === column).length === 1;
  });
  return sure.reduce((log, { pair }) => withIndicatorOf({ ...pair, log }, grids), pairs[0].log);
}

/** What ties an indicator of a log to the column of targets that it is judged by. */
export function assignmentKey({ key, column }: Pick<Assignment, 'key' | 'column'>): string {
  return JSON.stringify([key, column]);
}

/**
 * Whether a log without a target of its own and a column of targets are of one time, most of the same units and the same things: by the
 * lines above both, by the targets' heading, which is the log's name or one of its headings, or because they stand side by side.
 */
function isAlike(log: Log, assignment: Assignment): boolean {
  const isOfSame = isNamedAlike(log, assignment) || isAlikeByMore(log, assignment);
  return isOfSame && isOfItsUnits(log, assignment);
}

function isAlikeByMore(log: Log, assignment: Assignment): boolean {
  const { table } = assignment;
  const isBeside = log.tab === table.tab && log.header.first === table.header.first;
  return isBeside || tellOfSame(log, table) || log.columns.some((column) => isHeadedBy(column, assignment));
}

/** Whether nothing but the name tells that a table is of a log's things: what is judged by its name anyway stays so where its columns tell nothing. */
function isAlikeByName({ log, assignment }: Pair): boolean {
  return !isAlikeByMore(log, assignment);
}

/** Whether targets are headed by no more than a log's title, its tab or one of its indicators says: "Sổ thăm hỏi", "Thăm hỏi", "Số tiền". */
function isNamedAlike({ tab, title, indicators }: Log, { words }: Assignment): boolean {
  const names = [tab, title, ...indicators.map(({ label }) => label)].map(subjectWords);
  const own = withoutTimes(words).join(' ');
  return own !== '' && names.some((name) => withoutTimes(name).join(' ') === own);
}

/** The same of the time and the units alone. */
function isOfItsUnits(log: Log, { table, period }: Assignment): boolean {
  if (log.list !== undefined || log.indicators.some(({ target }) => hasTarget(target))) return false;
  const own = statedPeriod(log);
  if (period !== null && !(own === null ? mayHaveDaysIn(log, period) : coversPeriod(period, own)))
    return false;
  const isUnit = unitsOf(table.rows.flatMap(({ kind, name }) => (kind === 'unit' ? [name] : [])));
  const names = new Set(log.rows.flatMap(({ name }) => (name === '' ? [] : [name])));
  const shared = [...names].filter(isUnit).length;
  return shared > 0 && shared * 3 >= names.size * 2;
}

/** Tells names of some units, also where one of both leaves out or shortens a level: "Cô Ba" and "X. Cô Ba" for "Xã Cô Ba". */
function unitsOf(units: readonly string[]): (name: string) => boolean {
  const keys = new Set(units.flatMap(keysOf));
  const bare = groupBy(units, wordsOf);
  return (name) =>
    keysOf(name).some((key) => keys.has(key)) ||
    (parseUnitName(name).bare && bare.get(wordsOf(name))?.length === 1);
}

function keysOf(name: string): readonly string[] {
  return [keyOfName(name), ...keysWrittenOut(name)];
}

function wordsOf(name: string): string {
  return parseUnitName(name).words.join(' ');
}

/**
 * Whether a heading says what targets are of in any order, but for how it is counted, or that each row is one of them: "Số đoàn viên kết nạp" for
 * "Chỉ tiêu kết nạp lượt đoàn viên", "Tên sáng kiến" for "Chỉ tiêu sáng kiến".
 */
function isHeadedBy({ texts }: Column, { words }: Assignment): boolean {
  const own = withoutTimes(subjectWords(texts.join(' ')));
  const named = NAME().includes(own[0] ?? '') ? own.slice(1) : own;
  return named.length > 1 && [...named].sort().join(' ') === [...withoutTimes(words)].sort().join(' ');
}

/** What heads a column of what each row is about. */
const NAME = lazy(() => subjectWords('tên'));

const TIMES_COUNTED = lazy(() => new Set(subjectWords('lượt')));

function withoutTimes(words: readonly string[]): readonly string[] {
  return words.filter((word) => !TIMES_COUNTED().has(word));
}

function withIndicatorOf(pair: Pair, grids: ReadonlyMap<string, Grid>): Log {
  const { log, assignment } = pair;
  const grid = grids.get(log.tab) ?? [];
  const column = columnOf(pair, grid, grids.get(assignment.table.tab) ?? []);
  if (column === undefined && isAlikeByName(pair)) return log;
  if (column === undefined || column === 'other')
    return { ...log, indicators: log.indicators.map((one) => ({ ...one, assigned: null })) };
  const assigned = assignmentKey(assignment);
  const isMeant = ({ amountColumn }: LogIndicator) => amountColumn === (column?.column ?? null);
  if (log.indicators.some(isMeant))
    return { ...log, indicators: log.indicators.map((one) => (isMeant(one) ? { ...one, assigned } : one)) };
  const [first] = log.indicators;
  if (first === undefined) return log;
  const { otherMeasures: _, ...rest } = first;
  const label =
    column?.leaf ?? (saysEvents(assignment.label) ? assignment.label : withoutLogWords(log.title));
  const added: LogIndicator = {
    ...rest,
    label,
    name: label,
    key: freeKey(log, label),
    amountColumn: column?.column ?? null,
    measure: assignment.measure !== null && !isMoney(assignment.measure) ? assignment.measure : null,
    money: false,
    assigned,
  };
  return { ...log, indicators: [...log.indicators, added] };
}

function freeKey({ tab, indicators }: Log, label: string): string {
  const own = indicatorKey(tab, label);
  return indicators.some(({ key }) => key === own) ? `${own} (2)` : own;
}

/** So many times its targets no sum comes to: the targets are of something else, or in another unit of measure. */
const NEVER_MET = 500;

/**
 * The column whose figures the targets are of, null for the rows themselves; undefined where nothing tells, `other` where they are of something that
 * the log does not tell: of rows, and the log is of money, or so little that its sums are hundreds of times as much.
 */
function columnOf(pair: Pair, grid: Grid, targets: Grid): Column | null | undefined | 'other' {
  const { log, assignment } = pair;
  const { label, words, table } = assignment;
  const named = [words, subjectWords(label)].map((own) => own.join(' '));
  const heading = cellText(cellAt(targets, table.header.last, assignment.column));
  const told = log.columns.filter(
    ({ column, role }) =>
      ![log.unitColumn, log.dateColumn].includes(column) && role !== 'ordinal' && role !== 'date',
  );
  const rows = log.rows.map(({ row }) => ({ kind: 'unit' as const, row }));
  const figures = told.filter(
    ({ column }) =>
      columnContent(grid, rows, column) === 'figures' ||
      log.indicators.some(({ amountColumn }) => amountColumn === column),
  );
  const alike = figures.filter(
    (own) => named.includes(subjectWords(own.texts.join(' ')).join(' ')) || isHeadedBy(own, assignment),
  );
  const sum = (own: Grid, rows: readonly { readonly row: number }[], column: number) =>
    rows.reduce((total, { row }) => total + (numberIn(own, row, column) ?? 0), 0);
  const units = table.rows.filter(({ kind }) => kind === 'unit');
  const target = sum(targets, units, assignment.column);
  const amountOf = ({ column }: Column) => sum(grid, log.rows, column);
  const isNeverMet = (own: Column) => target > 0 && amountOf(own) >= target * NEVER_MET;
  const [same, ...others] = alike;
  if (same !== undefined) return others.length > 0 ? undefined : isNeverMet(same) ? 'other' : same;
  const amounts = figures.filter(({ column }) => log.indicators.some((one) => one.amountColumn === column));
  if (countsEvents(assignment)) return amounts.some(({ texts }) => texts.some(saysEvents)) ? undefined : null;
  if (amounts.length === 0) return figures.some(({ leaf }) => beginsAsCount(leaf)) ? undefined : null;
  const isMoneyIn = ({ column }: Column) =>
    log.indicators.some(({ amountColumn, money }) => amountColumn === column && money);
  const { measure, money } = readMeasure(
    [heading],
    table.linesAbove.map(({ text }) => text),
  );
  const isOpen = measure === null && !money;
  const alikeInMoney = amounts.filter((one) => isOpen || isMoneyIn(one) === money);
  const candidates = alikeInMoney.length > 0 ? alikeInMoney : amounts;
  const meant = candidates.map((own) => {
    const said = saidOf({ noun: heading, money }, { texts: own.texts, money: isMoneyIn(own) });
    return rowsOrAmounts(said, { target, rows: log.rows.length, amounts: amountOf(own) });
  });
  if (meant.length > 0 && meant.every((one) => one === 'rows')) {
    return candidates.some(isMoneyIn) && [heading, label].some(saysPaidIn) ? 'other' : null;
  }
  const [only, ...more] = candidates;
  if (candidates.some(isNeverMet)) return 'other';
  return only === undefined || more.length > 0 || meant[0] !== 'amounts' ? undefined : only;
}

/** The one column of amounts where it says how many events a row is; undefined for others. */
function countOfEvents({ columns, indicators }: Log): Column | undefined {
  const [only, ...more] = columns.filter(({ column }) =>
    indicators.some(({ amountColumn }) => amountColumn === column),
  );
  return more.length === 0 && only?.texts.some(saysEvents) ? only : undefined;
}

/** Whether a column of targets says that it counts events: "Số buổi tuyên truyền", "Chỉ tiêu (cuộc)". */
function countsEvents({ label, measure }: Assignment): boolean {
  return saysEvents(label) || (measure !== null && saysEvents(measure));
}
