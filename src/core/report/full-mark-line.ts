import { PAGES } from '../page/pages';
import { INDICATOR_HEADINGS } from '../settings/layout';
import { type Indicator, sourcesOf } from '../survey/indicator';
import { isFullMark } from '../tab/ceiling';
import { cleanText } from '../text/normalise';

/** A target that is the most points that can be had: who is to have them all is for staff to say. */
export function fullMarkLine({ name, origin, threshold }: Indicator): string[] {
  if (threshold !== 100) return [];
  const headings = sourcesOf(origin).flatMap(({ table, columns: { target, resultColumn } }) => {
    const textsOf = (at: number) => table.columns.find(({ column }) => column === at)?.texts ?? [];
    const marks = target.kind === 'column' ? textsOf(target.column) : [];
    return marks.filter((text) => isFullMark(text, textsOf(resultColumn)));
  });
  const [heading] = headings;
  if (heading === undefined) return [];
  const way = `${PAGES.indicators.name} ▸ ${INDICATOR_HEADINGS.threshold}`;
  return [
    `${name}: KH lấy từ cột '${cleanText(heading)}' nên chưa đủ điểm tối đa là chưa đạt; nếu đạt từ mức thấp hơn thì ghi ở ${way}.`,
  ];
}
