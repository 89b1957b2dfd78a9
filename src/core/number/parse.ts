import { lazy } from '../collection/lazy';
import { remembered } from '../collection/remembered';
import { formatDate } from '../date/calendar-date';
import { isErrorText } from '../text/guard';
import { cleanText } from '../text/normalise';
import type { Cell } from '../workbook/workbook';
import { readDigits } from './digits';
import type { Reading } from './reading';

/** Longer text is no figure: fifteen digits, their separators, a sign and "nghìn đồng" take fewer. */
const LONGEST_FIGURE = 80;

/** No office has larger figures; their products and sums must stay numbers. */
const LARGEST = 1e100;

/** Powers of ten that words behind a figure stand for; keys without spaces and dots. */
const MULTIPLIERS: ReadonlyMap<string, number> = new Map([
  ['', 0],
  ['ng', 3],
  ['nghìn', 3],
  ['ngàn', 3],
  ['tr', 6],
  ['triệu', 6],
  ['tỷ', 9],
  ['tỉ', 9],
  ['nghìntỷ', 12],
  ['ngàntỷ', 12],
  ['nghìntỉ', 12],
  ['ngàntỉ', 12],
]);

const CURRENCY = /(?:đồng|vnđ|vnd|đ|₫)$/;

const PERCENT = 'percent';

/** Most figures are counts below this one; each of them is one reading, however many cells hold it. */
const SMALL = 256;

const COUNTS = lazy(() => Array.from({ length: SMALL }, (_, value): Reading => ({ kind: 'number', value })));

/** As many as the typed figures of a large table. */
const MOST_TEXTS = 10_000;

const READERS = lazy(readersOfTexts);

/** What most cells without a figure read as. */
const BLANK: Reading = { kind: 'blank' };

interface Figure {
  readonly negative: boolean;
  readonly digits: string;
  /** Power of ten of the words behind the digits; {@link PERCENT} for a percent sign. */
  readonly suffix: number | typeof PERCENT;
  /** Nothing stands behind the digits. */
  readonly plain: boolean;
}

/**
 * Reads a cell as a figure, the way the federation writes figures: `1.380` is 1380, `58,3` is 58.3, `07` is 7,
 * `1,5 tỷ` is 1500000000, `102%` is 1.02 as the spreadsheet itself would make of it, `(5)` is −5. `1.5` and
 * `1,380` have two readings and are given back with both. Rule 10 of the product.
 */
export function parseNumber(cell: Cell): Reading {
  return readCell(cell, -2);
}

/**
 * Reads a cell of a column whose figures are in a unit of 10^exponent đồng: where the cell names a unit of its own it is
 * turned into the column's: `1,5 tỷ` in a column of triệu đồng (6) is 1500, `900.000đ` is 0.9, a plain `900` stays 900.
 */
export function parseNumberIn(cell: Cell, exponent: number): Reading {
  return readCell(cell, -2, exponent);
}

/**
 * Reads a cell of a rate column in percent points: the texts `102%` and `102` both give 102, `58,3` gives 58.3.
 * A number is given back as it stands, since only its format tells whether 1.02 means 102 %.
 */
export function parsePercent(cell: Cell): Reading {
  return readCell(cell, 0);
}

function readCell(cell: Cell, percentExponent: number, unitExponent = 0): Reading {
  if (typeof cell === 'number') {
    if (cell >= 0 && cell < SMALL && Number.isInteger(cell))
      return COUNTS()[cell] ?? { kind: 'number', value: cell };
    return Number.isFinite(cell) && Math.abs(cell) <= LARGEST
      ? { kind: 'number', value: cell }
      : { kind: 'unreadable', text: String(cell) };
  }
  if (typeof cell === 'boolean') return { kind: 'unreadable', text: cell ? 'TRUE' : 'FALSE' };
  if (typeof cell === 'object') return { kind: 'unreadable', text: formatDate(cell) };
  return cell === '' ? BLANK : READERS()(percentExponent, unitExponent)(cell);
}

/** What texts read as in columns of one unit of measure: every reader of a table reads the same few typed figures and words again. */
function readersOfTexts(): (percentExponent: number, unitExponent: number) => (text: string) => Reading {
  const readers = new Map<number, (text: string) => Reading>();
  return (percentExponent, unitExponent) => {
    const key = 100 * unitExponent + percentExponent;
    const known = readers.get(key);
    if (known !== undefined) return known;
    const reader = remembered((text) => readText(cleanText(text), percentExponent, unitExponent), MOST_TEXTS);
    readers.set(key, reader);
    return reader;
  };
}

function readText(text: string, percentExponent: number, unitExponent: number): Reading {
  if (text === '') return BLANK;
  if (text.length > LONGEST_FIGURE) return { kind: 'unreadable', text };
  if (/^[-–—−]+$/.test(text)) return { kind: 'dash' };
  if (/^(?:…[.…]*|\.[.…]+)$/.test(text)) return { kind: 'ellipsis' };
  if (/^x$/i.test(text)) return { kind: 'excluded' };
  if (isErrorText(text)) return { kind: 'error', text };
  const figure = splitFigure(text);
  if (figure === null) return { kind: 'unreadable', text };
  const exponent = exponentOf(figure, percentExponent, unitExponent);
  const values = readDigits(figure.digits, exponent).map((value) =>
    figure.negative && value !== 0 ? -value : value,
  );
  const [first, second] = values;
  if (first === undefined) return { kind: 'unreadable', text };
  if (second === undefined) return { kind: 'number', value: first };
  return { kind: 'ambiguous', text, readings: [first, second] };
}

function exponentOf({ suffix, plain }: Figure, percentExponent: number, unitExponent: number): number {
  if (suffix === PERCENT) return percentExponent;
  return plain ? 0 : suffix - unitExponent;
}

/** Takes sign, brackets and words off the digits; null when something else stands around them. */
function splitFigure(text: string): Figure | null {
  const bracketed = /^\(([^()]*)\)$/.exec(text);
  const parts = /^([-–−+]?) ?([0-9.,][0-9., ]*)([^0-9]*)$/.exec(plainDigits(bracketed?.[1] ?? text));
  if (parts === null) return null;
  const [, sign = '', digits = '', words = ''] = parts;
  if (bracketed !== null && sign !== '') return null;
  const suffix = readSuffix(words);
  if (suffix === null) return null;
  const negative = bracketed !== null || (sign !== '' && sign !== '+');
  return { negative, digits: digits.trim(), suffix, plain: words === '' };
}

function plainDigits(text: string): string {
  return text.replace(/[\uff10-\uff19]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xff10 + 48));
}

function readSuffix(words: string): Figure['suffix'] | null {
  const word = words.toLowerCase().replace(/[ .]/g, '');
  if (word === '%') return PERCENT;
  return MULTIPLIERS.get(word) ?? MULTIPLIERS.get(word.replace(CURRENCY, '')) ?? null;
}
