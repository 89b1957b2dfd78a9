import { unwritten } from '../page/typed';
import type { Grid } from '../workbook/workbook';
import { hasBelowHeader } from './below-typed';
import { hasCheckHeader } from './check-typed';
import { hasSummaryHeader } from './summary-typed';

/**
 * True for cells laid out as one of our pages. Spares reading the witness of every ordinary tab; a tab that looks
 * generated is only known for ours by the witness itself.
 */
export function looksGenerated(values: Grid): boolean {
  const page = unwritten(values);
  return hasBelowHeader(page) || hasSummaryHeader(page) || hasCheckHeader(page);
}
