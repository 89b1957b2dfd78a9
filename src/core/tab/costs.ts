import { contains, longestAt, phrases } from '../phrase/phrases';
import { readWords } from '../phrase/words';

const COUNTED = phrases('tỷ lệ|tỷ trọng|tỷ suất|mức|tổng|tổng số|số|%');
/** What each piece costs. */
const COSTS_OF_EACH = phrases('giá thành|giá vốn');
const COSTS = phrases(COSTS_OF_EACH, 'chi phí');
const TOTAL = phrases('tổng|tổng số');
/** What a cost is reckoned for. */
const FOR_EACH = phrases('/|trên|so với|mỗi|cho một|cho 1');
const SAVED = phrases('giảm|tiết kiệm|thu hồi');

/**
 * What a name that begins with costs tells: `share` where it says for what they are spent, less of which is wanted by everybody ("Chi phí
 * tiền lương/doanh thu", "Giá thành"), or its unit of measure does ("nghìn đồng/tấn"); `sum` where neither does, since a budget may be there to
 * be spent; null for no costs, or what is saved of them.
 */
export function costOf(name: string, measure: string | null = null): 'share' | 'sum' | null {
  const { words } = readWords(name);
  const head = longestAt(words, 0, COUNTED);
  const cost = longestAt(words, head, COSTS);
  if (cost === 0 || contains(words, SAVED)) return null;
  const isOfEach = longestAt(words, head, COSTS_OF_EACH) > 0 && !contains(words.slice(0, head), TOTAL);
  const isFor = contains(words.slice(head + cost), FOR_EACH) || (measure ?? '').includes('/');
  return isOfEach || isFor ? 'share' : 'sum';
}
