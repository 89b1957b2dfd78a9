import { groupBy } from '../collection/group-by';
import type { Survey } from '../survey/survey';
import { namesListed } from './line-names';

/** Tables that have units under other groups than the page, whose sums of groups are then not the table's own. */
export function regroupedLines({ regrouped }: Pick<Survey, 'regrouped'>): string[] {
  return [...groupBy(regrouped, ({ tab }) => tab)].map(([tab, units]) => {
    const names = [...new Set(units.map(({ unit, group }) => `${unit} ở ${group}`))];
    return `${tab}: xếp đơn vị vào nhóm khác trang này nên số cộng của nhóm có thể khác biểu gốc: ${namesListed(names)}.`;
  });
}
