import { parseNumber } from '../number/parse';
import { cleanText, foldText } from '../text/normalise';
import type { Cell } from '../workbook/workbook';
import { withoutAnyBound } from './bounded';

/** "12 đồng chí", "8,5 ha", "24 (2 bài/tháng)": digits, what they count, and a remark in brackets. */
const WORDED = /^(\d[\d.,]*)(?: ?([^\d()%]+?))?(?: ?\([^()]*\))?$/;

/** A figure of each month is none of the year's. */
const OF_EACH = /\/ ?(?:thang|quy|tuan|ngay|lan|ky)\b|\bmoi\b|\btung\b/;

/** A stretch of time is a date of a plan as well as an amount. */
const TIME = /^(?:thang|nam|quy|tuan)(?: (?:dau|cuoi|nam))*$/;

const LONGEST = 60;

interface Worded {
  readonly digits: string;
  /** What is counted, folded; '' for none. */
  readonly words: string;
}

function readWorded(cell: Cell): Worded | null {
  if (typeof cell !== 'string' || cell.length > LONGEST) return null;
  const [, digits = '', words = ''] = WORDED.exec(cleanText(cell)) ?? [];
  const folded = foldText(words).trim();
  const isRead =
    digits !== '' &&
    parseNumber(digits).kind === 'number' &&
    ![OF_EACH, TIME].some((other) => other.test(folded));
  return isRead ? { digits, words: folded } : null;
}

/** The figure of a cell that counts something, "12 đồng chí" → "12"; another cell as it is. */
export function withoutCounted(cell: Cell): Cell {
  return readWorded(cell)?.digits ?? cell;
}

/** Whether a cell is a figure with words around it. */
export function isCounted(cell: Cell): boolean {
  const read = readWorded(withoutAnyBound(cell));
  return read !== null && read.words !== '';
}

/** Whether two cells count one thing, or at least one of them is a plain figure or none: "30 hội viên" beside "28 hội viên". */
export function countAlike(cell: Cell, other: Cell): boolean {
  const [one, two] = [cell, other].map((each) => readWorded(withoutAnyBound(each))?.words ?? '');
  return one === '' || two === '' || one === two;
}

/** Whether all cells are figures of one thing, named in each of them or only in brackets behind it. */
export function countOneThing(cells: readonly Cell[]): boolean {
  const read = cells.map(readWorded);
  const [first] = read;
  return first !== undefined && read.every((one) => one !== null && one.words === first?.words);
}
