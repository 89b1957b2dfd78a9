import { exponentOfMeasure, isPercent } from '../measure/measure';
import { parseNumber, parseNumberIn, parsePercent } from '../number/parse';
import type { SourceIndicator } from '../survey/indicator';
import { resultColumnsOf } from '../table/table';
import { targetColumnsOf } from '../target/indicator-target';
import type { Cell } from '../workbook/workbook';
import type { RateStyle } from './rate-style';
import { tidyText } from './tidy-text';

/** What stands in a column of a table, as far as text in it can be a number. */
export type ColumnKind =
  | { readonly kind: 'figures'; readonly measure: string | null; readonly money: boolean }
  | { readonly kind: 'rates'; readonly scale: RateStyle['scale'] }
  | { readonly kind: 'numbers' }
  | { readonly kind: 'text' };

/** Longer text is no figure. */
const LONGEST_FIGURE = 80;

/** Words behind a figure that are the currency and nothing more. */
const CURRENCY_ONLY = /^[^a-zà-ỹđ]*(?:đồng|vnđ|vnd|đ)?[\s.]*$/i;

/** A column of targets, results or shortfalls of an indicator; null for every other column. */
export function figureKind(
  column: number,
  indicators: readonly Pick<SourceIndicator, 'columns'>[],
): ColumnKind | null {
  for (const { columns } of indicators) {
    const { target, shortfallColumn, measure, money } = columns;
    const figures = [...resultColumnsOf(columns), shortfallColumn, ...targetColumnsOf(target)];
    if (figures.includes(column)) return { kind: 'figures', measure, money };
  }
  return null;
}

/** A column that belongs to no indicator, by its cells in rows of units: one of numbers where most of what is filled are. */
export function otherKind(cells: readonly Cell[]): ColumnKind {
  const filled = cells.filter((cell) => typeof cell !== 'string' || tidyText(cell) !== '');
  const numbers = filled.filter((cell) => typeof cell === 'number');
  return { kind: numbers.length * 2 > filled.length ? 'numbers' : 'text' };
}

/** The number a text clearly is in its column: `5%` in one of percentages is what a spreadsheet makes of it; null for text and for ambiguous figures. */
export function clearNumber(text: string, column: ColumnKind): number | null {
  if (column.kind === 'text' || text.length > LONGEST_FIGURE || text.includes('(')) return null;
  if (column.kind === 'rates') return clearRate(text, column.scale);
  const isCode = column.kind === 'numbers' && /^0[0-9]/.test(text);
  const measure = column.kind === 'figures' ? column.measure : null;
  if (text.includes('%')) return isPercent(measure) ? clearRate(text, 'fraction') : null;
  if (isCode || !hasClearUnit(text, column)) return null;
  const reading = parseNumberIn(text, exponentOfMeasure(measure));
  return reading.kind === 'number' ? reading.value : null;
}

/** Words behind a figure are clear in a column of money: `1,5 tỷ` is 1500 where figures are triệu đồng; elsewhere only đồng. */
function hasClearUnit(text: string, column: ColumnKind): boolean {
  if (!/[a-zà-ỹđ₫]/i.test(text)) return true;
  if (column.kind !== 'figures') return false;
  const { measure, money } = column;
  return money || (measure === null && CURRENCY_ONLY.test(text));
}

/** `102%` is 102 in a column of percent points, 1.02 in one of fractions, where `102` without a sign is not clear. */
function clearRate(text: string, scale: RateStyle['scale']): number | null {
  const reading = text.includes('%') && scale === 'fraction' ? parseNumber(text) : parsePercent(text);
  if (reading.kind !== 'number') return null;
  return scale === 'fraction' && !text.includes('%') ? null : reading.value;
}
