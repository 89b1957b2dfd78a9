import { parseNumber } from '../number/parse';
import { isBlank } from '../tab/cell-kind';
import { type ColumnChoice, headingKey } from '../tab/column-choice';
import { cleanText } from '../text/normalise';
import { wordKey } from '../text/word-key';
import { type Cell, cellAt, type Grid } from '../workbook/workbook';
import { parseColumns } from './column-list';
import { cellText } from './layout';

const COMPARISONS = ['>=', '<=', '≥', '≤', '<>', '≠', '=', ':', '>', '<'] as const;
type Comparison = (typeof COMPARISONS)[number];

/** What a row of a log or list must have in one column to count: "Chất lượng = Đạt", "Số lao động >= 25". */
export interface RowCondition {
  /** Counted from 0; the heading tells it in another log of the same kind. */
  readonly column: number;
  readonly heading: string;
  /** As it is said on pages: "Chất lượng = Đạt". */
  readonly text: string;
  readonly test:
    | { readonly kind: 'filled' }
    /** One of some words or figures, as {@link wordKey} has them; `not`: none of them. */
    | { readonly kind: 'is'; readonly words: readonly string[]; readonly not: boolean }
    | { readonly kind: 'least' | 'most'; readonly value: number; readonly strict: boolean };
}

/** What a cell says that names conditions; what is wrong with it otherwise. */
export type Conditions =
  | { readonly kind: 'conditions'; readonly conditions: readonly RowCondition[] }
  | { readonly kind: 'unknown' | 'several' | 'noNumber'; readonly text: string };

/**
 * Reads what rows must have to count, several conditions between semicolons: "Chất lượng = Đạt, Tốt", "Số lao động >= 25; Trạng
 * thái <> Hủy". A column alone must be filled, with other words than chưa and không.
 */
export function parseConditions(text: string, choices: readonly ColumnChoice[]): Conditions {
  const conditions: RowCondition[] = [];
  for (const part of text.split(/[;\r\n]/).map(cleanText)) {
    if (part === '') continue;
    const found = parseOne(part, choices);
    if ('kind' in found) return found;
    conditions.push(found);
  }
  return { kind: 'conditions', conditions };
}

function parseOne(
  part: string,
  choices: readonly ColumnChoice[],
): RowCondition | Exclude<Conditions, { readonly kind: 'conditions' }> {
  const whole = parseColumns(part, choices);
  const cut = whole.kind === 'columns' ? null : firstComparison(part);
  const name = cut === null ? part : cleanText(part.slice(0, cut.at));
  const list = parseColumns(name, choices);
  if (list.kind === 'several') return { kind: 'several', text: list.text };
  const [column, ...more] = list.kind === 'columns' ? list.columns : [];
  const choice = choices.find((one) => one.column === column);
  if (column === undefined || more.length > 0 || choice === undefined) return { kind: 'unknown', text: name };
  const base = { column, heading: headingKey(choice.label), text: part };
  if (cut === null) return { ...base, test: { kind: 'filled' } };
  const value = cleanText(part.slice(cut.at + cut.sign.length));
  const test = testOf(cut.sign, value);
  return test === null ? { kind: 'noNumber', text: part } : { ...base, test };
}

function firstComparison(text: string): { readonly at: number; readonly sign: Comparison } | null {
  const found = COMPARISONS.flatMap((sign) => {
    const at = text.indexOf(sign);
    return at > 0 ? [{ at, sign }] : [];
  });
  return found.reduce<(typeof found)[number] | null>(
    (best, one) => (best === null || one.at < best.at ? one : best),
    null,
  );
}

function testOf(sign: Comparison, value: string): RowCondition['test'] | null {
  switch (sign) {
    case '=':
    case ':':
    case '<>':
    case '≠': {
      const words = value.split(/,| hoặc /).map((word) => wordKey(word));
      const filled = words.filter((word) => word !== '');
      return filled.length === 0 ? null : { kind: 'is', words: filled, not: sign === '<>' || sign === '≠' };
    }
    default: {
      const reading = parseNumber(value);
      if (reading.kind !== 'number') return null;
      const kind = sign === '>=' || sign === '≥' || sign === '>' ? 'least' : 'most';
      return { kind, value: reading.value, strict: sign === '>' || sign === '<' };
    }
  }
}

/** Whether a row has what all conditions ask for. */
export function meetsConditions(grid: Grid, row: number, conditions: readonly RowCondition[]): boolean {
  return conditions.every(({ column, test }) => meets(cellAt(grid, row, column), test));
}

const NONE = /^(?:chưa|không|ko)(?![a-zà-ỹ])/i;

function meets(cell: Cell, test: RowCondition['test']): boolean {
  switch (test.kind) {
    case 'filled': {
      if (typeof cell === 'boolean') return cell;
      const { kind } = parseNumber(cell);
      const isNone = kind === 'dash' || kind === 'ellipsis' || isBlank(cell);
      return !isNone && !NONE.test(cleanText(cellText(cell)).normalize('NFC'));
    }
    case 'is':
      return test.words.includes(keyOf(cell)) !== test.not;
    case 'least':
    case 'most': {
      const reading = parseNumber(cell);
      if (reading.kind !== 'number') return false;
      const { value } = reading;
      if (value === test.value) return !test.strict;
      return test.kind === 'least' ? value > test.value : value < test.value;
    }
  }
}

/** A cell as it is compared with words: a figure as typed in any style. */
function keyOf(cell: Cell): string {
  if (typeof cell === 'boolean') return cell ? 'true' : 'false';
  return wordKey(cellText(cell));
}

/** The same conditions for another log of the same kind: by headings, or null where it has no such column. */
export function conditionsIn(
  conditions: readonly RowCondition[],
  columns: readonly ColumnChoice[],
): readonly RowCondition[] | null {
  const own = conditions.map((condition) => {
    const same = columns.filter(({ label }) => headingKey(label) === condition.heading);
    const column = same.find((one) => one.column === condition.column)?.column ?? same[0]?.column;
    return column === undefined ? null : { ...condition, column };
  });
  return own.some((one) => one === null) ? null : own.flatMap((one) => one ?? []);
}
