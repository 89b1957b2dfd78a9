import { numberIn } from '../figure/number-in';
import { saysAdjusted } from '../pairing/adjusted';
import { contains, longestAt, longestEnding, phrases } from '../phrase/phrases';
import { PLAN_NOUNS } from '../phrase/role-nouns';
import { readWords } from '../phrase/words';
import type { Grid } from '../workbook/workbook';
import type { Assignment } from './assignment';
import { MORE_OR_LESS } from './subject';

/** What hands targets out or changes them, beside which more or less of them is said: "Giao thêm", "Điều chỉnh tăng", "Chỉ tiêu bổ sung". */
const PLANNED = phrases(PLAN_NOUNS, 'giao|điều chỉnh|dự toán');
const LESS = phrases('giảm');

/** Whether a plan is what another was changed to, by its words; not what that is raised or lowered by. */
export function isChange(plan: Assignment, grid: Grid): boolean {
  const { table, column, heading } = plan;
  if (!textsOf(plan).some(saysAdjusted)) return false;
  const headings = headingsOf(plan);
  const own = headings.some(saysAdjusted) ? headings : [heading, ...headings];
  const isPart = own.some((text) => contains(readWords(text).words, MORE_OR_LESS) || /[+±]/.test(text));
  return !isPart && !table.rows.some(({ row }) => (numberIn(grid, row, column) ?? 0) < 0);
}

/** Whether a plan is what units were given besides another, or relieved of. */
export function isSupplement(plan: Assignment, grid: Grid): boolean {
  return !isChange(plan, grid) && textsOf(plan).some((text) => moreOrLessIn(text) !== null);
}

/** Whether all its figures are what is taken off a plan, though none is below 0: "Điều chỉnh giảm". */
export function isTakenOff(plan: Assignment, grid: Grid): boolean {
  const said = textsOf(plan).flatMap((text) => moreOrLessIn(text) ?? []);
  const figures = plan.table.rows.map(({ row }) => numberIn(grid, row, plan.column) ?? 0);
  return said.length > 0 && said.every((one) => one === 'less') && figures.every((figure) => figure >= 0);
}

/** The headings over a plan's column. */
export function headingsOf({ table, column }: Assignment): readonly string[] {
  return table.columns.find((one) => one.column === column)?.texts ?? [];
}

/** All that is said of a plan: its headings, the title, the tab and the lines above. */
function textsOf(plan: Assignment): readonly string[] {
  const { table, heading } = plan;
  return [...headingsOf(plan), heading, table.title, table.tab, ...table.linesAbove.map(({ text }) => text)];
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
