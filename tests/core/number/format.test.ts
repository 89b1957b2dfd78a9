import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatNumber, formatPercent, formatRate } from '../../../src/core/number/format';
import { parseNumber } from '../../../src/core/number/parse';

describe('formatNumber()', () => {
  it.each([
    [1349500000, undefined, '1.349.500.000'],
    [57.5, undefined, '57,5'],
    [999, undefined, '999'],
    [-1380.25, undefined, '-1.380,25'],
    [0.575, 2, '0,58'],
    [-0.04, 1, '0,0'],
    [100, 1, '100,0'],
    [0, undefined, '0'],
  ])('prints %d with %s decimals as %s', (value, digits, text) => {
    expect(formatNumber(value, digits === undefined ? {} : { digits })).toBe(text);
  });

  it('is read back as the same number', () => {
    const value = fc.oneof(
      fc.integer({ min: -1e14, max: 1e14 }),
      fc.double({ min: 1e-9, max: 1e14, noNaN: true }),
      fc.integer({ min: -1e9, max: 1e9 }).map((whole) => whole / 100),
    );
    fc.assert(
      fc.property(value, (number) => {
        const reading = parseNumber(formatNumber(number));
        // Three decimals behind fewer than four digits are the one printed form with two readings.
        if (reading.kind === 'ambiguous') {
          expect(formatNumber(number)).toMatch(/^-?[0-9]{1,3},[0-9]{3}$/);
          expect(reading.readings[0]).toBe(number);
        } else {
          expect(reading).toEqual({ kind: 'number', value: number + 0 });
        }
      }),
    );
  });
});

describe('formatPercent()', () => {
  it('prints percent points', () => {
    expect(formatPercent(97.75, { digits: 1 })).toBe('97,8%');
    expect(formatPercent(102)).toBe('102%');
  });
});

describe('formatRate()', () => {
  it.each([
    [29, 25, 1, '116,0%'],
    [9997, 10000, 1, '99,97%'],
    [94300000, 94500000, 0, '99,8%'],
    [0, 1, 1, '0,0%'],
  ])('prints %d of %d with at least %d digits as %s', (result, target, digits, text) => {
    expect(formatRate(result, target, { digits })).toBe(text);
  });
});
