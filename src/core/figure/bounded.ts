import { lazy } from '../collection/lazy';
import { phrases } from '../phrase/phrases';
import { cleanText } from '../text/normalise';
import type { Cell } from '../workbook/workbook';

const AT_LEAST = /^(?:≥|>=|=>|>|ít nhất|tối thiểu|từ|trên|hơn) ?/i;
const OR_MORE = / ?trở lên$/i;
/** Words before the most that may be, in cells and in headings of targets; the longer ones first. */
export const CEILINGS = phrases(
  'không vượt quá|không vượt|không quá|tối đa|dưới|ít hơn|nhỏ hơn|thấp hơn|max',
);
const AT_MOST = lazy(() => new RegExp(`^(?:≤|<=|=<|<|${CEILINGS.texts().join('|')}) ?`, 'i'));
/** Bounds that are not reached by what equals them. */
const STRICT = /^(?:>(?!=)|trên|hơn|<(?!=)|dưới|ít hơn|nhỏ hơn|thấp hơn) ?\d/i;

/** A cell without a bound of either kind: whether it would be a figure as a target. */
export function withoutAnyBound(cell: Cell): Cell {
  return withoutBound(withoutBound(cell, 'more'), 'less');
}

/**
 * A target typed with the bound that it is anyway, without it: "≥ 90%", "từ 90% trở lên" is 90% where more is better, "≤ 5%",
 * "không quá 5%" is 5% where less is better. A bound against the direction stays as it is typed, so that it is no figure and is told.
 */
export function withoutBound(cell: Cell, direction: 'more' | 'less'): Cell {
  if (typeof cell !== 'string' || cell.length > 40 || /^[\d\s.,]*$/.test(cell)) return cell;
  const text = cleanText(cell);
  return direction === 'less' ? text.replace(AT_MOST(), '') : text.replace(OR_MORE, '').replace(AT_LEAST, '');
}

/** Whether a target is typed as a bound that what equals it does not reach, "trên 95": many write it and mean 95 too. */
export function isStrictBound(cell: Cell): boolean {
  return typeof cell === 'string' && STRICT.test(cleanText(cell));
}

/** Whether a target is typed as the least that is asked for: "≥ 90%", "từ 5 trở lên". */
export function isFloorBound(cell: Cell): boolean {
  if (typeof cell !== 'string' || cell.length > 40) return false;
  const text = cleanText(cell);
  return AT_LEAST.test(text) || OR_MORE.test(text);
}

/** Whether a target is typed as the most that may be: "≤ 5", "dưới 6%". */
export function isCeilingBound(cell: Cell): boolean {
  return typeof cell === 'string' && cell.length <= 40 && AT_MOST().test(cleanText(cell));
}
