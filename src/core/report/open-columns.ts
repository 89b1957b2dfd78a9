import { type Indicator, sourcesOf, tabsOf } from '../survey/indicator';
import type { Survey } from '../survey/survey';
import { targetColumnsOf } from '../target/indicator-target';
import { cleanText } from '../text/normalise';
import { listed } from '../words/listed';
import { columnLetters } from '../workbook/a1';

/** So many columns are named before the rest is only counted. */
const MOST_COLUMNS = 3;

/**
 * The columns that may be the target of an indicator without one, as a question names them: those of its tabs that are unread, and those
 * headed as targets that nothing takes; '' for none.
 */
export function openColumns({ origin }: Pick<Indicator, 'origin'>, unread: Survey['unread']): string {
  const tabs = new Set(tabsOf(origin));
  const left = unread.flatMap(({ tab, kind, headings, areas }) => {
    if (kind !== 'columns' || !tabs.has(tab)) return [];
    const named = headings.map(cleanText).filter((heading) => heading !== '');
    return named.length > 0 ? named : areas.map(({ column }) => `cột ${columnLetters(column)}`);
  });
  const headed = sourcesOf(origin).flatMap(({ table: { columns, indicators } }) => {
    const taken = new Set(indicators.flatMap(({ target }) => targetColumnsOf(target)));
    return columns.flatMap(({ role, column, leaf }) =>
      role === 'target' && !taken.has(column) ? [cleanText(leaf)] : [],
    );
  });
  const names = [...new Set([...headed, ...left])].map((name) => `'${name}'`);
  return listed(names, { most: MOST_COLUMNS, noun: 'cột' });
}
