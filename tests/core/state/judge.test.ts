import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareProducts } from '../../../src/core/number/decimal';
import { judge } from '../../../src/core/state/judge';

const target = fc.oneof(
  fc.integer({ min: 1, max: 2_000_000_000 }),
  fc.integer({ min: 1, max: 9999 }).map(tenth),
);
const result = fc.oneof(
  fc.integer({ min: -1000, max: 2_000_000_000 }),
  fc.integer({ min: 0, max: 20_000 }).map(tenth),
);
const options = fc.record({
  threshold: fc.integer({ min: 10, max: 200 }),
  direction: fc.constantFrom<'more' | 'less'>('more', 'less'),
  periodEnded: fc.boolean(),
});

function tenth(value: number): number {
  return value / 10;
}

describe('judge()', () => {
  it('compares exactly where binary arithmetic is off: 0,3 of 0,3 at 110 % needs 0,33', () => {
    expect(judge(0.3, 0.33, { threshold: 110 }).state).toBe('exceeded');
    expect(judge(1.1, 1.21, { threshold: 110 }).state).toBe('exceeded');
  });

  it('subtracts as on paper', () => {
    expect(judge(0.3, 0.1).shortfall).toBe(0.2);
    expect(judge(0.1, 0.3).surplus).toBe(0.2);
  });

  it.each([0, -1, Number.NaN])('refuses the threshold %s', (threshold) => {
    expect(() => judge(5, 5, { threshold })).toThrow(
      new RangeError(`Give a threshold above 0: "${threshold}"`),
    );
  });

  it.each([
    [0, 'more'],
    [-1, 'more'],
    [-1, 'less'],
    [Number.NaN, 'less'],
  ] as const)('refuses the target %s where %s is better', (bad, direction) => {
    expect(() => judge(bad, 1, { direction })).toThrow(
      new RangeError(`Judge only against a target that counts: "${bad}"`),
    );
  });

  it('never finds a shortfall and a surplus at once', () => {
    fc.assert(
      fc.property(target, result, options, (t, r, how) => {
        const verdict = judge(t, r, how);
        expect(verdict.shortfall === null || verdict.surplus === null).toBe(true);
      }),
    );
  });

  it('never contradicts the exact comparison', () => {
    fc.assert(
      fc.property(target, result, options, (t, r, how) => {
        const order = compareProducts([100, r], [how.threshold, t]);
        const reached = how.direction === 'less' ? order <= 0 : order >= 0;
        const { state } = judge(t, r, how);
        const within = how.direction === 'less' && !how.periodEnded ? ['inProgress'] : ['met', 'exceeded'];
        expect(within.includes(state)).toBe(reached);
      }),
    );
  });

  it('finds what is missing before the end of the period and after it alike', () => {
    fc.assert(
      fc.property(target, result, options, (t, r, how) => {
        const [during, after] = [false, true].map((periodEnded) => judge(t, r, { ...how, periodEnded }));
        expect(during?.shortfall).toBe(after?.shortfall);
      }),
    );
  });
});
