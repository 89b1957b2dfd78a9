import type { Cell } from '../workbook/workbook';

/**
 * What a cell could be in a header: `words` may stand there; `year` is a number that may (2019, a month typed 5/2020
 * and turned into a date); a `figure` may not.
 */
export type CellKind = 'blank' | 'words' | 'year' | 'figure';

const LETTER = /[A-Za-z\u00c0-\u1ef9%]/;
const NOT_BLANK = /[^\s\u00a0\u2000-\u200f\u202f\u2060\u3000\ufeff]/;

/** Tells words from figures at a glance; the first 200 characters decide. */
export function cellKind(cell: Cell): CellKind {
  if (cell === '') return 'blank';
  if (typeof cell === 'string') return textKind(cell);
  if (typeof cell === 'number') return isYear(cell) ? 'year' : 'figure';
  return typeof cell === 'boolean' ? 'figure' : 'year';
}

/** Whether a figure stands in a row: no heading does beside one. */
export function hasFigure(cells: readonly Cell[]): boolean {
  return cells.some((cell) => cellKind(cell) === 'figure');
}

/** Signs over what was gained or lost ("+/-", "(+,-)"), or one year over another ("2024/2023"): no letters, and no figures. */
const HEADING_OF_SIGNS = /^[\s(]*(?:[+±-][\s+±/,()-]*|(?:19|20)\d\d\s*[/:]\s*(?:19|20)\d\d[\s(%)]*)$/;

/** Whether a text of signs heads a column that compares: "+/-", "2024/2023". */
export function isComparingHeading(text: string): boolean {
  return HEADING_OF_SIGNS.test(text) && /[+±\d]/.test(text) && text.trim() !== '+';
}

/** Whether a cell shows nothing: '' or blanks and no-break spaces only. */
export function isBlank(cell: Cell): boolean {
  return cell === '' || (typeof cell === 'string' && !NOT_BLANK.test(cell));
}

/** Whether a text is made of signs alone, as "#" over the numbers of rows: no letters, and no figures. */
export function isSign(cell: Cell): boolean {
  return typeof cell === 'string' && !LETTER.test(cell) && !/\d/.test(cell);
}

/** A header cell's text; a month that a sheet took for a date reads as it was typed: 5/2020. */
export function cellText(cell: Cell): string {
  return typeof cell === 'object' ? `${cell.month}/${cell.year}` : String(cell);
}

function textKind(text: string): CellKind {
  const beginning = text.length > 200 ? text.slice(0, 200) : text;
  if (LETTER.test(beginning) && !/^\s*[≥≤<>]?=?\s*[\d.,]+\s*%\s*$/.test(beginning)) return 'words';
  if (!NOT_BLANK.test(text)) return 'blank';
  if (isComparingHeading(beginning)) return 'words';
  return isYear(Number(beginning)) ? 'year' : 'figure';
}

function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= 1990 && value <= 2100;
}
