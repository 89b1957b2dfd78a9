import { describe, expect, it } from 'vitest';
import { middleOf } from '../../../src/core/number/middle';
import { wholeNumbers } from '../../../src/core/number/whole-numbers';
import { withoutUnit } from '../../../src/core/number/without-unit';

describe('middleOf()', () => {
  it.each([
    [[3, 900, 1], 3],
    [[900, 1], 900],
    [[100, 20, 3], 20],
    [[5], 5],
    [[], null],
  ])('takes of %j the middle one by size, %s', (figures, middle) => {
    expect(middleOf(figures)).toBe(middle);
    expect(middleOf([...figures].reverse())).toBe(middle);
  });
});

describe('wholeNumbers()', () => {
  it.each([
    [95, '95'],
    [0, '0'],
    [97.5, '(975/10)'],
    [0.25, '(25/100)'],
    [1.005, '(1005/1000)'],
  ])('writes %d without a decimal sign as %s', (value, text) => {
    expect(wholeNumbers(value)).toBe(text);
  });
});

describe('withoutUnit()', () => {
  it.each([
    ['500 triệu', 500_000_000, 500],
    ['1.200.000đ', 1_200, 1_200_000],
    ['1,5 tỷ', 1_500, 1.5],
    ['(500 tr.đ)', -500_000_000, -500],
    ['12 tr.', 12_000_000, 12],
    ['– 12 tr. đ', -12_000_000, -12],
  ])('finds of %j read as %d the number %d before its unit', (typed, value, bare) => {
    expect(withoutUnit(typed, value)).toBe(bare);
  });

  it.each([
    ['900 đồng', 900],
    ['500', 500_000],
    ['- 1.380', 1_380],
    ['95%', 0.95],
    ['1.5 tỷ', 1_500],
    ['triệu', 1],
    [500, 500_000],
  ])('has no other number for %j read as %d', (typed, value) => {
    expect(withoutUnit(typed, value)).toBeNull();
  });
});
