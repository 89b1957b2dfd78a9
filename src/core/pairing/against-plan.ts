import { contains, phrases, without } from '../phrase/phrases';
import { PLAN_NOUNS } from '../phrase/role-nouns';
import { readWords } from '../phrase/words';
import type { Column } from '../tab/column';
import { readHeaderText } from '../tab/roles';

const AGAINST_PLAN = phrases(PLAN_NOUNS, 'so|hoàn thành|dự toán|nghị quyết|giao');

/** Marks that those get who are counted, no plan: "Tỷ lệ CĐCS hoàn thành tốt". */
const GRADES = phrases('hoàn thành tốt|hoàn thành xuất sắc|hoàn thành khá');

/** Whether a rate says that it is measured against the plan, so that it is no result itself: "% hoàn thành", "TH/KH". */
export function isAgainstPlan({ leaf, ofResult }: Pick<Column, 'leaf' | 'ofResult'>): boolean {
  return ofResult || contains(without(readWords(leaf).words, GRADES), AGAINST_PLAN);
}

const AT_A_TIME = phrases('đầu năm|đầu kỳ|cuối năm|cuối kỳ');
const FROM_START = phrases('từ đầu năm|từ đầu kỳ');

/** "Tỷ lệ hộ nghèo đầu năm" says how things stood, and measures no plan; "% KH cuối năm" and "từ đầu năm" do. */
export function isStateOfTime(column: Pick<Column, 'leaf' | 'ofResult'>): boolean {
  const { words } = readWords(column.leaf);
  return (
    contains(words, AT_A_TIME) &&
    readHeaderText(column.leaf).subject !== '' &&
    !contains(words, FROM_START) &&
    !isAgainstPlan(column)
  );
}
