import { periodOfMonths } from '../date/make-period';
import type { Period } from '../date/period';
import { constantFigure, type Figure, NO_FIGURE } from '../figure/figure';
import { sharedItems } from '../list/items';
import type { ListColumns } from '../list/list';
import { ownDue } from '../list/own-due';
import type { RowState } from '../list/row-state';
import { type ListGrid, type ListTally, resultPlaces, tallyList } from '../list/tally';
import { readLogDate } from '../log/date';
import type { Log, LogIndicator } from '../log/log';
import type { TableProblem } from '../problem/problem';
import { directionByName } from '../tab/direction';
import type { Table } from '../table/table';
import { layersOf, targetFor } from '../target/target-for';
import { cellAt, type Grid } from '../workbook/workbook';
import { havingOf } from './having';
import type { Indicator, ListCount, Measure } from './indicator';
import type { JudgeContext, ProposalContext } from './judge-context';
import { judgeMeasure, paceLayers } from './judge-source';
import { judgingFor, targetOf } from './judging';
import { statedPeriod, statedTargetOf } from './logs';
import type { Proposal } from './proposal';
import { chooseRows } from './row-conditions';
import { standingRows } from './standing-rows';

/** A log that staff declared as a list. */
type List = Log & { readonly list: ListColumns };

function isList(log: Log): log is List {
  return log.list !== undefined;
}

/** The indicators of lists: rows done of all rows, or of what was assigned. */
export function proposeLists(logs: readonly Log[]): readonly Proposal[] {
  return logs.filter(isList).flatMap((log) =>
    log.indicators.map((columns): Proposal => {
      return {
        key: columns.key,
        label: columns.label,
        tab: log.tab,
        title: log.title,
        period: statedPeriod(log),
        measure: null,
        direction: directionByName(columns.label, [log.title]),
        target: columns.target,
        sources: [log],
        single: null,
        calculations: () => ['doneOfAll', 'unused'],
        judge: (context) => judgeList(log, columns, context),
      };
    }),
  );
}

function judgeList(log: List, columns: LogIndicator, context: ProposalContext): Indicator {
  const { key, name, label, setting, units } = context;
  const own: ListGrid = { grid: context.grids.get(log.tab) ?? [], tab: log.tab, columns: log.list };
  const found = targetOf(statedTargetOf(columns, setting), { measure: null, context });
  const period =
    setting?.part?.period ??
    statedPeriod(log) ??
    (context.period === null ? yearOfDays(own.grid, log) : null);
  const { rowsOfUnit: standing, withdrawn } = standingRows(own.grid, log, context);
  const { rowsOfUnit, unmet } = chooseRows(own.grid, log, {
    rowsOfUnit: standing,
    conditions: setting?.only ?? null,
  });
  const told = new Set([...rowsOfUnit].flatMap(([unit, rows]) => (rows.length > 0 ? [unit] : [])));
  const targetTime = setting?.part ? null : columns.targetTime;
  const times = { period, targetTime, resultTime: null };
  const judging = judgingFor(found, { ...times, due: columns.due, told }, context);
  const { target, timing, scope } = judging;
  const lastDay = timing.lastDay ?? (timing.target ?? judging.period)?.end ?? null;
  const days = { lastDay, today: context.today, period: judging.period };
  const tallies = tallyList(own, rowsOfUnit, days);
  const isAssigned = target.kind === 'register' || target.kind === 'assignment';
  const rowsOf = (unit: number) => {
    const rows = tallies.get(unit)?.rows.length ?? 0;
    return isAssigned || rows === 0 ? null : constantFigure(rows);
  };
  const layers = layersOf(target, rowsOf, scope);
  const pace = paceLayers(judging, rowsOf);
  const { who, hasIt } = havingOf(told, judging, units);
  const measures = units.directory.units.map((unit): Measure => {
    const tally = told.has(unit.index) ? tallies.get(unit.index) : undefined;
    const listed = tally !== undefined || judging.blankIsZero || hasIt(unit.index);
    return judgeMeasure(unit, judging, {
      target: listed ? targetFor(unit.index, layers) : NO_FIGURE,
      ...(pace === null || !listed ? {} : { paceTarget: targetFor(unit.index, pace) }),
      result: tally === undefined ? (listed ? constantFigure(0) : NO_FIGURE) : doneFigure(own, tally),
      rows: listed ? [tally?.rows[0] ?? log.header.last] : [],
    });
  });
  const origin: Indicator['origin'] = {
    kind: 'list',
    log,
    count: { ...countOf(tallies, lastDay), unmet, withdrawn },
    who,
  };
  const measure = setting?.measure ?? null;
  return { ...judging, key, name, label, measure, money: false, origin, measures };
}

/** How many rows of a unit are done; a mark that has to be asked about makes that unreadable. */
function doneFigure(list: ListGrid, { rows, states }: ListTally): Figure {
  const unclear = [...(states.get('asked') ?? []), ...(states.get('unreadable') ?? [])];
  const [first] = unclear;
  if (first !== undefined) {
    const typed = cellAt(list.grid, first, list.columns.result);
    const reading = { kind: 'unreadable' as const, text: String(typed) };
    return { reading, typed, places: resultPlaces(list, unclear), missing: 0 };
  }
  const done = states.get('done') ?? [];
  const places = resultPlaces(list, done.length > 0 ? done : rows);
  return { reading: { kind: 'number', value: done.length }, typed: done.length, places, missing: 0 };
}

function countOf(
  tallies: ReadonlyMap<number, ListTally>,
  lastDay: ListCount['lastDay'],
): Omit<ListCount, 'unmet' | 'withdrawn'> {
  const all = [...tallies.values()];
  const sum = (of: (tally: ListTally) => number) => all.reduce((total, one) => total + of(one), 0);
  const inState = (state: RowState) => sum(({ states }) => states.get(state)?.length ?? 0);
  return {
    rows: sum(({ rows }) => rows.length),
    done: inState('done'),
    late: inState('late'),
    toCome: inState('toCome'),
    unclear: inState('asked') + inState('unreadable'),
    overdue: sum(({ overdue }) => overdue),
    lastDay,
  };
}

/** The latest year that result cells or the rows' own last days name, where nothing else does. */
function yearOfDays(grid: Grid, { rows, list }: List): Period | null {
  const years = rows.flatMap(({ row }) => {
    const done = readLogDate(cellAt(grid, row, list.result), null)?.last ?? null;
    const due = list.due === null ? null : ownDue(cellAt(grid, row, list.due), null);
    return [done, due].flatMap((day) => (day === null || day === 'unreadable' ? [] : [day.year]));
  });
  return years.length === 0 ? null : periodOfMonths(Math.max(...years), 1, 12);
}

/** What stands under two units in a list whose amounts are added; each problem with its cells. */
export function problemsOfAddedLists(
  tables: readonly Table[],
  { grids, units }: Pick<JudgeContext, 'grids' | 'units'>,
): readonly TableProblem[] {
  return tables.flatMap((table) => {
    const { tab, list } = table;
    const rows = units.rowsIn.get(table);
    if (list === undefined || rows === undefined) return [];
    return sharedItems(grids.get(tab) ?? [], { tab, item: list.item }, rows).map((item): TableProblem => {
      return { kind: 'listItemTwice', ...item };
    });
  });
}

/** Marks that nobody can read, and what stands under two units; each problem with its cells. */
export function problemsOfLists(
  indicators: readonly Indicator[],
  { grids, units }: Pick<JudgeContext, 'grids' | 'units'>,
): readonly TableProblem[] {
  return indicators.flatMap(({ origin, measures, period }): TableProblem[] => {
    if (origin.kind !== 'list' || !isList(origin.log)) return [];
    const { log } = origin;
    const grid = grids.get(log.tab) ?? [];
    const asked = measures.flatMap(({ result }) =>
      result.reading.kind === 'unreadable' ? result.places : [],
    );
    const [first] = asked;
    const marks: TableProblem[] =
      first === undefined ? [] : [{ kind: 'listMarks', place: first, rows: asked.map(({ row }) => row) }];
    const due = unreadableDue({ grid, tab: log.tab, columns: log.list }, log, period);
    const shared = sharedItems(
      grid,
      { tab: log.tab, item: log.list.item },
      units.rowsInLog.get(log) ?? new Map(),
    );
    return [...marks, ...due, ...shared.map((item): TableProblem => ({ kind: 'listItemTwice', ...item }))];
  });
}

/** Cells of the rows' own last days that say something else, which count as blank ones do. */
function unreadableDue(
  { grid, tab, columns: { due } }: ListGrid,
  { rows }: List,
  period: Period | null,
): readonly TableProblem[] {
  const wrong = rows.filter(
    ({ row }) => due !== null && ownDue(cellAt(grid, row, due), period) === 'unreadable',
  );
  const [first] = wrong;
  if (first === undefined || due === null) return [];
  const text = String(cellAt(grid, first.row, due));
  const place = { tab, row: first.row, column: due };
  return [{ kind: 'listDue', place, rows: wrong.map(({ row }) => row), text }];
}

/** Problems of a list that is read for its rows and for its amounts, each once. */
export function withoutRepeated(problems: readonly TableProblem[]): readonly TableProblem[] {
  const known = new Set<string>();
  return problems.filter(({ kind, place }) => {
    const key = JSON.stringify([kind, place.tab, place.row, place.column]);
    const isNew = !known.has(key);
    known.add(key);
    return isNew;
  });
}
