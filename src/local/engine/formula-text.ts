/** A formula in the other spelling, or the reason why Sheets would answer `#ERROR!`. */
export type FormulaTranslation =
  | { readonly kind: 'formula'; readonly formula: string }
  | { readonly kind: 'refused'; readonly reason: string };

interface Cursor {
  readonly text: string;
  at: number;
  /** Brackets that are open, innermost last. */
  readonly open: string[];
  out: string;
}

const DIGIT = /[0-9]/;
const WORD_START = /[A-Za-z_$\u0080-\uffff]/;
const WORD = /[A-Za-z0-9_.$\u0080-\uffff]/;

/** Whether a locale writes 1,5 and separates arguments by `;`: every one but English. */
export function usesDecimalComma(locale: string): boolean {
  return !/^en(_|-|$)/.test(locale);
}

/**
 * Writes a formula as the engine reads it: `=TYLE(B2;C2;1)*1,5` becomes `=TYLE(B2,C2,1)*1.5`.
 *
 * In a locale with decimal commas a digit, a comma and a digit are a decimal (`SUM(1,5;2)`); any other comma outside of text
 * (`SUM(A1,B1)`, `A1,5`) and a dot between digits are refused, as Sheets in vi_VN answers `#ERROR!`. Inside `{}` columns are
 * separated by `\` and rows by `;`. Text in double quotes and tab names in single quotes stay as they are.
 */
export function toEngineFormula(formula: string, locale: string): FormulaTranslation {
  if (!usesDecimalComma(locale)) return { kind: 'formula', formula: replaceSemicolons(formula) };
  const cursor: Cursor = { text: formula, at: 0, open: [], out: '' };
  while (cursor.at < cursor.text.length) {
    const char = charAt(cursor, 0);
    if (copyQuoted(cursor) || copyWord(cursor)) continue;
    if (DIGIT.test(char)) {
      const refused = copyNumber(cursor, ',', '.');
      if (refused !== null) return { kind: 'refused', reason: refused };
      continue;
    }
    if (char === ',') return { kind: 'refused', reason: `Formula parse error: "," at ${cursor.at + 1}` };
    trackBrackets(cursor);
    cursor.out += separatorToEngine(char, innermost(cursor));
    cursor.at += 1;
  }
  return { kind: 'formula', formula: cursor.out };
}

/** Writes a formula of the engine as people read it: `=ROUND(A1,1.5)` becomes `=ROUND(A1;1,5)` in vi_VN. */
export function fromEngineFormula(formula: string, locale: string): string {
  if (!usesDecimalComma(locale)) return formula;
  const cursor: Cursor = { text: formula, at: 0, open: [], out: '' };
  while (cursor.at < cursor.text.length) {
    const char = charAt(cursor, 0);
    if (copyQuoted(cursor) || copyWord(cursor)) continue;
    if (DIGIT.test(char)) {
      copyNumber(cursor, '.', ',');
      continue;
    }
    trackBrackets(cursor);
    const separator = innermost(cursor) === '{' ? '\\' : ';';
    cursor.out += char === ',' ? separator : char;
    cursor.at += 1;
  }
  return cursor.out;
}

function charAt(cursor: Cursor, offset: number): string {
  return cursor.text[cursor.at + offset] ?? '';
}

function innermost(cursor: Cursor): string {
  return cursor.open[cursor.open.length - 1] ?? '';
}

function trackBrackets(cursor: Cursor): void {
  const char = charAt(cursor, 0);
  if (char === '(' || char === '{') cursor.open.push(char);
  if (char === ')' || char === '}') cursor.open.pop();
}

function separatorToEngine(char: string, bracket: string): string {
  if (bracket === '{') return char === '\\' ? ',' : char;
  return char === ';' ? ',' : char;
}

function copyQuoted(cursor: Cursor): boolean {
  const quote = charAt(cursor, 0);
  if (quote !== '"' && quote !== "'") return false;
  let end = cursor.at + 1;
  while (end < cursor.text.length) {
    if (cursor.text[end] !== quote) end += 1;
    else if (cursor.text[end + 1] === quote) end += 2;
    else break;
  }
  cursor.out += cursor.text.slice(cursor.at, end + 1);
  cursor.at = end + 1;
  return true;
}

function copyWord(cursor: Cursor): boolean {
  if (!WORD_START.test(charAt(cursor, 0))) return false;
  let end = cursor.at + 1;
  while (end < cursor.text.length && WORD.test(cursor.text[end] ?? '')) end += 1;
  cursor.out += cursor.text.slice(cursor.at, end);
  cursor.at = end;
  return true;
}

function copyDigits(cursor: Cursor): void {
  while (DIGIT.test(charAt(cursor, 0))) {
    cursor.out += charAt(cursor, 0);
    cursor.at += 1;
  }
}

/** Copies a number with its decimal mark changed; the reason when the number has the other locale's mark. */
function copyNumber(cursor: Cursor, mark: string, newMark: string): string | null {
  copyDigits(cursor);
  if (charAt(cursor, 0) === mark && DIGIT.test(charAt(cursor, 1))) {
    cursor.out += newMark;
    cursor.at += 1;
    copyDigits(cursor);
  }
  if (mark === ',' && charAt(cursor, 0) === '.') return `Formula parse error: "." at ${cursor.at + 1}`;
  if (/[eE]/.test(charAt(cursor, 0)) && /[0-9+-]/.test(charAt(cursor, 1))) {
    cursor.out += charAt(cursor, 0) + charAt(cursor, 1);
    cursor.at += 2;
    copyDigits(cursor);
  }
  return null;
}

function replaceSemicolons(formula: string): string {
  const cursor: Cursor = { text: formula, at: 0, open: [], out: '' };
  while (cursor.at < cursor.text.length) {
    if (copyQuoted(cursor)) continue;
    const char = charAt(cursor, 0);
    trackBrackets(cursor);
    cursor.out += char === ';' && innermost(cursor) !== '{' ? ',' : char;
    cursor.at += 1;
  }
  return cursor.out;
}
