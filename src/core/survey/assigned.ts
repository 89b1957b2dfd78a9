import { addToGroup } from '../collection/group-by';
import type { Log } from '../log/log';
import type { Recognition } from '../source/recognise';
import { areCappedBy, isCeiling } from '../tab/ceiling';
import { plans, reports } from '../tab/planning';
import type { OpenTable, Table } from '../table/table';
import { withAddedPlans } from '../target/added-plans';
import { withAdjustments } from '../target/adjusted-plans';
import { isOtherMeasure } from '../target/alike-figures';
import {
  type Assignment,
  asOpenTable,
  inTimeOfResults,
  plansIn,
  readAssignments,
} from '../target/assignment';
import { plansToldOnce } from '../target/copied-plans';
import { hasTarget } from '../target/indicator-target';
import { asOnePlan } from '../target/plans-of-other-units';
import { subjectWords } from '../target/subject';
import { toldByOthers } from '../target/told-by-others';
import type { Grid } from '../workbook/workbook';
import { meetAlike } from './assigned-alike';
import { headOf, isNamedAs, isWithin, mayBeOf } from './assigned-names';
import { withNamesOfResults } from './assigned-units';
import { assignmentKey } from './logs-of-targets';
import { inTimesOfTabs, type PlansOfParts, plansFor, plansOfParts } from './plans-of-parts';
import { isTable, type Proposal } from './proposal';

/** Which indicators have their targets in a table of their own. */
export interface Assigned {
  /** By the key of the indicator. */
  readonly of: ReadonlyMap<string, Assignment>;
  /** Keys of tables that assign to an indicator of {@link of}. */
  readonly used: ReadonlySet<string>;
  /** Keys of proposals that are assignment tables themselves. */
  readonly keys: ReadonlySet<string>;
  /** Keys of tables that assign to one indicator, of which nothing tells which one counts. */
  readonly rivals: ReadonlySet<string>;
  /** Copies of tables that assign, see {@link plansToldOnce}. */
  readonly copies: ReadonlyMap<string, string>;
}

/**
 * Meets assignment tables and results by name: a heading is the indicator whose tab, title or column has the same words;
 * the words of a title may also stand in exactly one source's title. Their units of measure and
 * their periods must agree: an annex of 2020 never judges
 * 2019, and an unknown period is one's only where a single source has the words. Two sources, or two assignments of one
 * indicator, are no match. What results have in a target column of their own counts less (source 3 of the product's targets).
 */
export function meetAssignments(
  proposals: readonly Proposal[],
  {
    tables,
    logs,
    open: openTables,
    grids,
  }: {
    readonly tables: readonly Table[];
    readonly logs: readonly Log[];
    readonly open: readonly OpenTable[];
    readonly grids: ReadonlyMap<string, Grid>;
  },
): Assigned {
  const asResults = openTablesOf({ tables, logs }, grids);
  const assigning = new Set(asResults.map(({ table }) => table));
  const candidates = proposals.filter(
    ({ sources }) => !sources.some((one) => isTable(one) && assigning.has(one)),
  );
  const { assignments, copies } = plansToldOnce(
    inTimesOfTabs([...openTables, ...asResults].flatMap(readAssignments)),
    grids,
  );
  const changed = withAddedPlans(withAdjustments(assignments, grids), grids);
  const found = new Map<string, Assignment[]>();
  const unmet: Assignment[] = [];
  for (const assignment of changed) {
    const [only, ...more] = sourcesOf(assignment, candidates, grids);
    if (only === undefined) unmet.push(assignment);
    if (only === undefined || more.length > 0) continue;
    addToGroup(found, only.key, assignment);
  }
  const of = new Map<string, Assignment>();
  for (const [key, plans] of found) {
    const plan = asOnePlan(plans);
    if (plan !== null) of.set(key, plan);
  }
  const open = candidates.filter(({ key }) => !found.has(key));
  for (const [key, plan] of meetAlike(unmet, open, { grids, met: [...of.values()] })) of.set(key, plan);
  for (const parts of plansOfParts(changed)) {
    const [key, whole] = meetPlansOfParts(parts, candidates, grids) ?? [];
    if (key !== undefined && whole !== undefined && !found.has(key)) of.set(key, whole);
  }
  for (const one of candidates) {
    const plan = of.get(one.key);
    if (plan === undefined) continue;
    const inTime = one.single === null ? plan : inTimeOfResults(plan, one.period);
    of.set(one.key, withNamesOfResults(inTime, one));
  }
  const used = new Set([...of.values()].flatMap(plansIn).map(({ key }) => key));
  const rivals = [...found].flatMap(([key, own]) => (of.has(key) ? [] : own.map((one) => one.key)));
  const keys = proposals.filter((one) => !candidates.includes(one)).map(({ key }) => key);
  return { of, used, keys: new Set(keys), rivals: new Set(rivals), copies };
}

/** The one indicator whose results plans of parts of the year are of, and what they are together; null for none, and for several. */
function meetPlansOfParts(
  plans: PlansOfParts,
  candidates: readonly Proposal[],
  grids: ReadonlyMap<string, Grid>,
): readonly [string, Assignment] | null {
  const met = candidates.flatMap((one) => {
    const whole = hasTarget(one.target) ? null : plansFor(plans, one.told, grids);
    return whole !== null && sourcesOf(whole, [one], grids).length > 0 ? [[one.key, whole] as const] : [];
  });
  return met.length === 1 ? (met[0] ?? null) : null;
}

/** Whether more or less of an indicator is better where the heading or title of what it was assigned says that it is a ceiling: as for targets beside results. */
export function directedBy(
  { direction, directionFrom, measure }: Pick<Proposal, 'direction' | 'directionFrom' | 'measure'>,
  assignment: Assignment | undefined,
): Pick<Proposal, 'direction' | 'directionFrom'> {
  const own = directionFrom === undefined ? { direction } : { direction, directionFrom };
  if (assignment === undefined) return own;
  const { label, byTitle, table } = assignment;
  const isCapped = isCeiling(label, [label]) || (byTitle && areCappedBy(table.linesAbove, measure));
  return isCapped ? { direction: 'less', directionFrom: 'target' } : own;
}

/** What tables of targets alone assign. */
export function assignmentsIn(
  { open, ...sources }: Pick<Recognition, 'tables' | 'open' | 'logs'>,
  grids: ReadonlyMap<string, Grid>,
): readonly Assignment[] {
  return inTimesOfTabs([...open, ...openTablesOf(sources, grids)].flatMap(readAssignments));
}

function openTablesOf(
  { tables, logs }: Pick<Recognition, 'tables' | 'logs'>,
  grids: ReadonlyMap<string, Grid>,
): readonly OpenTable[] {
  const isToldOf = toldByOthers(tables, logs);
  return tables.flatMap((table) => asOpenTable(table, grids.get(table.tab) ?? [], isToldOf) ?? []);
}

function sourcesOf(
  assignment: Assignment,
  candidates: readonly Proposal[],
  grids: ReadonlyMap<string, Grid>,
): readonly Proposal[] {
  const { words, byTitle, measure } = assignment;
  const tied = candidates.filter(
    (one) => one.assigned === assignmentKey(assignment) && !isOtherMeasure(measure, one.measure),
  );
  const isTied = ({ sources }: Proposal) =>
    tied.some((one) => sources.some((own) => one.sources.includes(own)));
  const inTime = candidates.filter((one) => mayBeOf(one, assignment, grids));
  const named = inTime.filter((one) => isNamedAs(one, assignment, grids));
  if (tied.length > 0) return [...tied, ...named.filter((one) => !isTied(one))];
  if (named.length > 0 || !byTitle) return named;
  const nameless = inTime.filter((one) => areHeadedAlone(assignment.table, one));
  if (nameless.length > 0) return nameless;
  return inTime.filter((one) => one.assigned !== null && isWithin(words, subjectWords(one.title)));
}

/**
 * Whether a plan and a table without one stand in one tab and are headed right above by no more than that: "I. KẾ HOẠCH" and "II. KẾT QUẢ" under
 * one title.
 */
function areHeadedAlone(plan: Table, { tab, single, target }: Proposal): boolean {
  if (single === null || tab !== plan.tab || hasTarget(target)) return false;
  const [head, own] = [headOf(plan), headOf(single.table)];
  return plans(head) && reports(own) && [head, own].every((text) => subjectWords(text).length === 0);
}
