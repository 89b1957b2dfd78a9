import { cleanText } from '../text/normalise';
import type { Cell } from '../workbook/workbook';

/** How a row is numbered. Levels from the outermost: A, I, 1, 1.1, a, and a dash; x and v are marks and no letters of a list. */
export interface Numbering {
  readonly level: 0 | 1 | 2 | 3 | 4 | 5;
  /** The number of an arabic numbering; null for the others. */
  readonly value: number | null;
  /** Where a roman number or a capital letter stands in its order: 3 for III and for C. */
  readonly place?: number;
}

/** A text's own numbering and what follows it. */
export interface NumberedText {
  readonly numbering: Numbering | null;
  readonly rest: string;
}

const BEFORE_A = 64;

const ROMAN = /^(?:X{0,3}(?:IX|IV|V?I{1,3}|V)|X{1,3})$/;

/**
 * Reads a cell of the TT column: `1. `, `07`, `(3)` and the number 9 are arabic, `II` and `II.` roman, `B)` a letter,
 * `1.1` below arabic. Null when it holds anything else.
 */
export function readNumbering(cell: Cell): Numbering | null {
  if (typeof cell === 'number') return Number.isInteger(cell) && cell >= 0 ? { level: 2, value: cell } : null;
  if (typeof cell !== 'string' || cell.length > 40) return null;
  const found = /^\(?([A-Za-z]+|\d+(?:\.\d+)*|[-–+*•])[.)/\s]*$/.exec(cleanText(cell));
  return found === null ? null : numberingOf(found[1] ?? '');
}

/** {@link readNumbering} in a column that holds nothing else: there the number 1.1 is what a sheet made of `1.1`. */
export function readOrdinal(cell: Cell): Numbering | null {
  const isFraction = typeof cell === 'number' && cell > 0 && /^\d+\.\d{1,2}$/.test(String(cell));
  return isFraction ? { level: 3, value: null } : readNumbering(cell);
}

/**
 * Takes the numbering off the beginning of a name: "I. Khối huyện" → roman, "Khối huyện"; "1. Trường A" and "4/ Trường A" → 1 and 4; "- Xã B".
 * "H. Bảo Lạc" and "C.ty May" keep their abbreviations.
 */
export function splitNumbering(text: string): NumberedText {
  const arabic =
    /^(\d{1,3}(?:\.\d{1,3})*)\s*[.)/]\s*([^\d\s].*)$/.exec(text) ?? /^([-–+*•])\s+(\S.*)$/.exec(text);
  const outer = /^([A-G]|[IVX]{2,5}|[IV])\s?[.):\-–/]\s*(\S.*)$/.exec(text);
  const found = arabic ?? (outer !== null && beginsInLowerCase(outer[2] ?? '') ? null : outer);
  const numbering = found === null ? null : numberingOf(found[1] ?? '');
  return numbering === null ? { numbering: null, rest: text } : { numbering, rest: found?.[2] ?? text };
}

function beginsInLowerCase(text: string): boolean {
  const first = text.charAt(0);
  return first !== first.toUpperCase();
}

function numberingOf(mark: string): Numbering | null {
  if (/^\d+$/.test(mark)) return { level: 2, value: Number(mark) };
  if (/^\d/.test(mark)) return { level: 3, value: null };
  if (ROMAN.test(mark)) return { level: 1, value: null, place: romanValue(mark) };
  if (/^[A-Z]$/.test(mark)) return { level: 0, value: null, place: mark.charCodeAt(0) - BEFORE_A };
  if (/^[a-u]$/.test(mark)) return { level: 4, value: null };
  return /^[-–+*•]$/.test(mark) ? { level: 5, value: null } : null;
}

/** 14 for XIV: a sign before a greater one is taken off. */
function romanValue(mark: string): number {
  const values = [...mark].map((sign) => (sign === 'X' ? 10 : sign === 'V' ? 5 : 1));
  return values.reduce<number>((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0);
}
