import { formatDate } from '../date/calendar-date';
import { formatNumber } from '../number/format';
import { dueItems } from '../progress/due';
import { untilWords } from '../progress/progress-due';
import { periodKey } from '../report/below-typed';
import type { Survey } from '../survey/survey';
import { type DiscussionLine, namesWithin } from './line';

const MOST_NAMES = 20;

/**
 * Section VII: what is due within 30 days, and what had a last day of its own that is over: "KPCĐ: ngày cuối được tính 24/12/2020, còn
 * 14 ngày; 1/2 đơn vị đạt; chưa đủ KH: LĐLĐ Hòa An." The end of the pages' own time is no news.
 */
export function dueLines(survey: Survey): DiscussionLine[] {
  const { soon, over } = dueItems(survey);
  const late = over.filter(({ indicator }) => indicator.timing.lastDay !== null);
  return [...late, ...soon].map((item): DiscussionLine => {
    const { indicator, lastDay, days, reached, assigned, open } = item;
    const left = days < 0 ? `đã quá ${formatNumber(-days)} ngày` : `còn ${formatNumber(days)} ngày`;
    const counts = `${formatNumber(reached)}/${formatNumber(assigned)} đơn vị đạt`;
    const lacking = days < 0 ? 'chưa đạt' : 'chưa đủ KH';
    const who = open.length === 0 ? '' : `; ${lacking}: ${untilWords(item)}${namesWithin(open, MOST_NAMES)}`;
    return {
      kind: 'fact',
      key: { section: 'VII', indicator: indicator.name, unit: '', period: periodKey(indicator.period) },
      text: `${indicator.name}: ngày cuối được tính ${formatDate(lastDay)}, ${left}; ${counts}${who}.`,
    };
  });
}
