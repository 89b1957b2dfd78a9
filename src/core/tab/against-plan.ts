import type { Column } from './columns';
import { contains, phrases } from './phrases';
import { readWords } from './words';

const AGAINST_PLAN = phrases('so|KH|kế hoạch|chỉ tiêu|mục tiêu|hoàn thành|dự toán|nghị quyết|giao');

/** Whether a rate says that it is measured against the plan, so that it is no result itself: "% hoàn thành", "TH/KH". */
export function isAgainstPlan({ leaf, ofResult }: Pick<Column, 'leaf' | 'ofResult'>): boolean {
  return ofResult || contains(readWords(leaf).words, AGAINST_PLAN);
}
