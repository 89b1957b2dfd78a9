import { formatDate } from '../date/calendar-date';
import { formatNumber } from '../number/format';
import { type DueItem, dueItems } from '../progress/due';
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
    const { indicator, lastDay, days, reached, assigned } = item;
    const left = days < 0 ? `đã quá ${formatNumber(-days)} ngày` : `còn ${formatNumber(days)} ngày`;
    const counts = `${formatNumber(reached)}/${formatNumber(assigned)} đơn vị đạt`;
    return {
      kind: 'fact',
      key: { section: 'VII', indicator: indicator.name, unit: '', period: periodKey(indicator.period) },
      text: `${indicator.name}: ngày cuối được tính ${formatDate(lastDay)}, ${left}; ${counts}${openWords(item)}.`,
    };
  });
}

/** "; chưa đủ KH: LĐLĐ Hòa An"; of what must not exceed its target who exceeded it, and apart from these of whom that is not known. */
function openWords(item: DueItem): string {
  const { indicator, days, open, untold } = item;
  const isCeiling = days >= 0 && indicator.direction === 'less';
  const parts: readonly (readonly [string, readonly string[]])[] = isCeiling
    ? [
        ['vượt mức giao', open.filter((name) => !untold.includes(name))],
        ['chưa rõ', untold],
      ]
    : [[days < 0 ? 'chưa đạt' : 'chưa đủ KH', open]];
  return parts
    .map(([words, names]) =>
      names.length === 0 ? '' : `; ${words}: ${untilWords(item)}${namesWithin(names, MOST_NAMES)}`,
    )
    .join('');
}
