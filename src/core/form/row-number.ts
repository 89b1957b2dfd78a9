import { readOrdinal, splitNumbering } from '../tab/numbering';
import type { Cell } from '../workbook/workbook';

/**
 * How deep a row stands, by its numbering: 0 for A, 1 for I, 2 for 1 (and I.1), 3 for 1.1, 4 for a, 5 for a dash or plus,
 * {@link UNNUMBERED} without any.
 */
export type Level = number;

/** Rows without a numbering stand below all numbered ones. */
export const UNNUMBERED = 9;

/** The level of a plain arabic number. */
export const ARABIC = 2;

/** From this level on a row is a part of the indicator above it: a, b, dashes. */
export const PARTS_FROM = 4;

const DASH = /^[-–—−+*•·]\s*(?=[^\d\s])/;
const DOTTED = /^\(?\d{1,3}(?:\.\d{1,3})+\s*[.)]?\s+(?=[^\d\s])/;
const MIXED = /^(?:[IVX]{1,5}|[A-H])\.\d{1,3}(?:\.\d{1,3})?\s*[.)]?\s+(?=\S)/;
const ARABIC_SIGN = /^\d{1,2}\s?[-–/:]\s*(?=[^\d\s])/;
const SMALL = /^\(?[a-zđ]\s?[.)/]\s*(?=\S)/;

const NUMBERINGS: readonly (readonly [RegExp, Level])[] = [
  [DASH, 5],
  [DOTTED, 3],
  [MIXED, ARABIC],
  [ARABIC_SIGN, ARABIC],
  [SMALL, PARTS_FROM],
];

/** The level a cell of the TT column gives, {@link UNNUMBERED} for none: 1.1, "I.2", "-". */
export function levelOfOrdinal(cell: Cell): Level {
  const level = readOrdinal(cell)?.level;
  if (level !== undefined) return level;
  if (typeof cell !== 'string' || cell.length > 20) return UNNUMBERED;
  const dots = /^\s*\(?[A-HIVX]{1,5}((?:\.\d{1,3}){1,3})[.)\s]*$/.exec(cell)?.[1];
  if (dots !== undefined) return dots.lastIndexOf('.') > 0 ? ARABIC + 1 : ARABIC;
  return /^\s*[a-zđ]\.\d{1,2}[.)\s]*$/.test(cell) ? PARTS_FROM + 1 : UNNUMBERED;
}

/** What any numbering begins with: a digit, a bracket, a dash, or up to five letters before a sign. */
const BEGINNING = /^(?:[\d(\-–—−+*•·]|[A-Za-zđ]{1,5}\s?[.)/:\-–])/;

/** Takes the numbering off the beginning of an indicator's words: "1.2 Kết nạp" → 3, "a) Nữ" → 4, "-Nữ" → 5. */
export function splitLevel(text: string): { readonly level: Level; readonly rest: string } {
  if (!BEGINNING.test(text)) return { level: UNNUMBERED, rest: text };
  for (const [pattern, level] of NUMBERINGS) {
    const rest = text.replace(pattern, '');
    if (rest !== text) return { level, rest };
  }
  const { numbering, rest } = splitNumbering(text);
  return numbering === null ? { level: UNNUMBERED, rest: text } : { level: numbering.level, rest };
}
