import { saysPercent } from '../measure/measure';
import { contains, longestAt, phrases } from '../phrase/phrases';
import { PLAN_NOUNS } from '../phrase/role-nouns';
import { readWords } from '../phrase/words';
import type { Column } from './column';

const REACHED = phrases('đạt|thực hiện|hoàn thành');

/** Whether a percentage says how much was reached of a plan, and plans are counts: "Đạt KH (%)" beside "KH giao (người) | Số người tham gia". */
export function isReachedOfCounts(column: Column, columns: readonly Column[]): boolean {
  const { words } = readWords(column.leaf);
  if (!column.percent || longestAt(words, 0, REACHED) === 0 || !contains(words, PLAN_NOUNS)) return false;
  const targets = columns.filter((other) => other !== column && other.role === 'target');
  return targets.length > 0 && targets.every(({ percent, texts }) => !percent && !texts.some(saysPercent));
}
