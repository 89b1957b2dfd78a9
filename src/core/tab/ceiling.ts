import { CEILINGS } from '../figure/bounded';
import { isMoney } from '../measure/measure';
import { MEASURE_WORDS } from '../measure/measure-words';
import { parseNumber } from '../number/parse';
import { contains, longestAt, longestEnding, type Phrases, phrases, without } from '../phrase/phrases';
import { PLAN_NOUNS } from '../phrase/role-nouns';
import { readWords, type Word } from '../phrase/words';
import { bracketsIn, outsideBrackets } from '../text/brackets';
import { foldText } from '../text/normalise';
import { headingWords } from './heading-words';
import { mayBeTitle } from './title';

/** Ends of a name that leave no doubt that it is not to be exceeded; "cấp dưới" and "tổ chức đảng cấp dưới" are none. */
const CAPS = phrases(
  'không quá|không vượt|không vượt quá|giảm xuống còn|giảm còn|xuống còn|còn dưới|mức cho phép|mức khống chế|mức giới hạn|mức trần',
);

/** Words and signs of a target that is not to be exceeded, wherever they stand. */
const CEILING = phrases(CAPS, 'khống chế|giới hạn');
const CEILING_SIGN = /[≤<]\s*(?:%|\)|$)/;

/** The most there may be, or a full mark. */
const MOST = phrases('tối đa|max');
/** What may be at all, and no more. */
const ALLOWED = phrases('cho phép|được phép');
/** What closes the heading of a bound: "Nợ tối đa", "Tồn kho cho phép". */
const BOUND_ENDS = phrases(MOST, ALLOWED);
/** What says no more than that a heading is a target's. */
export const ROLES = phrases(
  PLAN_NOUNS,
  'CT|mức|mức giao|giao|được giao|kế hoạch giao|KH giao|chỉ tiêu giao|tỷ lệ|năm|phải|phải đạt|theo',
  'theo quy định',
);
/** What may stand behind a bound: what it is measured in. */
const MEASURED = phrases(MEASURE_WORDS, ALLOWED, '%|phần trăm');

/**
 * Whether the heading of a target says that it is the most there may be: "Chỉ tiêu (≤ %)", "Không quá (vụ)"; by the words of bounds in
 * cells where nothing but the role stands before them, so that they bound no age or size: "KH (dưới)", "Mức tối đa (%)", not "Trẻ dưới 5
 * tuổi". The most points that can be had are a full mark, of which more is better.
 *
 * A bound of another measure is of what is counted: "KH kết nạp hội viên (không quá 35 tuổi)", "KH số lớp (không quá 35 học sinh)", not "KH số
 * vụ (không quá 5 vụ)", "Chỉ tiêu (không quá 5 vụ)"; nothing is measured in years of age: "Kế hoạch (không quá 35 tuổi)".
 *
 * @param around name, title and headings of the same indicator.
 */
export function isCeiling(header: string, around: readonly string[], measure: string | null = null): boolean {
  const parts = header.split(/[()[\],;:]/).filter((part) => !boundsWhatCounts(part, header, measure));
  if (CEILING_SIGN.test(header) || parts.some((part) => contains(readWords(part).words, CEILING)))
    return true;
  const bounds = parts.map((part) => without(readWords(part).words, ROLES)).filter(isBound);
  if (bounds.length === 0) return false;
  return !bounds.every((words) => contains(words, MOST)) || !around.some(saysPoints);
}

/** What bounds an indicator however it is measured. */
const OF_ITSELF = phrases('%|phần trăm|lần');

/** Whether a part of a heading bounds by a figure what is no measure of its indicator: "không quá 35 tuổi", "không quá 3 bài/người". */
function boundsWhatCounts(part: string, header: string, measure: string | null): boolean {
  const { text, words } = readWords(part);
  const at = words.findIndex((_, index) => capAt(words, index, CEILINGS) > 0);
  const figure = at < 0 ? words.length : at + capAt(words, at, CEILINGS);
  const unit = words.slice(figure + 1);
  const isFigure = /^\d/.test(words[figure]?.base ?? '');
  if (!isFigure || unit.length === 0 || contains(unit.slice(0, 2), OF_ITSELF)) return false;
  if (isMoney(part.slice(words[figure]?.end ?? 0)))
    return measure === null ? !contains(readWords(header).words, SPENT) : !isMoney(measure);
  const own = basesOf(unit);
  if (measure !== null) return basesOf(readWords(measure).words) !== own;
  const { words: others } = readWords(header.replace(part, text.slice(0, words[at]?.start)));
  const isOwn = without(others, ROLES).length > 0 ? basesOf(others).includes(own) : contains(unit, MEASURED);
  return contains(unit, FOR_EACH) || !isOwn;
}

const FOR_EACH = phrases('/|mỗi');
/** What amounts are told of. */
const SPENT = phrases('chi|kinh phí|nợ|tạm ứng');

function basesOf(words: readonly Word[]): string {
  return ` ${words.map(({ base }) => base).join(' ')} `;
}

const CAPPED = phrases(CEILING, CEILINGS);
/** What a name says it is bound by: "(không vượt dự toán giao)". */
const BOUND_BY = phrases(
  ROLES,
  'dự toán|định mức|hạn mức|quy định|kinh phí|cho phép|đã giao|đã duyệt|được duyệt|phê duyệt|đề ra|%|phần trăm',
);
/** What a heading says that bounds by no figure, and leaves what it bounds. */
const LIMITS = phrases(CEILING, BOUND_ENDS, 'trần|hạn mức');
/** What everybody wants the most of. */
const TO_THE_FULL = phrases(
  'công suất|năng suất|năng lực|sản lượng|huy động|khai thác|sử dụng|tận dụng|phát huy',
);

/** The words of a heading besides those of a limit, null where it tells none: "nợ" of "Mức nợ tối đa". Of points, or a capacity, the most is wanted. */
export function limitedBy(heading: string): readonly Word[] | null {
  const { words } = readWords(headingWords(heading));
  const rest = without(words, LIMITS);
  const isLimit = rest.length < words.length || CEILING_SIGN.test(heading);
  return !isLimit || saysPoints(heading) || contains(words, TO_THE_FULL) ? null : rest;
}

/** What begins a heading of the most there may be. */
const TOPS = phrases('trần|mức trần');

/** Whether a heading says how much of something may be done at all: "Kinh phí cho phép chi", "Trần chi". */
export function saysAllowed(heading: string): boolean {
  const { words } = readWords(headingWords(heading));
  return (contains(words, ALLOWED) || longestAt(words, 0, TOPS) > 0) && limitedBy(heading) !== null;
}

/** How a name or a title says that it is the most there may be: in brackets, at its very end, or at its end by what it is bound. */
export type Cap = 'bracket' | 'end' | 'bound';

/**
 * How a name or title tells a ceiling, null where it tells none: "Chi tiếp khách (không vượt dự toán)", "Số cuộc họp không quá", "Chi hành
 * chính tối đa". A figure with a unit of measure bounds the indicator only where it is measured in that too: "Chi hội họp (không quá 20
 * triệu đồng)", not "Số lớp (không quá 35 học sinh)".
 */
export function capOf(name: string, measure: string | null): Cap | null {
  const own = measure === null ? '' : foldText(measure);
  const brackets = bracketsIn(name);
  const isFull = (text: string) => contains(readWords(text).words, MOST) && saysPoints(name);
  const isBoundIn = (text: string) => /^[([] ?[≤<]/.test(text) || isCap(text.slice(1, -1), own);
  if (brackets.some((text) => isBoundIn(text) && !isFull(text))) return 'bracket';
  const { text, words } = readWords(outsideBrackets(name));
  if (longestEnding(words, CAPS) > 0) return 'end';
  if (longestEnding(words, MOST) > 0) return saysPoints(text) || contains(words, TO_THE_FULL) ? null : 'end';
  const at = words.findIndex((_, index) => index > 0 && capAt(words, index, CEILINGS) > 0);
  const isAtEnd = at + capAt(words, at, CEILINGS) === words.length;
  return at > 0 && !isAtEnd && isCap(text.slice(words[at]?.start ?? 0), own) ? 'bound' : null;
}

/** Whether a title, or a line of brackets below it, says that what it is about is not to be exceeded: "(KHÔNG VƯỢT DỰ TOÁN)". */
export function areCappedBy(lines: readonly { readonly text: string }[], measure: string | null): boolean {
  return lines.some(
    ({ text }) => (mayBeTitle(text) || /^\(.*\)$/.test(text)) && capOf(text, measure) === 'bracket',
  );
}

/** What begins the name of something that is not to be at all. */
const NONE = phrases('không để|không để xảy ra|không xảy ra|không phát sinh|không có|không còn');

/** Whether a name begins with there being none of something: "Không để xảy ra cháy", not "Số thôn không có tệ nạn". */
export function saysNone(name: string): boolean {
  const { words } = readWords(name);
  const role = longestAt(words, 0, PLAN_NOUNS);
  const none = longestAt(words, role, NONE);
  return none > 0 && words.length > role + none;
}

/**
 * The figure that brackets behind a name bound it by, whatever it is of: 35 of "Sĩ số (không quá 35 học sinh/lớp)"; 0 where it says that there
 * is to be none; null for none.
 */
export function cappedAt(name: string): number | null {
  if (saysNone(name)) return 0;
  const [inside = ''] = name.match(/\([^()]*\)\s*$/) ?? [];
  const { text, words } = readWords(inside.slice(1, -1));
  if (contains(words, MOST) && saysPoints(name)) return null;
  const last = words[capAt(words, 0, CEILINGS) - 1];
  const [figure] = last === undefined ? [] : (/^ ?\d[\d.,]*/.exec(text.slice(last.end)) ?? []);
  const reading = figure === undefined ? null : parseNumber(figure);
  return reading?.kind === 'number' ? reading.value : null;
}

/** Whether a text is a ceiling and what it is bound by, nothing else. */
function isCap(text: string, measure: string): boolean {
  const { text: clean, words } = readWords(text);
  const length = capAt(words, 0, CAPPED);
  const last = words[length - 1];
  if (last === undefined) return false;
  const rest = without(words.slice(length), BOUND_BY);
  const isOwn = measure !== '' && foldText(clean.slice(last.end).replace(/[\d.,]/g, '')).trim() === measure;
  return isOwn || rest.every(({ base }) => /^[\d.,]+$/.test(base));
}

function capAt(words: readonly Word[], index: number, known: Phrases): number {
  return Math.max(longestAt(words, index, CAPS), longestAt(words, index, known));
}

function isBound(words: readonly Word[]): boolean {
  const bound = longestAt(words, 0, CEILINGS);
  const rest = without(words.slice(bound), MEASURED);
  return (bound > 0 && rest.every(({ base }) => /^\d+$/.test(base))) || longestEnding(words, BOUND_ENDS) > 0;
}

const MARKS_TO_HAVE = phrases(MOST, 'thang điểm');

/**
 * Whether the heading of a target is of the most points that can be had, which many units never have: "Điểm tối đa", "Thang điểm".
 *
 * @param around headings of its result.
 */
export function isFullMark(header: string, around: readonly string[]): boolean {
  return contains(readWords(header).words, MARKS_TO_HAVE) && [header, ...around].some(saysPoints);
}

const AT_LEAST = phrases('tối thiểu|min|ít nhất');
const LEAST = phrases(AT_LEAST, 'sàn');

/** Whether a heading says how much there may be at most, or has to be at least: "Mức dư quỹ tối đa", "Số dư tối thiểu". */
export function saysBound(heading: string): boolean {
  return limitedBy(heading) !== null || contains(readWords(headingWords(heading)).words, AT_LEAST);
}

/** Whether the heading of a target is of the least points there have to be: "Điểm sàn", "Mức tối thiểu (điểm)". */
export function isLeastMark(header: string, around: readonly string[]): boolean {
  return contains(readWords(header).words, LEAST) && [header, ...around].some(saysPoints);
}

/** Marks, or that they are given, and what is called alike without being one. */
const POINTS = phrases('điểm|chấm');
const NO_POINTS = phrases(
  'địa điểm|thời điểm|quan điểm|đặc điểm|trọng điểm|điểm nóng|điểm trường|điểm bưu điện|điểm du lịch|chấm công|chấm dứt',
);

function saysPoints(text: string): boolean {
  return contains(without(readWords(text).words, NO_POINTS), POINTS);
}
