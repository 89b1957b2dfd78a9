import type { PageKey } from '../page/mark';
import { unwritten } from '../page/typed';
import type { Grid } from '../workbook/workbook';
import { hasBelowHeader } from './below-typed';
import { hasCheckHeader } from './check-typed';
import { looksGenerated } from './looks-generated';
import { hasSummaryHeader } from './summary-typed';

const HEADINGS_OF = { summary: hasSummaryHeader, below: hasBelowHeader, check: hasCheckHeader } as const;

/**
 * Whether a tab that the mark names as a page is that page: by the page's headings, or by the witness where staff changed those. The
 * headings of another page are no sign of this one. `hasWitness` is asked only where the headings do not tell.
 */
export function isOwnPage(key: Exclude<PageKey, 'record'>, values: Grid, hasWitness: () => boolean): boolean {
  if (HEADINGS_OF[key](unwritten(values))) return true;
  return !looksGenerated(values) && hasWitness();
}
