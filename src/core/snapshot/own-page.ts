import type { RenewedKey } from '../page/pages';
import type { Grid } from '../workbook/workbook';
import { generatedPage } from './generated-page';

/**
 * Whether a tab that the mark names as a page is that page: by the page's headings, or by the witness where staff changed those. The
 * headings of another page are no sign of this one. `hasWitness` is asked only where the headings do not tell.
 */
export function isOwnPage(key: RenewedKey, values: Grid, hasWitness: () => boolean): boolean {
  const page = generatedPage(values);
  const isFirstLineGone = key === 'snapshot' && page === 'summary';
  return page === key || isFirstLineGone || (page === null && hasWitness());
}
