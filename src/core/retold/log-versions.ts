import { groupBy } from '../collection/group-by';
import { lazy } from '../collection/lazy';
import { rowText } from '../log/identical-rows';
import type { Log, LogRow } from '../log/log';
import type { TableProblem } from '../problem/problem';
import { withoutCopyWords } from '../tab/tab-version';
import { statedTarget } from '../target/target-source';
import type { Grid } from '../workbook/workbook';
import type { Repeat } from './repeat';
import { areOfOneTime, timeToldBy } from './time-told';

/** Fewer rows are the same by chance. */
const LEAST_ROWS = 3;

interface LogTexts {
  readonly log: Log;
  readonly rows: () => ReadonlyMap<string, LogRow>;
}

/** Two logs of which one says at least half of what the other does, in the order of their tabs. */
interface Both {
  readonly earlier: Log;
  readonly later: Log;
  /** The first event that one of them alone has; null where both say all the same. */
  readonly apart: LogRow | null;
  /** It is the later one's. */
  readonly isLaters: boolean;
}

/** Logs under one heading whose events are all those of another log, with the same targets: copies of its tab, which count once. */
export function copiesOfLogs(logs: readonly Log[], grids: ReadonlyMap<string, Grid>): readonly Repeat[] {
  return versionsIn(logs, grids).flatMap(({ earlier, later, apart }) => {
    if (apart !== null || !haveOneTarget(earlier, later)) return [];
    const isCopy = withoutCopyWords(earlier.tab) !== earlier.tab;
    const [copy, original] = isCopy ? [earlier, later] : [later, earlier];
    return copy.indicators.map(({ key }): Repeat => ({ key, of: original.tab, isLog: true }));
  });
}

/** Logs under one heading that have half of the events of one of them in common, word for word: which is to count nobody can tell but staff. */
export function problemsOfLogVersions(
  logs: readonly Log[],
  grids: ReadonlyMap<string, Grid>,
): readonly TableProblem[] {
  return versionsIn(logs, grids).map(({ earlier, later, apart, isLaters }): TableProblem => {
    const { row = later.header.last } = (isLaters ? apart : later.rows[0]) ?? {};
    const place = { tab: later.tab, row, column: later.unitColumn };
    return { kind: 'versions', place, of: earlier.tab, unit: apart?.name ?? null, isLog: true };
  });
}

function versionsIn(logs: readonly Log[], grids: ReadonlyMap<string, Grid>): readonly Both[] {
  const counted = logs.filter(({ list }) => list === undefined);
  return [...groupBy(counted, headingsOf).values()].flatMap((alike) => {
    const told = alike.map((log) => textsOf(log, grids.get(log.tab) ?? []));
    return told.flatMap((later, index) =>
      told.slice(0, index).flatMap((earlier) => versionsOf(earlier, later) ?? []),
    );
  });
}

function headingsOf({ columns }: Log): string {
  return JSON.stringify(columns.map(({ texts }) => texts));
}

function textsOf(log: Log, grid: Grid): LogTexts {
  const rows = lazy(
    () =>
      new Map(
        log.rows.flatMap((row): [string, LogRow][] => {
          const text = rowText(grid[row.row] ?? []);
          return text === null ? [] : [[text, row]];
        }),
      ),
  );
  return { log, rows };
}

function versionsOf(earlier: LogTexts, later: LogTexts): Both | null {
  const [one, other] = [earlier.log, later.log];
  if (one.tab === other.tab || !areOfOneTime(timeToldBy(one), timeToldBy(other))) return null;
  const [own, its] = [earlier.rows(), later.rows()];
  const more = [...its].filter(([text]) => !own.has(text)).map(([, row]) => row);
  const shared = its.size - more.length;
  if (shared < LEAST_ROWS || shared * 2 < Math.min(own.size, its.size)) return null;
  const missing = [...own].find(([text]) => !its.has(text))?.[1];
  const [first] = more;
  return { earlier: one, later: other, apart: first ?? missing ?? null, isLaters: first !== undefined };
}

function haveOneTarget(one: Log, other: Log): boolean {
  return one.indicators.every(({ target }, index) => {
    const its = other.indicators[index]?.target;
    return (
      its !== undefined && its.kind === target.kind && statedTarget(-1, its) === statedTarget(-1, target)
    );
  });
}
