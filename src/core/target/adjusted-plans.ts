import { periodKey } from '../date/period';
import { numberIn } from '../figure/number-in';
import { saysAdjusted } from '../pairing/adjusted';
import { contains } from '../phrase/phrases';
import { readWords } from '../phrase/words';
import type { Grid } from '../workbook/workbook';
import type { Assignment } from './assignment';
import { likenessOf } from './likeness';
import { MORE_OR_LESS } from './subject';

/**
 * Plans with what they were changed to in a table of its own in the course of the year: "ĐIỀU CHỈNH CHỈ TIÊU TRỒNG RỪNG" of "GIAO CHỈ TIÊU TRỒNG
 * RỪNG". A unit has the figure that it was changed to, else the first one. Only where there is one plan and one change of the same things and time;
 * what a plan is raised or lowered by is no change.
 */
export function withAdjustments(
  all: readonly Assignment[],
  grids: ReadonlyMap<string, Grid>,
): readonly Assignment[] {
  const changes = all.filter((one) => isChange(one, grids.get(one.table.tab) ?? []));
  const changeOf = new Map<Assignment, Assignment>();
  for (const change of changes) {
    const own = all.filter((one) => isOfSame(one, change));
    const [plan, ...others] = own.filter((one) => !changes.includes(one));
    if (plan !== undefined && others.length === 0 && own.length === 2) changeOf.set(plan, change);
  }
  const used = new Set(changeOf.values());
  return all.flatMap((one) => {
    if (used.has(one)) return [];
    const changed = changeOf.get(one);
    return [changed === undefined ? one : { ...one, changed }];
  });
}

/** Whether a plan is what another was changed to, by its words; not what that is raised or lowered by. */
export function isChange({ table, column, heading }: Assignment, grid: Grid): boolean {
  const headings = table.columns.find((one) => one.column === column)?.texts ?? [];
  const texts = [heading, table.title, table.tab, ...headings, ...table.linesAbove.map(({ text }) => text)];
  if (!texts.some(saysAdjusted)) return false;
  const own = headings.some(saysAdjusted) ? headings : [heading, ...headings];
  const isPart = own.some((text) => contains(readWords(text).words, MORE_OR_LESS) || /[+±]/.test(text));
  return !isPart && !table.rows.some(({ row }) => (numberIn(grid, row, column) ?? 0) < 0);
}

function isOfSame(one: Assignment, change: Assignment): boolean {
  const areSame = one.words.join(' ') === change.words.join(' ');
  const areAlike = one.byTitle && change.byTitle && likenessOf(one.heading, change.heading) !== null;
  if (one.measure !== change.measure || (!areSame && !areAlike)) return false;
  const [own, its] = [one.period, change.period];
  return own === null || its === null || periodKey(own) === periodKey(its);
}
