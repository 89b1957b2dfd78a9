import { groupBy } from '../collection/group-by';
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

/** The code behind the number of a document, which counts nothing: "123/QĐ-CĐ", "05-NQ/TU". */
const DOCUMENT = /^[/-] ?[A-ZĐ]{2}/;

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
    !DOCUMENT.test(words) &&
    parseNumber(digits).kind === 'number' &&
    ![OF_EACH, TIME].some((other) => other.test(folded));
  return isRead ? { digits, words: folded } : null;
}

/** The figure of a cell that counts something, "12 đồng chí" → "12"; another cell as it is. */
export function withoutCounted(cell: Cell): Cell {
  return readWorded(cell)?.digits ?? cell;
}

/** Whether a cell is a figure, with what it counts or without. */
export function isFigureOfThing(cell: Cell): boolean {
  return typeof cell === 'number' || readWorded(cell) !== null;
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

/** Words of scale: "12 nghìn con" is no 12. */
const SCALE = /^(?:nghin|ngan|trieu|ty|ti|tram|van|chuc)\b/;

/**
 * Whether all cells are figures of one thing, named in each of them, in at least half of them beside plain figures, or only in brackets
 * behind them all.
 */
export function countOneThing(cells: readonly Cell[]): boolean {
  const things = new Set<string>();
  let plain = 0;
  for (const cell of cells) {
    const read = readWorded(cell);
    if (read === null && typeof cell !== 'number') return false;
    const isPlain = read === null || (read.words === '' && parseNumber(cell).kind === 'number');
    if (isPlain) plain += 1;
    else things.add(read.words);
  }
  const [thing, ...others] = things;
  if (thing === undefined || others.length > 0 || SCALE.test(thing)) return false;
  return plain === 0 || (thing !== '' && plain * 2 <= cells.length);
}

/** "12/19 tiêu chí": digits, of how many, and what they count. */
const SHARE = /^(\d[\d.]*) ?\/ ?(\d[\d.]*)(?: ?([^\d()%/]+?))?(?: ?\([^()]*\))?$/;

/** Higher wholes are no months, so that "5/19" is no day. */
const MONTHS = 12;

interface Share {
  readonly digits: string;
  readonly whole: number;
  readonly words: string;
}

function readShare(cell: Cell): Share | null {
  if (typeof cell !== 'string' || cell.length > LONGEST) return null;
  const [, digits = '', of = '', words = ''] = SHARE.exec(cleanText(cell)) ?? [];
  const [part, whole] = [parseNumber(digits), parseNumber(of)];
  if (part.kind !== 'number' || whole.kind !== 'number') return null;
  return { digits, whole: whole.value, words: foldText(words).trim() };
}

/** The figure of a cell that says of how many it is one, "12/19" → "12"; another cell as it is. */
export function withoutWhole(cell: Cell): Cell {
  return readShare(cell)?.digits ?? cell;
}

/** Whether all cells say of how many their figure is: of one number that is no month in all of them, or of each one's own plan. */
export function areOfWhole(cells: readonly Cell[], plans: readonly (number | null)[]): boolean {
  const read = cells.map(readShare);
  const [first] = read;
  if (first === undefined || first === null) return false;
  const isSame = first.whole > MONTHS && read.every((one) => one?.whole === first.whole);
  const isPlan = read.every((one, at) => one !== null && one.whole === plans[at]);
  return (isSame || isPlan) && read.every((one) => one !== null && one.words === first.words);
}

/** The one thing that most cells that name what they count are of: "7 người", "3 người", "khoảng 4" → "nguoi"; null where none do. */
export function thingCounted(cells: readonly Cell[]): string | null {
  const things = cells.flatMap((cell) => readWorded(cell)?.words || []);
  const [first] = [...groupBy(things, (thing) => thing)].sort(([, a], [, b]) => b.length - a.length);
  return first !== undefined && first[1].length * 2 > things.length ? first[0] : null;
}

/** The digits of a cell that counts a thing; another cell as it is. */
export function withoutThing(cell: Cell, thing: string): Cell {
  const read = readWorded(cell);
  return read?.words === thing ? read.digits : cell;
}
