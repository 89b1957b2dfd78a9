import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type RateRounding, roundRatio } from '../../../src/core/number/round';
import { truthfulDigits } from '../../../src/core/number/truthful-digits';

describe('roundRatio()', () => {
  it.each<[number, number, number, RateRounding, number]>([
    [23, 40, 1, 'halfUp', 57.5],
    [23, 40, 0, 'halfUp', 58],
    [29, 25, 1, 'halfUp', 116],
    [17, 12, 1, 'halfUp', 141.7],
    [17, 12, 1, 'truncate', 141.6],
    [94300000, 94500000, 0, 'halfUp', 100],
    [94300000, 94500000, 0, 'below100', 99],
    [9997, 10000, 1, 'below100', 99.9],
    [9997, 10000, 2, 'below100', 99.97],
    [10000, 10000, 1, 'below100', 100],
    [10003, 10000, 1, 'below100', 100],
    [-2, 5, 1, 'halfUp', -40],
    [1273150000, 1349500000, 2, 'halfUp', 94.34],
    [278, 252, 1, 'halfUp', 110.3],
    [0, 1, 1, 'halfUp', 0],
    [-10, -5, 1, 'below100', 200],
    [0.123456789, 0.1, 2, 'truncate', 123.45],
  ])('rounds %d of %d to %d digits, %s, as %d', (result, target, digits, mode, points) => {
    expect(roundRatio(result, target, { digits, mode })).toBe(points);
  });

  it('has no rate for a target of 0', () => {
    expect(() => roundRatio(3, 0, { digits: 1, mode: 'halfUp' })).toThrow(RangeError);
  });
});

describe('truthfulDigits()', () => {
  it.each([
    [9997, 10000, 1, 2],
    [94300000, 94500000, 1, 1],
    [94300000, 94500000, 0, 1],
    [999999999, 1000000000, 1, 7],
    [1e15 - 0.125, 1e15, 1, 14],
    [199, 200, 0, 1],
    [198, 200, 0, 0],
    [1, 1, 1, 1],
    [5, 0, 1, 1],
    [-5, 0, 1, 1],
    [-10, -5, 1, 1],
    [3, -5, 1, 1],
    [-5e-324, 1.02, 1, 15],
  ])('%d of %d needs, from %d, %d decimals', (result, target, digits, needed) => {
    expect(truthfulDigits(result, target, digits)).toBe(needed);
  });

  it('is the least number with which a pair below target rounds to less than 100', () => {
    const target = fc.integer({ min: 2, max: 1e12 });
    fc.assert(
      fc.property(target, fc.integer({ min: 1, max: 1000 }), (whole, missing) => {
        const result = Math.max(0, whole - missing);
        const needed = truthfulDigits(result, whole, 0);
        expect(roundRatio(result, whole, { digits: needed, mode: 'halfUp' })).toBeLessThan(100);
        if (needed > 0) {
          expect(roundRatio(result, whole, { digits: needed - 1, mode: 'halfUp' })).toBe(100);
        }
      }),
    );
  });
});
