import { compareDates } from '../date/calendar-date';
import { periodBetween } from '../date/make-period';
import { type Period, periodKey } from '../date/period';
import { addFigures, constantFigure, NO_FIGURE } from '../figure/figure';
import { logDateReader } from '../log/date';
import type { Log, LogIndicator } from '../log/log';
import type { LogDate } from '../log/log-date';
import { isInPeriod, type LogCut, logPeriod, mayHaveDaysIn, placeOf } from '../log/period';
import { logProblems } from '../log/problems';
import { tallyLog, type UnitTally } from '../log/tally';
import type { TableProblem } from '../problem/problem';
import { inFamilies } from '../series/series';
import type { IndicatorSetting } from '../settings/setting';
import { areCappedBy } from '../tab/ceiling';
import { isBlank } from '../tab/cell-kind';
import { directionByName } from '../tab/direction';
import { indicatorKey } from '../tab/name';
import { periodOfTab, withoutPeriod } from '../tab/series-name';
import { layersOf, targetFor } from '../target/target-for';
import { isCappedByLine, type TargetSource } from '../target/target-source';
import { foldText } from '../text/normalise';
import { cellAt, type Grid } from '../workbook/workbook';
import { type CountedRows, countedRows, type LogPart, NO_ROWS } from './counted-rows';
import { figuresOver, type TalliedPart } from './figures-over-logs';
import { havingOf } from './having';
import type { Indicator, LogCount, Measure } from './indicator';
import type { JudgeContext, ProposalContext } from './judge-context';
import { judgeMeasure, paceLayers } from './judge-source';
import { assignedPeriod, judgingFor, targetOf } from './judging';
import { kindOfTarget } from './kind-of-target';
import type { Proposal } from './proposal';
import { standingRows } from './standing-rows';
import { latestPeriod } from './workbook-period';

/** Stands for the tab in the key of an indicator that the logs of several periods give. */
const LOGS = 'Các sổ';

type Family = readonly [LogPart, ...LogPart[]];

/** The indicators that logs give; logs of one kind for several periods are one. */
export function proposeLogs(logs: readonly Log[]): readonly Proposal[] {
  return familiesOf(logs).map((parts): Proposal => {
    const [{ log, columns }] = parts;
    const isSeries = parts.length > 1;
    const adds = parts.some((part) => part.columns.amountColumn !== null);
    const label = isSeries ? withoutPeriod(columns.label) || columns.label : columns.label;
    return {
      key: isSeries ? indicatorKey(LOGS, label) : columns.key,
      otherKeys: isSeries
        ? parts.map((part) => part.columns.key)
        : [indicatorKey(LOGS, withoutPeriod(columns.label) || columns.label)],
      label,
      tab: log.tab,
      title: log.title,
      period: latestPeriod(parts.map((part) => part.stated)),
      measure: columns.measure,
      direction: directionByName(label, [log.title]),
      ...cappedBy(columns, log),
      target: columns.target,
      sources: parts.map((part) => part.log),
      single: null,
      ...(columns.assigned === undefined ? {} : { assigned: columns.assigned }),
      canMeet: (asked) => parts.some(({ log, stated }) => stated !== null || mayHaveDaysIn(log, asked)),
      calculations: () => (adds ? ['sum', 'count', 'doneOfAll', 'unused'] : ['count', 'doneOfAll', 'unused']),
      judge: (context) => judgeLogs(parts, context),
    };
  });
}

/** Less is better where the line that gives a log's target says that it is the most there may be, or the log's title does. */
function cappedBy(
  { target, measure }: LogIndicator,
  { linesAbove }: Log,
): Pick<Proposal, 'direction' | 'directionFrom'> | Record<string, never> {
  if (isCappedByLine(target)) return { direction: 'less', directionFrom: 'target' };
  return areCappedBy(linesAbove, measure) ? { direction: 'less', directionFrom: 'title' } : {};
}

/** The period that a log's title, lines or tab state; null where only its dates tell. */
export function statedPeriod(log: Log): Period | null {
  return log.period ?? periodOfTab(log.tab, null);
}

/** Events of the logs that do not count, and why; each problem with its cells. */
export function problemsOfLogs(
  logs: readonly Log[],
  context: Pick<JudgeContext, 'grids' | 'period' | 'units'>,
  indicators: readonly Pick<Indicator, 'origin' | 'target'>[],
): readonly TableProblem[] {
  const assigned = new Map(
    indicators.flatMap(({ origin, target }) =>
      origin.kind === 'logs' ? origin.logs.map(({ log }) => [log, assignedPeriod(target)] as const) : [],
    ),
  );
  return logs.flatMap((log) => {
    const period = countedPeriod(log, { ...context, ofTargets: assigned.get(log) ?? null });
    return logProblems(context.grids.get(log.tab) ?? [], log, period, context.units.jointRows.get(log));
  });
}

function familiesOf(logs: readonly Log[]): readonly Family[] {
  const counted = logs.filter(({ list }) => list === undefined);
  const parts = counted.flatMap((log) =>
    log.indicators.map((columns) => ({ log, columns, stated: statedPeriod(log) })),
  );
  const seriesOf = (members: readonly LogPart[]) => {
    const periods = new Set(members.flatMap(({ stated }) => (stated === null ? [] : [periodKey(stated)])));
    return periods.size === members.length ? members : [];
  };
  return inFamilies(parts, { kindOf, seriesOf });
}

function kindOf({ columns }: LogPart): string {
  return JSON.stringify([
    foldText(withoutPeriod(columns.label)),
    columns.measure,
    columns.amountColumn === null,
  ]);
}

/**
 * The period a log's events are counted in: its own, else that of the table that assigns its targets, else the workbook's, where events lie
 * in it, else its latest year, that of the times of a form's answers aside, which come after what they tell of. "KẾ HOẠCH THÁNG
 * 5/2024" is met by what was done in May.
 */
function countedPeriod(
  log: Log,
  { period, ofTargets = null }: Pick<JudgeContext, 'period'> & { readonly ofTargets?: Period | null },
): Period | null {
  const stated = statedPeriod(log);
  if (stated !== null || log.dateColumn === null) return stated;
  const shared = [ofTargets, period].find(
    (one) => one !== null && log.rows.some(({ date }) => date !== null && isInPeriod(date, one)),
  );
  const { stamp = null } = log.days ?? {};
  return shared ?? (stamp === null ? logPeriod(log) : null);
}

function judgeLogs(all: Family, context: ProposalContext): Indicator {
  const { key, name, label, setting, units } = context;
  const used = ofLatestYear(all).map((part) => ({ ...part, columns: columnsOf(part, setting) }));
  const [first = all[0]] = used;
  const found = targetOf(statedTargetOf(first.columns, setting), { measure: first.columns.measure, context });
  const counting = { ...context, ofTargets: assignedPeriod(found) };
  const period = setting?.part?.period ?? coveredBy(used.map(({ log }) => countedPeriod(log, counting)));
  const standing = used.map(({ log }) => standingRows(context.grids.get(log.tab) ?? [], log, context));
  const kind =
    setting?.only || standing.length > 1 || standing[0] === undefined
      ? null
      : kindOfTarget(context.grids.get(first.log.tab) ?? [], first.log, {
          target: found,
          rows: [...standing[0].rowsOfUnit.values()].flat(),
        });
  const conditions = setting?.only ?? (kind === null ? null : [kind]);
  const chosen = countedRows(used, { standing, conditions, grids: context.grids });
  const told = new Set(chosen.flatMap(({ rowsOfUnit }) => [...rowsOfUnit.keys()]));
  const targetTime = setting?.part ? null : first.columns.targetTime;
  const times = { period, targetTime, resultTime: null };
  const judging = judgingFor(found, { ...times, due: first.columns.due, told }, context);
  const { target, scope } = judging;
  const layers = layersOf(target, () => null, scope);
  const pace = paceLayers(judging, () => null);
  const cut = { due: judging.timing.lastDay, today: context.today };
  const tallies = used.map((part, index) =>
    tallyPart(part, { ...counting, cut, chosen: chosen[index] ?? NO_ROWS }),
  );
  const { who, hasIt } = havingOf(told, judging, units);
  const figures = figuresOver(tallies);
  const measures = units.directory.units.map((unit): Measure => {
    const own = figures.ofUnit(unit.index);
    const isTold = own.length > 0;
    const listed = isTold || judging.blankIsZero || hasIt(unit.index);
    return judgeMeasure(unit, judging, {
      target: listed ? targetFor(unit.index, layers) : NO_FIGURE,
      ...(pace === null || !listed ? {} : { paceTarget: targetFor(unit.index, pace) }),
      result: listed && !isTold ? constantFigure(0) : addFigures(own),
      rows: listed ? [own[0]?.places[0]?.row ?? first.log.header.last] : [],
    });
  });
  const { measure, money } = first.columns;
  const origin: Indicator['origin'] = {
    kind: 'logs',
    logs: tallies.map(({ count }) => count),
    earlier: all.map(({ log }) => log).filter((log) => !used.some((part) => part.log === log)),
    countsOn: figures.countsOn,
    who,
  };
  const only = kind === null ? judging.only : kind.text;
  return {
    ...judging,
    only,
    key,
    name,
    label,
    measure: setting?.measure ?? measure,
    money,
    origin,
    measures,
  };
}

/** What a log states is for all of its time: a part of it has the target that staff give it. */
export function statedTargetOf({ target }: LogIndicator, setting: IndicatorSetting | null): TargetSource {
  return setting?.part ? { kind: 'none' } : target;
}

/** Of logs of several years those of the latest one. */
function ofLatestYear(parts: Family): readonly LogPart[] {
  const latest = Math.max(...parts.map(({ stated }) => stated?.end.year ?? 0));
  return parts.filter(({ stated }) => (stated?.end.year ?? 0) === latest);
}

/** Staff may want events counted whose amounts are added unless they say so. */
function columnsOf({ columns }: LogPart, setting: IndicatorSetting | null): LogIndicator {
  return setting?.calculation === 'count'
    ? { ...columns, amountColumn: null, measure: null, money: false }
    : columns;
}

function tallyPart(
  { log, columns }: LogPart,
  context: ProposalContext & {
    readonly ofTargets: Period | null;
    readonly cut: LogCut;
    readonly chosen: CountedRows;
  },
): TalliedPart {
  const period = context.setting?.part?.period ?? countedPeriod(log, context);
  const { rowsOfUnit, unmet, withdrawn, denied, inLonger } = context.chosen;
  const joint = context.units.jointRows.get(log) ?? [];
  const told = new Set(context.units.rowsInLog.get(log)?.keys());
  const grid = context.grids.get(log.tab) ?? [];
  const tally = tallyLog(grid, log, { indicator: columns, period, cut: context.cut, rowsOfUnit });
  const sum = (of: (one: UnitTally) => number) =>
    [...tally.values()].reduce((total, one) => total + of(one), 0);
  const left = {
    outside: sum((one) => one.outside),
    undated: sum((one) => one.undated),
    late: sum((one) => one.late),
    toCome: sum((one) => one.toCome),
  };
  const missing = left.outside + left.undated + left.late + left.toCome;
  const otherDays = otherDaysOf(grid, log, {
    rows: [...rowsOfUnit.values()].flat(),
    period,
    cut: context.cut,
  });
  const rows = [...rowsOfUnit.values()].reduce((total, own) => total + own.length, 0);
  return {
    count: {
      log,
      columns,
      period,
      counted: rows - missing,
      ...left,
      unmet,
      joint,
      withdrawn,
      denied,
      inLonger,
      otherDays,
      told,
    },
    tally,
  };
}

/** How rows would count by the other columns of dates of a log; none of those by which all rows would count as they do. */
function otherDaysOf(
  grid: Grid,
  log: Log,
  {
    rows,
    period,
    cut,
  }: { readonly rows: readonly number[]; readonly period: Period | null; readonly cut: LogCut },
): LogCount['otherDays'] {
  const others = log.days?.others ?? [];
  if (period === null || others.length === 0) return [];
  const own = new Map(log.rows.map(({ row, date }) => [row, date]));
  const counts = (date: LogDate | null) => date !== null && placeOf(date, period, cut) === 'counted';
  const dateOf = logDateReader(period);
  return others.flatMap((column) => {
    const dates = rows.filter((row) => counts(own.get(row) ?? null)).map((row) => cellAt(grid, row, column));
    const blank = dates.filter((cell) => isBlank(cell)).length;
    const differing = dates.filter((cell) => !isBlank(cell) && !counts(dateOf(cell))).length;
    const more = rows.filter(
      (row) => !counts(own.get(row) ?? null) && counts(dateOf(cellAt(grid, row, column))),
    ).length;
    return blank + differing + more === 0 ? [] : [{ column, blank, differing: differing + more }];
  });
}

function coveredBy(periods: readonly (Period | null)[]): Period | null {
  const known = periods.flatMap((period) => period ?? []);
  const [first] = known;
  if (first === undefined) return null;
  const start = known.reduce(
    (least, { start: own }) => (compareDates(own, least) < 0 ? own : least),
    first.start,
  );
  const end = known.reduce((most, { end: own }) => (compareDates(own, most) > 0 ? own : most), first.end);
  return known.length === 1 ? first : periodBetween(start, end);
}
