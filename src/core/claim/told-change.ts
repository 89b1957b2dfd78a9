import { contains, longestAt, longestExactAt, phrases } from '../phrase/phrases';
import { PLAN_NOUNS } from '../phrase/role-nouns';
import { readWords, type Word } from '../phrase/words';
import type { Unit } from '../unit/directory';

/** What is done to a target after it was given, and what says that a target is meant. */
const CHANGED = phrases('điều chỉnh|giảm|tăng|thêm|bổ sung|bớt|rút|cắt|hạ|nâng|giao lại|giao thêm');
const TARGET = phrases(PLAN_NOUNS, 'KH|giao|còn|xuống|xuống còn|lên|thành');
/** So many words stand between the two at most: "giảm 3 chỉ tiêu". */
const FARTHEST = 2;

/** What a figure of a result lacks, or has too much. */
const NOT_COUNTED = phrases(
  'chưa tính|chưa bao gồm|chưa gồm|chưa kể|chưa cộng|chưa cập nhật|chưa đưa vào|chưa tổng hợp',
  'không tính|không bao gồm|không gồm|không kể|tính cả|bao gồm cả|gồm cả|cộng thêm|tính thêm|nộp bổ sung',
);
const MERGED = phrases('sáp nhập|hợp nhất|nhập vào|chia tách|tách ra|tách khỏi');

/** Wishes, and what compares with another time: nothing is changed by them. */
const NO_CHANGE = phrases(
  'đề nghị|kiến nghị|đề xuất|xin|dự kiến|phấn đấu|nếu|so với|cùng kỳ|năm trước|năm ngoái|còn thiếu|còn nợ|còn phải',
);
const APART = phrases('riêng');

/** Days, percentages, numbers of papers and telephones. */
const NO_COUNTS =
  /\d{1,2}[/-]\d{1,2}(?:[/-]\d{2,4})?|\d+(?:[.,]\d+)? ?%|\d+\/[A-ZĐ\d][\wĐ/-]*|0\d[\d .]{7,}\d/g;
/** Words before a number that is no count: "ngày 10", "CV 45", "Tổ 3". */
const BEFORE_NUMBERS = phrases(
  'ngày|tháng|năm|quý|số|CV|công văn|QĐ|quyết định|NQ|nghị quyết|TB|thông báo|tờ trình|điều|khoản|mục|đợt|lần|khóa|kỳ',
);

/**
 * Whether a sentence about units says that a target was changed after it was given ("Riêng Xã Bình được điều chỉnh chỉ tiêu còn 12",
 * "xã Bình giảm 3 chỉ tiêu"), that a result lacks something ("Xã Hà chưa bao gồm 03 hội viên"), or that two of them were merged. What is
 * asked for, compared with another time or told without a count is none.
 */
export function tellsChange(statement: string, units: readonly Unit[]): boolean {
  const { words } = readWords(statement.replace(NO_COUNTS, ' '));
  if (units.length === 0 || contains(words, NO_CHANGE)) return false;
  if (units.length > 1 && contains(words, MERGED)) return true;
  if (!hasCount(words, units)) return false;
  return contains(words, NOT_COUNTED) || longestAt(words, 0, APART) > 0 || changesTarget(words);
}

/** Whether a number stands in a sentence that is neither a day nor in a unit's name. */
function hasCount(words: readonly Word[], units: readonly Unit[]): boolean {
  const inNames = new Set(
    units.flatMap(({ name, aliases }) =>
      [name, ...aliases].flatMap((text) => readWords(text).words.map(({ base }) => base)),
    ),
  );
  return words.some(
    ({ base }, at) =>
      /^\d+$/.test(base) && !inNames.has(base) && !(at > 0 && endsWith(words.slice(0, at), BEFORE_NUMBERS)),
  );
}

function endsWith(words: readonly Word[], known: ReturnType<typeof phrases>): boolean {
  return [1, 2].some((length) => {
    const at = words.length - length;
    return at >= 0 && longestAt(words, at, known) === length;
  });
}

function changesTarget(words: readonly Word[]): boolean {
  const ends = spansOf(words, CHANGED);
  return spansOf(words, TARGET).some((target) =>
    ends.some((change) => {
      const between = target.from >= change.to ? target.from - change.to : change.from - target.to;
      return between >= 0 && between <= FARTHEST;
    }),
  );
}

function spansOf(
  words: readonly Word[],
  known: ReturnType<typeof phrases>,
): readonly { readonly from: number; readonly to: number }[] {
  return words.flatMap((_, from) => {
    const length = longestExactAt(words, from, known);
    return length === 0 ? [] : [{ from, to: from + length }];
  });
}
