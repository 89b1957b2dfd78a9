import { parseNumber } from './parse';

/**
 * The number in a typed text without the unit of measure behind it, where that is not the value it was read as: 500 of
 * "500 triệu" read as 500.000.000, "1.200.000" of "1.200.000đ" read as 1.200 in a column of 1.000đ; null for all else.
 */
export function withoutUnit(typed: unknown, value: number): number | null {
  if (typeof typed !== 'string' || typed.includes('%') || !/[^0-9.,()+\-–−\s]/.test(typed)) return null;
  const bare = parseNumber(typed.replace(/[^0-9.,()+\-–−\s]/g, '').replace(/[.,\s]+(\)?)$/, '$1'));
  return bare.kind === 'number' && bare.value !== value ? bare.value : null;
}
