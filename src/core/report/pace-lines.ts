import { formatDate } from '../date/calendar-date';
import { formatNumber } from '../number/format';
import { PAGES } from '../page/pages';
import { EVALUATIONS, INDICATOR_HEADINGS } from '../settings/layout';
import type { StateKey } from '../state/assessment';
import type { Indicator } from '../survey/indicator';

/** States of a unit that has a target by which months are judged. */
const JUDGED: readonly StateKey[] = ['late', 'onPace', 'met', 'exceeded', 'noData'];

/**
 * How many units are behind, and by what: "Tin, bài: 4/14 đơn vị chậm tiến độ đến hết tháng 5." and that five twelfths of the
 * target, rounded up, are needed by 31/05/2020.
 */
export function paceLines({ name, pace, measures, threshold }: Indicator): string[] {
  if (pace === null) return [];
  const { every, months, of, until } = pace;
  const decided = `${EVALUATIONS[every].toLowerCase()} (theo ${PAGES.indicators.name} ▸ ${INDICATOR_HEADINGS.evaluation})`;
  if (until === null)
    return [`${name}: đánh giá ${decided}, chưa hết ${every === 'month' ? 'tháng' : 'quý'} đầu.`];
  const stateOf = measures.map(({ assessment }) => assessment.state);
  const late = stateOf.filter((state) => state === 'late').length;
  const judged = stateOf.filter((state) => JUDGED.includes(state)).length;
  if (judged === 0) return [];
  const share = threshold === 100 ? '' : `của ${formatNumber(threshold)}% `;
  return [
    `${name}: ${formatNumber(late)}/${formatNumber(judged)} đơn vị chậm tiến độ đến hết tháng ${until.month}.`,
    `${name}: đánh giá ${decided}: cần ${months}/${of} ${share}KH đến ${formatDate(until)}, làm tròn lên.`,
  ];
}
