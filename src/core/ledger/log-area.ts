import type { Period } from '../date/period';
import { NO_EVENT_WORDS } from '../log/column-words';
import type { Log } from '../log/log';
import { type LogCut, placeOf } from '../log/period';
import { type LogAmount, readAmount } from '../log/tally';
import { contains } from '../phrase/phrases';
import { readWords } from '../phrase/words';
import type { ColumnRole } from '../tab/column-role';
import { columnContent, wordingOf } from '../tab/figures';
import { holdsFigure } from '../tab/holds-figure';
import { cellAt, type Grid } from '../workbook/workbook';
import type { LedgerArea } from './area';
import { type EventFate, FATES_OF_ROLES, type Fate, UNREAD } from './fate';
import { isNoEvent } from './row-words';

/** How a log's events are counted. */
export interface LogUse {
  /** Only events within it count; null for all. */
  readonly period: Period | null;
  readonly cut: LogCut;
  /** Columns whose figures are added, counted from 0. */
  readonly amounts: ReadonlyMap<number, LogAmount>;
  /** Columns that say which rows count, of whatever indicator of the same cells. */
  readonly asked: ReadonlySet<number>;
  /** What all of its figures are, where none is used; null where events are counted. */
  readonly whole: Fate | null;
}

const EVENT_FATES: readonly EventFate[] = [
  ...(['counted', 'outside', 'late', 'toCome', 'undated', 'withoutUnit', 'superseded'] as const),
];
const HEADING: Fate = { kind: 'label', of: 'heading' };
const TOTAL: Fate = { kind: 'typed', of: 'total' };
const NAME: Fate = { kind: 'label', of: 'name' };
const DETAIL: Fate = { kind: 'notUsed', why: 'detail' };

/** The cells of a log. An event costs a byte, whatever the log holds. */
export function logArea(grid: Grid, log: Log, use: LogUse): LedgerArea {
  const { tab, title, header, unitColumn, dateColumn, rows, superseded } = log;
  const first = header.first;
  const last = [...rows.slice(-1).map(({ row }) => row), ...superseded].reduce(
    (most, row) => Math.max(most, row),
    header.last,
  );
  const codes = new Uint8Array(last - first + 1);
  const period = dateColumn === null ? null : use.period;
  const codeOf = (is: EventFate) => EVENT_FATES.indexOf(is) + 1;
  for (const { row, name, date } of rows) {
    const is =
      name === ''
        ? 'withoutUnit'
        : period === null
          ? 'counted'
          : date === null
            ? 'undated'
            : placeOf(date, period, use.cut);
    codes[row - first] = codeOf(is);
  }
  for (const row of superseded) codes[row - first] = codeOf('superseded');
  const values = [...use.amounts.keys()];
  const hasAmount = (row: number) => values.some((column) => holdsFigure(cellAt(grid, row, column)));
  const isLeftUnread = (row: number) => hasAmount(row) && !isNoEvent(grid[row] ?? []);
  const unreadRows: number[] = [];
  for (let row = header.last + 1; row <= last; row += 1)
    if (codes[row - first] === 0 && use.whole === null && isLeftUnread(row)) unreadRows.push(row);
  const labels = new Map(
    log.columns.flatMap(({ column, role }): [number, Fate][] => {
      const fate = role === null ? 'open' : FATES_OF_ROLES[role];
      return fate !== 'open' && fate.kind === 'label' ? [[column, fate]] : [];
    }),
  );
  const fateAt = (row: number, column: number): Fate => {
    if (row <= header.last) return HEADING;
    if (use.whole !== null) return use.whole;
    const code = codes[row - first] ?? 0;
    const amounts = use.amounts.get(column);
    if (code === 0) return isLeftUnread(row) ? UNREAD : TOTAL;
    if (uncountedAt.has(column)) return UNREAD;
    if (amounts === undefined) return column === unitColumn ? NAME : (labels.get(column) ?? DETAIL);
    const is = EVENT_FATES[code - 1] ?? 'counted';
    if (is !== 'counted') return { kind: 'event', is };
    const amount = readAmount(cellAt(grid, row, column), amounts);
    return { kind: 'event', is: amount.kind === 'unreadable' ? 'unreadable' : 'counted' };
  };
  const unread = use.whole === null ? uncounted(grid, log, use.asked) : [];
  const uncountedAt = new Set(unread.map(({ column }) => column));
  return {
    tab,
    title,
    first,
    body: header.last + 1,
    last,
    from: log.columns[0]?.column ?? 0,
    to: log.columns[log.columns.length - 1]?.column ?? unitColumn,
    nameColumn: unitColumn,
    values,
    unread,
    unjudged: [],
    unreadRows,
    besideFate: (cells) => (isNoEvent(cells) ? TOTAL : UNREAD),
    claims: () => true,
    fateAt,
  };
}

/** Roles of columns whose figures may be what counts though each says what it counts: "20 suất". */
const COUNTED: ReadonlySet<ColumnRole | null> = new Set<ColumnRole | null>([null, 'result', 'sum']);

/** Columns of figures of which nothing says what they are: they may be what counts, whether rows or other figures do. */
function uncounted(
  grid: Grid,
  { columns, rows, ...log }: Log,
  asked: ReadonlySet<number>,
): LedgerArea['unread'] {
  const { year = null, month = null, quarter = null } = log.days ?? {};
  const amounts = log.indicators.map(({ amountColumn }) => amountColumn);
  const known = [log.unitColumn, log.dateColumn, log.stateColumn, year, month, quarter, ...amounts];
  const events = rows.map(({ row }) => ({ kind: 'unit' as const, row }));
  return columns
    .filter(({ leaf, column }) => leaf !== '' && !known.includes(column) && !asked.has(column))
    .filter(({ leaf }) => !contains(readWords(leaf).words, NO_EVENT_WORDS))
    .filter(({ role, column }) => {
      if (role === null && columnContent(grid, events, column) === 'figures') return true;
      return COUNTED.has(role) && wordingOf(grid, events, { column, plans: [] }) === 'counted';
    })
    .map(({ column, leaf }) => ({ column, heading: leaf }));
}
