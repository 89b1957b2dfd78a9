import { parsePeriod } from '../date/parse-period';
import { type Period, periodKey } from '../date/period';
import { periodOfTab } from '../survey/series-name';
import { cleanText } from '../text/normalise';
import type { Grid } from '../workbook/workbook';
import { isBlank } from './cell-kind';
import { TIME_NOUNS } from './filler-words';
import type { ColumnSpan, RowSpan } from './lines';
import { phrases, without } from './phrases';
import { TITLE_BEGINNINGS } from './title-words';
import { readWords } from './words';

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
const WHICH = /\d|\b[IV]{1,3}\b|(?:cả|đầu|cuối) năm/i;
const WHOLE = /cả năm/i;
const TIMES = phrases(TIME_NOUNS, '/');

/** What a line says of its time where it says nothing else, without its numbering; null for any other line. */
export function periodWords(line: string): string | null {
  const typed = cleanText(line);
  if (typed.length > LONGEST) return null;
  const text = typed.replace(NUMBERED, '');
  if (YEAR_ALONE.test(text)) return `Năm ${text}`;
  const words = without(readWords(text.replace(/\d+/g, ' ')).words, TITLE_BEGINNINGS);
  return words.length > 0 && WHICH.test(text) && without(words, TIMES).length === 0 ? text : null;
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
  const found = periodOfTab(text, around);
  if (found !== null || around === null) return found;
  const own = parsePeriod(`${text} ${around.label}`);
  return own === null || (periodKey(own) === periodKey(around) && !WHOLE.test(text)) ? null : own;
}
