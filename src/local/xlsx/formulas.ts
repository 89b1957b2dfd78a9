import { columnLetters } from '../../core/workbook/a1';
import { isEngineError } from '../engine/engine-error';

const WORKSHEET_FUNCTIONS = new Set(['FILTER', 'SORT']);
/** Functions that Excel added after 2007 and writes with a prefix. */
const LATER_FUNCTIONS = new Set(
  `ARRAYTOTEXT CHOOSECOLS CHOOSEROWS CONCAT CEILING.MATH DAYS DROP EXPAND FLOOR.MATH FORMULATEXT HSTACK IFNA IFS
  ISFORMULA ISOWEEKNUM MAXIFS MINIFS MODE.SNGL NUMBERVALUE PERCENTILE.EXC PERCENTILE.INC QUARTILE.EXC QUARTILE.INC
  RANDARRAY RANK.AVG RANK.EQ SEQUENCE SHEET SHEETS SORTBY STDEV.P STDEV.S SWITCH TAKE TEXTAFTER TEXTBEFORE TEXTJOIN
  TEXTSPLIT TOCOL TOROW UNICHAR UNICODE UNIQUE VALUETOTEXT VAR.P VAR.S VSTACK WRAPCOLS WRAPROWS XLOOKUP XMATCH
  XOR`.split(/\s+/),
);
/** Texts and quoted tab names, which no rewriting may touch. */
const QUOTED = /("(?:[^"]|"")*"|'(?:[^']|'')*')/;
/** What stands, quoted once more, in place of the formula of a cell that another cell's formula filled. */
const COMPUTED = '""COMPUTED_VALUE""';
const SHEETS_DUMMY = /^IFERROR\(__xludf\.DUMMYFUNCTION\("((?:[^"]|"")*)"\)/;

/**
 * A formula of the file as the engine takes it, `=` first: Excel's prefixes (`_xlfn.`) go, and what Google wraps
 * into `__xludf.DUMMYFUNCTION` on download comes out again. Null for a cell that an array formula of Google's had filled.
 */
export function engineFormula(formula: string): string | null {
  const text = SHEETS_DUMMY.exec(formula)?.[1];
  if (text === COMPUTED) return null;
  const wrapped = text?.replace(/""/g, '"');
  return `=${outsideQuotes(wrapped ?? formula, (text) => text.replace(/_xlfn\.|_xlws\./g, ''))}`;
}

/** What Google says on download of a formula that Excel has not, or of a cell that such a one filled; undefined for any other. */
export function googleKind(formula: string): 'formula' | 'filled' | undefined {
  const wrapped = SHEETS_DUMMY.exec(formula)?.[1];
  if (wrapped === undefined) return undefined;
  return wrapped === COMPUTED ? 'filled' : 'formula';
}

/** A formula that keeps its result, or what one filled (null), as Google writes it: Excel shows the result and Sheets works it out. */
export function wrappedFormula(formula: string | null, result: string | number | boolean): string {
  const text = (formula ?? '"COMPUTED_VALUE"').replace(/^=/, '').replace(/"/g, '""');
  return `IFERROR(__xludf.DUMMYFUNCTION("${text}"),${literal(result)})`;
}

function literal(value: string | number | boolean): string {
  if (typeof value !== 'string') return String(value).toUpperCase();
  return isEngineError(value) ? value : `"${value.replace(/"/g, '""')}"`;
}

/** A formula of the engine as the file keeps it: without `=`, later functions with Excel's prefix. */
export function fileFormula(formula: string): string {
  return outsideQuotes(formula.replace(/^=/, ''), (text) =>
    text.replace(/([A-Za-z][A-Za-z0-9._]*)\(/g, (found, name: string) => {
      const upper = name.toUpperCase();
      if (WORKSHEET_FUNCTIONS.has(upper)) return `_xlfn._xlws.${found}`;
      return LATER_FUNCTIONS.has(upper) ? `_xlfn.${found}` : found;
    }),
  );
}

function outsideQuotes(formula: string, rewrite: (text: string) => string): string {
  return formula
    .split(QUOTED)
    .map((piece, index) => (index % 2 === 1 ? piece : rewrite(piece)))
    .join('');
}

const START = '(?<![A-Za-z0-9_.$])';
const END = '(?![A-Za-z0-9_.(!])';
const COLUMN = '(\\$?)([A-Z]{1,3})';
const ROW = '(\\$?)([1-9]\\d{0,6})';
const REFERENCES = new RegExp(
  `${START}(?:${COLUMN}:${COLUMN}|${ROW}:${ROW}|${COLUMN}${ROW}(?::${COLUMN}(?![A-Za-z0-9_.(!$]))?)${END}`,
  'g',
);

/**
 * A formula as it reads when copied `rows` down and `columns` to the right: D5 and $D5 move, $D$5 stays; of whole columns,
 * whole rows and ranges that end nowhere (`D:F`, `5:7`, `D5:F`) each end by itself.
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  const column = (fixed = '', letters = '') =>
    fixed + (fixed === '' ? columnLetters(columnNumber(letters) + columns) : letters);
  const row = (fixed = '', number = '') => fixed + (fixed === '' ? Number(number) + rows : number);
  return outsideQuotes(formula, (text) =>
    text.replace(REFERENCES, (_, ...found: (string | undefined)[]) => {
      const [f1, c1, f2, c2, f3, r1, f4, r2, f5, c3, f6, r3, f7, c4] = found;
      if (c1 !== undefined) return `${column(f1, c1)}:${column(f2, c2)}`;
      if (r1 !== undefined) return `${row(f3, r1)}:${row(f4, r2)}`;
      const cell = column(f5, c3) + row(f6, r3);
      return c4 === undefined ? cell : `${cell}:${column(f7, c4)}`;
    }),
  );
}

/** The number of a column counted from 0: A is 0, AA 26. */
export function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}
