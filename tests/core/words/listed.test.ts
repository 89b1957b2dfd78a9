import { describe, expect, it } from 'vitest';
import { listed } from '../../../src/core/words/listed';

describe('listed', () => {
  it.each([
    [[], ''],
    [['Bảo Lạc'], 'Bảo Lạc'],
    [['Bảo Lạc', 'Hà Quảng'], 'Bảo Lạc, Hà Quảng'],
    [['Bảo Lạc', 'Hà Quảng', 'Trùng Khánh', 'Hạ Lang'], 'Bảo Lạc, Hà Quảng và 2 đơn vị khác'],
  ])('names the first two of %j and counts the rest', (words, expected) => {
    expect(listed(words, { most: 2, noun: 'đơn vị' })).toBe(expected);
  });

  it('parts by semicolons what has commas of its own, and counts as people write numbers', () => {
    const words = Array.from({ length: 2345 }, (_, index) => `Xã ${index}, thôn 1`);
    expect(listed(words, { most: 2, noun: 'chỗ', between: '; ' })).toBe(
      'Xã 0, thôn 1; Xã 1, thôn 1; và 2.343 chỗ khác',
    );
  });
});
