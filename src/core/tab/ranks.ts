import { contains, longestAt, longestEnding, phrases } from '../phrase/phrases';
import { readWords } from '../phrase/words';
import type { Column } from './column';
import { beginsAsCount } from './heading-words';
import { readHeaderText } from './roles';

const RANKS = phrases(
  'xếp hạng|xếp thứ|thứ hạng|thứ bậc|vị trí xếp hạng|vị trí thứ|vị trí trên bảng xếp hạng|hạng',
);
/** What is ranked so is classed, and more is better: "Xếp hạng sao OCOP"; or is none: "Hạng mục", "Xếp thứ tự". */
const CLASSED = phrases(
  'sao|thứ tự|hạng mục|hạng thương gia|khách sạn|di tích|đã|được|OCOP|sản phẩm|cơ sở|bệnh viện|doanh nghiệp|công trình|du lịch|làng nghề',
);

/** Whether a heading or name is of a rank, of which less is better and which has no sum: "Xếp hạng CCHC", "PCI (thứ hạng)". */
export function isRank(text: string): boolean {
  if (beginsAsCount(text)) return false;
  const { words } = readWords(text);
  if (contains(words, CLASSED)) return false;
  return longestAt(words, 0, RANKS) > 0 || longestEnding(words, RANKS) > 0 || isPlace(text);
}

/** "Vị trí" by itself is a rank's; of posts it says which: "Vị trí việc làm". */
function isPlace(text: string): boolean {
  return /^\s*vị trí\s*(?:\(|$)/i.test(text.normalize('NFC'));
}

/** What says of a rank that it is to be reached or was. */
const ROLES = phrases(
  'mục tiêu|chỉ tiêu|kế hoạch|KH|CT|phấn đấu|giao|kết quả|KQ|thực hiện|TH|đạt|đạt được|thực tế|năm',
);

/** A heading without such words at its ends: "Mục tiêu thứ hạng DDCI" → "thứ hạng DDCI". */
function withoutRole(text: string): string {
  const { text: clean, words } = readWords(text);
  const first = longestAt(words, 0, ROLES);
  const rest = words.slice(first);
  const kept = rest.slice(0, rest.length - longestEnding(rest, ROLES));
  const [from, to] = [kept[0]?.start ?? 0, kept[kept.length - 1]?.end ?? clean.length];
  return clean.slice(from, to);
}

const RANK_WORDS = /(?:vị trí )?(?:trên bảng )?(?:xếp hạng|xếp thứ|thứ hạng|thứ bậc)/gi;

/**
 * Columns of ranks that are set against each other as target and result: "Mục tiêu thứ hạng | Kết quả thứ hạng". By themselves ranks only
 * compare: a rank beside a plan and its result is none of them.
 */
export function withRankedPairs(columns: readonly Column[]): readonly Column[] {
  const told = new Map(
    columns.flatMap((column): [Column, 'target' | 'result'][] => {
      if (column.role !== 'comparison' || !isRank(withoutRole(column.leaf))) return [];
      const { role } = readHeaderText(column.leaf.normalize('NFC').replace(RANK_WORDS, ' '));
      return role === 'target' || role === 'result' ? [[column, role]] : [];
    }),
  );
  const roles = [...told.values()];
  if (!roles.includes('target') || !roles.includes('result')) return columns;
  return columns.map((column): Column => {
    const role = told.get(column);
    if (role === undefined) return column;
    const label = withoutRole(column.leaf);
    return { ...column, role, subject: label, label, qualifier: '' };
  });
}
