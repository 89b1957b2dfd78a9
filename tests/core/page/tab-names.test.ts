import { describe, expect, it } from 'vitest';
import { freeName, isNameFor } from '../../../src/core/page/tab-names';

describe('freeName()', () => {
  it.each([
    [[], 'Tổng hợp'],
    [['Tổng hợp'], 'Tổng hợp (tự động)'],
    [['TỔNG HỢP'], 'Tổng hợp (tự động)'],
    [['Tổng hợp'.normalize('NFD')], 'Tổng hợp (tự động)'],
    [['Tổng hợp', 'Tổng hợp (tự động)'], 'Tổng hợp (tự động 2)'],
  ])('beside %j is %s', (taken, expected) => {
    expect(freeName('Tổng hợp', taken)).toBe(expected);
  });
});

describe('isNameFor()', () => {
  it.each([
    ['Tổng hợp', true],
    ['TỔNG HỢP', true],
    ['Tổng hợp (tự động)', true],
    ['Tổng hợp (tự động 2)', true],
    ['Tổng hợp quý I', false],
    ['Tổng', false],
  ])('%s: %s', (name, expected) => {
    expect(isNameFor('Tổng hợp', name)).toBe(expected);
  });
});
