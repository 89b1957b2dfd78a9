import { isPercent } from '../measure/measure';
import { spellingOf } from '../phrase/words';
import { cellText } from '../tab/cell-kind';
import { isGenericTab } from '../tab/name';
import { splitNumbering } from '../tab/numbering';
import type { Table, TableIndicator } from '../table/table';
import { isOtherMeasure } from '../target/alike-figures';
import type { Assignment } from '../target/assignment';
import { hasTarget } from '../target/indicator-target';
import { countOtherwise, type Likeness, likenessOf, numbersIn, tellOfTwo } from '../target/likeness';
import { subjectOfShare, subjectWords, thingOf } from '../target/subject';
import { cellAt, type Grid } from '../workbook/workbook';
import { coversPeriod } from './covers-period';
import { isOnlyPartOfPlan } from './part-of-plan';
import { isOfAll } from './plans-of-parts';
import { isTable, type Proposal, type Source } from './proposal';

/** Whether an indicator can be what was assigned by measure, things counted and time, and by what heads both. */
export function mayBeOf(one: Proposal, assignment: Assignment, grids: ReadonlyMap<string, Grid>): boolean {
  const { byTitle, label, measure, period, parts, table } = assignment;
  if (isOtherMeasure(measure, one.measure)) return false;
  if (byTitle && (areHeadedApart(table, one) || countOtherwise(label, headingIn(one, grids)))) return false;
  if (areTitledApart(assignment, one)) return false;
  if (period !== null && one.canMeet?.(period) === false) return false;
  if (isOnlyPartOfPlan(one, assignment, grids)) return false;
  if (parts === undefined && !isOfAll(assignment, one.told)) return false;
  const stated = period !== null && one.period !== null;
  return stated ? coversPeriod(period, one.period) : !hasTarget(one.target);
}

/** Whether one of the names of an indicator has just the words of what was assigned, and no other numbers ("mũi 1" of "mũi 2"). */
export function isNamedAs(
  one: Proposal,
  { words, heading, measure }: Assignment,
  grids: ReadonlyMap<string, Grid>,
): boolean {
  const numbers = numbersIn(heading);
  const isShare = isPercent(measure) && isPercent(one.measure);
  const own = (isShare ? subjectOfShare(heading) : words).join(' ');
  return namesOf(one, grids).some((name) => {
    if ((isShare ? subjectOfShare(name) : subjectWords(name)).join(' ') !== own) return false;
    return numbers === '' || [numbers, ''].includes(numbersIn(name));
  });
}

/**
 * How much alike what was assigned and an indicator are by the heading of its results, else by its own words; by its title or tab only where
 * it is its table's alone, and the heading says nothing that neither the title nor the plan says.
 */
export function likenessTo(
  one: Proposal,
  { heading: plan }: Assignment,
  grids: ReadonlyMap<string, Grid>,
): Likeness | null {
  const { label, tab, title } = one;
  const heading = headingIn(one, grids);
  const own = likenessOf(plan, heading) ?? likenessOf(plan, label);
  if (own !== null || !isAlone(one)) return own;
  const known = new Set([...subjectWords(plan), ...subjectWords(title)]);
  if (!thingOf(heading).every((word) => known.has(spellingOf(word)))) return null;
  return likenessOf(plan, title) ?? (isGenericTab(tab) ? null : likenessOf(plan, tab));
}

/** Whether all tables of an indicator have no other. */
function isAlone({ sources }: Proposal): boolean {
  return sources.every((source) => onlyColumn(source) !== null);
}

/**
 * Whether titles tell of two things of which a plan and a result that stand alone in their tables say no more than what both titles say: "Số nhà"
 * under "XÂY NHÀ TÌNH THƯƠNG" and "SỬA NHÀ TÌNH THƯƠNG".
 */
function areTitledApart({ table, heading, isAlone: isOnly }: Assignment, one: Proposal): boolean {
  if (!isOnly || !isAlone(one)) return false;
  const [own, its] = [table.title, one.title].map(subjectWords);
  if (own === undefined || its === undefined) return false;
  const areSaid = subjectWords(heading).every((word) => own.includes(word) && its.includes(word));
  return areSaid && tellOfTwo(table.title, one.title);
}

/** Whether they are headed there as of different things: "I. KẾ HOẠCH THU QUỸ" and "II. KẾT QUẢ KẾT NẠP HỘI VIÊN". */
function areHeadedApart(plan: Table, { tab, single }: Proposal): boolean {
  if (single === null || tab !== plan.tab) return false;
  const [head, own] = [plan, single.table].map((table) => subjectWords(headOf(table)));
  if (head === undefined || own === undefined || head.length === 0 || own.length === 0) return false;
  return !isWithin(head, own) && !isWithin(own, head);
}

/** The line right above a table, its numbering aside; '' for none. */
export function headOf({ linesAbove, header }: Table): string {
  const { text } = linesAbove.filter(({ row }) => row < header.first).pop() ?? { text: '' };
  return splitNumbering(text).rest;
}

/**
 * The words by which an indicator goes: its own, its tab's, its title's, those of the one column of results that all its tables have, and what
 * this names before it says that it was done ("Tin bài đã đăng"); its own alone where it may not be what its log's target is of.
 */
function namesOf(proposal: Proposal, grids: ReadonlyMap<string, Grid>): readonly string[] {
  const { label, tab, title, assigned } = proposal;
  const heading = assigned === null ? '' : headingIn(proposal, grids);
  const done = DONE.exec(heading);
  const thing = done === null ? '' : heading.slice(0, done.index);
  return assigned === null ? [label] : [label, tab, title, heading, thing];
}

/** Where a heading goes on with what was done: "Sáng kiến được công nhận". */
const DONE = /\s(?:đã|được)\s/i;

/** The heading of an indicator's results; of several tables where all have one, and the same. */
export function headingIn({ single, sources }: Proposal, grids: ReadonlyMap<string, Grid>): string {
  const own = single === null ? sources.map(onlyColumn) : [single];
  const headings = new Set(
    own.map((one) => (one === null ? '' : headingOf(one, grids.get(one.table.tab) ?? []))),
  );
  const [heading = '', ...others] = headings;
  return others.length === 0 ? heading : '';
}

/** A table with the one indicator that it has; null for any other source. */
function onlyColumn(source: Source): Proposal['single'] {
  if (!isTable(source)) return null;
  const [columns, ...more] = source.indicators;
  return columns === undefined || more.length > 0 ? null : { table: source, columns };
}

function headingOf(
  { table, columns }: { readonly table: Table; readonly columns: TableIndicator },
  grid: Grid,
): string {
  return cellText(cellAt(grid, table.header.last, columns.resultColumn));
}

export function isWithin(words: readonly string[], longer: readonly string[]): boolean {
  return ` ${longer.join(' ')} `.includes(` ${words.join(' ')} `);
}
