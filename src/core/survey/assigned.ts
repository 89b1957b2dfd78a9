import { compareDates } from '../date/calendar-date';
import type { Period } from '../date/period';
import { isPartOfWorkingTime, isSoonAfter, isWorkingTimeOf } from '../date/working-time';
import { cellText } from '../tab/cell-kind';
import { measuresDiffer } from '../tab/measure';
import type { OpenTable, Table, TableIndicator } from '../table/table';
import { type Assignment, asOpenTable, readAssignments, subjectWords } from '../target/assignment';
import { hasTarget } from '../target/target-source';
import { cellAt, type Grid } from '../workbook/workbook';
import type { Proposal } from './proposal';

/** Which indicators have their targets in a table of their own. */
export interface Assigned {
  /** By the key of the indicator. */
  readonly of: ReadonlyMap<string, Assignment>;
  /** Keys of tables that assign to an indicator of {@link of}. */
  readonly used: ReadonlySet<string>;
  /** Keys of proposals that are assignment tables themselves. */
  readonly keys: ReadonlySet<string>;
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
    open,
    grids,
  }: {
    readonly tables: readonly Table[];
    readonly open: readonly OpenTable[];
    readonly grids: ReadonlyMap<string, Grid>;
  },
): Assigned {
  const asResults = tables.flatMap((table) => asOpenTable(table, grids.get(table.tab) ?? []) ?? []);
  const assigning = new Set(asResults.map(({ table }) => table));
  const candidates = proposals.filter(({ sources }) => !sources.some((one) => isIn(assigning, one)));
  const assignments = [...open, ...asResults].flatMap(readAssignments);
  const found = new Map<string, Assignment[]>();
  const used = new Set<string>();
  for (const assignment of assignments) {
    const [only, ...more] = sourcesOf(assignment, candidates, grids);
    if (only === undefined || more.length > 0) continue;
    found.set(only.key, [...(found.get(only.key) ?? []), assignment]);
  }
  const of = new Map<string, Assignment>();
  for (const [key, [first, ...others]] of found) {
    if (first === undefined || others.length > 0) continue;
    of.set(key, first);
    used.add(first.key);
  }
  const keys = proposals.filter((one) => !candidates.includes(one)).map(({ key }) => key);
  return { of, used, keys: new Set(keys) };
}

function isIn(tables: ReadonlySet<Table>, source: Proposal['sources'][number]): boolean {
  return 'ordinalColumn' in source && 'unitColumn' in source && tables.has(source);
}

function sourcesOf(
  { words, byTitle, period, measure }: Assignment,
  candidates: readonly Proposal[],
  grids: ReadonlyMap<string, Grid>,
): readonly Proposal[] {
  const inTime = candidates.filter((one) => {
    if (isOtherMeasure(measure, one.measure)) return false;
    const stated = period !== null && one.period !== null;
    return stated ? covers(period, one.period) : !hasTarget(one.target);
  });
  const named = inTime.filter((one) => namesOf(one, grids).some((name) => isSame(name, words)));
  if (named.length > 0 || !byTitle) return named;
  return inTime.filter((one) => isWithin(words, subjectWords(one.title)));
}

/** Whether targets and results name units of measure that cannot be compared: triệu đồng and đồng, hộ and người. */
function isOtherMeasure(target: string | null, result: string | null): boolean {
  return target !== null && result !== null && measuresDiffer([`(${target})`], [`(${result})`]);
}

/** Whether a target of one period can be a result's: năm 2020 that of quý II/2020 and of a working year that ends in it, never that of năm 2019. */
function covers(target: Period | null, result: Period | null): boolean {
  if (target === null || result === null) return false;
  if (isWorkingTimeOf(result, target) || isPartOfWorkingTime(result, target)) return true;
  const isEnded = compareDates(result.end, target.end) <= 0 || isSoonAfter(result.end, target);
  return compareDates(target.start, result.start) <= 0 && isEnded;
}

/** The words by which an indicator goes: its own, its tab's, its title's, its result column's. */
function namesOf({ label, tab, title, single }: Proposal, grids: ReadonlyMap<string, Grid>) {
  const heading = single === null ? '' : headingOf(single, grids.get(tab) ?? []);
  return [label, tab, title, heading].map(subjectWords).filter(({ length }) => length > 0);
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
