import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cumulativeTarget } from '../../../src/core/state/cumulative-target';

describe('cumulativeTarget()', () => {
  it.each([
    [24, 5, 10],
    [24, 12, 24],
    [12, 1, 1],
    [10, 5, 5],
    [10, 1, 1],
    [0, 7, 0],
    [1.2, 10, 1],
    [4.8, 5, 2],
  ])('gives of %s a year by month %s: %s', (yearTarget, month, expected) => {
    expect(cumulativeTarget(yearTarget, month)).toBe(expected);
  });

  it.each([0, 13, 1.5, Number.NaN])('refuses month %s', (month) => {
    expect(() => cumulativeTarget(24, month)).toThrow(RangeError);
  });

  it.each([-1, Number.NaN])('refuses the target %s', (target) => {
    expect(() => cumulativeTarget(target, 5)).toThrow(RangeError);
  });

  it('is the least whole number whose twelve parts cover the months', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1_000_000 }),
        fc.integer({ min: 1, max: 12 }),
        (target, month) => {
          const due = cumulativeTarget(target, month);
          expect(due * 12).toBeGreaterThanOrEqual(target * month);
          expect((due - 1) * 12).toBeLessThan(target * month);
        },
      ),
    );
  });
});
