import { isWhole, longestAt, phrases } from '../phrase/phrases';
import { firstBase, readWords } from '../phrase/words';

/** Words that a part of the indicator above begins with: "Trong đó: nữ". */
const PART_BEGINNINGS = phrases('trong đó|tr đó|t đó|trđ|bao gồm|trong đó có|riêng|chia ra');

/** Words that name a part and no indicator, wherever they stand alone. */
const PART_WORDS = phrases(
  'nam|nữ|số nữ|tổng số|dân tộc|dân tộc thiểu số|là nữ|là dân tộc thiểu số|khác|thành thị|nông thôn|nhà nước',
  'ngoài nhà nước|tập thể|cá nhân|mới|cũ|nữ giới',
);

const LONGEST_PART_WORD = 40;

/** Whether a name is a part's and no indicator's: "Nữ", "Dân tộc thiểu số". */
export function isPartWord(name: string): boolean {
  if (name.length > LONGEST_PART_WORD || !PART_WORDS.firsts().has(firstBase(name))) return false;
  return isWhole(readWords(name).words, PART_WORDS);
}

/** The words behind "Trong đó", '' when there are none, null when the name does not begin so. */
export function readPart(name: string): string | null {
  if (!PART_BEGINNINGS.firsts().has(firstBase(name))) return null;
  const { text, words } = readWords(name);
  const lead = words[longestAt(words, 0, PART_BEGINNINGS) - 1];
  return lead === undefined ? null : text.slice(lead.end).replace(/^[\s:;,.–+-]+/, '');
}
