import { headingWords } from '../tab/heading-words';
import { saysMoreThanRole } from '../tab/naming-bands';
import { withoutPeriod } from '../tab/series-name';
import { ownWords } from '../table/indicator-name';
import { foldText } from '../text/normalise';
import type { Part } from './family';

/**
 * Parts in the words of their headings where other tabs of the title have the indicator beside others and so call it by these: "Hội viên mới"
 * is named by the title in Quý I, where it stands alone, and by its heading beside "Mô hình mới" from Quý II on. All other parts as they are.
 */
export function withWordsOfHeadings(parts: readonly Part[]): readonly Part[] {
  const keyOf = ({ table }: Part, words: string) =>
    JSON.stringify([foldText(withoutPeriod(table.title)), foldText(words)]);
  const headed = parts.map((part) => ({ part, words: headingOf(part) }));
  const isCalledSo = ({ part, words }: (typeof headed)[number]) =>
    words !== '' && foldText(part.columns.label) === foldText(words);
  const called = new Set(headed.filter(isCalledSo).map(({ part, words }) => keyOf(part, words)));
  if (called.size === 0) return parts;
  return headed.map((one): Part => {
    const { part, words } = one;
    const { table, columns } = part;
    const isOfTitle = table.indicators.length === 1 && columns.declared === undefined && !isCalledSo(one);
    if (!isOfTitle || words === '' || !called.has(keyOf(part, words))) return part;
    return { ...part, columns: { ...columns, label: words } };
  });
}

/** What the heading of a part's results says is counted; '' where it says no more than that they are results. */
function headingOf({ table, columns }: Part): string {
  const heading = table.columns.find(({ column }) => column === columns.resultColumn);
  const words = heading === undefined ? '' : ownWords(heading) || headingWords(heading.leaf);
  return saysMoreThanRole(words) ? words : '';
}
