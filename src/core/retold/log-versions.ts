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

/**
 * Logs under one heading whose events are all those of another log, with the same targets: copies of its tab, which count once; one of before, with only some
 * of the events, where the program called its tab a copy.
 */
export function copiesOfLogs(logs: readonly Log[], grids: ReadonlyMap<string, Grid>): readonly Repeat[] {
  return pairsIn(logs, grids).flatMap(([earlier, later]) => {
    const isCopy = isCalledCopy(earlier) && !isCalledCopy(later);
    const [copy, original] = isCopy ? [earlier, later] : [later, earlier];
    const extent = extentOf(copy, original);
    if (extent === null) return [];
    const part = extent === 'part' ? ({ isPart: true } as const) : {};
    return copy.log.indicators.map(
      ({ key }): Repeat => ({ key, of: original.log.tab, isLog: true, ...part }),
    );
  });
}

function isCalledCopy({ log: { tab } }: LogTexts): boolean {
  return withoutCopyWords(tab) !== tab;
}

/** How much of a log another repeats; null where that is no copy of it. */
function extentOf(copy: LogTexts, original: LogTexts): 'all' | 'part' | null {
  const [own, its] = [copy.rows(), original.rows()];
  if (!haveOneTarget(copy.log, original.log) || own.size === 0) return null;
  if ([...own.keys()].some((text) => !its.has(text))) return null;
  const isCalled = isCalledCopy(copy) && !isCalledCopy(original);
  if (own.size < its.size) return isCalled ? 'part' : null;
  return isCalled || own.size >= LEAST_ROWS ? 'all' : null;
}

/** Logs under one heading that have half of the events of one of them in common, word for word: which is to count nobody can tell but staff. */
export function problemsOfLogVersions(
  logs: readonly Log[],
  grids: ReadonlyMap<string, Grid>,
): readonly TableProblem[] {
  return pairsIn(logs, grids)
    .flatMap(([one, other]) => versionsOf(one, other) ?? [])
    .map(({ earlier, later, apart, isLaters }): TableProblem => {
      const { row = later.header.last } = (isLaters ? apart : later.rows[0]) ?? {};
      const place = { tab: later.tab, row, column: later.unitColumn };
      return { kind: 'versions', place, of: earlier.tab, unit: apart?.name ?? null, isLog: true };
    });
}

/** Logs of two tabs under one heading that may tell of one time, in the order of their tabs. */
function pairsIn(
  logs: readonly Log[],
  grids: ReadonlyMap<string, Grid>,
): readonly (readonly [earlier: LogTexts, later: LogTexts])[] {
  const counted = logs.filter(({ list }) => list === undefined);
  return [...groupBy(counted, headingsOf).values()].flatMap((alike) => {
    const told = alike.map((log) => textsOf(log, grids.get(log.tab) ?? []));
    return told.flatMap((later, index) =>
      told
        .slice(0, index)
        .filter(({ log }) => mayBeVersions(log, later.log))
        .map((earlier) => [earlier, later] as const),
    );
  });
}

function mayBeVersions(one: Log, other: Log): boolean {
  return one.tab !== other.tab && areOfOneTime(timeToldBy(one), timeToldBy(other));
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
