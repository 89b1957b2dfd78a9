import { readClaimList } from '../claim/claim-list';
import type { Form } from '../form/form';
import { nameUnits } from '../form/name-units';
import { withOwnShares } from '../form/own-shares';
import type { Log } from '../log/log';
import type { TableProblem } from '../problem/problem';
import { withoutLegendsBeside } from '../tab/legends-beside';
import { withoutListsBelow } from '../tab/lists-below';
import { distinctNames, indicatorKey } from '../tab/name';
import { leadOfTitle } from '../tab/title';
import type { OpenTable, Table } from '../table/table';
import { readAssignments } from '../target/assignment';
import type { ListedUnit } from '../unit/named-row';
import { keyOfName } from '../unit/parse-name';
import { gridsOf, type Tab, type Workbook } from '../workbook/workbook';
import { withFormsOfUnits } from './forms-of-units';
import { type FoundInTab, recogniseTab } from './recognise-tab';
import { resultsOfOtherTimes } from './results-of-other-times';
import { resultsOfTargets } from './results-of-targets';
import { sharesOfTargets } from './shares-of-targets';
import type { KnownUnits } from './unit-column';

/** The tables, logs and forms of a workbook in the order of its tabs and rows, and what could not be understood. */
export interface Recognition {
  readonly tables: readonly Table[];
  /** Tables that wait for staff to say which column is the result; a problem tells of each. */
  readonly open: readonly OpenTable[];
  readonly logs: readonly Log[];
  readonly forms: readonly Form[];
  /** Forms that sum up the others of the workbook, "Tổng hợp"; no unit's. */
  readonly wholes: readonly Form[];
  readonly problems: readonly TableProblem[];
}

/**
 * What tabs hold, in two passes, so that their order changes nothing: first by headers alone, then tabs without a table, and those whose logs
 * name none of them, with the units that the others and the directory name.
 */
function findTwice(
  whole: readonly Tab[],
  listed: readonly Pick<ListedUnit, 'name' | 'aliases'>[],
): readonly FoundInTab[] {
  const tabs = whole.map((tab) => withoutLegendsBeside(withoutListsBelow(tab)));
  const first = tabs.map((tab) => recogniseTab(tab, new Set()));
  const isRead = (own: FoundInTab) =>
    [own.tables, own.open, own.logs, own.unitForms].some(({ length }) => length > 0);
  if (first.every((own) => isRead(own) && own.logs.length === 0)) return first;
  const names = [
    ...listed.flatMap(({ name, aliases }) => [name, ...aliases]),
    ...first.flatMap(({ tables, open }) =>
      [...tables, ...open.map(({ table }) => table)].flatMap(({ rows }) =>
        rows.flatMap(({ kind, name }) => (kind === 'unit' ? [name] : [])),
      ),
    ),
  ];
  if (names.length === 0) return first;
  const known = new Set(names.map((name) => keyOfName(name)));
  return first.map((own, index) => {
    const tab = tabs[index];
    const isSure = isRead(own) && !own.logs.some((log) => namesNone(log, known));
    return tab === undefined || isSure ? own : recogniseTab(tab, known);
  });
}

/** Whether a log names no unit that is known, so that another of its columns may name them. */
function namesNone({ rows }: Log, known: KnownUnits): boolean {
  return !rows.some(({ name }) => known.has(keyOfName(name)));
}

/**
 * Finds the tables (a row a unit) and logs (a row an event) of every tab and says what their columns and rows are, from
 * what headers and lines say: nothing is known of places, bodies or indicators but the names of `listed`, if given. Takes any
 * grid, never throws, and reads each cell a fixed number of times.
 */
export function recogniseTables(
  workbook: Workbook,
  listed: readonly Pick<ListedUnit, 'name' | 'aliases'>[] = [],
): Recognition {
  const tabs = workbook.tabs.filter((tab) => readClaimList(tab) === null);
  const found = withFormsOfUnits(findTwice(tabs, listed), tabs);
  const [open, drafted] = [found.flatMap((tab) => tab.open), found.flatMap((tab) => tab.tables)];
  const grids = gridsOf(workbook);
  const { ofOpen: ofPlans, ofTables } = resultsOfTargets(open, drafted, grids);
  const ofOpen = new Map([...resultsOfOtherTimes(open, drafted), ...ofPlans]);
  const shares = sharesOfTargets(open, drafted, grids);
  const tables = found.flatMap((tab) => [
    ...tab.tables.map((table) => ofTables.get(table) ?? shares.get(table) ?? table),
    ...tab.open.flatMap((one) => ofOpen.get(one) ?? []),
  ]);
  const plans = found
    .flatMap((tab) => tab.open)
    .flatMap((one) => (readAssignments(one).length > 0 ? [one.table] : []));
  const logs = found.flatMap((tab) => tab.logs);
  const named = nameUnits(found.flatMap((tab) => tab.forms));
  const forms = withOwnShares(named.forms, workbook.tabs);
  const names = distinctNames(
    [...tables, ...logs].flatMap(({ tab, title, period, linesAbove, indicators }) => {
      const lead = leadOfTitle(linesAbove, title);
      return indicators.map(({ name }) => ({ name, tab, title, lead, period: period?.label ?? '' }));
    }),
  );
  const keys = new Map<string, number>();
  const keyOf = (tab: string, label: string): string => {
    const key = indicatorKey(tab, label);
    const times = (keys.get(key) ?? 0) + 1;
    keys.set(key, times);
    return times === 1 ? key : `${key} (${times})`;
  };
  let next = 0;
  const rename = <T extends { readonly name: string; readonly label: string }>(tab: string, own: T) => {
    const name = names[next] ?? own.name;
    next += 1;
    return { ...own, name, key: keyOf(tab, own.label) };
  };
  return {
    tables: tables.map((table) => ({
      ...table,
      indicators: table.indicators.map((indicator) => rename(table.tab, indicator)),
    })),
    logs: logs.map((log) => ({
      ...log,
      indicators: log.indicators.map((indicator) => rename(log.tab, indicator)),
    })),
    open: found.flatMap((tab) =>
      tab.open
        .filter((one) => !ofOpen.has(one))
        .map((one) => ({ ...one, key: keyOf(one.table.tab, one.table.title) })),
    ),
    forms: found.flatMap(({ tab, unitForms }) => [...forms.filter((form) => form.tab === tab), ...unitForms]),
    wholes: named.wholes,
    problems: found.flatMap(({ tab, problems }) => [
      ...problems
        .filter((problem) => !isAt(problem, [...ofOpen.values()], ['ambiguousResult', 'headerWithoutResult']))
        .map(
          (problem): TableProblem =>
            isAt(problem, plans, ['ambiguousResult'])
              ? { kind: 'headerWithoutResult', place: problem.place, isPlan: true }
              : problem,
        ),
      ...named.problems.filter(({ place }) => place.tab === tab),
    ]),
  };
}

/** Whether a problem of some kinds is one of these tables'. */
function isAt(
  { kind, place }: TableProblem,
  tables: readonly Table[],
  kinds: readonly TableProblem['kind'][],
): boolean {
  return (
    kinds.includes(kind) &&
    tables.some(
      ({ tab, header }) => tab === place.tab && header.first <= place.row && place.row <= header.last,
    )
  );
}
