import { withoutPartOfAll } from '../date/next-time';
import { parsePeriod, withoutLaterTime } from '../date/parse-period';
import { type Period, periodKey } from '../date/period';
import { TIME_NOUNS } from '../phrase/filler-words';
import { phrases, without } from '../phrase/phrases';
import { readWords } from '../phrase/words';
import { cleanText, foldText } from '../text/normalise';
import type { Grid } from '../workbook/workbook';
import type { ColumnSpan, RowSpan } from './area-span';
import { isBlank } from './cell-kind';
import { periodOfTab } from './series-name';
import { TITLE_BEGINNINGS } from './title-words';

/** A line above one of several tables that says nothing but which time it is of: "Quý I", "II. 6 tháng cuối năm". */
export interface PeriodHeading {
  readonly row: number;
  /** Without its numbering. */
  readonly text: string;
}

/** A longer line says more. */
const LONGEST = 60;

const NUMBERED = /^(?:[A-G]|[IVX]{1,5}|\d{1,2}) ?[.):–-] +(?=\S)/;
const YEAR_ALONE = /^(?:19|20)\d\d$/;
const WHICH = /\d|(?:^|[^a-zà-ỹ])[IV]{1,3}(?![a-zà-ỹ])|(?:cả|đầu|cuối) năm/i;
const WHOLE = /cả năm/i;
const TIMES = phrases(TIME_NOUNS, '/|lũy kế|cộng dồn|thời gian|thời kỳ');

/** A part of a year that a line names beside other words: "II. Tiết kiệm quý III". */
const PART_WORDS =
  '\\b(?:quy (?:i{1,3}|iv|[1-4])|thang \\d{1,2}|(?:hoc ky|hk) ?(?:i{1,2}|[12])|\\d{1,2} thang (?:dau|cuoi)(?: cua)? nam)(?![a-z0-9])';

const PARTS = new RegExp(PART_WORDS, 'g');

/** One that names its year, or goes on with another: "quý III/2024", "quý I, quý II". */
const NOT_ALONE = new RegExp(`${PART_WORDS} ?[/.,-] ?(?:[\\di]|quy|thang)`);

/** What makes it no time of the figures: a day of a letter, a limit, a meeting, what is compared with. */
const NO_PART =
  /\b(?:ngay\W*\d{0,2}\W*thang|\d{1,2} thang \d|(?:den|truoc|tu|so voi|cung ky|hop|hoi nghi|giao ban|phien)(?: het)?(?: cua)? (?:thang|quy|\d{1,2} thang|hoc ky)|han nop|thoi han|hoan thanh|ke hoach|dot|chu de|cao diem)\b/;
const FALSE_WORDS = /quỹ/gi;

/** What a line says of its time where it says nothing else, without its numbering; null for any other line. */
export function periodWords(line: string): string | null {
  const typed = cleanText(line);
  if (typed.length > LONGEST) return null;
  const text = typed.replace(NUMBERED, '');
  if (YEAR_ALONE.test(text)) return `Năm ${text}`;
  const words = without(readWords(text.replace(/\d+/g, ' ')).words, TITLE_BEGINNINGS);
  return words.length > 0 && WHICH.test(text) && without(words, TIMES).length === 0 ? text : null;
}

/**
 * What a line says of a part of a year it does not name: all of it where it says nothing else ("(6 tháng đầu năm)", "Kỳ báo cáo: Quý III"),
 * else the one part among the words of a title ("Thu quỹ quý III"). Null for others, and for lines with more than one.
 */
export function partOfYearIn(line: string): string | null {
  const own = periodWords(line);
  if (own !== null) return own;
  if (line.length > 2 * LONGEST || /^\W*\(/.test(line)) return null;
  const folded = withoutPartOfAll(foldText(withoutLaterTime(cleanText(line)).replace(FALSE_WORDS, ' ')));
  const [part, ...others] = folded.match(PARTS) ?? [];
  const isOne = part !== undefined && others.length === 0 && !NOT_ALONE.test(folded);
  return isOne && !NO_PART.test(folded) ? part : null;
}

/** The last of some rows that holds, in some columns, nothing but such words. */
export function periodHeadingIn(
  grid: Grid,
  { from, to }: RowSpan,
  columns: ColumnSpan | null = null,
): PeriodHeading | null {
  for (let row = to - 1; row >= from; row -= 1) {
    const all = grid[row] ?? [];
    const cells = columns === null ? all : all.slice(columns.from, columns.to + 1);
    const [cell, ...others] = cells.filter((own) => !isBlank(own));
    if (others.length > 0 || (typeof cell !== 'string' && typeof cell !== 'number')) continue;
    const text = periodWords(String(cell));
    if (text !== null) return { row, text };
  }
  return null;
}

/**
 * The period of such a heading, its year that of the title around it where it names none, which "Cả năm" is all of; null where it is of
 * no known time: "Đợt 2".
 */
export function periodOfHeading({ text }: PeriodHeading, around: Period | null): Period | null {
  const found = isOfSeveral(text) ? null : periodOfTab(text, around);
  if (found !== null || around === null) return found;
  const own = parsePeriod(`${text.replace(/[()]/g, ' , ')} ${around.label}`);
  return own === null || (periodKey(own) === periodKey(around) && !WHOLE.test(text)) ? null : own;
}

/** Whether a heading numbers more than one thing: "Tháng 1-3", "Quý I, II", "Đợt 1 (tháng 4)". */
function isOfSeveral(text: string): boolean {
  const numbers = text
    .replace(/\b(?:19|20)\d\d\b/g, '')
    .match(/\d+|[A-Za-zÀ-ỹ]+/g)
    ?.filter((part) => /^(?:\d+|[IVX]+)$/.test(part));
  return (numbers?.length ?? 0) > 1;
}
