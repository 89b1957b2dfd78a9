import { pacedTarget } from '../core/state/paced-target';
import type { Cell } from '../core/workbook/workbook';
import { type Answer, broadcast, isProblem, type Output } from './broadcast';
import { textOf } from './cell-value';
import { isPercentText, readFigure, targetProblem } from './measure';
import { badMonth, percentNotAdded } from './messages';

/**
 * Kế hoạch lũy kế đến hết một tháng: kế hoạch năm × tháng / 12, làm tròn lên theo số lẻ của kế hoạch (24 tin, bài một năm thì đến hết tháng 5 là 10). Ví dụ: =KHLUYKE(B2;5) hoặc =KHLUYKE(B2:B20;5).
 *
 * @param {number|Array<Array<number>>} kh_nam Kế hoạch cả năm: một ô hoặc một vùng.
 * @param {number|Array<Array<number>>} thang Tháng, từ 1 đến 12: một ô hoặc một vùng cùng kích thước.
 * @return {number|Array<Array<number>>} Kế hoạch lũy kế.
 * @customfunction
 */
export function KHLUYKE(kh_nam: unknown, thang: unknown): Output {
  return broadcast({ kh_nam, thang }, (cells) => cumulative(cells.kh_nam, cells.thang), { crosses: true });
}

function cumulative(yearTarget: Cell, month: Cell): Answer {
  const target = readFigure(yearTarget, 'kế hoạch');
  if (isProblem(target)) return target;
  const problem = targetProblem(target, yearTarget);
  if (problem !== null) return problem;
  if (target.kind !== 'number') return '';
  if (isPercentText(yearTarget)) return { problem: percentNotAdded('kế hoạch', textOf(yearTarget)) };
  const until = readFigure(month, 'tháng');
  if (isProblem(until)) return until;
  const known =
    until.kind === 'number' && Number.isInteger(until.value) && until.value >= 1 && until.value <= 12;
  return known
    ? pacedTarget(target.value, { months: until.value, of: 12, threshold: 100 })
    : { problem: badMonth(textOf(month)) };
}
