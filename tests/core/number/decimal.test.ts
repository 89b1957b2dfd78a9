import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addExact,
  compareProducts,
  decimalText,
  divideExact,
  multiplyExact,
  type Rounding,
  subtractExact,
} from '../../../src/core/number/decimal';

describe('addExact(), subtractExact(), multiplyExact()', () => {
  it('compute as on paper', () => {
    expect(addExact([0.1, 0.2])).toBe(0.3);
    expect(addExact([])).toBe(0);
    expect(addExact([0.5, 0.5, 3])).toBe(4);
    expect(addExact([78800000, 38750000, 0.5])).toBe(117550000.5);
    expect(subtractExact(0.3, 0.1)).toBe(0.2);
    expect(subtractExact(78800000, 80750000)).toBe(-1950000);
    expect(multiplyExact([1.1, 3])).toBe(3.3);
  });

  it('give no negative zero', () => {
    expect(Object.is(subtractExact(0, 0), 0)).toBe(true);
    expect(Object.is(multiplyExact([-1, 0]), 0)).toBe(true);
  });

  it('refuse what is no finite number', () => {
    expect(() => addExact([1, Number.NaN])).toThrow(
      new RangeError('Compute with finite numbers only, not with NaN'),
    );
  });
});

describe('compareProducts()', () => {
  it.each([
    [[100, 94300000], [100, 94500000], -1],
    [[100, 0.3], [100, 0.1, 3], 0],
    [[100, 95], [90, 100], 1],
    [[], [1], 0],
  ] as const)('compares %j with %j as %d', (first, second, order) => {
    expect(compareProducts(first, second)).toBe(order);
  });
});

describe('divideExact()', () => {
  it.each([
    [23, 40, 0, 'halfUp', 58],
    [23, 40, 0, 'down', 57],
    [23, 40, 0, 'up', 58],
    [-2.5, 100, 0, 'halfUp', -3],
    [1, 3, 20, 'halfUp', 33.333333333333336],
    [4499999999999999, 10000000000000000, 0, 'halfUp', 45],
  ] as const)(
    'gives 100 × %d over %d to %d decimals, %s, as %d',
    (value, divisor, digits, rounding, expected) => {
      expect(divideExact([100, value], divisor, { digits, rounding })).toBe(expected);
    },
  );

  it('rounds once: 0,4499…9 is not 0,45 first and 0,5 then', () => {
    expect(divideExact([0.4499999999999999], 1, { digits: 0, rounding: 'halfUp' })).toBe(0);
  });

  it('refuses to divide by 0', () => {
    expect(() => divideExact([1], 0, { digits: 0, rounding: 'down' })).toThrow(
      new RangeError('Decide what a division by 0 means before dividing'),
    );
  });

  it('agrees with whole-number arithmetic', () => {
    const whole = fc.integer({ min: 0, max: 1e9 });
    fc.assert(
      fc.property(
        whole,
        fc.integer({ min: 1, max: 1e9 }),
        fc.integer({ min: 0, max: 6 }),
        (value, divisor, digits) => {
          const scaled = BigInt(value) * 10n ** BigInt(digits) * 100n;
          const halfUp = (2n * scaled + BigInt(divisor)) / (2n * BigInt(divisor));
          expect(divideExact([100, value], divisor, { digits, rounding: 'halfUp' })).toBe(
            Number(`${halfUp}e-${digits}`),
          );
        },
      ),
    );
  });
});

describe('decimalText()', () => {
  it.each([
    [1e-7, undefined, '0.0000001'],
    [1e21, undefined, '1000000000000000000000'],
    [57.45, 1, '57.5'],
    [1.005, 2, '1.01'],
    [58, 1, '58.0'],
  ])('writes %d with %s decimals as %s', (value, digits, text) => {
    expect(decimalText(value, digits)).toBe(text);
  });

  it.each([1.5, -1, 21])('refuses %d decimals', (digits) => {
    expect(() => decimalText(1, digits)).toThrow(
      `Give a whole number of decimals from 0 to 20, not ${digits}`,
    );
  });

  it.each([
    [0, '0'],
    [-0, '0'],
    [57.5, '57.5'],
    [-1_950_000, '-1950000'],
  ])('writes %d as %s', (value, text) => {
    expect(decimalText(value)).toBe(text);
  });
});

describe('whole numbers', () => {
  const whole = fc.oneof(
    fc.integer({ min: -1000, max: 1000 }),
    fc.maxSafeInteger(),
    fc.integer({ min: -100_000_000, max: 2_000_000_000 }),
  );

  it('divide as integers of any size do', () => {
    const rounding = fc.constantFrom('halfUp' as const, 'down' as const, 'up' as const);
    const check = fc.property(whole, whole, fc.nat(4), rounding, (value, divisor, digits, way) => {
      fc.pre(divisor !== 0);
      expect(divideExact([100, value], divisor, { digits, rounding: way })).toBe(
        quotient(BigInt(value) * 100n, BigInt(divisor), { digits, rounding: way }),
      );
    });
    fc.assert(check, { numRuns: 500 });
  });

  it('add up, multiply and compare as integers of any size do', () => {
    const check = fc.property(whole, whole, whole, (a, b, c) => {
      const [one, two, three] = [BigInt(a), BigInt(b), BigInt(c)];
      expect(addExact([a, b, c])).toBe(Number(one + two + three));
      expect(subtractExact(a, b)).toBe(Number(one - two));
      expect(multiplyExact([a, b])).toBe(Number(one * two));
      const difference = one * two - three * two;
      expect(compareProducts([a, b], [c, b])).toBe(difference > 0n ? 1 : difference < 0n ? -1 : 0);
      expect(decimalText(a)).toBe(one.toString());
    });
    fc.assert(check, { numRuns: 500 });
  });
});

describe('decimals', () => {
  /** Figures of up to 8 decimals, as so many of the eighth; figures of 7 and 8 are longer than what is computed in whole numbers. */
  const decimal = fc
    .record({ digits: fc.integer({ min: -20_000_000, max: 200_000_000 }), places: fc.nat(8) })
    .map(({ digits, places }) => ({
      value: Number(`${digits}e-${places}`),
      parts: BigInt(digits) * 10n ** BigInt(8 - places),
    }));

  it('add up, multiply and compare as whole numbers of their smallest part do', () => {
    const check = fc.property(decimal, decimal, decimal, (a, b, c) => {
      expect(addExact([a.value, b.value, c.value])).toBe(Number(`${a.parts + b.parts + c.parts}e-8`));
      expect(subtractExact(a.value, b.value)).toBe(Number(`${a.parts - b.parts}e-8`));
      expect(multiplyExact([a.value, b.value])).toBe(Number(`${a.parts * b.parts}e-16`) + 0);
      expect(multiplyExact([a.value, b.value, c.value])).toBe(
        Number(`${a.parts * b.parts * c.parts}e-24`) + 0,
      );
      const difference = a.parts * b.parts - c.parts * b.parts;
      expect(compareProducts([a.value, b.value], [c.value, b.value])).toBe(
        difference > 0n ? 1 : difference < 0n ? -1 : 0,
      );
      expect(compareProducts([a.value, b.value], [b.value, a.value])).toBe(0);
    });
    fc.assert(check, { numRuns: 500 });
  });

  it('multiply by any number of factors', () => {
    const share = fc.integer({ min: 1, max: 9000 });
    const check = fc.property(share, share, share, share, (...digits) => {
      const parts = digits.reduce((product, one) => product * BigInt(one), 1n);
      expect(multiplyExact(digits.map((one) => one / 1_000_000))).toBe(Number(`${parts}e-24`));
    });
    fc.assert(check, { numRuns: 500 });
  });

  it('divide as whole numbers of their smallest part do', () => {
    const rounding = fc.constantFrom('halfUp' as const, 'down' as const, 'up' as const);
    const check = fc.property(decimal, decimal, fc.nat(4), rounding, (value, divisor, digits, way) => {
      fc.pre(divisor.parts !== 0n);
      expect(divideExact([100, value.value], divisor.value, { digits, rounding: way })).toBe(
        quotient(value.parts * 100n, divisor.parts, { digits, rounding: way }),
      );
    });
    fc.assert(check, { numRuns: 500 });
  });
});

function quotient(
  dividend: bigint,
  divisor: bigint,
  { digits, rounding }: { readonly digits: number; readonly rounding: Rounding },
): number {
  const over = dividend * 10n ** BigInt(digits);
  const [size, by] = [over < 0n ? -over : over, divisor < 0n ? -divisor : divisor];
  const [down, rest] = [size / by, size % by];
  const isUp = rounding === 'up' ? rest > 0n : rounding === 'halfUp' && rest * 2n >= by;
  const sign = over < 0n !== divisor < 0n ? '-' : '';
  return Number(`${sign}${down + (isUp ? 1n : 0n)}e-${digits}`) + 0;
}
