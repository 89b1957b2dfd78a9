import { describe, expect, it } from 'vitest';
import { defaultWidthPixels, digitPixels, widthCharacters, widthPixels } from '../../../src/local/xlsx/sizes';

describe('digitPixels()', () => {
  it.each([
    ['Calibri', 11, 7],
    ['Arial', 10, 7],
    ['Arial', 11, 8],
    ['Times New Roman', 12, 8],
    ['.VnTime', 12, 8],
    ['Times New Roman', 14, 9],
    ['No such font', 11, 7],
    ['Calibri', 0, 1],
  ])('counts in digits of %s %d, which are %d pixels', (name, size, pixels) => {
    expect(digitPixels({ name, size })).toBe(pixels);
  });
});

describe('widthCharacters()', () => {
  it.each([5, 6, 7, 8, 9, 12])(
    'gives every width back that widthPixels() reads, for digits of %d',
    (digit) => {
      for (let pixels = 0; pixels <= 600; pixels += 1)
        expect(widthPixels(widthCharacters(pixels, digit), digit)).toBe(pixels);
    },
  );
});

describe('defaultWidthPixels()', () => {
  it.each([
    [7, 64],
    [8, 72],
  ])('makes a column of digits of %d pixels %d wide', (digit, pixels) => {
    expect(defaultWidthPixels(digit)).toBe(pixels);
  });
});
