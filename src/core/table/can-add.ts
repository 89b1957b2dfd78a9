import { saysPercent } from '../measure/measure';
import { saysMean, saysRate } from '../tab/means';
import { isRank } from '../tab/ranks';

/** Whether figures under a heading may add up: percentages, rates and averages do not. */
export function canAdd(text: string): boolean {
  return !saysPercent(text) && !saysMean(text) && !saysRate(text) && !isRank(text);
}
