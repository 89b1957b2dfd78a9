import type { Log } from '../log/log';
import { measuresDiffer } from '../measure/measure';
import type { Recognition } from '../source/recognise';
import { areCappedBy, isCeiling } from '../tab/ceiling';
import { cellText } from '../tab/cell-kind';
import { headingKey } from '../tab/column-choice';
import { splitNumbering } from '../tab/numbering';
import { plans, reports } from '../tab/planning';
import type { OpenTable, Table, TableIndicator } from '../table/table';
import { type Assignment, asOpenTable, plansIn, readAssignments, subjectWords } from '../target/assignment';
import { plansToldOnce } from '../target/copied-plans';
import { hasTarget } from '../target/indicator-target';
import { cellAt, type Grid } from '../workbook/workbook';
import { coversPeriod } from './covers-period';
import { assignmentKey } from './logs-of-targets';
import { inTimesOfTabs, isOfAll, type PlansOfParts, plansFor, plansOfParts } from './plans-of-parts';
import type { Proposal } from './proposal';

/** Which indicators have their targets in a table of their own. */
export interface Assigned {
  /** By the key of the indicator. */
  readonly of: ReadonlyMap<string, Assignment>;
  /** Keys of tables that assign to an indicator of {@link of}. */
  readonly used: ReadonlySet<string>;
  /** Keys of proposals that are assignment tables themselves. */
  readonly keys: ReadonlySet<string>;
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
    open,
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
  const candidates = proposals.filter(({ sources }) => !sources.some((one) => isIn(assigning, one)));
  const { assignments, copies } = plansToldOnce(
    inTimesOfTabs([...open, ...asResults].flatMap(readAssignments)),
    grids,
  );
  const found = new Map<string, Assignment[]>();
  for (const assignment of assignments) {
    const [only, ...more] = sourcesOf(assignment, candidates, grids);
    if (only === undefined || more.length > 0) continue;
    found.set(only.key, [...(found.get(only.key) ?? []), assignment]);
  }
  const of = new Map<string, Assignment>();
  for (const [key, [first, ...others]] of found) {
    if (first === undefined || others.length > 0) continue;
    of.set(key, first);
  }
  for (const plans of plansOfParts(assignments)) {
    const [key, whole] = meetPlansOfParts(plans, candidates, grids) ?? [];
    if (key !== undefined && whole !== undefined && !found.has(key)) of.set(key, whole);
  }
  const used = new Set([...of.values()].flatMap(plansIn).map(({ key }) => key));
  const keys = proposals.filter((one) => !candidates.includes(one)).map(({ key }) => key);
  return { of, used, keys: new Set(keys), copies };
}

/** The one indicator whose results plans of parts of the year are of, and what they are together; null for none, and for several. */
function meetPlansOfParts(
  plans: PlansOfParts,
  candidates: readonly Proposal[],
  grids: ReadonlyMap<string, Grid>,
): readonly [string, Assignment] | null {
  const met = candidates.flatMap((one) => {
    const whole = hasTarget(one.target) ? null : plansFor(plans, one.told);
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
  const logged = new Set(logs.flatMap(({ indicators }) => indicators.map(({ label }) => headingKey(label))));
  return tables.flatMap((table) => asOpenTable(table, grids.get(table.tab) ?? [], logged) ?? []);
}

function isIn(tables: ReadonlySet<Table>, source: Proposal['sources'][number]): boolean {
  return 'ordinalColumn' in source && 'unitColumn' in source && tables.has(source);
}

function sourcesOf(
  assignment: Assignment,
  candidates: readonly Proposal[],
  grids: ReadonlyMap<string, Grid>,
): readonly Proposal[] {
  const { words, byTitle, period, measure } = assignment;
  const tied = candidates.filter(
    (one) => one.assigned === assignmentKey(assignment) && !isOtherMeasure(measure, one.measure),
  );
  const isTied = ({ sources }: Proposal) =>
    tied.some((one) => sources.some((own) => one.sources.includes(own)));
  const inTime = candidates.filter((one) => {
    if (isOtherMeasure(measure, one.measure)) return false;
    if (byTitle && areHeadedApart(assignment.table, one)) return false;
    if (assignment.parts === undefined && !isOfAll(assignment, one.told)) return false;
    const stated = period !== null && one.period !== null;
    return stated ? coversPeriod(period, one.period) : !hasTarget(one.target);
  });
  const named = inTime.filter((one) => namesOf(one, grids).some((name) => isSame(name, words)));
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

/** Whether they are headed there as of different things: "I. KẾ HOẠCH THU QUỸ" and "II. KẾT QUẢ KẾT NẠP HỘI VIÊN". */
function areHeadedApart(plan: Table, { tab, single }: Proposal): boolean {
  if (single === null || tab !== plan.tab) return false;
  const [head, own] = [plan, single.table].map((table) => subjectWords(headOf(table)));
  if (head === undefined || own === undefined || head.length === 0 || own.length === 0) return false;
  return !isWithin(head, own) && !isWithin(own, head);
}

/** The line right above a table, its numbering aside; '' for none. */
function headOf({ linesAbove, header }: Table): string {
  const { text } = linesAbove.filter(({ row }) => row < header.first).pop() ?? { text: '' };
  return splitNumbering(text).rest;
}

/** Whether targets and results name units of measure that cannot be compared: triệu đồng and đồng, hộ and người. */
function isOtherMeasure(target: string | null, result: string | null): boolean {
  return target !== null && result !== null && measuresDiffer([`(${target})`], [`(${result})`]);
}

/**
 * The words by which an indicator goes: its own, its tab's, its title's, those of the one column of results that all its tables have, and what
 * this names before it says that it was done ("Tin bài đã đăng"); its own alone where it may not be what its log's target is of.
 */
function namesOf(proposal: Proposal, grids: ReadonlyMap<string, Grid>) {
  const { label, tab, title, assigned } = proposal;
  const heading = assigned === null ? '' : headingIn(proposal, grids);
  const done = DONE.exec(heading);
  const thing = done === null ? '' : heading.slice(0, done.index);
  return (assigned === null ? [label] : [label, tab, title, heading, thing])
    .map(subjectWords)
    .filter(({ length }) => length > 0);
}

/** Where a heading goes on with what was done: "Sáng kiến được công nhận". */
const DONE = /\s(?:đã|được)\s/i;

/** The heading of an indicator's results; of several tables where all have one, and the same. */
function headingIn({ single, sources }: Proposal, grids: ReadonlyMap<string, Grid>): string {
  const own = single === null ? sources.map(onlyColumn) : [single];
  const headings = new Set(
    own.map((one) => (one === null ? '' : headingOf(one, grids.get(one.table.tab) ?? []))),
  );
  const [heading = '', ...others] = headings;
  return others.length === 0 ? heading : '';
}

/** A table with the one indicator that it has; null for any other source. */
function onlyColumn(source: Proposal['sources'][number]): Proposal['single'] {
  if (!('ordinalColumn' in source && 'unitColumn' in source)) return null;
  const [columns, ...more] = source.indicators;
  return columns === undefined || more.length > 0 ? null : { table: source, columns };
}

function headingOf(
  { table, columns }: { readonly table: Table; readonly columns: TableIndicator },
  grid: Grid,
): string {
  return cellText(cellAt(grid, table.header.last, columns.resultColumn));
}

function isSame(words: readonly string[], others: readonly string[]): boolean {
  return words.join(' ') === others.join(' ');
}

function isWithin(words: readonly string[], longer: readonly string[]): boolean {
  return ` ${longer.join(' ')} `.includes(` ${words.join(' ')} `);
}
