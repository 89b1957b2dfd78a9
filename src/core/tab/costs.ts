import { contains, longestAt, phrases } from '../phrase/phrases';
import { readWords } from '../phrase/words';

const COUNTED = phrases('tỷ lệ|tỷ trọng|tỷ suất|mức|tổng|tổng số|số|%');
const COSTS = phrases('chi phí|giá thành|giá vốn');
/** What a cost is reckoned for. */
const FOR_EACH = phrases('/|trên|so với|mỗi|cho một|cho 1');
const SAVED = phrases('giảm|tiết kiệm|thu hồi');

/**
 * What a name that begins with costs tells: `share` where it says for what they are spent, less of which is wanted by everybody ("Chi phí
 * tiền lương/doanh thu"); `sum` where it does not, since a budget may be there to be spent; null for no costs, or what is saved of them.
 */
export function costOf(name: string): 'share' | 'sum' | null {
  const { words } = readWords(name);
  const head = longestAt(words, 0, COUNTED);
  const cost = longestAt(words, head, COSTS);
  if (cost === 0 || contains(words, SAVED)) return null;
  return contains(words.slice(head + cost), FOR_EACH) ? 'share' : 'sum';
}
