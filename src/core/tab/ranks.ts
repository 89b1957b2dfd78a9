import { contains, longestAt, longestEnding, phrases } from '../phrase/phrases';
import { PLAN_NOUNS, RESULT_NOUNS } from '../phrase/role-nouns';
import { readWords, type Word } from '../phrase/words';
import { withCapital } from '../text/letter-case';
import type { Column } from './column';
import { beginsAsCount } from './heading-words';
import { readHeaderText } from './roles';

/** Places among others. */
const PLACES = phrases('xếp thứ|thứ hạng|thứ bậc|vị trí xếp hạng|vị trí thứ|vị trí trên bảng xếp hạng');
/** The same, and what may be a class too. */
const RANKS = phrases(PLACES, 'xếp hạng|hạng');
/** What is ranked so is classed, and more is better: "Xếp hạng sao OCOP", "Thăng hạng"; or is none: "Hạng mục", "Xếp thứ tự". */
const CLASSED = phrases(
  'phân hạng|thăng hạng|nâng hạng|sao|thứ tự|hạng mục|hạng thương gia|khách sạn|di tích|đã|được|OCOP|sản phẩm|cơ sở|bệnh viện|doanh nghiệp|công trình|du lịch|làng nghề',
);

/** Whether a heading or name is of a rank, of which less is better and which has no sum: "Xếp hạng CCHC", "PCI (thứ hạng)". */
export function isRank(text: string): boolean {
  if (beginsAsCount(text)) return false;
  const { words } = readWords(text);
  if (contains(words, CLASSED) || isClass(words)) return false;
  return longestAt(words, 0, RANKS) > 0 || longestEnding(words, RANKS) > 0 || isPlace(text);
}

/** Whether a heading names places and no classes, whatever else it says: "Kết quả thứ hạng", not "Kết quả xếp hạng". */
export function namesPlaces(text: string): boolean {
  return contains(readWords(text).words, PLACES);
}

/** Whether a heading speaks of ranks, whatever else it says: "TH hạng 2026". */
export function namesRanks(text: string): boolean {
  return contains(readWords(text).words, RANKS);
}

/** "Hạng II", "Hạng A", "Hạng 3": one of the classes that others are of. */
function isClass(words: readonly Word[]): boolean {
  const [first, second, ...more] = words;
  if (first?.base !== 'hang' || second === undefined || more.length > 0) return false;
  return /^(?:[a-d]|\d|i{1,3}|iv|v)$/.test(second.base);
}

/** "Vị trí" by itself is a rank's; of posts it says which: "Vị trí việc làm". */
function isPlace(text: string): boolean {
  return /^\s*vị trí\s*(?:\(|$)/i.test(text.normalize('NFC'));
}

/** A title without the words that it ranks: "Xếp hạng trồng rừng" → "Trồng rừng"; '' where it says no more. */
export function withoutRanking(title: string): string {
  const { text, words } = readWords(title);
  const last = words[longestAt(words, 0, RANKS) - 1];
  return last === undefined ? title : withCapital(text.slice(last.end).trim());
}

/** What says of a rank that it is to be reached or was. */
const ROLES = phrases(PLAN_NOUNS, RESULT_NOUNS, 'CT|phấn đấu|giao|đạt|đạt được|thực tế|năm');

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
 * A target rank and the one rank behind it that says no more, of the target's year where it names one, where nothing else is a result:
 * "Hạng 2025 | Mục tiêu hạng 2026 | Hạng 2026". Null where none or several are.
 */
function rankOfTarget(
  columns: readonly Column[],
  told: ReadonlyMap<Column, 'target' | 'result'>,
): { readonly target: Column; readonly result: Column } | null {
  if (columns.some(({ role }) => role === 'result')) return null;
  const ranks = columns.filter(({ leaf }) => isRank(withoutRole(leaf)));
  const [target, ...others] = ranks.filter((one) => one.role === 'target' || told.get(one) === 'target');
  if (target === undefined || others.length > 0) return null;
  const [result, ...more] = ranks.filter(
    ({ role, column, year }) => role === 'comparison' && column > target.column && year === target.year,
  );
  return result === undefined || more.length > 0 ? null : { target, result };
}

/**
 * The columns of a table without a result, where the one heading of figures that says what came of a ranking is it: "Kết quả xếp hạng (HTX)"
 * beside "Kế hoạch (HTX)", the total under it where it has parts. Null where none or several do.
 *
 * @param isFilled whether a column holds figures.
 */
export function withRankedResult(
  columns: readonly Column[],
  isFilled: (column: Column) => boolean,
): readonly Column[] | null {
  if (!columns.some(({ role }) => role === 'target')) return null;
  const told = columns.filter((column) => {
    return column.role === 'comparison' && column.texts.some(isOutcome) && isFilled(column);
  });
  const [result, ...more] = told.length > 1 ? told.filter(({ isTotal }) => isTotal) : told;
  if (result === undefined || more.length > 0) return null;
  return columns.map((column): Column => (column === result ? { ...column, role: 'result' } : column));
}

/** Whether a heading begins as that of what came of a ranking: "Kết quả xếp hạng". */
function isOutcome(text: string): boolean {
  const { words } = readWords(text);
  return longestAt(words, 0, RESULT_NOUNS) > 0 && contains(words, RANKS);
}

/**
 * Columns of ranks that are set against each other as target and result: "Mục tiêu thứ hạng | Kết quả thứ hạng". By themselves ranks only
 * compare: a rank beside a plan and its result is none of them.
 */
export function withRankedPairs(columns: readonly Column[]): readonly Column[] {
  const isAssigned = columns.some(({ role }) => role === 'target');
  const told = new Map(
    columns.flatMap((column): [Column, 'target' | 'result'][] => {
      if (column.role !== 'comparison' || !isRank(withoutRole(column.leaf))) return [];
      const said = readHeaderText(column.leaf.normalize('NFC').replace(RANK_WORDS, ' ')).role;
      const role = said === 'pledge' && !isAssigned ? 'target' : said;
      return role === 'target' || role === 'result' ? [[column, role]] : [];
    }),
  );
  const roles = [...told.values()];
  if (!roles.includes('target') || !roles.includes('result')) {
    const pair = rankOfTarget(columns, told);
    if (pair === null) return columns;
    told.set(pair.target, 'target').set(pair.result, 'result');
  }
  const only = told.size === 2 ? [...told.keys()].find((column) => told.get(column) === 'result') : undefined;
  return columns.map((column): Column => {
    const role = told.get(column);
    if (role === undefined) return column;
    const label = withCapital(withoutRole((only ?? column).leaf));
    return { ...column, role, subject: label, label, qualifier: '' };
  });
}
