import { CEILINGS } from '../figure/bounded';
import { MEASURE_WORDS } from '../measure/measure-words';
import { contains, longestAt, longestEnding, phrases, without } from '../phrase/phrases';
import { readWords, type Word } from '../phrase/words';

/** Words and signs of a target that is not to be exceeded, wherever they stand. */
const CEILING = phrases(
  'không quá|không vượt|không vượt quá|khống chế|mức khống chế|giảm xuống còn|giảm còn|xuống còn|còn dưới',
  'mức cho phép|giới hạn|mức giới hạn|mức trần',
);
const CEILING_SIGN = /[≤<]\s*(?:%|\)|$)/;

/** The most there may be, or a full mark. */
const MOST = phrases('tối đa|max');
/** What says no more than that a heading is a target's. */
const ROLES = phrases(
  'kế hoạch|KH|chỉ tiêu|CT|mục tiêu|mức|mức giao|giao|được giao|kế hoạch giao|KH giao|chỉ tiêu giao|tỷ lệ|năm|phải|phải đạt|theo|theo quy định',
);
/** What may stand behind a bound: what it is measured in. */
const MEASURED = phrases(MEASURE_WORDS, '%|phần trăm|cho phép');

/**
 * Whether the heading of a target says that it is the most there may be: "Chỉ tiêu (≤ %)", "Không quá (vụ)"; by the words of bounds in
 * cells where nothing but the role stands before them, so that they bound no age or size: "KH (dưới)", "Mức tối đa (%)", not "Trẻ dưới 5
 * tuổi". The most points that can be had are a full mark, of which more is better.
 *
 * @param around name, title and headings of the same indicator.
 */
export function isCeiling(header: string, around: readonly string[]): boolean {
  if (CEILING_SIGN.test(header) || contains(readWords(header).words, CEILING)) return true;
  const bounds = header
    .split(/[()[\],;:]/)
    .map((part) => without(readWords(part).words, ROLES))
    .filter(isBound);
  if (bounds.length === 0) return false;
  return !bounds.every((words) => contains(words, MOST)) || !around.some(saysPoints);
}

function isBound(words: readonly Word[]): boolean {
  const bound = longestAt(words, 0, CEILINGS);
  const rest = without(words.slice(bound), MEASURED);
  return (bound > 0 && rest.every(({ base }) => /^\d+$/.test(base))) || longestEnding(words, MOST) > 0;
}

/** Marks, and what is called alike without being one. */
const POINTS = phrases('điểm');
const NO_POINTS = phrases(
  'địa điểm|thời điểm|quan điểm|đặc điểm|trọng điểm|điểm nóng|điểm trường|điểm bưu điện|điểm du lịch',
);

function saysPoints(text: string): boolean {
  return contains(without(readWords(text).words, NO_POINTS), POINTS);
}
