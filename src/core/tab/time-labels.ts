import { TIME_NOUNS } from '../phrase/filler-words';
import { longestAt, phrases } from '../phrase/phrases';
import { readWords } from '../phrase/words';
import { cleanText } from '../text/normalise';
import type { Cell } from '../workbook/workbook';
import { cellKind } from './cell-kind';

const TIMES = phrases('tháng|quý|học kỳ|kỳ');
const NUMBERED = phrases('tháng|quý|học kỳ|kỳ|năm|đợt|lần|vòng|tuần');

/** The number of a time below a heading that says which: "I", "IV", "3", "2025". */
const NUMERAL = /^(?:[ivx]{1,4}|\d{1,2}|(?:19|20)\d\d)$/i;

/** Longer words are contents of an event. */
const LONGEST_LABEL = 120;

/** "Tháng", "Quý": what a column of months or quarters is called. */
export function isTimeHeading(text: string): boolean {
  const { words } = readWords(text);
  return words.length > 0 && words.length === longestAt(words, 0, TIMES);
}

/** The halves of a year. */
const HALVES = phrases('6 tháng đầu|6 tháng cuối|sáu tháng đầu|sáu tháng cuối');

/** Whether words begin with a noun of times or events: "Tháng", "Ngày báo cáo", "Đợt 2", or with a half of the year. */
export function beginsAsTime(text: string): boolean {
  const { words } = readWords(text);
  return longestAt(words, 0, TIME_NOUNS) > 0 || longestAt(words, 0, HALVES) > 0;
}

/** What a row's cell below a heading says that it tells of; '' for figures, blanks and long words. */
export type LabelOf = (cell: Cell) => string;

/** Reads labels below a heading, numbers of times and rounds with its noun before them: "I" below "Quý" is "Quý I", 2025 below "Năm" "Năm 2025"; not below "Năm 2024", which is one time. */
export function labelsBelow(heading: string): LabelOf {
  const { text, words } = readWords(heading);
  const last = words[longestAt(words, 0, NUMBERED) - 1];
  const isOfOne = last !== undefined && /\d/.test(text.slice(last.end));
  const noun = last === undefined || isOfOne ? '' : text.slice(0, last.end);
  return (cell) => {
    const said = typeof cell === 'number' || typeof cell === 'string' ? cleanText(String(cell)) : '';
    if (noun !== '' && NUMERAL.test(said)) return `${noun} ${said}`;
    return typeof cell === 'string' && cell.length <= LONGEST_LABEL && cellKind(cell) === 'words' ? said : '';
  };
}
