import { periodKey } from '../date/period';
import { numberIn } from '../figure/number-in';
import { longestAt, longestEnding, phrases, without } from '../phrase/phrases';
import { PLAN_NOUNS } from '../phrase/role-nouns';
import { readWords } from '../phrase/words';
import type { Grid } from '../workbook/workbook';
import { isChange } from './adjusted-plans';
import type { AddedPlan, Assignment } from './assignment';
import { likenessOf } from './likeness';
import { MORE_OR_LESS, subjectOf } from './subject';

/** What hands targets out or changes them, beside which more or less of them is said: "Giao thêm", "Điều chỉnh tăng", "Chỉ tiêu bổ sung". */
const PLANNED = phrases(PLAN_NOUNS, 'giao|điều chỉnh|dự toán');
const LESS = phrases('giảm');

/**
 * Plans with what their units were given besides, or relieved of, in tables of their own: "GIAO BỔ SUNG CHỈ TIÊU ĐOÀN VIÊN" of "GIAO CHỈ TIÊU ĐOÀN
 * VIÊN". Only of the one plan of the same things and time.
 */
export function withAddedPlans(
  all: readonly Assignment[],
  grids: ReadonlyMap<string, Grid>,
): readonly Assignment[] {
  const supplements = all.filter((one) => isSupplement(one, grids.get(one.table.tab) ?? []));
  if (supplements.length === 0) return all;
  const firsts = all.filter((one) => !supplements.includes(one));
  const addedTo = new Map<Assignment, AddedPlan[]>();
  for (const plan of supplements) {
    const [first, ...others] = firsts.filter((one) => isOfSame(one, plan));
    if (first === undefined || others.length > 0) continue;
    const isLess = isTakenOff(plan, grids.get(plan.table.tab) ?? []);
    addedTo.set(first, [...(addedTo.get(first) ?? []), { plan, isLess }]);
  }
  const used = new Set([...addedTo.values()].flat().map(({ plan }) => plan));
  return all.flatMap((one) => {
    if (used.has(one)) return [];
    const added = addedTo.get(one);
    return [added === undefined ? one : { ...one, added }];
  });
}

function textsOf({ table, column, heading }: Assignment): readonly string[] {
  const headings = table.columns.find((one) => one.column === column)?.texts ?? [];
  return [...headings, heading, table.title, table.tab, ...table.linesAbove.map(({ text }) => text)];
}

function isSupplement(plan: Assignment, grid: Grid): boolean {
  return !isChange(plan, grid) && textsOf(plan).some((text) => moreOrLessIn(text) !== null);
}

/** Whether all its figures are what is taken off a plan, though none is below 0: "Điều chỉnh giảm". */
function isTakenOff(plan: Assignment, grid: Grid): boolean {
  const said = textsOf(plan).flatMap((text) => moreOrLessIn(text) ?? []);
  const figures = plan.table.rows.map(({ row }) => numberIn(grid, row, plan.column) ?? 0);
  return said.length > 0 && said.every((one) => one === 'less') && figures.every((figure) => figure >= 0);
}

/** Whether a text says right beside a word of plans that there is more of them, or less; null for neither, "Giảm hộ nghèo" among them. */
function moreOrLessIn(text: string): 'more' | 'less' | null {
  const { words } = readWords(text);
  for (let index = 0; index < words.length; index += 1) {
    const length = longestAt(words, index, MORE_OR_LESS);
    if (length === 0) continue;
    const isBehind = longestEnding(words.slice(0, index), PLANNED) > 0;
    const isBefore = longestAt(words, index + length, PLANNED) > 0;
    if (isBehind || isBefore) return longestAt(words, index, LESS) === length ? 'less' : 'more';
  }
  return null;
}

function isOfSame(one: Assignment, plan: Assignment): boolean {
  const [own, its] = [one, plan].map(thingsOf);
  const areAlike = one.byTitle && plan.byTitle && likenessOf(own ?? '', its ?? '') !== null;
  if (one.measure !== plan.measure || (own !== its && !areAlike)) return false;
  return one.period === null || plan.period === null || periodKey(one.period) === periodKey(plan.period);
}

function thingsOf({ heading }: Assignment): string {
  return without(subjectOf(heading), MORE_OR_LESS)
    .map(({ base, marks }) => base + marks)
    .join(' ');
}
