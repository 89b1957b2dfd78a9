import { formatNumber } from '../number/format';
import type { Origin } from '../survey/indicator';
import { listed } from '../words/listed';

/** How many names a line lists before it only counts the rest. */
export const MOST_NAMES = 8;

/** Names as a line at the foot lists them. */
export function namesListed(names: readonly string[]): string {
  return listed(names, { most: MOST_NAMES, noun: 'mục' });
}

/** "12 đơn vị". */
export function unitsWords(count: number): string {
  return `${formatNumber(count)} đơn vị`;
}

/** What staff call that from which figures are made. */
export function sourceNoun({ kind }: Origin): string {
  return kind === 'logs' ? 'sổ' : kind === 'list' ? 'danh sách' : 'biểu';
}
