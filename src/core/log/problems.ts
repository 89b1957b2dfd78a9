import type { Period } from '../date/period';
import type { TableProblem } from '../problem/problem';
import { cellAt, type Grid } from '../workbook/workbook';
import type { Log, LogRow } from './log';
import { isInPeriod } from './period';
import { readAmount } from './tally';

type LogProblem = Extract<TableProblem, { kind: `log${string}` }>;

/**
 * What keeps a log's rows from being counted in a period (null: none is asked for): no unit, several units, no date that can be read,
 * a date outside it, an amount that cannot be read. One problem a kind and column, with its rows.
 */
export function logProblems(
  grid: Grid,
  log: Log,
  period: Period | null,
  joint: readonly number[] = [],
): readonly LogProblem[] {
  const { unitColumn, dateColumn, rows } = log;
  const isJoint = new Set(joint);
  const named = rows.filter(({ name, row }) => name !== '' && !isJoint.has(row));
  const found = [
    problem(log, 'logRowsWithoutUnit', { column: unitColumn, rows: rows.filter(({ name }) => name === '') }),
    problem(log, 'logRowsOfSeveral', {
      column: unitColumn,
      rows: rows.filter(({ row }) => isJoint.has(row)),
    }),
  ];
  const dated = dateColumn !== null && period !== null;
  if (dated) {
    const undated = named.filter(({ date }) => date === null);
    const outside = named.filter(({ date }) => date !== null && !isInPeriod(date, period));
    found.push(problem(log, 'logDatesUnreadable', { column: dateColumn, rows: undated }));
    found.push(problem(log, 'logRowsOutsidePeriod', { column: dateColumn, rows: outside }));
  }
  const within = dated ? named.filter(({ date }) => date !== null && isInPeriod(date, period)) : named;
  for (const indicator of log.indicators) {
    const { amountColumn: column } = indicator;
    if (column === null) continue;
    const unreadable = within.filter(
      ({ row }) => readAmount(cellAt(grid, row, column), indicator).kind === 'unreadable',
    );
    found.push(problem(log, 'logAmountsUnreadable', { column, rows: unreadable }));
  }
  return found.flatMap((one) => one ?? []);
}

function problem(
  { tab }: Log,
  kind: LogProblem['kind'],
  { column, rows }: { readonly column: number; readonly rows: readonly LogRow[] },
): LogProblem | null {
  const [first] = rows;
  if (first === undefined) return null;
  return { kind, place: { tab, row: first.row, column }, rows: rows.map(({ row }) => row) };
}
