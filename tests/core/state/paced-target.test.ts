import { describe, expect, it } from 'vitest';
import { pacedTarget } from '../../../src/core/state/paced-target';

describe('pacedTarget()', () => {
  it.each([
    [24, 5, 12, 100, 10],
    [25, 5, 12, 100, 11],
    [25, 12, 12, 100, 25],
    [25, 0, 12, 100, 0],
    [18, 5, 12, 90, 7],
    [12, 1, 6, 100, 2],
    [1.5, 5, 12, 100, 0.7],
    [0, 5, 12, 100, 0],
  ])(
    'of a target of %d wants after %d of %d months, at %d %%, %d',
    (target, months, of, threshold, paced) => {
      expect(pacedTarget(target, { months, of, threshold })).toBe(paced);
    },
  );

  it.each([
    [13, 12],
    [-1, 12],
    [0, 0],
    [1, -1],
  ])('refuses %d months of %d', (months, of) => {
    expect(() => pacedTarget(24, { months, of, threshold: 100 })).toThrow(
      new RangeError(`Give months within ${of}: "${months}"`),
    );
  });
});
