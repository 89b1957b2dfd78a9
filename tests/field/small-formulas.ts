import type { Cell, Grid } from '../../src/core/workbook/workbook';

/** Gives the value of a cell of a named tab, counted from 0; of the formula's own tab for null. */
export type ReadCell = (tab: string | null, row: number, column: number) => Cell;

interface Place {
  readonly row: number;
  readonly column: number;
}

const TOKEN = /\s*(SUM\(|'[^']+'!|[\p{L}\d_]+!|\$?[A-Z]{1,3}\$?\d+|\d+(?:\.\d+)?|[-+*/():;,])/uy;

/** Tokens of a formula in order, taken one by one. */
class Tokens {
  #at = 0;

  constructor(
    private readonly tokens: readonly string[],
    readonly read: ReadCell,
  ) {}

  get next(): string {
    return this.tokens[this.#at] ?? '';
  }

  take(): string {
    const token = this.next;
    this.#at += 1;
    return token;
  }
}

/**
 * The value of a formula of sums, quotients and references, which is all that figures of our pages and of the field's
 * workbooks use: `=SUM(E8:E20)`, `=F9/E9`, `=Quỹ!C4`. Of a link its label; '' for any other formula.
 */
function formulaValue(formula: string, read: ReadCell): Cell {
  const link = /^=HYPERLINK\("[^"]*";"((?:[^"]|"")*)"\)$/.exec(formula);
  if (link) return (link[1] ?? '').replace(/""/g, '"');
  const tokens = tokensOf(formula.replace(/^=/, ''));
  return tokens === null ? '' : sumOf(new Tokens(tokens, read));
}

function sumOf(tokens: Tokens): Cell {
  let value = productOf(tokens);
  while (tokens.next === '+' || tokens.next === '-') {
    const sign = tokens.take() === '+' ? 1 : -1;
    value = numberOf(value) + sign * numberOf(productOf(tokens));
  }
  return value;
}

function productOf(tokens: Tokens): Cell {
  let value = operandOf(tokens);
  while (tokens.next === '*' || tokens.next === '/') {
    const isTimes = tokens.take() === '*';
    const other = numberOf(operandOf(tokens));
    if (!isTimes && other === 0) return '#DIV/0!';
    value = isTimes ? numberOf(value) * other : numberOf(value) / other;
  }
  return value;
}

function operandOf(tokens: Tokens): Cell {
  const token = tokens.take();
  if (token === '-') return -numberOf(operandOf(tokens));
  if (token === '(' || token === 'SUM(') {
    const value = token === '(' ? sumOf(tokens) : rangesOf(tokens);
    tokens.take();
    return value;
  }
  if (/^\d/.test(token)) return Number(token);
  const tab = token.endsWith('!') ? token.replace(/^'?(.*?)'?!$/, '$1') : null;
  const { row, column } = placeOf(tab === null ? token : tokens.take());
  return tokens.read(tab, row, column);
}

/** What stands between the brackets of SUM: cells and ranges of one tab; text adds nothing. */
function rangesOf(tokens: Tokens): number {
  let total = 0;
  while (tokens.next !== ')' && tokens.next !== '') {
    if (tokens.next === ';' || tokens.next === ',') tokens.take();
    const first = placeOf(tokens.take());
    let last = first;
    if (tokens.next === ':') {
      tokens.take();
      last = placeOf(tokens.take());
    }
    for (let row = first.row; row <= last.row; row += 1) {
      for (let column = first.column; column <= last.column; column += 1) {
        total += numberOf(tokens.read(null, row, column));
      }
    }
  }
  return total;
}

function numberOf(value: Cell): number {
  return typeof value === 'number' ? value : 0;
}

function tokensOf(text: string): readonly string[] | null {
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.length) {
    const found = TOKEN.exec(text);
    if (!found) return null;
    tokens.push(found[1] ?? '');
  }
  return tokens;
}

function placeOf(a1: string): Place {
  const [, letters = '', row = '1'] = /^\$?([A-Z]+)\$?(\d+)$/.exec(a1) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(row) - 1, column };
}

/** Reads cells of a grid that may hold formulas, and those of other tabs through `other`. */
export function calculated(
  values: Grid,
  formulas: readonly (readonly string[])[],
  other: ReadCell = () => '',
): ReadCell {
  const own: ReadCell = (tab, row, column) => {
    if (tab !== null) return other(tab, row, column);
    const formula = formulas[row]?.[column] ?? '';
    return formula === '' ? (values[row]?.[column] ?? '') : formulaValue(formula, own);
  };
  return own;
}
