import type { RenewedKey } from '../page/pages';
import { unwritten } from '../page/typed';
import { isSnapshot } from '../snapshot/snapshot';
import type { Grid } from '../workbook/workbook';
import { hasBelowHeader } from './below-typed';
import { hasChangesHeader } from './changes-typed';
import { hasCheckHeader } from './check-typed';
import { hasDiscussionHeader } from './discussion-typed';
import { hasLongHeader } from './long-typed';
import { hasProgressHeader } from './progress-typed';
import { hasSummaryHeader } from './summary-typed';

/**
 * Which of our pages cells are laid out as; null for none. Spares reading the witness of every ordinary tab; a tab that looks
 * generated is only known for ours by the witness itself.
 */
export function generatedPage(values: Grid): RenewedKey | null {
  const page = unwritten(values);
  if (hasLongHeader(page)) return 'long';
  if (hasBelowHeader(page)) return 'below';
  if (hasSummaryHeader(page)) return isSnapshot(page) ? 'snapshot' : 'summary';
  if (hasProgressHeader(page)) return 'progress';
  if (hasDiscussionHeader(page)) return 'discussion';
  if (hasChangesHeader(page)) return 'changes';
  return hasCheckHeader(page) ? 'check' : null;
}
