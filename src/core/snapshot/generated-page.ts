import { PAGES, type RenewedKey } from '../page/pages';
import { listsOn, unwritten } from '../page/typed';
import { hasSummaryHeader } from '../report/summary-landmarks';
import type { Grid } from '../workbook/workbook';
import { isSnapshot } from './snapshot';

/** The pages that are lists. */
const LISTS = {
  long: PAGES.long.list,
  below: PAGES.below.list,
  progress: PAGES.progress.list,
  charts: PAGES.charts.list,
  discussion: PAGES.discussion.list,
  changes: PAGES.changes.list,
  check: PAGES.check.list,
} as const;

/** As which of several pages a tab is taken that has the headings of all. */
const ORDER = ['long', 'charts', 'below', 'summary', 'progress', 'discussion', 'changes', 'check'] as const;

/**
 * Which of our pages cells are laid out as; null for none. Spares reading the witness of every ordinary tab; a tab that looks
 * generated is only known for ours by the witness itself.
 */
export function generatedPage(values: Grid): RenewedKey | null {
  const page = unwritten(values);
  const lists = listsOn(page, LISTS);
  const key = ORDER.find((one) => (one === 'summary' ? hasSummaryHeader(page) : lists.has(one))) ?? null;
  return key === 'summary' && isSnapshot(page) ? 'snapshot' : key;
}
